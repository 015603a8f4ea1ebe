"""The life of a pair and a mentor's places, on any day."""

from datetime import date

import pytest

from mentorkit.model.life import (
    away,
    completed,
    days_in_pauses,
    has_room,
    open_places,
    published,
    required_modules,
    state_on,
    taken_in,
    taking_a_place,
    untrained,
)
from mentorkit.model.states import State
from mentorkit.rules.example import BASE

ACTIVE, WAITING, DONE = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
ANNA = "mentors/anna-de-vries.yml"
TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("day, state", [
    (date(2026, 1, 19), None),
    (date(2026, 1, 20), State.REQUESTED),
    (date(2026, 2, 15), State.REQUESTED),
    (date(2026, 2, 16), State.PROPOSED),
    (date(2026, 3, 1), State.PROPOSED),
    (date(2026, 3, 2), State.ACTIVE),
    (date(2026, 5, 3), State.ACTIVE),
    (date(2026, 5, 4), State.PAUSED),
    (date(2026, 5, 18), State.PAUSED),
    (date(2026, 5, 19), State.ACTIVE),
    (date(2026, 8, 31), State.ACTIVE),
    (date(2026, 9, 1), State.COMPLETED),
    (date(2030, 1, 1), State.COMPLETED),
])
def test_a_state_comes_from_dates(programme, day, state):
    pair = programme({DONE: "pauses: [{from: 2026-05-04, until: 2026-05-18}]\n"}).pairs["q3xd"]
    assert state_on(pair, day) == state


@pytest.mark.parametrize("capacity, places", [(0, 0), (1, 0), (2, 1), (20, 19)])
def test_open_places_are_never_below_none(programme, capacity, places):
    whole = programme({ANNA: f"capacity: {capacity}\n"})
    anna = whole.mentors["anna-de-vries"]
    assert open_places(whole, anna, TODAY) == places
    assert has_room(whole, anna, TODAY) == (places > 0)


def test_a_place_is_taken_from_the_proposal_to_the_closing(programme):
    whole = programme()
    carla = whole.mentors["carla-smit"]
    taken = [open_places(whole, carla, day) for day in (date(2026, 2, 15), date(2026, 2, 16), date(2026, 8, 31),
                                                        date(2026, 9, 1))]
    assert taken == [2, 1, 1, 2]


@pytest.mark.parametrize("edit, room", [
    ("status: paused\n", False),
    ("away: [{from: 2026-11-20, until: 2026-11-24}]\n", False),
    ("away: [{from: 2026-11-20, until: 2026-11-23}, {from: 2026-11-25, until: 2026-12-01}]\n", True),
    ("training: []\n", False),
    ("intake_on: 2026-11-25\n", False),
    ("intake_on: 2026-11-24\n", True),
])
def test_who_has_room(programme, edit, room):
    whole = programme({ANNA: edit})
    assert has_room(whole, whole.mentors["anna-de-vries"], TODAY) is room


def test_absences_include_both_ends(programme):
    anna = programme({ANNA: "away: [{from: 2026-12-21, until: 2027-01-05}]\n"}).mentors["anna-de-vries"]
    days = [date(2026, 12, 20), date(2026, 12, 21), date(2027, 1, 5), date(2027, 1, 6)]
    assert [away(anna, day) for day in days] == [False, True, True, False]


def test_training_holds_for_its_months(programme):
    whole = programme({"programme/training.yml": (
        "modules:\n"
        "  mentor-basics: {title: {nl: A, en: A}, summary: {nl: A, en: A}, for: mentors, required: true, hours: 1,\n"
        "                  valid_months: 12}\n"
        "  extra: {title: {nl: A, en: A}, summary: {nl: A, en: A}, for: mentors, required: false, hours: 1}\n"
    )})
    anna = whole.mentors["anna-de-vries"]    # she did it on 2025-12-01
    days = [date(2025, 11, 30), date(2025, 12, 1), date(2026, 12, 1), date(2026, 12, 2)]
    assert [completed(whole, "mentor-basics", anna.training, day) for day in days] == [False, True, True, False]
    assert untrained(whole, anna, date(2026, 12, 2)) == ["mentor-basics"]


def test_an_intake_counts_from_its_day(programme):
    anna = programme().mentors["anna-de-vries"]
    assert [taken_in(anna, day) for day in (date(2025, 11, 30), date(2025, 12, 1))] == [False, True]


@pytest.mark.parametrize("edits, shown", [
    ({}, True),
    ({ANNA: "consent: {profile_on: 2026-11-24}\n"}, True),
    ({ANNA: "consent: {profile_on: 2026-11-25}\n"}, False),
    ({ANNA: "consent: {profile_on: 2026-01-01, withdrawn_on: 2026-11-24}\n"}, False),
    ({ANNA: "consent: {profile_on: 2026-01-01, withdrawn_on: 2026-11-25}\n"}, True),
    ({ANNA: "status: alumni\n"}, False),
    ({ANNA: "status: paused\n"}, True),
    ({"programme/programme.yml": "site: {url: 'https://m.example/'}\n"}, False),
    ({"programme/programme.yml": "site: {url: 'https://m.example/', access_confirmed_on: 2026-11-24}\n"}, True),
    ({"programme/programme.yml": "site: {url: 'https://m.example/', access_confirmed_on: 2026-11-25}\n"}, False),
])
def test_who_is_published(programme, edits, shown):
    whole = programme(edits)
    assert published(whole, whole.mentors["anna-de-vries"], TODAY) is shown


@pytest.mark.parametrize("pauses, days", [
    ("[]", 0),
    ("[{from: 2026-10-01, until: 2026-10-01}]", 1),
    ("[{from: 2026-10-01}, {from: 2026-10-01, until: 2026-10-05}]", 55),
    ("[{from: 2026-10-01, until: 2026-10-10}, {from: 2026-10-05, until: 2026-10-12}]", 12),
    ("[{from: 2026-11-20}]", 5),
    ("[{from: 2026-09-01, until: 2026-09-20}]", 5),
    ("[{from: 2026-12-01, until: 2026-12-05}]", 0),
])
def test_days_in_pauses_after_a_day(programme, pauses, days):
    pair = programme({ACTIVE: f"pauses: {pauses}\n"}).pairs["k7m2"]
    assert days_in_pauses(pair, date(2026, 9, 15), TODAY) == days


@pytest.mark.parametrize(("edit", "day", "state"), [
    ("status: requested\n", date(2026, 8, 20), None),
    ("status: requested\n", date(2026, 8, 21), State.REQUESTED),
    ("status: requested\nmentor: carla-smit\n", date(2026, 9, 8), State.REQUESTED),
    ("status: requested\nproposal: {date: 2026-09-08, by: hr-noord}\n", date(2026, 9, 8), State.REQUESTED),
    ("status: withdrawn\nclosing: {date: 2026-09-01}\n", date(2026, 8, 31), State.REQUESTED),
    ("status: withdrawn\nclosing: {date: 2026-09-01}\n", date(2026, 9, 1), State.WITHDRAWN),
])
def test_the_state_of_who_has_not_begun(programme, edit, day, state):
    assert state_on(programme({WAITING: edit}).pairs["w4nf"], day) == state


def test_who_takes_a_place(programme):
    whole = programme()
    assert [pair.id for pair in taking_a_place(whole, "anna-de-vries", TODAY)] == ["k7m2"]
    assert taking_a_place(whole, "nobody", TODAY) == []


def test_what_each_audience_has_to_do(programme):
    whole = programme({"programme/training.yml": (
        "modules:\n"
        "  mentor-basics: {title: {nl: A, en: A}, summary: {nl: A, en: A}, for: mentors, required: true, hours: 1}\n"
        "  extra: {title: {nl: A, en: A}, summary: {nl: A, en: A}, for: mentors, required: false, hours: 1}\n"
    )})
    assert [required_modules(whole, audience) for audience in ("mentors", "mentees", "managers")] == [
        ["mentor-basics"], ["mentee-start"], []]


def test_of_a_module_done_twice_either_time_counts(programme):
    whole = programme({ACTIVE: "training: [{module: mentee-start, completed_on: 2026-12-01}, {module: mentee-start, "
                               "completed_on: 2026-11-24}, {module: mentor-basics, completed_on: 2026-12-01}]\n"})
    training = whole.pairs["k7m2"].training
    assert [completed(whole, module, training, TODAY) for module in ("mentee-start", "mentor-basics")] == [True, False]


def test_nobody_is_published_where_the_programmes_own_file_says_nothing(programme):
    whole = programme({"programme/programme.yml": "languages: nl\n"})
    assert not published(whole, whole.mentors["anna-de-vries"], TODAY)


def test_who_never_agreed_is_not_published(programme):
    text = "".join(line for line in BASE[ANNA].splitlines(True) if not line.startswith("consent"))
    whole = programme(whole={ANNA: text})
    assert not published(whole, whole.mentors["anna-de-vries"], TODAY)


@pytest.mark.parametrize(("pauses", "days"), [
    ("[{from: 2026-10-05, until: 2026-10-12}, {from: 2026-10-01, until: 2026-10-10}]", 12),
    ("[{from: 2026-10-01, until: 2026-10-10}, {from: 2026-10-03, until: 2026-10-05}, {from: 2026-10-11, until: "
     "2026-10-11}]", 11),
    ("[{from: 2026-11-24, until: 2026-12-24}]", 1),
    ("[{from: 2026-09-15, until: 2026-09-15}]", 0),
    ("[{from: 2026-09-16, until: 2026-09-16}]", 1),
])
def test_days_in_pauses_count_once_in_whatever_order(programme, pauses, days):
    pair = programme({ACTIVE: f"pauses: {pauses}\n"}).pairs["k7m2"]
    assert days_in_pauses(pair, date(2026, 9, 15), TODAY) == days
