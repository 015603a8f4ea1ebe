"""The goals of the programme: from where they began to where they must come, and how far they are.

The readings are HR's own and exact; they are no figures about people.
"""

from datetime import date
from enum import StrEnum
from typing import Any

from mentorkit.finding import Text
from mentorkit.model.records import Goal, Reading
from mentorkit.view.figures import readings_of
from mentorkit.view.sayings import full, together
from mentorkit.view.texts import filled
from mentorkit.words import LANGUAGES, number


class Standing(StrEnum):
    """How a goal stands. OPEN: its baseline or target is not there yet. BEHIND is not on its way yet; MISSED is that
    after the target's day."""

    ON_WAY = "on-way"
    BEHIND = "behind"
    MET = "met"
    MISSED = "missed"
    UNMEASURED = "unmeasured"
    OPEN = "open"


TONES = {Standing.ON_WAY: "good", Standing.BEHIND: "warn", Standing.MET: "done", Standing.MISSED: "warn",
         Standing.UNMEASURED: "none"}


def standing_of(goal: Goal, today: date) -> Standing:
    """How a goal stands by its last reading: against its target, and before the target's day against a steady pace."""
    if not goal.baseline or not goal.target:
        return Standing.OPEN
    reading = last_reading(goal, today)
    if reading is None:
        return Standing.UNMEASURED
    if way(goal, reading.value) >= 100:
        return Standing.MET
    if today > goal.target.date:
        return Standing.MISSED
    return Standing.ON_WAY if way(goal, reading.value) >= pace(goal, reading.date) else Standing.BEHIND


def last_reading(goal: Goal, today: date) -> Reading | None:
    """The last reading up to a day that is later than the baseline."""
    later = [r for r in readings_of(goal, today) if not goal.baseline or r.date > goal.baseline.date]
    return later[-1] if later else None


def way(goal: Goal, value: float) -> float:
    """Percent of the way from baseline to target, whichever of the two is higher. A goal that must stay what it is
    has come all the way, or not at all."""
    length = goal.target.value - goal.baseline.value
    return 100 * (value - goal.baseline.value) / length if length else 100.0 * (value == goal.target.value)


def pace(goal: Goal, day: date) -> float:
    """How far a straight line from baseline to target is on a day, 0 to 100."""
    length = (goal.target.date - goal.baseline.date).days
    return min(100, max(0, 100 * (day - goal.baseline.date).days / length)) if length > 0 else 100


def goal_bars(goals: tuple[Goal, ...], today: date) -> list[dict[str, Any]]:
    """What `ui.goals` draws of the goals that have a baseline and a target, in the file's order. The mark for a steady
    pace is that of the last reading's day."""
    return [_bar(goal, today) for goal in goals if goal.baseline and goal.target]


def open_goals(goals: tuple[Goal, ...], today: date) -> list[dict[str, Any]]:
    """The other goals: what is known of them, in words."""
    return [{"term": goal.goal, "text": _known(goal, today)} for goal in goals if not (goal.baseline and goal.target)]


def amount(value: float, unit: str) -> Text:
    """`34%`, `3,6` or `12`, as its unit wants it."""
    return Text(*(_amount(value, unit, language) for language in LANGUAGES))


def _amount(value: float, unit: str, language: str) -> str:
    if unit == "score" and round(value, 1) == value:
        return f"{value:.1f}".replace(".", "," if language == "nl" else ".")
    return number(value, language) + ("%" if unit == "percent" else "")


def _bar(goal: Goal, today: date) -> dict[str, Any]:
    reading, state = last_reading(goal, today), standing_of(goal, today)
    drawn = {
        "id": goal.id, "title": goal.goal, "measure": _measure(goal), "note": goal.note,
        "state": TONES[state], "state_words": filled(f"status.goal.{state}"),
        "baseline": _mark(goal.baseline, goal.unit), "target": _mark(goal.target, goal.unit),
    }
    if reading is None:
        return drawn
    now = {"at": round(way(goal, reading.value), 2),
           "text": filled("status.goal.now", value=amount(reading.value, goal.unit))}
    measure = together(_measure(goal), filled("status.goal.measured", day=full(reading.date)))
    return drawn | {"now": now, "pace": round(pace(goal, reading.date), 2), "measure": measure}


def _measure(goal: Goal) -> Text:
    return filled("status.goal.measure", measure=goal.measure) if goal.measure else filled("status.goal.no_measure")


def _mark(reading: Reading, unit: str) -> dict[str, Any]:
    return {"value": amount(reading.value, unit), "when": full(reading.date)}


def _known(goal: Goal, today: date) -> Text:
    missing = "both" if not goal.baseline and not goal.target else "baseline" if not goal.baseline else "target"
    told = [("now", last_reading(goal, today) or goal.baseline), ("target", goal.target)]
    known = (filled(f"status.goal.open.{key}", value=amount(reading.value, goal.unit), day=full(reading.date))
             for key, reading in told if reading)
    return together(_measure(goal), *known, filled(f"status.goal.open.no_{missing}"), goal.note)
