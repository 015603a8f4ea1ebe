"""From plain data to records."""

from datetime import date
from typing import get_args, get_type_hints

import pytest

from mentorkit.model import records
from mentorkit.model.convert import converter, key_of, label

KINDS = {
    "mentor": records.Mentor, "pair": records.Pair, "cohort": records.Cohort, "evaluation": records.Evaluation,
    "programme": records.Settings, "vocabulary": records.Vocabulary, "matching": records.Matching,
    "training": records.Training, "recognition": records.Recognition, "faq": records.Faq,
    "questions": records.Questions,
}
OWN = {"id", "file"}
"""What a record knows from its path and not from its data."""


def test_a_pair_with_all_that_nests():
    pair = converter(records.Pair)({
        "mentee": {"name": "Bo", "department": "finance", "languages": ["nl"]},
        "request": {"requested_on": "2026-08-20", "skills": ["presenting"]},
        "status": "active",
        "pauses": [{"from": "2026-10-20", "until": "2026-11-03"}, {"from": "2026-11-10"}],
        "check_ins": [{"date": "2026-10-12", "with": "mentee", "by": "hr"}],
    }, id="k7m2", file="pairs/2026-autumn/k7m2.yml", cohort="2026-autumn")
    assert pair.request.requested_on == date(2026, 8, 20)
    assert pair.mentee.languages == ("nl",)
    assert pair.pauses == (records.Span(date(2026, 10, 20), date(2026, 11, 3)), records.Span(date(2026, 11, 10)))
    assert pair.check_ins[0].with_ == "mentee"
    assert (pair.mentor, pair.proposal, pair.declined) == ("", None, ())


def test_mappings_by_id_keep_their_order():
    training = converter(records.Training)({"modules": {
        id: {"title": "T", "summary": "S", "for": "mentors", "required": True, "hours": 1} for id in ("b", "a")}})
    assert list(training.modules) == ["b", "a"]
    assert training.modules["b"].for_ == "mentors"


@pytest.mark.parametrize("value, nl, en, language", [
    ("Assen", "Assen", "Assen", ""),
    ({"nl": "Najaar", "en": "Autumn", "also": ["herfst"]}, "Najaar", "Autumn", "nl"),
    ({"nl": "Najaar"}, "Najaar", "Najaar", "nl"),
])
def test_a_label_answers_in_each_language(value, nl, en, language):
    made = label(value)
    assert (made["nl"], made["en"]) == (nl, en)
    assert made.language_of("nl") == language


def test_a_label_knows_in_which_language_it_really_is():
    assert label({"nl": "Najaar"}).language_of("en") == "nl"
    assert label({"nl": "Najaar", "also": ["herfst"]}).also == ("herfst",)


@pytest.mark.parametrize("kind", KINDS)
def test_records_hold_only_fields_that_the_schema_has(kind, schemas):
    assert list(_strangers(KINDS[kind], schemas.root(kind))) == []


def _strangers(record: type, field, path: str = ""):
    """Attributes of a record class, and of those below it, that the schema does not have."""
    for attribute, hint in get_type_hints(record).items():
        if attribute in OWN or (record is records.Pair and attribute == "cohort"):
            continue
        below = field.child(key_of(attribute))
        if below is None:
            yield f"{path}.{attribute}"
            continue
        for inner in _records_in(hint):
            yield from _strangers(inner, below.item or below.entry or below, f"{path}.{attribute}")


def _records_in(hint: object) -> list[type]:
    if hasattr(hint, "_fields"):
        return [hint]
    return [record for argument in get_args(hint) for record in _records_in(argument)]
