"""G312: a pair that closed without a talk."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.states import State
from mentorkit.rules.guidance.sources import ISMCP_REVIEW
from mentorkit.rules.rule import Example, Rule

STARTED = (State.COMPLETED, State.ENDED)


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        closing = pair.closing
        if closing is None or closing.talked or closing.date > today or pair.anonymised_on:
            continue
        if pair.status in STARTED:
            yield RULE.at(programme.place(pair.file, "closing", "date"), day=closing.date)


RULE = Rule(
    code="G312",
    severity=Severity.HINT,
    title=Text("Een koppel dat stopte zonder gesprek", "A pair that closed without a talk"),
    message=Text("Dit koppel stopte op {day}, en er was nog geen gesprek over de afronding.",
                 "This pair closed on {day}, and there has been no closing talk yet."),
    remedy=Text("Vraag allebei hoe het was, en zet daarna ‘talked: true’ bij ‘closing’.",
                "Ask both of them how it was, and then set ‘talked: true’ in ‘closing’."),
    why=Text("In dat gesprek hoor je wat werkte. En wie teleurgesteld is, kan dat kwijt.",
             "In that talk you hear what worked. And those who were let down can say so."),
    examples=(
        Example(
            file="pairs/2026-spring/q3xd.yml",
            wrong="closing: {date: 2026-09-01, reason: goals-met, rematch: false}\n",
            right="closing: {date: 2026-09-01, reason: goals-met, talked: true}\n",
            marks="2026-09-01",
        ),
    ),
    check=check,
    source=ISMCP_REVIEW,
)
