"""The life of a pair and a mentor's places, on any day: facts that rules, figures and matching share."""

from collections.abc import Iterable
from datetime import date, timedelta

from mentorkit.model.dates import add_months
from mentorkit.model.programme import Programme
from mentorkit.model.records import Done, Mentor, Pair
from mentorkit.model.states import TAKES_A_PLACE, State


def state_on(pair: Pair, day: date) -> State | None:
    """The state on a day, from the pair's dates; None before the request. On the day of its closing a pair is closed.

    What happened after `day` does not count, whatever the file's status says today.
    """
    if pair.request.requested_on > day:
        return None
    if pair.closing and pair.closing.date <= day:
        return State(pair.status)
    if pair.started_on and pair.started_on <= day:
        return State.PAUSED if any(pause.covers(day) for pause in pair.pauses) else State.ACTIVE
    if pair.mentor and pair.proposal and pair.proposal.date <= day:
        return State.PROPOSED
    return State.REQUESTED


def taking_a_place(programme: Programme, mentor: str, day: date) -> list[Pair]:
    """The pairs that take one of a mentor's places on a day: proposed, active or paused."""
    return [pair for pair in programme.pairs_of_mentor.get(mentor, ()) if state_on(pair, day) in TAKES_A_PLACE]


def open_places(programme: Programme, mentor: Mentor, day: date) -> int:
    """Capacity less the pairs that take a place, never below 0."""
    return max(0, mentor.capacity - len(taking_a_place(programme, mentor.id, day)))


def away(mentor: Mentor, day: date) -> bool:
    return any(span.covers(day) for span in mentor.away)


def required_modules(programme: Programme, audience: str) -> list[str]:
    """Ids of the modules that everybody of an audience (mentors, mentees, managers) has to do."""
    return [id for id, module in programme.training.modules.items() if module.required and module.for_ == audience]


def completed(programme: Programme, module: str, training: Iterable[Done], day: date) -> bool:
    """Whether a module was done by a day and, where it holds for some months only, still holds on it."""
    months = programme.training.modules[module].valid_months
    return any(
        done.completed_on <= day and (months is None or day <= add_months(done.completed_on, months))
        for done in training if done.module == module
    )


def untrained(programme: Programme, mentor: Mentor, day: date) -> list[str]:
    """The required modules that a mentor has not done on a day."""
    return [m for m in required_modules(programme, "mentors") if not completed(programme, m, mentor.training, day)]


def taken_in(mentor: Mentor, day: date) -> bool:
    """Whether HR and she decided by a day that she fits."""
    return mentor.intake_on is not None and mentor.intake_on <= day


def published(programme: Programme, mentor: Mentor, day: date) -> bool:
    """Whether the site may show her: she agreed, she is no alumni, and only colleagues can open the site."""
    access = programme.settings.site.access_confirmed_on if programme.settings else None
    consent = mentor.consent
    return (
        access is not None and access <= day
        and mentor.status != "alumni"
        and consent is not None and consent.profile_on <= day
        and (consent.withdrawn_on is None or day < consent.withdrawn_on)
    )


def has_room(programme: Programme, mentor: Mentor, day: date) -> bool:
    """Available, not away, intake and required training done, and a place open."""
    return (
        mentor.status == "available" and not away(mentor, day) and taken_in(mentor, day)
        and not untrained(programme, mentor, day) and open_places(programme, mentor, day) > 0
    )


def days_in_pauses(pair: Pair, start: date, until: date) -> int:
    """Days after `start` up to and with `until` on which the pair was paused; overlapping pauses count once."""
    total, seen = 0, start
    for pause in sorted(pair.pauses, key=lambda span: span.start):
        first = max(pause.start, seen + timedelta(days=1))
        last = min(pause.until or until, until)
        if first <= last:
            total, seen = total + (last - first).days + 1, last
    return total
