"""P402: an anonymised pair that still holds what should be gone."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import DataPath, Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule

STAYS = {
    "mentee": frozenset({"department"}),
    "request": frozenset({"requested_on", "skills", "styles", "prefers"}),
    "goals": frozenset({"id", "due_on", "achieved_on"}),
    "check_ins": frozenset({"date", "with", "by"}),
}
"""Of these parts an anonymised pair keeps only these fields."""

GOES = ("declined", "training")
"""Parts that go as a whole."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        if pair.anonymised_on is None:
            continue
        if kept := list(_kept(programme.document(pair.file).data)):
            fields = dict.fromkeys(".".join(step for step in path if isinstance(step, str)) for path in kept)
            places = [programme.place(pair.file, *path, key=True) for path in kept]
            yield RULE.at(places[0], also=tuple(places[1:]), fields=tuple(map(Public, fields)))


def _kept(data: dict) -> Iterator[DataPath]:
    """The ways to what should be gone, in the file's order."""
    for part, value in data.items():
        if part in GOES and value:
            yield (part,)
        elif part in STAYS:
            entries = [((part,), value)] if isinstance(value, dict) else [((part, n), v) for n, v in enumerate(value)]
            for path, entry in entries:
                yield from ((*path, key) for key, inner in entry.items()
                            if key not in STAYS[part] and inner != [])


RULE = Rule(
    code="P402",
    severity=Severity.ERROR,
    title=Text("Een geanonimiseerd koppel dat te veel bewaart", "An anonymised pair that keeps too much"),
    message=Text("Dit koppel is geanonimiseerd, maar heeft nog: {fields}.",
                 "This pair is anonymised, but still has: {fields}."),
    remedy=Text("Haal dit weg. Is het koppel nog niet geanonimiseerd, haal dan ‘anonymised_on’ weg.",
                "Take these out. If the pair is not anonymised yet, take out ‘anonymised_on’ instead."),
    why=Text("Na het anonimiseren mag niemand meer te herkennen zijn. Wat voor de cijfers nodig is, blijft.",
             "Once anonymised, nobody should be recognisable any more. What the figures need stays."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="pairs/2026-spring/q3xd.yml",
            without=("training",),
            wrong="mentee: {name: Iris Postma, department: operations}\nanonymised_on: 2026-11-10\n",
            right="mentee: {department: operations}\nanonymised_on: 2026-11-10\n",
            marks="name",
            more={"pairs/2026-spring/q3xd.yml": (
                "goals: [{id: own-project, due_on: 2026-08-01, achieved_on: 2026-07-20}]\n"
                "check_ins: [{date: 2026-04-08, with: mentee, by: hr-noord}]\n"
            )},
        ),
    ),
    check=check,
)
