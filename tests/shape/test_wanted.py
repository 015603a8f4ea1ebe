"""The words about a value: what belongs in a field, what stands there, and how much of it may be shown."""

import pytest

from mentorkit.finding import Public, Text
from mentorkit.shape.wanted import current, inline, like, name_of, shown, wanted


@pytest.mark.parametrize(("path", "name"), [
    (("team",), "team"), (("bio", "nl"), "bio"), (("away", 0, "from"), "from"), (("skills", 3), "skills"),
    (("goals", 0, "goal", "en"), "goal"), (("nl",), "nl"), ((), ""), ((0,), ""), (("nl", "story"), "story"),
])
def test_a_field_is_called_by_its_last_key_without_the_language(path, name):
    assert name_of(path) == name
    assert isinstance(name_of(path), Public)


@pytest.mark.parametrize(("value", "line"), [
    ({"id": "a-b", "goals": ["Een", "Twee"]}, "{id: a-b, goals: [Een, Twee]}"), ("2026-01-01", "2026-01-01"),
    ("Sparren: samen", '"Sparren: samen"'), ("09:00", '"09:00"'), (3, "3"), (2.5, "2.5"), (True, "true"),
])
def test_an_example_stands_on_one_line_as_one_types_it(value, line):
    assert inline(value) == line


@pytest.mark.parametrize(("value", "dutch", "english"), [
    (True, "een ja/nee-waarde", "a true/false value"), ("x", "tekst", "text"), (3, "een getal", "a number"),
    (1.5, "een getal", "a number"), ([], "een lijstje", "a list"), ({}, "een groepje velden", "a group of fields"),
])
def test_what_stands_there_now(value, dutch, english):
    assert current(value) == Text(dutch, english)


@pytest.mark.parametrize(("path", "dutch", "english"), [
    (("mentor_since",), "een datum", "a date"), (("skills",), "een lijstje", "a list"), (("bio",), "tekst", "text"),
    (("capacity",), "een heel getal", "a whole number"), (("consent",), "een groepje velden", "a group of fields"),
])
def test_what_belongs_in_a_field(schemas, path, dutch, english):
    assert wanted(schemas.field("mentor", path), "null") == Text(dutch, english)


@pytest.mark.parametrize("types", ["array", ["array", "string"]])
def test_without_a_field_the_first_type_of_the_schema_belongs_there(types):
    assert wanted(None, types) == Text("een lijstje", "a list")


@pytest.mark.parametrize(("value", "word"), [
    ("x" * 60, "x" * 60), ("x" * 61, "x" * 59 + "…"), (True, "true"), (2.5, "2.5"), ([1], ""), ({"a": 1}, ""),
])
def test_a_value_is_shown_short(value, word):
    assert shown(value, None) == word


@pytest.mark.parametrize(("value", "public"), [
    ("2026-01-31", True), ("1-2-2026", True), ("1 februari 2026", False), ("0612345678", False), ("Jan", False),
])
def test_of_a_value_that_the_site_does_not_show_only_figures_of_a_date_are_public(value, public):
    assert isinstance(shown(value, None), Public) == public


def test_a_value_is_public_where_the_site_shows_it_or_where_we_know_the_word(schemas):
    role, team = schemas.field("mentor", ("role",)), schemas.field("mentor", ("team",))
    assert [isinstance(shown("Jan", field), Public) for field in (role, team)] == [True, False]
    assert isinstance(shown("Jan", team, known=True), Public)


@pytest.mark.parametrize(("value", "public"), [
    ("x", False), (Public("x"), True), (3, True), (1.5, True), (None, False),
])
def test_a_suggestion_is_as_public_as_what_it_is_like(value, public):
    assert isinstance(like("word", value), Public) == public
    assert like(None, value) is None
