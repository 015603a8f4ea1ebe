"""The day that hard rules look at, and all that forbids at once."""

from datetime import date

import pytest

from mentorkit.model.hard_rules import deciding_day, forbidden

WAITING, CARLA = "pairs/2026-autumn/w4nf.yml", "mentors/carla-smit.yml"


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
