"""Calendars, read back by somebody else's parser."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import icalendar
import pytest

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.render.ics import LONGEST_LINE, calendar_text
from mentorkit.view.calendar import Calendar, Event, files, times
from mentorkit.view.context import Context

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def back(text: str) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(text)


def one(summary: str, **more) -> icalendar.Event:
    event = Event("a@b.example", summary, date(2026, 2, 28), date(2026, 3, 1), **more)
    read, = back(calendar_text(Calendar("x", "nl", TODAY, (event,)))).walk("VEVENT")
    return read


def test_every_cohort_has_a_calendar_that_reads_back() -> None:
    made = files(Context(demo(), TODAY))
    ids = ("2026-spring", "2026-autumn", "2027-spring")
    assert [file.address for file in made] == [f"/calendar/{id}.ics" for id in ids]
    for file in made:
        events = back(calendar_text(file.content)).walk("VEVENT")
        ids = [str(event["UID"]) for event in events]
        assert len(ids) == len(set(ids)) > 6
        assert all(event["DTSTAMP"].dt.tzinfo for event in events)


def test_whole_days_end_on_the_day_after_the_last() -> None:
    event = one("Matching")
    assert event["DTSTART"].dt == date(2026, 2, 28)
    assert event["DTEND"].dt == date(2026, 3, 2)


@pytest.mark.parametrize(("day", "start", "timezone", "utc"), [
    (date(2026, 7, 1), "13:00", "Europe/Amsterdam", datetime(2026, 7, 1, 11, tzinfo=UTC)),
    (date(2026, 12, 1), "13:00", "Europe/Amsterdam", datetime(2026, 12, 1, 12, tzinfo=UTC)),
    (date(2026, 12, 1), "13:00", "Nowhere/At all", datetime(2026, 12, 1, 13, tzinfo=UTC)),
])
def test_times_are_those_of_the_programmes_time_zone(day: date, start: str, timezone: str, utc: datetime) -> None:
    session = records.Session("m", day, start, "16:00", "online", 5, "hr")
    assert times(session, timezone)[0] == utc


def test_a_session_over_midnight_ends_on_the_next_day() -> None:
    begin, end = times(records.Session("m", TODAY, "23:00", "01:00", "online", 5, "hr"), "UTC")
    assert (end - begin).seconds == 7200


@pytest.mark.parametrize("text", [
    "komma, puntkomma; en \\ terug", "twee\nregels", "BEGIN:VALARM\r\nEND:VEVENT", "é" * 200, "😀" * 60, "a" * 74 + "é",
    "\x00\x1b",
])
def test_any_text_comes_back_whole_and_stays_text(text: str) -> None:
    said = str(one(text, description=text)["SUMMARY"])
    assert said == text.replace("\r", " ").replace("\x00", "\ufffd").replace("\x1b", "\ufffd")


def test_lines_are_short_and_end_as_they_should() -> None:
    for file in files(Context(demo(), TODAY)):
        text = calendar_text(file.content)
        assert text.endswith("\r\n")
        assert all(len(line.encode()) <= LONGEST_LINE for line in text.split("\r\n"))
        assert "\n" not in text.replace("\r\n", "")


def test_nobodys_name_is_in_it() -> None:
    texts = "".join(calendar_text(file.content).replace("\r\n ", "") for file in files(Context(demo(), TODAY)))
    people = (*demo().settings.contact_points.values(), *demo().mentors.values())
    assert not [person.name for person in people if person.name in texts]
    assert "mentoring@noorderlicht.example" in texts


def test_a_session_twice_at_once_is_two_events() -> None:
    session = demo().training.sessions[0]
    doubled = replace(demo(), training=demo().training._replace(sessions=(session, session)))
    calendar = files(Context(doubled, TODAY))[0].content
    assert len({event.uid for event in calendar.events}) == len(calendar.events)
