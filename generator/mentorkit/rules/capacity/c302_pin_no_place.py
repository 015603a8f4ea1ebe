"""C302: a pin for which the mentor has no place."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.states import TAKES_A_PLACE, WAITING
from mentorkit.rules.capacity.c106_same_two import repeats
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Places go to the pairs that have one already, then to the pins in their order."""
    repeated = repeats(programme)
    waiting: dict[str, list[tuple[str, int]]] = {}
    for (id, mentor_id), position in programme.pins.items():
        pair = programme.pairs.get(id)
        if pair and pair.status in WAITING and mentor_id in programme.mentors:
            waiting.setdefault(mentor_id, []).append((id, position))
    for mentor_id, pins in waiting.items():
        mentor, pinned = programme.mentors[mentor_id], {id for id, _ in pins}
        taken = sum(pair.status in TAKES_A_PLACE and pair.id not in programme.at_odds
                    for pair in programme.pairs_of_mentor.get(mentor_id, ()) if pair.id not in pinned | repeated)
        for id, position in pins[max(0, mentor.capacity - taken):]:
            yield RULE.at(programme.place("programme/matching.yml", "pins", position), pair=Public(id),
                          mentor=Public(mentor_id), places=mentor.capacity,
                          also=(programme.place(mentor.file, "capacity"),))


RULE = Rule(
    code="C302",
    severity=Severity.ERROR,
    title=Text("Een vastgezet koppel zonder vrije plek", "A pinned pair without an open place"),
    message=Text("Mentor ‘{mentor}’ heeft geen vrije plek voor ‘{pair}’. Aantal plekken: {places}.",
                 "Mentor ‘{mentor}’ has no open place for ‘{pair}’. Places: {places}."),
    remedy=Text("Spreek meer plekken af met de mentor, of haal deze regel weg bij ‘pins’.",
                "Agree on more places with the mentor, or remove this entry from ‘pins’."),
    why=Text("Ook een koppel dat HR vastzet, kost de mentor tijd. Plekken gelden dus ook hier.",
             "A pair that HR puts together takes the mentor’s time too. So places count here as well."),
    also=Text("hier staan de plekken", "the places are here"),
    examples=(
        Example(
            file="programme/matching.yml",
            wrong="pins: [{pair: w4nf, mentor: anna-de-vries, reason: worked-together, by: hr-noord, date: "
                  "2026-09-02}]\n",
            right="pins: [{pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: 2026-09-02}]\n",
            marks="{pair: w4nf",
            more={"mentors/anna-de-vries.yml": "capacity: 1\n"},
        ),
    ),
    check=check,
)
