"""L102: something that does not belong with a pair's state."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.records import Pair
from mentorkit.model.states import OPEN_PAUSE, Fact, fitting, forbidden, missing, open_pause
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """At the one thing that is too much; at the status when there is more, since then that is likely what is old."""
    for pair in programme.pairs.values():
        extra = forbidden(pair)
        if not extra or missing(pair):
            continue
        fits = fitting(pair, programme.vocabulary)
        if len(extra) == 1:
            place = programme.place(pair.file, *_path(pair, extra[0]), key=extra[0] is not OPEN_PAUSE)
        else:
            place = programme.place(pair.file, "status")
        case = "pause" if extra == (OPEN_PAUSE,) else "fits" if fits else ""
        yield RULE.at(place, case=case, status=Public(pair.status), fits=Public(fits or ""),
                      extra=tuple(fact.words for fact in extra))


def _path(pair: Pair, fact: Fact) -> tuple[str | int, ...]:
    return ("pauses", open_pause(pair)) if fact is OPEN_PAUSE else fact.path


_MESSAGE = Text("Bij de status ‘{status}’ hoort dit niet: {extra}.",
                "This does not go with the status ‘{status}’: {extra}.")
RULE = Rule(
    code="L102",
    severity=Severity.ERROR,
    title=Text("Een status die niet past bij wat er staat", "A status that does not fit what is there"),
    message=_MESSAGE,
    remedy=Text("Haal dit weg, of pas de status aan.", "Remove it, or change the status."),
    cases={
        "fits": (_MESSAGE, Text("Maak de status ‘{fits}’, of haal dit weg.",
                                "Make the status ‘{fits}’, or remove this.")),
        "pause": (_MESSAGE, Text("Vul bij die pauze ‘until’ in, of pas de status aan.",
                                 "Fill in ‘until’ for that pause, or change the status.")),
    },
    why=Text("De status zegt hoe ver het koppel is. Staat er meer dan daarbij hoort, dan klopt een van de twee niet.",
             "The status says how far the pair is. When the file says more than that, one of the two is wrong."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="status: requested\n",
            right="status: active\n",
            marks="requested",
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="pauses: [{from: 2026-10-20}]\n",
            right="pauses: [{from: 2026-10-20, until: 2026-11-03}]\n",
            marks="{from: 2026-10-20}",
        ),
    ),
    check=check,
)
