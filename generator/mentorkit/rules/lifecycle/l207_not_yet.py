"""L207: something that has happened, on a day that is still to come."""

from collections.abc import Iterable, Iterator
from datetime import date

from mentorkit.finding import DataPath, Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.records import Mentor, Pair
from mentorkit.rules.rule import Example, Rule

Event = tuple[DataPath, date | None]


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Where a date is out of order too, that is told instead."""
    for file, events in _all(programme):
        for path, day in events:
            if day and day > today and programme.in_order(file, *path):
                yield RULE.at(programme.place(file, *path), day=day)


def _all(programme: Programme) -> Iterator[tuple[str, Iterable[Event]]]:
    for pair in programme.pairs.values():
        yield pair.file, _of_pair(pair)
    for mentor in programme.mentors.values():
        yield mentor.file, _of_mentor(mentor)
    for evaluation in programme.evaluations.values():
        done = ((("actions", n, "done_on"), action.done_on) for n, action in enumerate(evaluation.actions))
        yield evaluation.file, [(("held", "from"), evaluation.held.start), *done]
    thanks = programme.recognition.thanks
    yield "programme/recognition.yml", ((("thanks", n, "date"), one.date) for n, one in enumerate(thanks))
    for key in ("pins", "exclusions"):
        decisions = getattr(programme.matching, key)
        yield "programme/matching.yml", (((key, n, "date"), one.date) for n, one in enumerate(decisions))
    if programme.settings:
        yield programme.settings.file, _of_programme(programme)


def _of_pair(pair: Pair) -> Iterator[Event]:
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


def _of_mentor(mentor: Mentor) -> Iterator[Event]:
    yield ("intake_on",), mentor.intake_on
    for n, done in enumerate(mentor.training):
        yield ("training", n, "completed_on"), done.completed_on
    yield ("confirmed_on",), mentor.confirmed_on


def _of_programme(programme: Programme) -> Iterator[Event]:
    for n, goal in enumerate(programme.settings.goals):
        yield ("goals", n, "baseline", "date"), goal.baseline and goal.baseline.date
        for m, reading in enumerate(goal.readings):
            yield ("goals", n, "readings", m, "date"), reading.date
    for key in ("works_council_on", "pulse_agreed_on", "dpia_on"):
        yield ("privacy", key), getattr(programme.settings.privacy, key)


RULE = Rule(
    code="L207",
    severity=Severity.WARNING,
    title=Text("Iets wat al gebeurd is, op een dag die nog komt",
               "Something that has happened, on a day still to come"),
    message=Text("Dit hoort al gebeurd te zijn, maar {day} moet nog komen.",
                 "This should have happened already, but {day} is still to come."),
    remedy=Text("Kijk de datum na, vooral het jaar. Gebeurt het nog, vul de datum dan pas daarna in.",
                "Check the date, the year above all. If it is still to happen, fill it in afterwards."),
    why=Text("Wat nog moet gebeuren, telt pas mee op de dag zelf. Tot dan is de stand van het programma niet wat hier "
             "staat.",
             "What is still to come counts from that day on. Until then the programme is not as far as the file says."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="check_ins: [{date: 2027-10-12, with: mentee, by: hr-noord}, {date: 2026-11-16, with: both, by: "
                  "hr-noord}]\n",
            right="check_ins: [{date: 2026-10-12, with: mentee, by: hr-noord}, {date: 2026-11-16, with: both, by: "
                  "hr-noord}]\n",
            marks="2027-10-12",
        ),
        Example(
            file="mentors/tom-visser.yml",
            wrong="confirmed_on: 2027-08-01\n",
            right="confirmed_on: 2026-08-01\n",
            marks="2027-08-01",
        ),
    ),
    check=check,
)
