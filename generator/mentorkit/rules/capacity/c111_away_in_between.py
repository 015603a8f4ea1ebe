"""C111: a mentor who is away for long while a pair runs."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.records import Mentor, Pair, Span
from mentorkit.model.states import TAKES_A_PLACE
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Longer than the rhythm of check-ins, and from today on; an absence on the first day is a hard rule's."""
    weeks = programme.settings.rhythm.check_in_weeks if programme.settings else 0
    for mentor in programme.mentors.values() if weeks else ():
        for n, span in enumerate(mentor.away):
            if span.until >= today and (span.until - span.start).days >= 7 * weeks:
                touched = list(_touched(programme, mentor, span, today))
                if touched:
                    yield RULE.at(programme.place(mentor.file, "away", n), mentor=Public(mentor.id), start=span.start,
                                  until=span.until, pairs=len(touched),
                                  also=tuple(programme.place(pair.file, "mentor") for pair in touched))


def _touched(programme: Programme, mentor: Mentor, span: Span, today: date) -> Iterator[Pair]:
    """Her pairs whose time the absence cuts, and that do not pause meanwhile."""
    for pair in programme.pairs_of_mentor.get(mentor.id, ()):
        cohort = programme.cohorts.get(pair.cohort)
        if cohort is None or pair.status not in TAKES_A_PLACE or pair.id in programme.at_odds:
            continue
        starts = max(pair.started_on or cohort.starts_on, today)
        ends = pair.prolonged_until or cohort.ends_on
        pauses = any(pause.covers(max(span.start, starts)) for pause in pair.pauses)
        if starts <= span.until and span.start < ends and not pauses and not span.covers(cohort.starts_on):
            yield pair


RULE = Rule(
    code="C111",
    severity=Severity.HINT,
    title=Text("Een mentor die lang weg is tijdens een koppel", "A mentor who is away for long while a pair runs"),
    message=Text("Mentor ‘{mentor}’ is weg van {start} tot en met {until}. Koppels die dan lopen: {pairs}.",
                 "Mentor ‘{mentor}’ is away from {start} until {until}. Pairs that run then: {pairs}."),
    remedy=Text("Spreek af wie er dan helpt, of vul bij die koppels een pauze in (‘pauses’).",
                "Agree on who will help meanwhile, or fill in a pause for these pairs (‘pauses’)."),
    why=Text("Een koppel dat elkaar lang niet ziet, valt stil. Met een afspraak vooraf pakken de twee de draad weer op.",
             "A pair that does not meet for long falls silent. With an agreement beforehand, the two pick up the thread."),
    also=Text("dit koppel", "this pair"),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="away: [{from: 2026-12-07, until: 2027-02-26}]\n",
            right="away: [{from: 2026-12-07, until: 2026-12-24}]\n",
            marks="{from",
        ),
    ),
    check=check,
)
