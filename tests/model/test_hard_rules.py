"""The day that hard rules look at, and all that forbids at once."""

from datetime import date

import pytest

from mentorkit.model.hard_rules import Obstacle, deciding_day, forbidden

ACTIVE, WAITING, DONE = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
CARLA, MATCHING = "mentors/carla-smit.yml", "programme/matching.yml"
START = date(2026, 9, 15)
PROPOSED = "status: proposed\nmentor: carla-smit\nproposal: {date: 2026-09-08, by: hr-noord}\n"
DECISION = "reason: worked-together, by: hr-noord, date: 2026-09-02"


@pytest.mark.parametrize("edit, day", [
    ("status: requested\n", date(2026, 9, 15)),
    ("status: proposed\nmentor: carla-smit\nproposal: {date: 2026-09-08, by: hr-noord}\n", date(2026, 9, 15)),
    ("status: proposed\nmentor: carla-smit\nproposal: {date: 2026-11-20, by: hr-noord}\n", date(2026, 11, 20)),
    ("started_on: 2026-09-10\n", date(2026, 9, 15)),
    ("started_on: 2026-10-20\n", date(2026, 10, 20)),
])
def test_the_cohorts_start_decides_or_a_later_one_of_the_pair(programme, edit, day):
    whole = programme({WAITING: edit})
    assert deciding_day(whole, whole.pairs["w4nf"]) == day


def test_without_a_cohort_no_day_decides(programme):
    whole = programme({CARLA: "training: []\n"}, {"programme/cohorts/2026-autumn.yml": None})
    pair, carla = whole.pairs["w4nf"], whole.mentors["carla-smit"]
    assert deciding_day(whole, pair) is None
    assert forbidden(whole, pair, carla, None) == ()


def test_everything_that_stands_in_the_way(programme):
    whole = programme({
        CARLA: "team: maintenance\nstatus: paused\ntraining: []\nlanguages: [nl]\n",
        WAITING: "request: {requested_on: 2026-08-21, excludes: [carla-smit]}\n",
    })
    found = forbidden(whole, whole.pairs["w4nf"], whole.mentors["carla-smit"], date(2026, 9, 15))
    assert [obstacle.rule for obstacle in found] == ["team", "excludes", "status", "training"]
    assert found[3].modules == ("mentor-basics",)
    assert (found[1].file, found[1].path) == (WAITING, ("request", "excludes", 0))


def test_two_who_may(programme):
    whole = programme()
    assert forbidden(whole, whole.pairs["w4nf"], whole.mentors["tom-visser"], date(2026, 9, 15)) == ()


@pytest.mark.parametrize(("edits", "rule", "file", "path"), [
    ({CARLA: "email: NOOR.jansen@noorderlicht.example\n"}, "oneself", CARLA, ("email",)),
    ({WAITING: "mentee:\n  manager: CARLA.smit@noorderlicht.example\n"}, "line", WAITING, ("mentee", "manager")),
    ({CARLA: "manager: NOOR.jansen@noorderlicht.example\n"}, "led", CARLA, ("manager",)),
    ({CARLA: "team: maintenance\n"}, "team", CARLA, ("team",)),
    ({WAITING: "request: {requested_on: 2026-08-21, excludes: [tom-visser, carla-smit]}\n"}, "excludes", WAITING,
     ("request", "excludes", 1)),
    ({MATCHING: f"exclusions: [{{pair: k7m2, mentor: tom-visser, {DECISION}}}, {{pair: w4nf, mentor: carla-smit, "
                f"{DECISION}}}]\n"}, "exclusion", MATCHING, ("exclusions", 1)),
    ({WAITING: "declined: [{mentor: tom-visser, date: 2026-09-05, by: mentee}, {mentor: carla-smit, date: 2026-09-06, "
               "by: mentee}]\n"}, "declined", WAITING, ("declined", 1)),
    ({ACTIVE: "mentee:\n  email: NOOR.jansen@noorderlicht.example\n"
              "declined: [{mentor: carla-smit, date: 2026-09-06, by: mentee}]\n"}, "declined", ACTIVE, ("declined", 0)),
    ({WAITING: "follows: q3xd\n"}, "follows", WAITING, ("follows",)),
    ({CARLA: "status: paused\n"}, "status", CARLA, ("status",)),
    ({CARLA: "intake_on: 2026-09-16\n"}, "intake", CARLA, ("intake_on",)),
    ({CARLA: "training: []\n"}, "training", CARLA, ("training",)),
    ({CARLA: "training: [{module: mentee-start, completed_on: 2026-10-01}, {module: mentor-basics, completed_on: "
             "2026-09-16}]\n"}, "training", CARLA, ("training", 1, "completed_on")),
    ({CARLA: "away: [{from: 2026-09-01, until: 2026-09-14}, {from: 2026-09-15, until: 2026-09-15}]\n"}, "away", CARLA,
     ("away", 1)),
    ({CARLA: "meets: [in-person]\n", WAITING: "mentee:\n  meets: [online]\n"}, "meets", CARLA, ("meets",)),
    ({CARLA: "location: groningen\nmeets: [in-person]\n"}, "location", CARLA, ("location",)),
    ({CARLA: "location: groningen\n", WAITING: "mentee:\n  meets: [in-person]\n"}, "location", CARLA, ("location",)),
    ({CARLA: "location: groningen\n", MATCHING: "rules: {location: same}\n"}, "location", CARLA, ("location",)),
    ({CARLA: "department: finance\n", MATCHING: "rules: {department: same}\n"}, "department", CARLA, ("department",)),
    ({CARLA: "department: operations\n", MATCHING: "rules: {department: other}\n"}, "department", CARLA,
     ("department",)),
    ({CARLA: "languages: [en]\n", WAITING: "mentee:\n  languages: [nl]\n"}, "language", CARLA, ("languages",)),
])
def test_what_stands_in_the_way_and_where_it_is_written(programme, edits, rule, file, path):
    whole = programme(edits)
    [found] = forbidden(whole, whole.pairs["w4nf"], whole.mentors["carla-smit"], START)
    assert found == Obstacle(rule, file, path, ("mentor-basics",) if rule == "training" else ())


@pytest.mark.parametrize("edits", [
    {WAITING: "follows: q3xd\nrequest: {requested_on: 2026-08-21, prefers: [carla-smit]}\n"},
    {WAITING: "follows: w4nf\nmentor: carla-smit\n"},
    {WAITING: "mentee:\n  location: groningen\n"},
    {WAITING: "mentee:\n  location: groningen\n", CARLA: "meets: [in-person]\n", MATCHING: "rules: {location: any}\n"},
    {CARLA: "department: finance\n", MATCHING: "rules: {department: other}\n"},
    {CARLA: "department: operations\n", MATCHING: "rules: {department: same}\n"},
    {CARLA: "languages: [en]\n", WAITING: "mentee:\n  languages: [nl]\n", MATCHING: "rules: {language: any}\n"},
    {DONE: "mentee:\n  email: noor.jansen@noorderlicht.example\n"
           "declined: [{mentor: carla-smit, date: 2026-01-25, by: mentee}]\n"},
    {ACTIVE: "declined: [{mentor: carla-smit, date: 2026-09-06, by: mentee}]\n"},
])
def test_what_does_not_stand_in_the_way(programme, edits):
    whole = programme(edits)
    assert forbidden(whole, whole.pairs["w4nf"], whole.mentors["carla-smit"], START) == ()


@pytest.mark.parametrize(("status", "mentors", "fine"), [
    ("proposed", "paused", False), ("active", "paused", True), ("paused", "paused", True), ("active", "alumni", False)])
def test_a_mentor_who_takes_nobody_new_goes_on_with_whom_she_has(programme, status, mentors, fine):
    whole = programme({WAITING: PROPOSED.replace("proposed", status), CARLA: f"status: {mentors}\n"})
    found = forbidden(whole, whole.pairs["w4nf"], whole.mentors["carla-smit"], START)
    assert [obstacle.rule for obstacle in found] == ([] if fine else ["status"])


@pytest.mark.parametrize(("status", "day", "told"), [
    ("proposed", START, True), ("proposed", date(2026, 9, 16), False), ("active", START, False)])
def test_an_absence_counts_on_the_cohorts_start_before_a_pair_begins(programme, status, day, told):
    whole = programme({WAITING: PROPOSED.replace("proposed", status),
                       CARLA: "away: [{from: 2026-09-10, until: 2026-09-20}]\n"})
    found = forbidden(whole, whole.pairs["w4nf"], whole.mentors["carla-smit"], day)
    assert [obstacle.rule for obstacle in found] == ["away"] * told
