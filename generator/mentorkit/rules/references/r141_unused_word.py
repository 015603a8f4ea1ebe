"""R141: words of the vocabulary that nobody uses."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.references import WORDS
from mentorkit.rules.meant import REASONS
from mentorkit.rules.references.unused import under_way, unused
from mentorkit.rules.rule import Example, Rule

RESERVED = ("in-person", "online")


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """One for each section of the vocabulary."""
    if not under_way(programme, today):
        return
    for target, section in WORDS.items():
        idle = [] if target in REASONS else list(unused(programme, target, besides=RESERVED))
        if idle:
            yield RULE.at(idle[0][1], also=tuple(place for _, place in idle[1:]), section=Public(section),
                          words=tuple(Public(id) for id, _ in idle))


RULE = Rule(
    code="R141",
    severity=Severity.HINT,
    title=Text("Een woord dat niemand gebruikt", "A word that nobody uses"),
    message=Text("In ‘{section}’ staat iets wat in geen enkel ander bestand voorkomt: {words}.",
                 "‘{section}’ holds what no other file uses: {words}."),
    remedy=Text("Haal het weg, of laat het staan als iemand het straks nodig heeft.",
                "Remove it, or leave it if somebody will need it soon."),
    why=Text("Hoe korter de lijst, hoe sneller iemand kiest. Een woord zonder mensen wekt een verwachting die niet "
             "uitkomt. Redenen liggen klaar voor als ze nodig zijn; die tellen hier niet mee.",
             "The shorter the list, the quicker somebody chooses. A word without people raises a hope that is not met. "
             "Reasons lie ready for when they are needed, so they do not count here."),
    also=Text("ook ongebruikt", "unused too"),
    examples=(
        Example(
            file="programme/vocabulary.yml",
            wrong=(
                "styles:\n"
                "  sparring: {nl: Sparren, en: Sparring}\n"
                "  shadowing: {nl: Meelopen, en: Shadowing}\n"
            ),
            right="styles:\n  sparring: {nl: Sparren, en: Sparring}\n",
            marks="shadowing",
        ),
    ),
    check=check,
)
