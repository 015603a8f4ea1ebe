"""What the wrong examples of these rules tell, and where they point."""

import pytest
from tests.rules.told import Told, examples, told_by_edits, told_by_example

TOLD: dict[str, Told] = {
    "C101-1": ("C101", "mentor anna-de-vries; places 1", "w4nf.yml: anna-de-vries", "anna-de-vries.yml: 1"),
    "C102-1": ("C102", "mentor anna-de-vries; places 0; running 1", "anna-de-vries.yml: 0", "k7m2.yml: anna-de-vries"),
    "C103-1": ("C103", "hours 4; mentor anna-de-vries; places 6", "anna-de-vries.yml: 4", "anna-de-vries.yml: 6"),
    "C104-1": ("C104", "mentees 1; places 0", "2026-autumn.yml: 0"),
    "C105-1": (
        "C105", "other k7m2", "w4nf.yml: bo.chen@noorderlicht.example", "k7m2.yml: bo.chen@noorderlicht.example"),
    "C105-2": (
        "C105 day", "other w4nf", "x9vt.yml: noor.jansen@noorderlicht.example",
        "w4nf.yml: noor.jansen@noorderlicht.example"),
    "C106-1": ("C106", "mentor anna-de-vries; other k7m2", "w4nf.yml: anna-de-vries", "k7m2.yml: anna-de-vries"),
    "C107-1": ("C107", "mentor tom-visser; other k7m2", "w4nf.yml: tom-visser", "k7m2.yml: anna-de-vries"),
    "C108-1": ("C108", "lacking the line manager", "w4nf.yml: mentee"),
    "C109-1": ("C109", "mentor tom-visser", "w4nf.yml: tom-visser", "w4nf.yml: tom-visser"),
    "C110-1": ("C110", "mentor anna-de-vries; places 1", "w4nf.yml: anna-de-vries", "anna-de-vries.yml: 1"),
    "C111-1": (
        "C111", "mentor anna-de-vries; pairs 1; start 2026-12-07; until 2027-02-26",
        "anna-de-vries.yml: {from: 2026-12-07, until: 2027-0", "k7m2.yml: anna-de-vries"),
    "C201-1": (
        "C201", "mentor anna-de-vries", "k7m2.yml: anna-de-vries", "k7m2.yml: anna.devries@noorderlicht.example"),
    "C202-1": (
        "C202", "mentor anna-de-vries", "k7m2.yml: anna-de-vries", "k7m2.yml: anna.devries@noorderlicht.example"),
    "C202-2": (
        "C202 below", "mentor anna-de-vries", "k7m2.yml: anna-de-vries",
        "anna-de-vries.yml: bo.chen@noorderlicht.example"),
    "C203-1": (
        "C203", "mentor anna-de-vries; team treasury", "k7m2.yml: anna-de-vries", "k7m2.yml: treasury",
        "anna-de-vries.yml: treasury"),
    "C204-1": ("C204", "mentor anna-de-vries", "k7m2.yml: anna-de-vries", "k7m2.yml: anna-de-vries"),
    "C205-1": (
        "C205", "mentor anna-de-vries", "k7m2.yml: anna-de-vries", "matching.yml: {pair: k7m2, mentor: anna-de-vri"),
    "C206-1": ("C206", "mentor anna-de-vries", "k7m2.yml: anna-de-vries", "k7m2.yml: {mentor: anna-de-vries, date: 20"),
    "C207-1": (
        "C207", "day 2026-09-15; mentor anna-de-vries; modules mentor-basics", "k7m2.yml: anna-de-vries",
        "anna-de-vries.yml: []"),
    "C208-1": (
        "C208", "day 2026-09-15; mentor anna-de-vries", "k7m2.yml: anna-de-vries", "anna-de-vries.yml: 2026-10-01"),
    "C209-1": (
        "C209", "day 2026-09-15; mentor carla-smit", "w4nf.yml: carla-smit",
        "carla-smit.yml: {from: 2026-09-07, until: 2026-0"),
    "C210-1": (
        "C210", "mentor anna-de-vries; pair_status active; status alumni", "k7m2.yml: anna-de-vries",
        "anna-de-vries.yml: alumni"),
    "C211-1": (
        "C211", "meets In person; mentor anna-de-vries", "k7m2.yml: anna-de-vries", "k7m2.yml: [online]",
        "anna-de-vries.yml: [in-person]"),
    "C212-1": (
        "C212", "location Groningen; mentor anna-de-vries; rule same-or-online", "k7m2.yml: anna-de-vries",
        "k7m2.yml: assen", "anna-de-vries.yml: groningen"),
    "C213-1": (
        "C213", "department Operations; mentor anna-de-vries; rule same", "k7m2.yml: anna-de-vries",
        "k7m2.yml: finance", "anna-de-vries.yml: operations"),
    "C214-1": (
        "C214", "languages English; mentor anna-de-vries", "k7m2.yml: anna-de-vries", "k7m2.yml: [nl]",
        "anna-de-vries.yml: [en]"),
    "C215-1": ("C215", "earlier q3xd; mentor anna-de-vries", "k7m2.yml: anna-de-vries", "k7m2.yml: q3xd"),
    "C301-1": (
        "C301", "mentor tom-visser; pair w4nf; reasons the mentee rules this mentor out",
        "matching.yml: {pair: w4nf, mentor: tom-visser,", "w4nf.yml: tom-visser"),
    "C302-1": (
        "C302", "mentor anna-de-vries; pair w4nf; places 1", "matching.yml: {pair: w4nf, mentor: anna-de-vri",
        "anna-de-vries.yml: 1"),
    "C303-1": (
        "C303", "mentor carla-smit; pair w4nf", "matching.yml: {pair: w4nf, mentor: carla-smit,",
        "matching.yml: {pair: w4nf, mentor: carla-smit,"),
    "C304-1": (
        "C304", "pair w4nf", "matching.yml: {pair: w4nf, mentor: anna-de-vri",
        "matching.yml: {pair: w4nf, mentor: carla-smit,"),
    "C305-1": (
        "C305", "mentor tom-visser; pinned carla-smit", "w4nf.yml: tom-visser",
        "matching.yml: {pair: w4nf, mentor: carla-smit,"),
    "C306-1": ("C306", "", "matching.yml: {skills: 0, prefers: 0, styles: "),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_an_example_tells(name: str, schemas) -> None:
    assert told_by_example(name, schemas) == TOLD[name]


def test_each_example_is_among_them() -> None:
    assert set(TOLD) == examples("C")


WAITING, CARLA, MATCHING = "pairs/2026-autumn/w4nf.yml", "mentors/carla-smit.yml", "programme/matching.yml"
TO_CARLA = "{pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: 2026-09-02}"
FOLLOWED = "{pair: k7m2, mentor: anna-de-vries, reason: worked-together, by: hr-noord, date: 2026-09-02}"

BESIDES: dict[str, tuple[dict[str, str], Told]] = {
    "a pin against all that a mentor's file says": (
        {MATCHING: f"pins: [{TO_CARLA}]\n", CARLA: "status: paused\ntraining: []\nteam: maintenance\n"}, (
        "C301", "mentor carla-smit; pair w4nf; reasons the two work in one team, the mentor is not available, the "
        "mentor has not done the required training by then", "matching.yml: {pair: w4nf, mentor: carla-smit,",
        "carla-smit.yml: maintenance", "carla-smit.yml: paused", "carla-smit.yml: []")),
    "a pin entered twice": ({MATCHING: f"pins:\n  - {TO_CARLA}\n  - {TO_CARLA.replace('09-02', '09-03')}\n"}, (
        "C304 same", "pair w4nf", "matching.yml: {pair: w4nf, mentor: carla-smit,",
        "matching.yml: {pair: w4nf, mentor: carla-smit,")),
    "a second pin against a hard rule": (
        {MATCHING: f"pins:\n  - {FOLLOWED}\n  - {TO_CARLA}\n", CARLA: "team: maintenance\n"}, (
        "C301", "mentor carla-smit; pair w4nf; reasons the two work in one team",
        "matching.yml: {pair: w4nf, mentor: carla-smit,", "carla-smit.yml: maintenance")),
    "a second pin that is not followed": (
        {MATCHING: f"pins:\n  - {FOLLOWED}\n  - {TO_CARLA}\n", WAITING: "status: proposed\nmentor: tom-visser\n"
         "proposal: {date: 2026-11-20, by: hr-noord}\n"}, (
        "C305", "mentor tom-visser; pinned carla-smit", "w4nf.yml: tom-visser",
        "matching.yml: {pair: w4nf, mentor: carla-smit,")),
}


@pytest.mark.parametrize(("edits", "told"), BESIDES.values(), ids=BESIDES)
def test_what_else_is_told(edits: dict[str, str], told: Told, schemas) -> None:
    assert told_by_edits(edits, schemas) == [told]


@pytest.mark.parametrize("edits", [
    {WAITING: "status: proposed\nmentor: carla-smit\nproposal: {date: 2026-11-20, by: hr-noord}\n"},
    {WAITING: "status: proposed\nmentor: nobody-here\nproposal: {date: 2026-11-20, by: hr-noord}\n"},
    {},
])
def test_a_proposal_that_follows_its_pin_or_names_nobody_is_not_told_as_another(edits: dict[str, str], schemas) -> None:
    found = told_by_edits({MATCHING: f"pins: [{TO_CARLA}]\n", **edits}, schemas)
    assert not [line for line in found if line[0].startswith("C")]
