"""G308: two low pulses one after the other."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.pace import running
from mentorkit.rules.guidance.pulse import low_run
from mentorkit.rules.guidance.sources import RAGINS_2000
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in running(programme, today):
        low = low_run(pair, today)
        if len(low) >= 2:
            before, latest = (programme.place(pair.file, "check_ins", position, "pulse") for position in low[-2:])
            yield RULE.at(latest, also=(before,), day=pair.check_ins[low[-1]].date)


RULE = Rule(
    code="G308",
    severity=Severity.WARNING,
    title=Text("Twee lage cijfers achter elkaar", "Two low pulses in a row"),
    message=Text("Bij de laatste twee gesprekken, het laatst op {day}, was het cijfer laag.",
                 "The pulse was low in the last two check-ins, most recently on {day}."),
    remedy=Text("Praat met allebei apart. Bied aan om te stoppen of opnieuw te koppelen, zonder naar schuld te "
                "zoeken.",
                "Talk to each of them separately. Offer to stop or to find another mentor, without looking for blame."),
    why=Text("Hoe tevreden iemand met een mentor is, doet meer dan dát er een mentor is. Stoppen mag altijd.",
             "Being satisfied with a mentor does more than just having one. It is always all right to stop."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong=(
                "check_ins: [{date: 2026-10-12, with: mentee, by: hr-noord, pulse: 2}, "
                "{date: 2026-11-16, with: mentee, by: hr-noord, pulse: 1}]\n"
            ),
            right=(
                "check_ins: [{date: 2026-10-12, with: mentee, by: hr-noord, pulse: 2}, "
                "{date: 2026-11-16, with: mentee, by: hr-noord, pulse: 3}]\n"
            ),
            marks="1}]",
        ),
    ),
    check=check,
    source=RAGINS_2000,
)
