"""G304: a pair without agreements."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.pace import missed, running
from mentorkit.rules.guidance.sources import ISMCP_ETHICS
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if programme.settings is None:
        return
    days = programme.settings.rhythm.agreement_days
    for pair in running(programme, today):
        if pair.first_meeting_on and pair.agreement_on is None and (last := missed(pair, pair.started_on, days, today)):
            yield RULE.at(programme.place(pair.file, "started_on"), last=last)


RULE = Rule(
    code="G304",
    severity=Severity.WARNING,
    title=Text("Een koppel zonder afspraken", "A pair without agreements"),
    message=Text("Dit koppel zou uiterlijk op {last} onderling afspraken hebben gemaakt.",
                 "This pair was to have made its agreements by {last}."),
    remedy=Text("Vraag of het gelukt is en vul ‘agreement_on’ in. Wat ze afspraken, blijft van hen.",
                "Ask whether they have, and fill in ‘agreement_on’. What they agreed stays theirs."),
    why=Text("Spreek vooraf af hoe vaak, waarover en wat tussen jullie blijft. Dan hoeft dat later niet meer.",
             "It helps to agree early how often, about what, and what stays between the two. Then nobody has to settle it later."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            without=("agreement_on",),
            wrong="started_on: 2026-09-15\n",
            right="started_on: 2026-09-15\nagreement_on: 2026-09-29\n",
            marks="2026-09-15",
        ),
    ),
    check=check,
    source=ISMCP_ETHICS,
)
