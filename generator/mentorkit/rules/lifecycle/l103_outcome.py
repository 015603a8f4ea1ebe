"""L103: a closing reason that belongs to another outcome."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    reasons = programme.vocabulary.closing_reasons
    for pair in programme.pairs.values():
        if pair.status not in ("completed", "ended") or not pair.closing or pair.id in programme.at_odds:
            continue
        reason = reasons.get(pair.closing.reason)
        if reason and reason.outcome != pair.status:
            yield RULE.at(programme.place(pair.file, "closing", "reason"), reason=Public(pair.closing.reason),
                          also=(programme.place(pair.file, "status"),), outcome=Public(reason.outcome),
                          status=Public(pair.status))


RULE = Rule(
    code="L103",
    severity=Severity.ERROR,
    title=Text("Een reden van afronding die niet bij de status past", "A reason for closing that does not fit the "
                                                                      "status"),
    message=Text("De reden ‘{reason}’ hoort bij ‘{outcome}’, maar de status is ‘{status}’.",
                 "The reason ‘{reason}’ belongs to ‘{outcome}’, but the status is ‘{status}’."),
    remedy=Text("Maak de status ‘{outcome}’, of kies een reden die bij ‘{status}’ hoort.",
                "Make the status ‘{outcome}’, or choose a reason that belongs to ‘{status}’."),
    why=Text("Eerder klaar zijn is iets anders dan eerder stoppen. Reden en status moeten hetzelfde vertellen.",
             "Being done early is not the same as stopping early. Reason and status have to tell the same story."),
    also=Text("de status", "the status"),
    examples=(
        Example(
            file="pairs/2026-spring/q3xd.yml",
            wrong="closing: {date: 2026-09-01, reason: no-click, talked: true}\n",
            right="closing: {date: 2026-09-01, reason: goals-met, talked: true}\n",
            marks="no-click",
        ),
    ),
    check=check,
)
