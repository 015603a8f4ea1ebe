"""Where keys and values stand, and what each piece of a line is."""

import pytest

from mentorkit.finding import Place
from mentorkit.read import Span

TEXT = """\
# boven
name: Anna de Vries  # naast
skills: [presenting, "een # twee"]
consent:
  profile_on: 2025-02-01
bio: |
  Eerste regel: tekst
  tweede regel

goals:
  - {id: x, goal: é y}
empty:
"""


@pytest.mark.parametrize(("path", "key", "spot"), [
    (("name",), False, (2, 7, 13)), (("name",), True, (2, 1, 4)),
    (("skills", 0), False, (3, 10, 10)), (("skills", 1), False, (3, 22, 12)), (("skills",), False, (3, 9, 1)),
    (("consent",), False, (5, 3, 1)), (("consent", "profile_on"), True, (5, 3, 10)),
    (("bio",), False, (6, 6, 1)), (("goals", 0, "goal"), False, (11, 19, 3)), (("empty",), False, (12, 7, 1)),
    (("consent", "withdrawn_on"), False, (5, 3, 1)), (("goals", 5, "id"), False, (11, 3, 1)),
    (("nowhere",), True, (2, 1, 4)), ((), False, (2, 1, 4)),
])
def test_a_path_has_a_place_or_that_of_what_is_around_it(mentor, path, key, spot):
    document, _ = mentor(TEXT)
    assert document.place(path, key=key) == Place("mentors/anna.yml", *spot)


def test_without_a_word_about_the_key_it_is_the_value_that_has_a_place(mentor):
    assert mentor(TEXT)[0].place(("name",)) == Place("mentors/anna.yml", 2, 7, 13)


def test_a_reference_has_a_place(mentor):
    assert mentor("a: b\nc: *x\n")[0].place(("c",)) == Place("mentors/anna.yml", 2, 4, 2)


def test_in_a_file_without_a_record_everything_stands_on_its_first_line(mentor):
    assert mentor("a: b\nc: [\n")[0].place(("c",)) == Place("mentors/anna.yml")


def test_a_space_that_is_none_for_yaml_belongs_to_the_word(mentor):
    document, _ = mentor("team\u00a0: a\n")
    assert document.place(("team\u00a0",), key=True) == Place("mentors/anna.yml", 1, 1, 5)


def test_a_byte_order_mark_moves_nothing(mentor):
    document, _ = mentor("\ufeffname: a\nrole: b\n")
    assert document.place(("role",)) == Place("mentors/anna.yml", 2, 7, 1)
    assert (document.line(1), document.line(2)) == ("name: a", "role: b")


@pytest.mark.parametrize(("path", "spot"), [
    (("name",), (2, 15, 5)), (("goals", 0, "goal"), (11, 19, 3)), (("goals", 0), (11, 5, 1)), (("nowhere",), (2, 1, 4)),
])
def test_a_part_of_a_value_has_a_place_or_else_that_of_the_value(mentor, path, spot):
    def find(value: str) -> tuple[int, int] | None:
        return (value.index("Vries"), len(value)) if "Vries" in value else None

    assert mentor(TEXT)[0].within(path, find) == Place("mentors/anna.yml", *spot)


def test_a_part_is_looked_for_in_the_value_and_nowhere_else(mentor):
    document, _ = mentor(TEXT)
    asked = []
    for path in (("name",), ("goals", 0, "goal"), ("empty",), ("nowhere",)):
        document.within(path, asked.append)
    assert asked == ["Anna de Vries", "é y", "", ""]


@pytest.mark.parametrize(("path", "value"), [
    ((), {"a": [{"b": 1}, "c"], "d": None}), (("a",), [{"b": 1}, "c"]), (("a", 0, "b"), 1), (("a", 1), "c"),
    (("a", 2), None), (("a", "b"), None), (("a", 1, 0), None), (("d",), None), (("d", "e"), None), (("e",), None),
])
def test_a_path_leads_to_a_value_or_to_none(mentor, path, value):
    assert mentor("a: [{b: 1}, c]\nd:\n")[0].value(path) == value


def test_lines_end_at_a_newline_and_nowhere_else(mentor):
    document, _ = mentor("a: b\r\nc: d\u2028e\nf: g")
    assert [document.line(n) for n in (0, 1, 2, 3, 4)] == ["", "a: b", "c: d\u2028e", "f: g", ""]
    assert document.place(("f",)).line == 3


def pieces(document, number):
    return [(document.line(number)[s.column - 1:s.end - 1], s.what, s.path) for s in document.spans(number)]


def test_a_line_falls_into_keys_values_and_comments(mentor):
    document, _ = mentor(TEXT)
    assert pieces(document, 1) == [("# boven", "comment", ())]
    assert pieces(document, 2) == [
        ("name", "key", ("name",)), ("Anna de Vries", "value", ("name",)), ("# naast", "comment", ())]
    assert pieces(document, 3) == [
        ("skills", "key", ("skills",)),
        ("presenting", "value", ("skills", 0)), ('"een # twee"', "value", ("skills", 1))]
    assert pieces(document, 7) == [("  Eerste regel: tekst", "value", ("bio",))]
    assert pieces(document, 12) == [("empty", "key", ("empty",))]
    assert pieces(document, 99) == []
    assert list(document.spans(1)) == [Span(1, 8, "comment")]


@pytest.mark.parametrize(("text", "number", "found"), [
    ("name: a\n\nb: c\n", 2, []),
    ("a: b  # c # d\n", 1, [("a", "key", ("a",)), ("b", "value", ("a",)), ("# c # d", "comment", ())]),
    ('a: "#fff"\n', 1, [("a", "key", ("a",)), ('"#fff"', "value", ("a",))]),
    ("a: |\n  b\n  c\n", 3, [("  c", "value", ("a",))]),
    ("a: |\n  b\nc: d\n", 3, [("c", "key", ("c",)), ("d", "value", ("c",))]),
    ('? "a\n  b"\n: c\n', 2, [('  b"', "key", ("a b",))]),
    ("? [a]\n: b\n", 2, [("b", "value", ())]),
    ("a: 1\n---\nb: c\n", 2, []),
])
def test_text_over_lines_and_signs_in_text_keep_their_pieces(mentor, text, number, found):
    assert pieces(mentor(text)[0], number) == found


@pytest.mark.parametrize(("text", "number", "span"), [
    ("- geheim\n", 1, Span(1, 9, "value")),
    ("a: 1\n--- geheim\n", 2, Span(4, 11, "value")),
    ("a: 1\n---\ngeheim: b\n", 3, Span(1, 10, "value")),
])
def test_what_was_not_read_is_one_value(mentor, text, number, span):
    assert mentor(text)[0].spans(number) == [span]


@pytest.mark.parametrize(("text", "number", "private"), [
    ("a: 1\na: geheim\n", 2, "geheim"),
    ("a: 1\n--- geheim\n", 2, "geheim"),
    ("a: 1\n---\nb: geheim\n", 3, "geheim"),
    ("? [geheim]\n: b\n", 1, "geheim"),
    ("a: &geheim [b]\n", 1, "geheim"),
    ("a: !geheim {b: c}\n", 1, "geheim"),
    ("a: *geheim\n", 1, "geheim"),
    ("a: {b: geheim\n", 1, "geheim"),
    ("- geheim\n", 1, "geheim"),
])
def test_nothing_that_was_read_otherwise_escapes_the_mask(mentor, text, number, private):
    document, _ = mentor(text)
    line = document.line(number)
    covered = {c for s in document.spans(number) if s.what == "value" for c in range(s.column - 1, s.end - 1)}
    assert set(range(line.index(private), line.index(private) + len(private))) <= covered
