"""L104: a request that was let go, closed with more than a date."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        if pair.status not in ("withdrawn", "unmatched") or not pair.closing or pair.started_on:
            continue
        extra = [key for key in programme.document(pair.file).data["closing"] if key != "date"]
        if extra:
            yield RULE.at(programme.place(pair.file, "closing", extra[0], key=True), status=Public(pair.status),
                          also=tuple(programme.place(pair.file, "closing", key, key=True) for key in extra[1:]),
                          extra=tuple(map(Public, extra)))


RULE = Rule(
    code="L104",
    severity=Severity.ERROR,
    title=Text("Een aanvraag die afgesloten is met meer dan een datum", "A request closed with more than a date"),
    message=Text("Bij de status ‘{status}’ heeft de afronding alleen een datum. Hier staat ook: {extra}.",
                 "With the status ‘{status}’ a closing has only a date. This one also has: {extra}."),
    remedy=Text("Haal alles behalve de datum weg, of kies ‘completed’ of ‘ended’ als het koppel begonnen was.",
                "Remove all but the date, or choose ‘completed’ or ‘ended’ if the pair had begun."),
    why=Text("Waarom een aanvraag stopt, houden we niet bij. Een reden van afronding hoort bij een koppel dat is begonnen.",
             "We do not keep why a request stops. A reason for closing belongs to a pair that began."),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="status: withdrawn\nclosing: {date: 2026-09-01, reason: goals-met}\n",
            right="status: withdrawn\nclosing: {date: 2026-09-01}\n",
            marks="reason",
        ),
    ),
    check=check,
)
