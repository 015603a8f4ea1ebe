"""C109: a mentor asked for and ruled out in one request."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        request = pair.request
        for position, mentor in enumerate(request.excludes):
            if mentor in request.prefers:
                wanted = programme.place(pair.file, "request", "prefers", request.prefers.index(mentor))
                yield RULE.at(programme.place(pair.file, "request", "excludes", position), mentor=Public(mentor),
                              also=(wanted,))


RULE = Rule(
    code="C109",
    severity=Severity.ERROR,
    title=Text("Een mentor die zowel gevraagd als uitgesloten is", "A mentor both asked for and ruled out"),
    message=Text("Mentor ‘{mentor}’ staat bij ‘prefers’ én bij ‘excludes’.",
                 "Mentor ‘{mentor}’ is in ‘prefers’ and in ‘excludes’."),
    remedy=Text("Vraag de mentee wat de bedoeling is, en haal de mentor op één van de twee plekken weg.",
                "Ask the mentee what was meant, and remove the mentor from one of the two."),
    why=Text("Wie uitgesloten is, wordt nooit voorgesteld. De wens heeft dan geen zin.",
             "Somebody who is ruled out is never proposed. Then the wish has no effect."),
    also=Text("hier juist wel gevraagd", "asked for here"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="request: {requested_on: 2026-08-21, skills: [presenting], prefers: [tom-visser], excludes: "
                  "[tom-visser]}\n",
            right="request: {requested_on: 2026-08-21, skills: [presenting], prefers: [tom-visser], excludes: "
                  "[carla-smit]}\n",
            marks="tom-visser]}",
        ),
    ),
    check=check,
)
