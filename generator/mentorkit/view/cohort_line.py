"""A cohort's days as stops on a line, with today on it."""

from datetime import date
from typing import Any

from mentorkit.model.dates import add_days
from mentorkit.model.records import Cohort
from mentorkit.view.calendar import Milestone, milestones
from mentorkit.view.sayings import full
from mentorkit.view.texts import filled


def cohort_line(cohort: Cohort, today: date, brief: bool = False) -> dict[str, Any]:
    """What `ui.cohort_line` draws: the stops; the numbers of those where the two lines begin to join, run together and
    part; and how far along them today is. In brief, for those who may join: no evaluation at the end."""
    points = milestones(cohort)
    last = add_days(max(point.until for point in points), 1)
    if brief:
        points = [point for point in points if point.key != "evaluation"]
    at = {point.key: number for number, point in enumerate(points)}
    now = {"at": along([*(point.start for point in points), last], today),
           "text": filled("calendar.today") if brief else filled("status.today", day=full(today))}
    return {"stops": [_brief(point, today) if brief else _stop(point, today) for point in points],
            "join": at["matching"], "start": at["start"], "end": at["end"], "now": now}


def _stop(point: Milestone, today: date) -> dict[str, Any]:
    """A midway evaluation that is not over has a note of what happens then."""
    asked = point.key == "midway" and today <= point.until
    return {"title": point.title, "when": point.when, "note": filled("status.line.midway") if asked else None}


def _brief(point: Milestone, today: date) -> dict[str, Any]:
    """Of what is under way, until when."""
    under_way = point.start <= today < point.until
    return {"title": point.title,
            "when": filled("calendar.until", until=full(point.until)) if under_way else point.when}


def along(days: list[date], today: date) -> float:
    """How far today is on a line of equal parts, each of which begins on one of `days`, and the last of which ends it:
    0 to 100. On a stop's own day it is just past it."""
    if today < days[0]:
        return 0
    if today >= days[-1]:
        return 100
    parts = len(days) - 1
    part = max(number for number in range(parts) if days[number] <= today)
    length = (days[part + 1] - days[part]).days
    return round((part + max((today - days[part]).days / length, .01)) * 100 / parts, 2)
