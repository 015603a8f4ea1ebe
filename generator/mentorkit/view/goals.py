"""The goals of the programme: from where they began to where they must come, and how far they are.

The readings are HR's own and exact; they are no figures about people.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mentorkit.finding import Text
from mentorkit.model.records import Goal, Reading
from mentorkit.view.figures import readings_of
from mentorkit.view.page import Localised
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
         Standing.UNMEASURED: "none", Standing.OPEN: "none"}


@dataclass(frozen=True, slots=True)
class Mark:
    value: Text
    when: Text


@dataclass(frozen=True, slots=True)
class At:
    text: Text
    at: float


@dataclass(frozen=True, slots=True)
class GoalBar:
    """What the drawing of a goal needs. `at` and `pace` are percents of the way from baseline to target: how far the
    last reading is, and how far a straight line was on the day of that reading."""

    id: str
    title: Localised
    measure: Text
    state: str
    state_words: Text
    baseline: Mark
    target: Mark
    now: At | None
    pace: float | None
    note: Localised | None


@dataclass(frozen=True, slots=True)
class OpenGoal:
    """A goal without baseline or target: what is known, in words."""

    title: Localised
    text: Text


def standing_of(goal: Goal, today: date) -> Standing:
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


def goal_bars(goals: tuple[Goal, ...], today: date) -> list[GoalBar]:
    """The goals that can be drawn, in the file's order."""
    return [_bar(goal, today) for goal in goals if goal.baseline and goal.target]


def open_goals(goals: tuple[Goal, ...], today: date) -> list[OpenGoal]:
    """The others."""
    return [OpenGoal(goal.goal, _known(goal, today)) for goal in goals if not (goal.baseline and goal.target)]


def amount(value: float, unit: str) -> Text:
    """`34%`, `3,6` or `12`, as its unit wants it."""
    return Text(*(_amount(value, unit, language) for language in LANGUAGES))


def _amount(value: float, unit: str, language: str) -> str:
    if unit == "score" and round(value, 1) == value:
        return f"{value:.1f}".replace(".", "," if language == "nl" else ".")
    return number(value, language) + ("%" if unit == "percent" else "")


def _bar(goal: Goal, today: date) -> GoalBar:
    reading, state = last_reading(goal, today), standing_of(goal, today)
    now = reading and At(filled("status.goal.now", value=amount(reading.value, goal.unit)),
                         round(way(goal, reading.value), 2))
    measured = reading and filled("status.goal.measured", day=full(reading.date))
    return GoalBar(
        goal.id, goal.goal, together(_measure(goal), measured), TONES[state], filled(f"status.goal.{state}"), _mark(goal.baseline, goal),
        _mark(goal.target, goal), now, round(pace(goal, reading.date), 2) if reading else None, goal.note,
    )


def _measure(goal: Goal) -> Text:
    return filled("status.goal.measure", measure=goal.measure) if goal.measure else filled("status.goal.no_measure")


def _mark(reading: Reading, goal: Goal) -> Mark:
    return Mark(amount(reading.value, goal.unit), full(reading.date))


def _known(goal: Goal, today: date) -> Text:
    reading = last_reading(goal, today) or goal.baseline
    known = [
        _measure(goal),
        reading and filled("status.goal.open.now", value=amount(reading.value, goal.unit), day=full(reading.date)),
        goal.target and filled("status.goal.open.target", value=amount(goal.target.value, goal.unit),
                               day=full(goal.target.date)),
        filled("status.goal.open.both") if not goal.baseline and not goal.target
        else filled("status.goal.open.no_target") if not goal.target else filled("status.goal.open.no_baseline"),
    ]
    return together(*known, goal.note)
