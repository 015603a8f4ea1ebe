"""What is kept about people: every field of the schemas that is about a person, and only true things about it."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.render.tree import page_text
from mentorkit.view.context import Context
from mentorkit.view.pages import privacy

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def page(**changes):
    settings = demo().settings._replace(**changes)
    built, = privacy.pages(Context(replace(demo(), settings=settings), TODAY))
    return built


def kept(group: str) -> dict[str, privacy.Kept]:
    groups = {entry["key"]: entry["kept"] for entry in page().model["groups"]}
    return {": ".join(title.en for title in field.titles): field for field in groups[group]}


def test_every_purpose_in_the_schemas_is_told() -> None:
    told = {field.purpose for group in page().model["groups"] for field in group["kept"]}
    for kind in demo().schemas.kinds:
        fields = [field for field in demo().schemas.fields(kind) if field.purpose]
        around = {field.path[:end] for field in fields for end in range(1, len(field.path))}
        assert {field.purpose for field in fields if field.path not in around} <= told, kind


@pytest.mark.parametrize(("group", "field", "shown"), [
    ("mentee", "Mentee: Name", "No"), ("mentee", "Request: Aim", "No"), ("mentor", "Role", "Yes, if you agreed"),
    ("mentee", "Started on", "Only as a rounded figure"), ("mentor", "Capacity", "No"), ("contact", "Name", "Yes"),
])
def test_what_is_on_the_site_is_what_the_schema_says(group: str, field: str, shown: str) -> None:
    assert kept(group)[field].shown.en == shown


def test_how_long_who_answers_and_where_to_complain() -> None:
    text = page_text(page(), "en")
    assert "12 months after the end" in text
    assert 'contact/#hr-noord">Sanne Kuipers' in text
    assert "Autoriteit Persoonsgegevens" in text
    assert "when that history is rewritten" in text


def test_what_was_not_agreed_yet_is_not_told() -> None:
    none = demo().settings.privacy._replace(works_council_on=None, pulse_agreed_on=date(2026, 11, 25), officer="")
    text = page_text(page(privacy=none), "en")
    assert "works council" not in text.lower()
    assert "About this score" not in text
    assert "turn to HR" in text


def test_the_officer_is_a_role_until_people_may_be_shown() -> None:
    text = page_text(page(site=records.Site(demo().settings.site.url)), "en")
    assert "Sanne" not in text
    assert "Programme coordinator" in text


def test_nobody_is_sent_to_a_page_that_is_not_there() -> None:
    built, = privacy.pages(Context(replace(demo(), mentors={}), TODAY))
    assert "On your own page" in page_text(page(), "en")
    assert "On your own page" not in page_text(built, "en")


def test_a_score_is_told_of_only_where_it_was_agreed() -> None:
    agreed = demo().settings.privacy
    kept_of_it = "the date, and sometimes a score from 1 to 5"
    assert kept_of_it in page_text(page(), "en")
    assert kept_of_it not in page_text(page(privacy=agreed._replace(pulse_agreed_on=None)), "en")
