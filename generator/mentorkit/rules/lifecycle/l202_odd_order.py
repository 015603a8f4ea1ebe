"""L202: dates of a pair in an order that is hardly meant."""

from collections.abc import Iterable, Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.order import Slip, Step
from mentorkit.model.records import Pair
from mentorkit.rules.lifecycle.names import name_of
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        for step, other, after in _odd(pair):
            believed = all(one.day <= today and programme.in_order(pair.file, *one.path) for one in (step, other))
            if not believed:
                continue
            yield RULE.at(programme.place(pair.file, *step.path), case="" if after else "before",
                          also=(programme.place(pair.file, *other.path),), what=name_of(step.path), day=step.day,
                          other=name_of(other.path), other_day=other.day)


def _odd(pair: Pair) -> Iterator[Slip]:
    if pair.first_meeting_on and pair.agreement_on:
        yield from _before(Step(("first_meeting_on",), pair.first_meeting_on),
                           [Step(("agreement_on",), pair.agreement_on)])
    if pair.manager_told_on:
        yield from _before(Step(("request", "requested_on"), pair.request.requested_on),
                           [Step(("manager_told_on",), pair.manager_told_on)])
    if pair.started_on:
        yield from _before(Step(("started_on",), pair.started_on), (
            Step(("goals", n, "due_on"), goal.due_on) for n, goal in enumerate(pair.goals) if goal.due_on))
    if pair.proposal:
        yield from _after(Step(("proposal", "date"), pair.proposal.date),
                          (Step(("declined", n, "date"), decline.date) for n, decline in enumerate(pair.declined)))
    if pair.closing:
        closing = Step(("closing", "date"), pair.closing.date)
        yield from _after(closing, (Step(("check_ins", n, "date"), one.date) for n, one in enumerate(pair.check_ins)))
        yield from _after(closing, (
            Step(("pauses", n, "until"), pause.until) if pause.until and pause.start <= closing.day
            else Step(("pauses", n, "from"), pause.start) for n, pause in enumerate(pair.pauses)))


def _before(first: Step, steps: Iterable[Step]) -> Iterator[Slip]:
    """The steps that lie before what should be the first one."""
    return (Slip(step, first) for step in steps if step.day < first.day)


def _after(last: Step, steps: Iterable[Step]) -> Iterator[Slip]:
    """The steps that lie after what should be the last one."""
    return (Slip(step, last, after=True) for step in steps if step.day > last.day)


_REMEDY = Text("Kijk beide datums na, en pas aan wat niet klopt.",
               "Check both dates, and change the one that is wrong.")
RULE = Rule(
    code="L202",
    severity=Severity.WARNING,
    title=Text("Datums in een opvallende volgorde", "Dates in an odd order"),
    message=Text("Dit is een opvallende volgorde: {what} ({day}) ligt na {other} ({other_day}).",
                 "This is an odd order: {what} ({day}) is after {other} ({other_day})."),
    remedy=_REMEDY,
    cases={"before": (Text("Dit is een opvallende volgorde: {what} ({day}) ligt vóór {other} ({other_day}).",
                           "This is an odd order: {what} ({day}) is before {other} ({other_day})."), _REMEDY)},
    why=Text("Afspraken maakt een koppel in of na het eerste gesprek, en na de afronding is er niets meer te pauzeren.",
             "A pair makes its agreements in or after the first meeting, and after the closing nothing is left to "
             "pause."),
    also=Text("de andere datum", "the other date"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="agreement_on: 2026-09-17\n",
            right="agreement_on: 2026-09-29\n",
            marks="2026-09-17",
        ),
        Example(
            file="pairs/2026-spring/q3xd.yml",
            wrong="pauses: [{from: 2026-08-10, until: 2026-09-10}]\n",
            right="pauses: [{from: 2026-08-10, until: 2026-09-01}]\n",
            marks="2026-09-10",
        ),
    ),
    check=check,
)
