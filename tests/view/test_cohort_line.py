"""The line of a cohort's days, and where today is on it."""

from datetime import date

import pytest

from mentorkit.finding import Text
from mentorkit.model.records import Cohort, Label, Span
from mentorkit.view.cohort_line import along, cohort_line
from mentorkit.view.texts import filled

COHORT = Cohort(
    "2026-autumn", "c.yml", Label({"": "x"}), Span(date(2026, 8, 1), date(2026, 8, 31)),
    Span(date(2026, 9, 1), date(2026, 9, 12)), starts_on=date(2026, 9, 15), ends_on=date(2027, 3, 15),
    evaluation=Span(date(2027, 3, 16), date(2027, 4, 5)), midway=Span(date(2026, 12, 1), date(2026, 12, 15)))
BRIEF = [filled(f"calendar.{key}") for key in ("enrolment", "matching", "start", "midway", "end")]
DAYS = [date(2026, 1, 1), date(2026, 1, 11), date(2026, 3, 1)]


@pytest.mark.parametrize(("today", "at"), [
    (date(2025, 12, 31), 0),
    (date(2026, 1, 1), .5),         # just past the first stop
    (date(2026, 1, 6), 25),
    (date(2026, 1, 11), 50.5),
    (date(2026, 1, 13), 52.04),     # 2 of 49 days
    (date(2026, 2, 28), 98.98),     # 48 of 49 days of the second half
    (date(2026, 3, 1), 100),
    (date(2027, 1, 1), 100),
])
def test_each_part_of_the_line_is_as_long_as_the_next(today: date, at: float):
    assert along(DAYS, today) == at


def test_the_stops_are_in_order_and_the_lines_join_and_part_at_theirs():
    line = cohort_line(COHORT, date(2026, 11, 24))
    assert [stop["title"] for stop in line["stops"]] == [*BRIEF, filled("calendar.evaluation")]
    assert (line["join"], line["start"], line["end"]) == (1, 2, 4)
    assert line["now"]["text"] == Text("Vandaag, 24 november 2026", "Today, 24 November 2026")
    assert line["stops"][0]["when"] == Text("1 tot en met 31 augustus 2026", "1 to 31 August 2026")


def test_the_line_ends_the_day_after_the_last():
    assert cohort_line(COHORT, date(2027, 4, 5))["now"]["at"] < 100
    assert cohort_line(COHORT, date(2027, 4, 6))["now"]["at"] == 100


@pytest.mark.parametrize(("today", "noted"), [(date(2026, 12, 15), True), (date(2026, 12, 16), False)])
def test_only_a_midway_evaluation_that_is_not_over_has_a_note(today: date, noted: bool):
    notes = [stop["note"] for stop in cohort_line(COHORT, today)["stops"]]
    asked = Text("We vragen hoe het gaat", "We ask how it is going") if noted else None
    assert notes == [None, None, None, asked, None, None]


@pytest.mark.parametrize(("today", "when"), [
    (date(2026, 7, 31), "1 to 31 August 2026"), (date(2026, 8, 1), "until 31 August 2026"),
    (date(2026, 8, 30), "until 31 August 2026"), (date(2026, 8, 31), "1 to 31 August 2026"),
])
def test_in_brief_what_is_under_way_says_until_when(today: date, when: str):
    line = cohort_line(COHORT, today, brief=True)
    assert [stop["title"] for stop in line["stops"]] == BRIEF
    assert (line["stops"][0]["when"].en, line["now"]["text"].en) == (when, "Today")


def test_a_cohort_without_midway_has_a_stop_less():
    line = cohort_line(COHORT._replace(midway=None), date(2026, 11, 24))
    assert (len(line["stops"]), line["end"]) == (5, 3)
