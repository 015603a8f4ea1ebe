"""The road through a cohort: its days in order, with today between them; and the same as a calendar."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mentorkit.inspection import inspect
from mentorkit.view import calendar
from mentorkit.view.context import Context
from mentorkit.view.pages import journey

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def context(day: date = TODAY, **given) -> Context:
    return Context(replace(demo(), **given), day)


def test_it_stands_below_both_guides_for_those_who_are_in_and_those_who_may_join() -> None:
    appendices = journey.appendices(context())
    assert [appendix.address for appendix in appendices] == ["/guides/mentee/", "/guides/mentor/"]
    assert [road["cohort"].id for road in appendices[0].model["roads"]] == ["2026-autumn", "2027-spring"]


def test_today_stands_after_what_has_begun() -> None:
    stops = journey.stops(context(), demo().cohorts["2026-autumn"], "mentees")
    titles = [stop.title.en for stop in stops]
    assert [stop.state for stop in stops].count("today") == 1
    assert titles[titles.index("Today") - 1] == "HR asks how it is going"
    assert titles[titles.index("Today") + 1] == "Midway"
    assert {stop.state for stop in stops[:titles.index("Today")]} == {"past"}


def test_the_rhythm_counts_from_the_start() -> None:
    stops = {stop.title.en: stop.when.en for stop in journey.stops(context(), demo().cohorts["2026-autumn"], "mentors")}
    assert stops["Your first meeting"] == "29 September 2026 at the latest"
    assert stops["HR asks how it is going"] == "Around 27 October 2026"


def test_what_would_come_after_the_end_is_left_out() -> None:
    slow = demo().settings._replace(rhythm=demo().settings.rhythm._replace(check_in_weeks=120))
    stops = journey.stops(context(settings=slow), demo().cohorts["2026-autumn"], "mentees")
    assert "HR asks how it is going" not in [stop.title.en for stop in stops]


def test_without_a_cohort_it_says_when_the_next_one_opens() -> None:
    between = context(date(2026, 8, 10), cohorts={"2027-spring": demo().cohorts["2027-spring"]})
    model = journey.appendices(between)[0].model
    assert model["roads"] == []
    assert model["next"].id == "2027-spring"


@pytest.mark.parametrize(("start", "until", "nl"), [
    (date(2027, 1, 11), date(2027, 1, 22), "11 tot en met 22 januari 2027"),
    (date(2026, 8, 31), date(2026, 9, 2), "31 augustus tot en met 2 september 2026"),
    (date(2026, 10, 19), date(2027, 1, 8), "19 oktober 2026 tot en met 8 januari 2027"),
    (date(2027, 2, 1), date(2027, 2, 1), "1 februari 2027"),
])
def test_days_in_words(start: date, until: date, nl: str) -> None:
    assert calendar.span(start, until).nl == nl
