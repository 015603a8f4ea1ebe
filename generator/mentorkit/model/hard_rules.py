"""The hard rules of matching: whether a mentor may be this mentee's mentor at all. Rules and matching ask here.

Places are not among them: those depend on everybody else's pairs (see `life`).
"""

from collections.abc import Callable
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from mentorkit.finding import DataPath
from mentorkit.model.life import away, taken_in, untrained
from mentorkit.model.people import person
from mentorkit.model.programme import Programme
from mentorkit.model.records import Mentor, Pair
from mentorkit.model.states import RUNNING


class Obstacle(NamedTuple):
    """A hard rule that stands in the way: its name in `HARD_RULES`, where the cause is written, and the training
    modules that are lacking."""

    rule: str
    file: str
    path: DataPath
    modules: tuple[str, ...] = ()


Check = Callable[[Programme, Pair, Mentor, date | None], Obstacle | None]


def forbidden(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> tuple[Obstacle, ...]:
    """Every hard rule that keeps the two apart. `day` is the one that training and absence look at, see `deciding_day`;
    None, where no cohort says it, leaves those out."""
    return tuple(found for check in HARD_RULES.values() if (found := check(programme, pair, mentor, day)))


def deciding_day(programme: Programme, pair: Pair) -> date | None:
    """The day on which the mentor has to be trained and there: the cohort's start, or the pair's own when it is
    proposed or begins later than that."""
    cohort = programme.cohorts.get(pair.cohort)
    if cohort is None:
        return None
    own = pair.started_on or (pair.proposal.date if pair.proposal else None)
    return max(cohort.starts_on, own) if own else cohort.starts_on


def _oneself(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    same = pair.mentee.email and mentor.email and person(pair.mentee.email) == person(mentor.email)
    return Obstacle("oneself", mentor.file, ("email",)) if same else None


def _line(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    """Somebody above the mentee is never her mentor, however high."""
    if mentor.email and pair.mentee.manager and person(mentor.email) in programme.people.line(pair.mentee.manager):
        return Obstacle("line", pair.file, ("mentee", "manager"))
    return None


def _led(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    """Nor is somebody below her."""
    if pair.mentee.email and mentor.manager and person(pair.mentee.email) in programme.people.line(mentor.manager):
        return Obstacle("led", mentor.file, ("manager",))
    return None


def _team(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    same = mentor.team and mentor.team == pair.mentee.team
    return Obstacle("team", mentor.file, ("team",)) if same else None


def _excludes(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    if mentor.id in pair.request.excludes:
        return Obstacle("excludes", pair.file, ("request", "excludes", pair.request.excludes.index(mentor.id)))
    return None


def _exclusion(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    position = programme.exclusions.get((pair.id, mentor.id))
    return None if position is None else Obstacle("exclusion", "programme/matching.yml", ("exclusions", position))


def _declined(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    """Somebody said no to these two in this cohort, in this request or an earlier one of the same person."""
    for other in programme.declined.get((pair.cohort, mentor.id), ()):
        same = pair.mentee.email and person(other.mentee.email) == person(pair.mentee.email)
        if other.id == pair.id or same:
            position = next(n for n, decline in enumerate(other.declined) if decline.mentor == mentor.id)
            return Obstacle("declined", other.file, ("declined", position))
    return None


def _follows(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    earlier = programme.pairs.get(pair.follows) if pair.follows != pair.id else None
    if earlier and earlier.mentor == mentor.id and mentor.id not in pair.request.prefers:
        return Obstacle("follows", pair.file, ("follows",))
    return None


def _status(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    """A mentor who takes nobody new may go on with whom she has; who has stopped may not."""
    fine = ("available", "paused") if pair.status in RUNNING else ("available",)
    return None if mentor.status in fine else Obstacle("status", mentor.file, ("status",))


def _intake(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    if day is None or taken_in(mentor, day):
        return None
    return Obstacle("intake", mentor.file, ("intake_on",))


def _training(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    lacking = untrained(programme, mentor, day) if day else ()
    if not lacking:
        return None
    later = next((n for n, done in enumerate(mentor.training) if done.module in lacking and done.completed_on > day),
                 None)
    path = ("training",) if later is None else ("training", later, "completed_on")
    return Obstacle("training", mentor.file, path, tuple(lacking))


def _away(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    """Only on the cohort's start: a pair that begins later has agreed on its own day."""
    cohort = programme.cohorts.get(pair.cohort)
    if cohort is None or day != cohort.starts_on or pair.status in RUNNING or not away(mentor, day):
        return None
    position = next(n for n, span in enumerate(mentor.away) if span.covers(day))
    return Obstacle("away", mentor.file, ("away", position))


def _meets(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    """A mentee who names no way to meet is fine with each."""
    if not pair.mentee.meets or set(pair.mentee.meets) & set(mentor.meets):
        return None
    return Obstacle("meets", mentor.file, ("meets",))


def _location(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    rule = programme.matching.rules.location
    if rule == "any" or mentor.location == pair.mentee.location:
        return None
    online = "online" in mentor.meets and (not pair.mentee.meets or "online" in pair.mentee.meets)
    if rule == "same-or-online" and online:
        return None
    return Obstacle("location", mentor.file, ("location",))


def _department(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    rule = programme.matching.rules.department
    if rule == "any" or (mentor.department == pair.mentee.department) == (rule == "same"):
        return None
    return Obstacle("department", mentor.file, ("department",))


def _language(programme: Programme, pair: Pair, mentor: Mentor, day: date | None) -> Obstacle | None:
    if programme.matching.rules.language == "any" or set(pair.mentee.languages) & set(mentor.languages):
        return None
    return Obstacle("language", mentor.file, ("languages",))


HARD_RULES: MappingProxyType[str, Check] = MappingProxyType({
    "oneself": _oneself, "line": _line, "led": _led, "team": _team, "excludes": _excludes, "exclusion": _exclusion,
    "declined": _declined, "follows": _follows, "status": _status, "intake": _intake, "training": _training,
    "away": _away, "meets": _meets, "location": _location, "department": _department, "language": _language,
})
"""Every hard rule by its name, in the order in which they are told."""
