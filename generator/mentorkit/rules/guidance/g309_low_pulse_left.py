"""G309: a low pulse that nobody came back to."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.pace import missed, running
from mentorkit.rules.guidance.pulse import low_run
from mentorkit.rules.guidance.sources import ISMCP_REVIEW
from mentorkit.rules.rule import Example, Rule

FOLLOW_UP_DAYS = 14
"""Within these days after a low pulse HR speaks to the pair again."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in running(programme, today):
        low = low_run(pair, today)
        if len(low) != 1:
            continue
        day = pair.check_ins[low[0]].date
        later = any(day < talk.date <= today for talk in pair.check_ins)
        if not later and (last := missed(pair, day, FOLLOW_UP_DAYS, today)):
            yield RULE.at(programme.place(pair.file, "check_ins", low[0], "pulse"), day=day, last=last)


RULE = Rule(
    code="G309",
    severity=Severity.WARNING,
    title=Text("Een laag cijfer zonder vervolg", "A low pulse without a follow-up"),
    message=Text("Bij het gesprek van {day} was het cijfer laag, en daarna sprak HR dit koppel niet meer.",
                 "The pulse was low in the check-in of {day}, and HR has not spoken to this pair since."),
    remedy=Text("Bel nog eens, vraag wat er nodig is en voeg het gesprek toe bij ‘check_ins’.",
                "Call again, ask what is needed, and add the talk to ‘check_ins’."),
    why=Text("Wie zegt dat het niet goed gaat, vertrouwt je iets toe. Kom daar binnen twee weken op terug.",
             "It takes trust to say that things go badly. Come back to it within two weeks."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="check_ins: [{date: 2026-10-20, with: mentee, by: hr-noord, pulse: 2}]\n",
            right=(
                "check_ins: [{date: 2026-10-20, with: mentee, by: hr-noord, pulse: 2}, "
                "{date: 2026-10-27, with: both, by: hr-noord}]\n"
            ),
            marks="2}]",
        ),
    ),
    check=check,
    source=ISMCP_REVIEW,
)
