"""What holds for every schema: it is sound, each field says what it is, and the annotations say what is agreed."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

FOLDER = Path(__file__).parents[2] / "schemas"
ALL = {
    path.name.removesuffix(".schema.json"): json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("*.schema.json"))
}
SHARED = ALL["common"]["$defs"]
KINDS = sorted(ALL.keys() - {"common", "annotations"})
LANGUAGES = {"nl", "en"}


def parts(schema: object) -> Iterator[dict]:
    """Every object in a schema, itself first."""
    if isinstance(schema, dict):
        yield schema
    for value in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from parts(value)


def fields(schema: dict, path: str) -> Iterator[tuple[str, dict]]:
    """The fields of a record and of the records in them: ("mentor.away.from", its schema)."""
    for name, field in schema.get("properties", {}).items():
        yield f"{path}.{name}", field
        yield from fields(field, f"{path}.{name}")
    for word in ("items", "additionalProperties"):
        if isinstance(schema.get(word), dict):
            yield from fields(schema[word], path)


FIELDS = dict(pair for kind in KINDS for pair in fields(ALL[kind], kind))


def lies_in(path: str, *roots: str) -> bool:
    return any(path == root or path.startswith(root + ".") for root in roots)


def having(word: str, value: object = ...) -> set[str]:
    return {path for path, field in FIELDS.items() if word in field and value in (..., field[word])}


def test_there_is_a_schema_for_every_kind():
    assert KINDS == sorted(
        "programme vocabulary matching training recognition faq questions cohort evaluation mentor pair".split()
    )


@pytest.mark.parametrize("name", ALL)
def test_a_schema_is_json_schema(name, judge, schemas):
    Draft202012Validator.check_schema(ALL[name])
    if name != "annotations":
        assert [error.message for error in judge(schemas["annotations.schema.json"]).iter_errors(ALL[name])] == []


WORDS = {
    "title": "Team",
    "description": "The team.",
    "x-nl": {"title": "Team", "description": "Het team."},
    "examples": ["a"],
}


def a_record(**changes: object) -> dict:
    field = {key: value for key, value in {"type": "string", **WORDS, **changes}.items() if value is not None}
    return {"type": "object", "additionalProperties": False, "properties": {"team": field}}


@pytest.mark.parametrize(
    "schema",
    [
        *(a_record(**{word: None}) for word in WORDS),
        a_record(title={"en": "Team"}),
        a_record(description=""),
        a_record(examples=[]),
        a_record(**{"x-nl": {"title": "Team"}}),
        a_record(**{"x-nl": "Team"}),
        a_record(**{"x-publish": True}),
        a_record(**{"x-publish": "all"}),
        a_record(**{"x-publihs": "text"}),
        a_record(**{"x-ref": "colleague"}),
        a_record(**{"x-ref-also": ["former"]}),
        a_record(**{"x-filter": True}),
        a_record(**{"x-publish": "text", "x-filter": "yes"}),
        a_record(**{"x-long": False}),
        a_record(**{"x-widget": "slider"}),
        a_record(**{"x-purpose": {"en": "To know."}}),
        a_record(type="text"),
        a_record(minLength=-1),
        a_record() | {"additionalProperties": True},
        {key: value for key, value in a_record().items() if key != "additionalProperties"},
        {"type": "array", "items": a_record(title=None)},
        {"$defs": {"team": a_record(title=None)}},
        {"anyOf": [a_record(title=None)]},
        {"type": "object", "additionalProperties": a_record(title=None)},
    ],
)
def test_the_meta_schema_sees_what_a_field_lacks(schema, judge, schemas):
    meta = judge(schemas["annotations.schema.json"])
    assert meta.is_valid(
        a_record(**{"x-publish": "text", "x-filter": True, "x-ref": "mentor", "x-ref-also": ["former"]})
    )
    assert not meta.is_valid(schema)


@pytest.mark.parametrize("path", FIELDS)
def test_the_examples_of_a_field_are_right(path, judge):
    for example in FIELDS[path]["examples"]:
        assert [error.message for error in judge(FIELDS[path]).iter_errors(example)] == []
    if "default" in FIELDS[path]:
        judge(FIELDS[path]).validate(FIELDS[path]["default"])


def test_every_reference_leads_to_a_shared_piece():
    refs = {
        (kind, part["$ref"])
        for kind in [*KINDS, "common"]
        for part in parts(ALL[kind])
        if isinstance(part.get("$ref"), str)
    }
    assert {ref for _, ref in refs} == {f"common.schema.json#/$defs/{name}" for name in SHARED}


def test_a_schema_is_found_where_it_lies():
    """Tools that take a relative `$id` for an address of its own would look for the shared pieces elsewhere."""
    assert {name: schema["$id"] for name, schema in ALL.items() if "$id" in schema} == {"common": "common.schema.json"}


def test_a_shared_piece_leaves_the_words_to_the_field():
    assert [name for name, piece in SHARED.items() if {"title", "description", "examples"} & piece.keys()] == []


def test_patterns_mean_the_same_in_every_language():
    patterns = {
        part["pattern"]
        for name in [*KINDS, "common"]
        for part in parts(ALL[name])
        if isinstance(part.get("pattern"), str)
    }
    assert len(patterns) > 8
    for pattern in patterns:
        assert re.fullmatch(r"\^[^\\]*\$", pattern), pattern
        assert "(?" not in pattern


def test_no_address_but_the_standard_s():
    for name, schema in ALL.items():
        text = json.dumps({key: value for key, value in schema.items() if key != "$schema"})
        addresses = [
            found for found in re.findall(r"https?://[^\"? ]+", text) if ".example" not in found and "[" not in found
        ]
        assert set(addresses) <= {"https://json-schema.org/draft/2020-12/schema"}, name


def sentences() -> Iterator[tuple[str, str]]:
    for path, field in [*FIELDS.items(), *((kind, ALL[kind]) for kind in KINDS)]:
        yield path, field["description"]
        yield path, field["x-nl"]["description"]
        yield from ((path, text) for text in field.get("x-purpose", {}).values())


def test_the_words_are_short_sentences():
    for path, text in sentences():
        assert text.endswith(".") and re.match("[A-Z]|‘[a-z]+’: ", text), (path, text)
        assert not re.search(r"(?i)\b(invalid|please|oops|ongeldig|helaas)\b|!", text), (path, text)
        for sentence in re.split(r"(?<=[.:?]) ", text):
            assert len(sentence.split()) <= 20, (path, sentence)


def test_a_title_is_a_label():
    for path, field in FIELDS.items():
        for title in (field["title"], field["x-nl"]["title"]):
            assert len(title) <= 40 and title[0].isupper() and not title.endswith("."), (path, title)


PUBLISHED_OF_A_MENTOR = """name role department location meets languages mentor_since hours_per_month skills styles
    suits bio quote""".split()
PRIVATE_OF_A_MENTOR = """email team manager intake_on status away away.from away.until capacity training training.module
    training.completed_on confirmed_on consent consent.profile_on consent.withdrawn_on""".split()
PRIVATE_ELSEWHERE = ("matching.pins", "matching.exclusions", "programme.rules", "programme.privacy.private_words")


def test_of_a_person_only_what_is_marked_is_published():
    published = {path for path in having("x-publish") if lies_in(path, "mentor")}
    assert {f"mentor.{n}" for n in PUBLISHED_OF_A_MENTOR} <= published
    assert not published & {f"mentor.{n}" for n in PRIVATE_OF_A_MENTOR}
    assert {path for path in having("x-publish", "text") if lies_in(path, "pair")} == set()


def test_only_dates_and_states_of_pairs_count_in_figures():
    dates = {
        path for path, field in FIELDS.items() if lies_in(path, "pair") and field.get("$ref", "").endswith("/date")
    }
    assert {path for path in having("x-publish", "figure") if lies_in(path, "pair")} == dates | {"pair.status"}


def test_of_the_other_files_all_is_published_but_what_hr_keeps_to_itself():
    others = {path for path in FIELDS if not lies_in(path, "mentor", "pair")}
    figures = {"evaluation.answers.counts"} | {path for path in others if lies_in(path, "evaluation.invited")}
    private = {path for path in others if lies_in(path, *PRIVATE_ELSEWHERE)}
    assert others & having("x-publish", "figure") == figures
    assert others & having("x-publish", "text") == others - figures - private
    assert len(private) > len(PRIVATE_ELSEWHERE)


def test_mentors_are_chosen_by_six_fields():
    assert having("x-filter") >= {f"mentor.{n}" for n in "department location meets languages skills styles".split()}
    assert having("x-filter") <= having("x-publish", "text")


def test_every_field_about_a_person_says_why_it_is_kept():
    people = (
        "mentor",
        "pair",
        "programme.contact_points",
        "recognition.thanks",
        "matching.pins",
        "matching.exclusions",
    )
    assert having("x-purpose") == {path for path in FIELDS if lies_in(path, *people)}


def test_an_id_is_a_reference_or_somebody_s_own():
    own = {
        path for path, field in FIELDS.items() if field.get("$ref", "").endswith("#/$defs/id") and "x-ref" not in field
    }
    assert own == {"programme.goals.id", "faq.questions.id", "pair.goals.id", "mentor.team", "pair.mentee.team"}
    for path, field in FIELDS.items():
        ids = field.get("items", {}).get("$ref", "").endswith("#/$defs/id")
        assert ids == ("x-ref" in field.get("items", {})), path


REFERENCES = {
    "programme.contact_points.locations": "location",
    "programme.contact_points.languages": "language",
    "programme.contact_points.stand_in": "contact-point",
    "programme.looking_for.skills": "skill",
    "programme.looking_for.locations": "location",
    "programme.privacy.officer": "contact-point",
    "matching.pins.pair": "pair",
    "matching.pins.mentor": "mentor",
    "matching.pins.reason": "decision-reason",
    "matching.pins.by": "contact-point",
    "matching.exclusions.pair": "pair",
    "matching.exclusions.mentor": "mentor",
    "matching.exclusions.reason": "decision-reason",
    "matching.exclusions.by": "contact-point",
    "training.sessions.module": "module",
    "training.sessions.place": "location",
    "training.sessions.contact": "contact-point",
    "recognition.thanks.mentor": "mentor",
    "recognition.thanks.cohort": "cohort",
    "recognition.thanks.way": "way",
    "faq.questions.related": "faq",
    "evaluation.cohort": "cohort",
    "evaluation.answers.question": "question",
    "evaluation.actions.by": "contact-point",
    "mentor.department": "department",
    "mentor.location": "location",
    "mentor.meets": "meet",
    "mentor.languages": "language",
    "mentor.skills": "skill",
    "mentor.styles": "style",
    "mentor.suits": "learning",
    "mentor.training.module": "module",
    "pair.mentee.department": "department",
    "pair.mentee.location": "location",
    "pair.mentee.meets": "meet",
    "pair.mentee.languages": "language",
    "pair.mentee.learns_by": "learning",
    "pair.request.skills": "skill",
    "pair.request.styles": "style",
    "pair.request.prefers": "mentor",
    "pair.request.excludes": "mentor",
    "pair.mentor": "mentor",
    "pair.proposal.by": "contact-point",
    "pair.declined.mentor": "mentor",
    "pair.declined.reason": "decline-reason",
    "pair.training.module": "module",
    "pair.check_ins.by": "contact-point",
    "pair.closing.reason": "closing-reason",
    "pair.follows": "pair",
}


def test_what_the_ids_of_other_files_refer_to():
    value = {path: field.get("items", {}) | field for path, field in FIELDS.items()}
    assert {path: field["x-ref"] for path, field in value.items() if "x-ref" in field} == REFERENCES
    assert {path: field["x-ref-also"] for path, field in value.items() if "x-ref-also" in field} == {
        "recognition.thanks.mentor": ["former"],
        "pair.request.prefers": ["former"],
        "pair.mentor": ["former"],
        "training.sessions.place": ["online"],
    }


def test_long_texts_need_every_language():
    text = "common.schema.json#/$defs/text"
    used = {path for path, field in FIELDS.items() if text in (field.get("$ref"), field.get("items", {}).get("$ref"))}
    marked = {path for path, field in FIELDS.items() if field.get("x-long") or field.get("items", {}).get("x-long")}
    assert used == marked
    assert {path.rsplit(".", 1)[1] for path in used} == set(
        "bio purpose goal measure question answer summary text about learned action quote note focus reason".split()
    )


def test_the_two_kinds_of_text_are_as_they_are_specialised():
    for name in ("label", "text", "word"):
        plain, record = SHARED[name]["anyOf"]
        assert plain["type"] == "string" and record["properties"].keys() - {"also"} == LANGUAGES
        assert record["additionalProperties"] is False and record["minProperties"] == 1
        limits = {part["maxLength"] for part in (plain, record["properties"]["nl"], record["properties"]["en"])}
        assert limits == {10000 if name == "text" else 200}


def test_the_usual_values():
    defaults = {path: field["default"] for path, field in FIELDS.items() if "default" in field}
    rhythm = {
        "answer_request_days": 14,
        "answer_proposal_days": 7,
        "first_meeting_days": 14,
        "agreement_days": 30,
        "goal_days": 30,
        "check_in_weeks": 6,
        "confirm_profile_months": 12,
    }
    weights = {"skills": 45, "prefers": 25, "styles": 10, "location": 10, "department": 10, "learning": 0}
    assert defaults == {
        **{f"programme.rhythm.{name}": value for name, value in rhythm.items()},
        "programme.look.primary": "#0b5c4a",
        "programme.look.accent": "#e8a33d",
        "programme.contact_points.anonymous": False,
        "programme.privacy.min_group": 5,
        "programme.privacy.keep_months": 12,
        "matching.weights": weights,
        **{f"matching.weights.{name}": 0 for name in weights},
        "matching.rules.location": "same-or-online",
        "matching.rules.department": "any",
        "matching.rules.language": "shared",
        "matching.floor": 0.9,
        "matching.stay_bonus": 300,
        "questions.scale": "agree",
        "pair.closing.talked": False,
        "pair.closing.rematch": False,
    }
