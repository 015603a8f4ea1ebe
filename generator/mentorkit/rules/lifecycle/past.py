"""What has happened, and whether a record is still about the same person: shared by rules about the past."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from mentorkit.finding import DataPath
from mentorkit.model import Programme
from mentorkit.model.change import Change
from mentorkit.model.people import person
from mentorkit.model.records import Mentee, Mentor, Pair
from mentorkit.model.states import State


class Event(NamedTuple):
    """A day on which something happened, and where it is written."""

    file: str
    path: DataPath
    day: date

    @property
    def key(self) -> DataPath:
        """Its path without positions: of what stands in a list there may be several."""
        return tuple(step for step in self.path if isinstance(step, str))


def happened(programme: Programme, after: date = date.min) -> Iterator[Event]:
    """Everything that the files say has happened, after a day."""
    for file, dates in _dates(programme):
        yield from [Event(file, path, day) for path, day in dates if day and day > after]


Dates = Iterable[tuple[DataPath, date | None]]


def _dates(programme: Programme) -> Iterator[tuple[str, Dates]]:
    for pair in programme.pairs.values():
        yield pair.file, _of_pair(pair)
    for mentor in programme.mentors.values():
        yield mentor.file, _of_mentor(mentor)
    for evaluation in programme.evaluations.values():
        done = ((("actions", n, "done_on"), action.done_on) for n, action in enumerate(evaluation.actions))
        yield evaluation.file, [(("held", "from"), evaluation.held.start), *done]
    thanks = programme.recognition.thanks
    yield "programme/recognition.yml", ((("thanks", n, "date"), one.date) for n, one in enumerate(thanks))
    if programme.settings:
        yield programme.settings.file, _of_programme(programme)


def _of_pair(pair: Pair) -> Dates:
    yield ("request", "requested_on"), pair.request.requested_on
    for n, decline in enumerate(pair.declined):
        yield ("declined", n, "date"), decline.date
    if pair.proposal:
        yield ("proposal", "date"), pair.proposal.date
        yield ("proposal", "mentor_yes_on"), pair.proposal.mentor_yes_on
        yield ("proposal", "mentee_yes_on"), pair.proposal.mentee_yes_on
    yield ("manager_told_on",), pair.manager_told_on
    yield ("started_on",), pair.started_on
    yield ("first_meeting_on",), pair.first_meeting_on
    yield ("agreement_on",), pair.agreement_on
    for n, goal in enumerate(pair.goals):
        yield ("goals", n, "achieved_on"), goal.achieved_on
    for n, done in enumerate(pair.training):
        yield ("training", n, "completed_on"), done.completed_on
    for n, check_in in enumerate(pair.check_ins):
        yield ("check_ins", n, "date"), check_in.date
    if pair.closing:
        yield ("closing", "date"), pair.closing.date
    yield ("anonymised_on",), pair.anonymised_on


def _of_mentor(mentor: Mentor) -> Dates:
    yield ("intake_on",), mentor.intake_on
    for n, done in enumerate(mentor.training):
        yield ("training", n, "completed_on"), done.completed_on
    yield ("confirmed_on",), mentor.confirmed_on


def _of_programme(programme: Programme) -> Dates:
    for n, goal in enumerate(programme.settings.goals):
        yield ("goals", n, "baseline", "date"), goal.baseline and goal.baseline.date
        for m, reading in enumerate(goal.readings):
            yield ("goals", n, "readings", m, "date"), reading.date


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
