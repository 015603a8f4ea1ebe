"""Links between files."""

import pytest

from mentorkit import model, shape
from mentorkit.read import parse
from mentorkit.rules.example import BASE, edit
from mentorkit.shape import Schemas

ACTIVE, WAITING = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml"


def unknown(whole) -> set[tuple[str, str, str]]:
    return {(ref.file, ref.target, ref.id) for ref in whole.unknown}


def test_the_small_programme_has_no_loose_ends(programme):
    whole = programme()
    assert unknown(whole) == set()
    assert {"anna-de-vries", "tom-visser", "carla-smit"} <= whole.used["mentor"]
    assert "first-meeting" in whole.used["faq"]


@pytest.mark.parametrize("file, snippet, target, id, path", [
    (WAITING, "request: {requested_on: 2026-08-21, prefers: [tom-visser, nobody]}\n", "mentor", "nobody",
     ("request", "prefers", 1)),
    (WAITING, "follows: zzzz\n", "pair", "zzzz", ("follows",)),
    (ACTIVE, "goals: []\ntraining: [{module: knitting, completed_on: 2026-09-14}]\n", "module", "knitting",
     ("training", 0, "module")),
    ("mentors/anna-de-vries.yml", "skills: [presenting, knitting]\n", "skill", "knitting", ("skills", 1)),
    ("programme/programme.yml", "looking_for: {skills: [knitting]}\n", "skill", "knitting",
     ("looking_for", "skills", 0)),
])
def test_a_loose_end_and_where_it_is(programme, file, snippet, target, id, path):
    found, = programme({file: snippet}).unknown
    assert (found.file, found.target, found.id, found.path) == (file, target, id, path)


def test_a_loose_end_among_entries_that_have_ids_of_their_own(programme):
    file = "programme/programme.yml"
    found, = programme(whole={file: BASE[file].replace("stand_in: vertrouwen", "stand_in: nobody")}).unknown
    assert (found.target, found.id) == ("contact-point", "nobody")
    assert found.path == ("contact_points", "hr-noord", "stand_in")


@pytest.mark.parametrize("literal", ["former"])
def test_words_that_the_schema_allows_besides(programme, literal):
    assert unknown(programme({WAITING: f"request: {{requested_on: 2026-08-21, prefers: [{literal}]}}\n"})) == set()


@pytest.mark.parametrize("text", ["{", "", "# nothing\n", None])
def test_nobody_is_wrong_about_a_vocabulary_that_cant_be_read(programme, text):
    assert unknown(programme(whole={"programme/vocabulary.yml": text})) == set()


def test_a_file_with_a_mistake_is_there_all_the_same(programme):
    whole = programme({"mentors/anna-de-vries.yml": "capacity: many\n"})
    assert "anna-de-vries" not in whole.mentors
    assert unknown(whole) == set()
    assert not whole.complete("mentor")


@pytest.mark.parametrize("old, new", [
    ("locations:", "locatons:"),
    ("locations: {groningen: Groningen, assen: Assen}", "locations: [groningen, assen]"),
    ("locations: {groningen", "locations: {Groningen"),
])
def test_nobody_is_wrong_about_a_section_that_went_wrong(programme, old, new):
    text = BASE["programme/vocabulary.yml"]
    assert old in text
    assert unknown(programme(whole={"programme/vocabulary.yml": text.replace(old, new)})) == set()


def test_what_went_wrong_in_one_section_hides_no_loose_end_in_another(programme):
    whole = programme({"programme/vocabulary.yml": "meets: 3\n",
                       "mentors/anna-de-vries.yml": "skills: [presenting, knitting]\n"})
    assert unknown(whole) == {("mentors/anna-de-vries.yml", "skill", "knitting")}


def test_a_value_of_another_kind_than_a_reference_is_none(programme):
    whole = programme({"mentors/anna-de-vries.yml": "skills: presenting\ndepartment: 3\nstyles: [knitting]\n"})
    assert unknown(whole) == {("mentors/anna-de-vries.yml", "style", "knitting")}


WISHES = {"type": "object",
          "additionalProperties": {"type": "array", "items": {"type": "string", "x-ref": "mentor"}}}


@pytest.mark.parametrize(("wishes", "loose"), [
    ("{presenting: [tom-visser], any: []}", []),
    ("{presenting: [tom-visser, nobody]}", [("mentor", "nobody", ("wishes", "presenting", 1))]),
    ("{any: [nobody], coaching: [anna-de-vries, somebody]}", [
        ("mentor", "nobody", ("wishes", "any", 0)), ("mentor", "somebody", ("wishes", "coaching", 1))]),
    ("{presenting: [1]}", []),
    ("[presenting]", []),
])
def test_a_reference_that_a_schema_adds_needs_no_code(schemas, wishes, loose):
    whole = _with_wishes(schemas, WISHES, wishes)
    assert [(ref.target, ref.id, ref.path) for ref in whole.unknown] == loose
    for target, id, *_ in loose:
        assert id in whole.used[target]


def _with_wishes(schemas, field: dict, wishes: str) -> model.Programme:
    """The small programme, whose matching has one more field."""
    matching = schemas.files["matching"]
    own = Schemas({**schemas.files, "matching": {
        **matching, "properties": {**matching["properties"], "wishes": field}}}).for_languages(("nl", "en"))
    file = "programme/matching.yml"
    texts = BASE | {file: edit(BASE[file], f"wishes: {wishes}\n")}
    tree = parse({name: text.encode() for name, text in texts.items()})
    shape.check(tree, own)
    return model.build(tree, own)
