"""The mentors' pages: what they count, what they show, what a new field does, and the same for machines."""

import copy
import json
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from mentorkit import read, resources
from mentorkit.inspection import inspect, inspect_tree
from mentorkit.render.tree import page_text
from mentorkit.shape import Schemas
from mentorkit.view.context import Context
from mentorkit.view.mail import LONGEST_BODY
from mentorkit.view.pages import mentors

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)
FULL = "bram-hoekstra"


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def context(**given) -> Context:
    return Context(replace(demo(), **given), TODAY)


def pages(context: Context) -> dict:
    return {page.address: page for page in mentors.pages(context)}


@pytest.mark.parametrize(("count", "room", "nl", "en"), [
    (0, 0, "Er staan nog geen mentoren op deze site.", "There are no mentors on this site yet."),
    (1, 0, "Eén collega is mentor. Nu is er bij niemand plek.", "One colleague is a mentor. Nobody has room now."),
    (1, 1, "Eén collega is mentor. Die heeft nu plek.", "One colleague is a mentor. They have room now."),
    (2, 2, "2 collega’s zijn mentor. Ze hebben allemaal nu plek.",
     "2 colleagues are mentors. All of them have room now."),
    (3, 1, "3 collega’s zijn mentor. Van hen heeft er 1 nu plek.", "3 colleagues are mentors. 1 of them has room now."),
    (3, 2, "3 collega’s zijn mentor. Van hen hebben er 2 nu plek.",
     "3 colleagues are mentors. 2 of them have room now."),
    (3, 0, "3 collega’s zijn mentor. Nu is er bij niemand plek.", "3 colleagues are mentors. Nobody has room now."),
])
def test_the_count_is_a_good_sentence(count: int, room: int, nl: str, en: str) -> None:
    published = context().mentors
    chosen = [m for m in published if m.room][:room] + [m for m in published if not m.room][:count - room]
    lead = pages(context(mentors={m.id: demo().mentors[m.id] for m in chosen}))["/mentors/"].model["lead"]
    assert (" ".join(s.nl for s in lead), " ".join(s.en for s in lead)) == (nl, en)


@pytest.mark.parametrize(("count", "nl", "en"), [
    (1, "van 1 mentor<", "of 1 mentor<"),
    (2, "van 2 mentoren<", "of 2 mentors<"),
])
def test_the_finder_counts_in_good_words(count: int, nl: str, en: str) -> None:
    chosen = {m.id: demo().mentors[m.id] for m in context().mentors[:count]}
    page = pages(context(mentors=chosen))["/mentors/"]
    assert nl in page_text(page, "nl") and en in page_text(page, "en")


def test_only_published_mentors_have_a_page() -> None:
    built = pages(context())
    assert "/mentors/anna-de-vries/" in built
    assert "/mentors/gerrit-wiersma/" not in built, "an alumnus"
    assert all(not page.found for address, page in built.items() if address != "/mentors/")


def test_without_certainty_about_access_there_is_nobody() -> None:
    settings = demo().settings._replace(site=demo().settings.site._replace(access_confirmed_on=None))
    hidden = context(settings=settings)
    assert list(pages(hidden)) == ["/mentors/"]
    assert mentors.files(hidden)[0].content["mentors"] == []
    assert "zodra vaststaat dat alleen collega" in page_text(pages(hidden)["/mentors/"], "nl")


def test_who_has_no_room_shows_others_who_share_a_subject_and_never_says_why() -> None:
    page = pages(context())[f"/mentors/{FULL}/"]
    others = page.model["others"]
    assert 0 < len(others) <= 4
    assert all(other["room"] and other["skills"][0]["shared"] for other in others)
    text = page_text(page, "en")
    assert text.index("Ciar") < text.index("What you can work on")
    away = demo().mentors[FULL]._replace(status="paused")
    paused = pages(context(mentors=dict(demo().mentors) | {FULL: away}))[f"/mentors/{FULL}/"]
    assert page_text(paused, "en") == text


def test_where_nobody_has_room_the_way_on_is_hr() -> None:
    full = {id: mentor._replace(capacity=0) for id, mentor in demo().mentors.items()}
    text = page_text(pages(context(mentors=full))["/mentors/anna-de-vries/"], "en")
    assert "See who has room now" not in text
    assert "Let HR help you look" in text


def test_the_contact_point_is_that_of_the_mentors_place() -> None:
    built = pages(context())
    assert built[f"/mentors/{FULL}/"].model["ask"]["nl"].mail.address == "mentoring-zuid@noorderlicht.example"
    assert built["/mentors/anna-de-vries/"].model["ask"]["nl"].mail.address == "mentoring@noorderlicht.example"


@pytest.mark.parametrize("name", ["Anna de Vries", "王" * 100, "😀" * 100])
def test_an_email_is_short_enough_whatever_the_name(name: str) -> None:
    anna = context().mentor_by_id["anna-de-vries"]
    for key in ("mentor.ask.body", "mentor.change.body"):
        for language, asking in mentors.asking(context(), "mentees", key, replace(anna, name=name)).items():
            body = asking.mail.href(language).partition("&body=")[2]
            assert 0 < len(body) <= LONGEST_BODY


def test_the_file_for_machines_holds_what_its_schema_says() -> None:
    content = mentors.files(context())[0].content
    schema = json.loads((ROOT / "schemas/output/mentors.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    assert not list(Draft202012Validator(schema).iter_errors(content))
    anna = next(m for m in content["mentors"] if m["id"] == "anna-de-vries")
    assert anna["department"] == {"id": "operations", "text": {"nl": "Operatie", "en": "Operations"}}
    assert anna["mentor_since"] == "2025-02-01"
    assert not {"email", "manager", "capacity", "team", "status", "consent"} & set(anna)


def grown(schema: dict, value) -> Context:
    """The demo with one more field of a mentor, and Anna who has it."""
    files = copy.deepcopy(Schemas.load(resources.overlaid("schemas", ROOT)).files)
    files["mentor"]["properties"]["podcast"] = schema | {
        "title": "Podcasts", "description": "What they listen to.", "x-publish": "text", "x-filter": True,
        "x-nl": {"title": "Podcasts", "description": "Waar iemand naar luistert."},
    }
    data = read.scan(ROOT)[0]
    data["mentors/anna-de-vries.yml"] += f"podcast: {value}\n".encode()
    return Context(inspect_tree(read.parse(data), Schemas(files), TODAY).programme, TODAY)


@pytest.mark.parametrize(("schema", "value", "choices", "shown", "machine"), [
    ({"type": "array", "items": {"type": "string"}}, "[Het Uur, Nooit af]", ["het-uur", "nooit-af"],
     "Het Uur, Nooit af", ["Het Uur", "Nooit af"]),
    ({"type": "boolean"}, "true", ["yes"], "ja", True),
    ({"type": "number"}, "2.5", ["2-5"], "2,5", 2.5),
    ({"$ref": "common.schema.json#/$defs/id", "x-ref": "style"}, "sparring", ["sparring"], "Sparren",
     {"id": "sparring", "text": {"nl": "Sparren", "en": "Sparring"}}),
])
def test_a_new_field_is_on_page_filters_and_file_with_no_change_of_code(schema, value, choices, shown, machine) -> None:
    grew = grown(schema, value)
    built = pages(grew)
    everybody = built["/mentors/"].model
    assert next(c for c in everybody["cards"] if c["id"] == "anna-de-vries")["filters"]["podcast"] == choices
    group = next(group for group in everybody["groups"] if group["name"] == "podcast")
    assert [option["value"] for option in group["options"]] == sorted(choices)
    text = page_text(built["/mentors/anna-de-vries/"], "nl")
    assert f"<dt>Podcasts</dt> <dd>{shown}</dd>" in text
    anna = next(m for m in mentors.files(grew)[0].content["mentors"] if m["id"] == "anna-de-vries")
    assert anna["podcast"] == machine


def test_a_filter_never_takes_a_name_of_the_finders_own() -> None:
    assert mentors.filter_name("hours_per_month") == "hours-per-month"
    assert mentors.filter_name("room") not in mentors.TAKEN
