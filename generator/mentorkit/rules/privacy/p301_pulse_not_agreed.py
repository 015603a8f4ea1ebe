"""P301: how somebody felt was written down before that was agreed."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from mentorkit.finding import Finding, Place, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.records import Pair
from mentorkit.rules.rule import Example, Rule

SHOWN = 4
"""Places that one finding names."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if programme.settings is None:
        return
    agreed = programme.settings.privacy.pulse_agreed_on
    spots = [(pair, n) for pair in programme.pairs.values() for n, talk in enumerate(pair.check_ins)
             if talk.pulse is not None and (agreed is None or talk.date < agreed)
             and programme.in_order(pair.file, "check_ins", n, "date")]
    if agreed is None and spots:
        yield RULE.at(_place(programme, *spots[0]), case="never", number=len(spots),
                      also=tuple(_place(programme, *spot) for spot in spots[1:SHOWN]))
    elif agreed and agreed <= today:
        for _, of_pair in groupby(spots, key=lambda spot: spot[0].id):
            (pair, first), *others = of_pair
            yield RULE.at(_place(programme, pair, first), also=tuple(_place(programme, *spot) for spot in others),
                          day=pair.check_ins[first].date, agreed=agreed)


def _place(programme: Programme, pair: Pair, position: int) -> Place:
    return programme.place(pair.file, "check_ins", position, "pulse")


RULE = Rule(
    code="P301",
    severity=Severity.WARNING,
    title=Text("Een cijfer dat niet is afgesproken", "A pulse that was not agreed to"),
    message=Text("Bij het gesprek van {day} staat een cijfer, maar cijfers zijn pas afgesproken op {agreed}.",
                 "The check-in of {day} has a pulse, but pulses were agreed to only on {agreed}."),
    remedy=Text("Haal ‘pulse’ hier weg, of verbeter ‘pulse_agreed_on’ in programme.yml.",
                "Remove ‘pulse’ here, or correct ‘pulse_agreed_on’ in programme.yml."),
    cases={"never": (
        Text("Bij gesprekken staan cijfers (aantal: {number}), en nergens staat dat dit is afgesproken.",
             "Check-ins have a pulse (number: {number}), and nothing says that this was agreed to."),
        Text("Vul bij ‘pulse_agreed_on’ de dag in waarop de ondernemingsraad instemde, of haal elke ‘pulse’ weg.",
             "In ‘pulse_agreed_on’, fill in the day the works council agreed, or remove every ‘pulse’."))},
    why=Text("Met een cijfer over hoe het gaat, volg je mensen. In Nederland moet de ondernemingsraad daarmee "
             "instemmen.",
             "A score for how it is going is a way of monitoring people. In the Netherlands the works council has to "
             "agree to that."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong=(
                "check_ins: [{date: 2026-10-12, with: mentee, by: hr-noord, pulse: 4}, "
                "{date: 2026-11-16, with: both, by: hr-noord}]\n"
            ),
            right=(
                "check_ins: [{date: 2026-10-12, with: mentee, by: hr-noord}, {date: 2026-11-16, "
                "with: both, by: hr-noord, pulse: 4}]\n"
            ),
            marks="4}, {",
            more={
                "programme/programme.yml": "privacy:\n  pulse_agreed_on: 2026-11-01\n",
                "pairs/2026-spring/q3xd.yml": "check_ins: [{date: 2026-04-08, with: mentee, by: hr-noord}]\n",
            },
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="check_ins: [{date: 2026-11-16, with: mentee, by: hr-noord, pulse: 4}]\n",
            right="check_ins: [{date: 2026-11-16, with: mentee, by: hr-noord}]\n",
            marks="4}",
            more={
                "programme/programme.yml": "privacy: {works_council_on: 2025-11-20, dpia_on: 2025-11-06, officer: "
                "hr-noord}\n",
                "pairs/2026-spring/q3xd.yml": "check_ins: [{date: 2026-04-08, with: mentee, by: hr-noord}]\n",
            },
        ),
    ),
    check=check,
    source=Text("Wet op de ondernemingsraden, artikel 27, lid 1, onder k en l.",
                "Works Councils Act of the Netherlands, article 27(1)(k) and (l)."),
)
