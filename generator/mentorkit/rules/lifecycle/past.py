"""What had happened in a record, and whether it is still about the same person: shared by the rules about a change."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mentorkit.finding import DataPath
from mentorkit.model.change import Change
from mentorkit.model.people import person
from mentorkit.model.records import Mentee, Mentor, Pair
from mentorkit.model.states import State


class Event(NamedTuple):
    """A day on which something happened. What has the same `key` is the same thing; several things of a kind, such as
    check-ins, share one, and then `many` is true."""

    key: DataPath
    path: DataPath
    day: date
    many: bool = False


def events(record: Pair | Mentor) -> Iterator[Event]:
    """Everything that a record says has happened; for the way in which a pair ended see `closing`."""
    for path, day in _of_mentor(record) if isinstance(record, Mentor) else _of_pair(record):
        if day:
            yield Event(path, path, day)
    if isinstance(record, Mentor):
        return
    for n, goal in enumerate(record.goals):
        if goal.achieved_on:
            yield Event(("goals", goal.id, "achieved_on"), ("goals", n, "achieved_on"), goal.achieved_on)
    for n, decline in enumerate(record.declined):
        yield Event(("declined", "date"), ("declined", n, "date"), decline.date, True)
    for n, check_in in enumerate(record.check_ins):
        yield Event(("check_ins", "date"), ("check_ins", n, "date"), check_in.date, True)
    for n, pause in enumerate(record.pauses):
        yield Event(("pauses", "from"), ("pauses", n, "from"), pause.start, True)
        if pause.until:
            yield Event(("pauses", "until"), ("pauses", n, "until"), pause.until, True)
    for n, done in enumerate(record.training):
        if done.completed_on:
            yield Event(("training", "completed_on"), ("training", n, "completed_on"), done.completed_on, True)


def _of_mentor(mentor: Mentor) -> Iterator[tuple[DataPath, date | None]]:
    yield ("mentor_since",), mentor.mentor_since
    yield ("intake_on",), mentor.intake_on


def _of_pair(pair: Pair) -> Iterator[tuple[DataPath, date | None]]:
    yield ("request", "requested_on"), pair.request.requested_on
    if pair.proposal:
        for key in ("date", "mentor_yes_on", "mentee_yes_on"):
            yield ("proposal", key), getattr(pair.proposal, key)
    for key in ("manager_told_on", "started_on", "first_meeting_on", "agreement_on", "anonymised_on"):
        yield (key,), getattr(pair, key)


def someone_else(then: Pair | Mentor, now: Pair | Mentor) -> bool:
    """Whether a record is about another person than before: name and e-mail both changed."""
    one, other = _who(then), _who(now)
    return one.name != other.name and person(one.email) != person(other.email) and not _anonymous(then, now)


def _who(record: Pair | Mentor) -> Mentee | Mentor:
    return record if isinstance(record, Mentor) else record.mentee


def _anonymous(*records: Pair | Mentor) -> bool:
    return any(isinstance(record, Pair) and record.anonymised_on for record in records)


def believable(change: Change, pair: Pair) -> bool:
    """Whether a pair's state before agreed with the rest of its file: mending that is no rewriting."""
    reason = pair.closing and change.before.vocabulary.closing_reasons.get(pair.closing.reason)
    return pair.id not in change.before.at_odds and not (reason and reason.outcome != State(pair.status))
