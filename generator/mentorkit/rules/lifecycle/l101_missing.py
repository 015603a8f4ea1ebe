"""L101: a state whose ground is missing."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.states import fitting, missing
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        if lacking := missing(pair):
            fits = fitting(pair, programme.vocabulary)
            at = lacking[0].path[:-1] if len(lacking) == 1 else ()
            place = programme.place(pair.file, *(at or ("status",)))
            yield RULE.at(place, case="fits" if fits else "", status=Public(pair.status), fits=Public(fits or ""),
                          missing=tuple(fact.words for fact in lacking))


_MESSAGE = Text("De status is ‘{status}’, maar dit staat er nog niet: {missing}.",
                "The status is ‘{status}’, but this is still missing: {missing}.")
RULE = Rule(
    code="L101",
    severity=Severity.ERROR,
    title=Text("Een status waarvoor iets ontbreekt", "A status for which something is missing"),
    message=_MESSAGE,
    remedy=Text("Vul dit aan, of kies de status die past bij wat er al staat.",
                "Add it, or choose the status that fits what is already there."),
    cases={"fits": (_MESSAGE, Text("Vul dit aan, of maak de status ‘{fits}’.",
                                   "Add it, or make the status ‘{fits}’."))},
    why=Text("Elke stap van een koppel rust op de vorige. Er begint niets voordat allebei ja hebben gezegd.",
             "Each step of a pair rests on the one before. Nothing begins until both have said yes."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="proposal: {date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-10}\n",
            right="proposal: {date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-10, mentee_yes_on: 2026-09-11}\n",
            marks="{date: 2026-09-08",
        ),
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="status: active\n",
            right="status: requested\n",
            marks="active",
        ),
    ),
    check=check,
)
