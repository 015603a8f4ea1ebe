"""A cohort's days as stops on a line, with today on it."""

from dataclasses import dataclass
from datetime import date, timedelta

from mentorkit.finding import Text
from mentorkit.model.records import Cohort
from mentorkit.view.sayings import brief, full, span
from mentorkit.view.texts import filled

MATCHING, START = 1, 2
"""The numbers of the stops where the two lines come together, and where they run together."""


@dataclass(frozen=True, slots=True)
class Stop:
    title: Text
    when: Text
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Now:
    """`at` is how far along the line today is, 0 to 100: between two stops in proportion to their days."""

    at: float
    text: Text


@dataclass(frozen=True, slots=True)
class Line:
    """`join`, `start` and `end` are numbers of stops, from 0."""

    stops: tuple[Stop, ...]
    join: int
    start: int
    end: int
    now: Now


def cohort_line(cohort: Cohort, today: date) -> Line:
    """A cohort's line; what is still to come has a note of what happens then."""
    midway, evaluation = cohort.midway, cohort.evaluation
    stops = [
        (cohort.enrolment.start, Stop(filled("status.line.enrolment"), span(cohort.enrolment, today))),
        (cohort.matching.start, Stop(filled("status.line.matching"), span(cohort.matching, today))),
        (cohort.starts_on, Stop(filled("status.line.start"), brief(cohort.starts_on, today))),
        (cohort.ends_on, Stop(filled("status.line.end"), brief(cohort.ends_on, today))),
        (evaluation.start, Stop(filled("status.line.evaluation"), span(evaluation, today))),
    ]
    if midway:
        note = filled("status.line.midway.note") if today <= midway.until else None
        stops.insert(START + 1, (midway.start, Stop(filled("status.line.midway"), span(midway, today), note)))
    days = [day for day, _ in stops]
    at = along([*days, max(cohort.ends_on, evaluation.until) + timedelta(days=1)], today)
    now = Now(at, filled("status.line.today", day=brief(today, today)))
    return Line(tuple(stop for _, stop in stops), MATCHING, START, days.index(cohort.ends_on), now)


def along(days: list[date], today: date) -> float:
    """How far today is on a line of equal parts that begin on `days`, the last of which ends it: 0 to 100."""
    if today < days[0]:
        return 0
    if today >= days[-1]:
        return 100
    parts = len(days) - 1
    part = max(number for number in range(parts) if days[number] <= today)
    length = (days[part + 1] - days[part]).days
    done = (today - days[part]).days / length if length > 0 else 0
    return round((part + min(max(done, .01), .99)) * 100 / parts, 2)


def said(cohort: Cohort, today: date) -> Text:
    """The days of a cohort in one sentence, for a list."""
    return filled("status.line.said", start=full(cohort.starts_on), end=full(cohort.ends_on))
