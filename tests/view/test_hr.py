"""The pages for HR tell every field, every rule and every command, from their one place."""

from datetime import date
from pathlib import Path

import pytest

from mentorkit import lessons, model, read, resources, shape
from mentorkit.cli.describe import commands
from mentorkit.finding import Severity, Text
from mentorkit.rules.catalogue import rules
from mentorkit.rules.example import BASE
from mentorkit.rules.rule import Rule
from mentorkit.shape import Schemas
from mentorkit.view.context import Context
from mentorkit.view.pages import hr
from mentorkit.view.reference import Command, Lesson, Reference

ROOT = Path(__file__).parents[2]
SCHEMAS = Schemas.load(resources.overlaid("schemas", ROOT)).for_languages(("nl", "en"))
COMMANDS = tuple(commands())
SAMPLE = [rule for rule in rules() if rule.code in ("R101", "G101", "S101", "Y101")]


@pytest.fixture(scope="module")
def pages() -> dict:
    tree = read.parse({file: text.encode() for file, text in BASE.items()})
    shape.check(tree, SCHEMAS)
    reference = Reference(COMMANDS, lessons.lessons(SCHEMAS, SAMPLE))
    context = Context(model.build(tree, SCHEMAS), date(2026, 11, 24), reference)
    return {page.address: page for page in hr.pages(context)}


def test_none_of_it_is_found_by_the_search(pages) -> None:
    assert not any(page.found for page in pages.values())
    assert {page.kind for page in pages.values()} == {"reading"}


@pytest.mark.parametrize("kind", SCHEMAS.kinds)
def test_every_field_of_a_kind_is_told_once(pages, kind: str) -> None:
    shown = pages[f"/hr/fields/{kind}/"].model["fields"]
    named = [field for field in SCHEMAS.fields(kind) if field.path[-1] != "*"]
    assert len(shown) == len(named)
    assert len({field["id"] for field in shown}) == len(shown)
    assert all(field["title"].nl and field["description"].nl and field["type"].nl for field in shown)


@pytest.mark.parametrize(("kind", "key", "part", "words"), [
    ("mentor", "skills", "type", "A list. Each item: A name that is defined elsewhere. At least one. At most 50."),
    ("mentor", "capacity", "type", "A whole number. From 0 to 20."),
    ("mentor", "status", "type", "One of these words: available, paused or alumni."),
    ("mentor", "name", "sees", "Everybody who can open the site, if the mentor agreed to a page."),
    ("mentor", "email", "sees", "HR alone. It is nowhere on the site."),
    ("pair", "started_on", "sees", "HR alone. On the site it counts in a rounded figure at most."),
    ("programme", "contact_points.<id>.name", "type", "Text. At most 100 characters."),
    ("programme", "goals[].baseline.date", "type", "A day: year-month-day, such as 2026-11-24."),
])
def test_a_field_in_words(pages, kind: str, key: str, part: str, words: str) -> None:
    field, = (field for field in pages[f"/hr/fields/{kind}/"].model["fields"] if field["key"] == key)
    assert field[part].en == words


def test_a_field_leads_to_the_words_it_takes(pages) -> None:
    fields = {field["key"]: field for field in pages["/hr/fields/pair/"].model["fields"]}
    assert fields["request.skills"]["words"]["address"] == "/hr/fields/vocabulary/#skills"
    assert fields["mentor"]["words"]["address"] == "/hr/fields/mentor/"
    assert fields["mentor"]["also"] == ("former",)
    ids = {field["id"] for field in pages["/hr/fields/vocabulary/"].model["fields"]}
    assert "skills" in ids


def test_an_example_is_yaml_to_copy(pages) -> None:
    field, = (field for field in pages["/hr/fields/mentor/"].model["fields"] if field["key"] == "skills")
    assert [line["text"] for line in field["examples"][0]] == ["skills: [project-management, presenting]"]


def test_a_rule_shows_what_the_check_prints(pages) -> None:
    model_ = pages["/hr/rules/R101/"].model
    assert model_["message"].en == "There is no mentor ‘ana-de-vries’."
    assert "‘anna-de-vries’" in model_["told"].nl
    assert [line.n for line in model_["wrong"] if line.lit] == [model_["found"].place.line]
    assert model_["tune"] == []


def test_a_rule_that_may_be_lighter_shows_how(pages) -> None:
    lines = [line["text"] for line in pages["/hr/rules/G101/"].model["tune"]]
    assert lines[:3] == ["rules:", "  - rule: G101", "    severity: hint"]
    assert lines[-1] == "    until: 2027-02-22"
    assert pages["/hr/rules/G101/"].model["weights"].en == "hint or off"


@pytest.mark.parametrize(("code", "severity", "weights"), [
    ("R101", Severity.ERROR, ()), ("C101", Severity.ERROR, ("warning", "hint", "off")),
    ("P101", Severity.WARNING, ("hint", "off")), ("G101", Severity.HINT, ("off",)),
])
def test_how_light_a_rule_may_be_made(code: str, severity: Severity, weights: tuple[str, ...]) -> None:
    words = Text("x", "x")
    assert Lesson(Rule(code, severity, words, words, words, words, ())).lighter == weights


def test_rules_lead_on_to_each_other_in_the_order_of_families(pages) -> None:
    codes = ["Y101", "S101", "R101", "G101"]
    found = [pages[f"/hr/rules/{code}/"].model for code in codes]
    assert [model_["before"] and model_["before"]["code"] for model_ in found] == [None, *codes[:-1]]
    assert [model_["after"] and model_["after"]["code"] for model_ in found] == [*codes[1:], None]


def test_every_command_speaks_dutch_too() -> None:
    helps = [text for command in COMMANDS for text in (command.help, *(option.help for option in command.options))]
    assert [text.en for text in helps if text.nl == text.en] == []


def test_every_command_has_an_example() -> None:
    assert [command.name for command in COMMANDS if not command.examples] == []


def test_an_option_of_every_command_is_told_once(pages) -> None:
    told = pages["/hr/commands/"].model
    assert {"--lang [nl|en]", "--debug"} <= {option.name for option in told["shared"]}
    assert not [option for command in told["commands"] for option in command["options"] if option in told["shared"]]


def test_with_nothing_to_look_up_the_addresses_are_there() -> None:
    tree = read.parse({file: text.encode() for file, text in BASE.items()})
    context = Context(model.build(tree, SCHEMAS), date(2026, 11, 24), Reference((Command("x", "x", Text("x", "x")),)))
    assert {"/hr/", "/hr/fields/", "/hr/rules/", "/hr/commands/"} <= {page.address for page in hr.pages(context)}
