"""C304: one request pinned to two mentors."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule

FILE = "programme/matching.yml"


def check(programme: Programme, today: date) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for position, pin in enumerate(programme.matching.pins):
        other = first.setdefault(pin.pair, position)
        if other != position:
            same = programme.matching.pins[other].mentor == pin.mentor
            yield RULE.at(programme.place(FILE, "pins", position), case="same" if same else "", pair=Public(pin.pair),
                          also=(programme.place(FILE, "pins", other),))


RULE = Rule(
    code="C304",
    severity=Severity.ERROR,
    title=Text("Een aanvraag die twee keer is vastgezet", "A request pinned twice"),
    message=Text("‘{pair}’ is al bij een andere mentor vastgezet.", "‘{pair}’ is pinned to another mentor already."),
    remedy=Text("Laat één van de twee bij ‘pins’ staan.", "Keep one of the two in ‘pins’."),
    cases={"same": (
        Text("‘{pair}’ is al bij deze mentor vastgezet.", "‘{pair}’ is pinned to this mentor already."),
        Text("Laat één van de twee bij ‘pins’ staan.", "Keep one of the two in ‘pins’."),
    )},
    why=Text("Een aanvraag krijgt één mentor.", "A request gets one mentor."),
    also=Text("de andere keuze", "the other choice"),
    examples=(
        Example(
            file="programme/matching.yml",
            wrong=(
                "pins:\n"
                "  - {pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: 2026-09-02}\n"
                "  - {pair: w4nf, mentor: anna-de-vries, reason: worked-together, by: hr-noord, date: 2026-09-03}\n"
            ),
            right=(
                "pins:\n"
                "  - {pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: 2026-09-02}\n"
            ),
            marks="{pair: w4nf, mentor: anna-de-vries",
        ),
    ),
    check=check,
)
