"""L401: a request that follows itself, or a pair that came later."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        earlier = programme.pairs.get(pair.follows)
        if earlier is None:
            continue
        other = Public(earlier.id)
        if earlier.id == pair.id:
            yield RULE.at(programme.place(pair.file, "follows"), case="itself", other=other)
        elif earlier.request.requested_on > pair.request.requested_on and all(
                p.request.requested_on <= today and programme.in_order(p.file, "request") for p in (earlier, pair)):
            yield RULE.at(programme.place(pair.file, "follows"), other=other, day=earlier.request.requested_on,
                          also=(programme.place(earlier.file, "request", "requested_on"),))


RULE = Rule(
    code="L401",
    severity=Severity.ERROR,
    title=Text("Een aanvraag die volgt op iets wat later kwam", "A request that follows something that came later"),
    message=Text("Koppel ‘{other}’ is pas op {day} aangevraagd, en kan dus niet voorafgaan.",
                 "Pair ‘{other}’ was requested only on {day}, so it can’t have come first."),
    remedy=Text("Noem in ‘follows’ het eerdere koppel, of haal ‘follows’ weg.",
                "Name the earlier pair in ‘follows’, or remove ‘follows’."),
    cases={"itself": (
        Text("Dit koppel volgt op zichzelf.", "This pair follows itself."),
        Text("Noem in ‘follows’ het eerdere koppel, of haal ‘follows’ weg.",
             "Name the earlier pair in ‘follows’, or remove ‘follows’."),
    )},
    why=Text("Wie al eerder wachtte, gaat voor bij de matching. Dat kan alleen als vaststaat welk koppel eerst kwam.",
             "Somebody who waited before goes first in matching. For that, it has to be clear which pair came first."),
    also=Text("de eerdere aanvraag", "the earlier request"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="follows: k7m2\n",
            right="manager_told_on: 2026-09-12\n",
            marks="k7m2",
        ),
    ),
    check=check,
)
