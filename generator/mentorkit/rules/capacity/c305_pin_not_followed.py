"""C305: a proposal that does not do what a pin says."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.states import State
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for (id, mentor), position in programme.pins.items():
        pair = programme.pairs.get(id)
        if pair is None or pair.status != State.PROPOSED or (id, pair.mentor) in programme.pins:
            continue
        if pair.mentor in programme.mentors and mentor in programme.mentors:
            yield RULE.at(programme.place(pair.file, "mentor"), mentor=Public(pair.mentor), pinned=Public(mentor),
                          also=(programme.place("programme/matching.yml", "pins", position),))


RULE = Rule(
    code="C305",
    severity=Severity.WARNING,
    title=Text("Een voorstel dat een pin niet volgt", "A proposal that does not follow a pin"),
    message=Text("Het voorstel noemt mentor ‘{mentor}’, maar HR zette deze aanvraag vast bij ‘{pinned}’.",
                 "The proposal names mentor ‘{mentor}’, but HR pinned this request to ‘{pinned}’."),
    remedy=Text("Pas het voorstel aan, of haal de pin weg in programme/matching.yml.",
                "Change the proposal, or remove the pin in programme/matching.yml."),
    why=Text("Een pin is een besluit met een reden. Wijkt een voorstel af, dan klopt een van de twee niet meer.",
             "A pin is a decision with a reason. When a proposal differs, one of the two is out of date."),
    also=Text("de keuze van HR", "HR’s choice"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="status: proposed\nmentor: tom-visser\nproposal: {date: 2026-11-20, by: hr-noord}\n",
            right="status: proposed\nmentor: carla-smit\nproposal: {date: 2026-11-20, by: hr-noord}\n",
            marks="tom-visser",
            more={"programme/matching.yml": (
                "pins: [{pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: 2026-09-02}]\n"
            )},
        ),
    ),
    check=check,
)
