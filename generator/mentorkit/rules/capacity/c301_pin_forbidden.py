"""C301: a pin that a hard rule forbids."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.hard_rules import deciding_day, forbidden
from mentorkit.model.states import WAITING
from mentorkit.rules.capacity.judged import cause, grounded
from mentorkit.rules.capacity.obstacles import WORDS
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """A pin counts until its pair begins. One against an exclusion is told as that."""
    for (id, mentor_id), position in programme.pins.items():
        pair, mentor = programme.pairs.get(id), programme.mentors.get(mentor_id)
        if pair is None or mentor is None or pair.status not in WAITING:
            continue
        found = [o for o in forbidden(programme, pair, mentor, deciding_day(programme, pair))
                 if o.rule in WORDS and grounded(programme, pair, mentor, o.rule)]
        if found:
            yield RULE.at(programme.place("programme/matching.yml", "pins", position), pair=Public(id),
                          mentor=Public(mentor_id), reasons=tuple(WORDS[obstacle.rule] for obstacle in found),
                          also=tuple(cause(programme, obstacle) for obstacle in found))


RULE = Rule(
    code="C301",
    severity=Severity.ERROR,
    title=Text("Een vastgezet koppel dat niet mag", "A pinned pair that is not allowed"),
    message=Text("‘{pair}’ kan niet bij mentor ‘{mentor}’: {reasons}.",
                 "‘{pair}’ can’t go with mentor ‘{mentor}’: {reasons}."),
    remedy=Text("Haal deze regel weg bij ‘pins’, of verander wat het koppel in de weg staat.",
                "Remove this entry from ‘pins’, or change what stands in the way of the pair."),
    why=Text("Met een pin zet HR twee mensen vast. De vaste regels gelden ook dan: ze beschermen de mentee.",
             "With a pin, HR puts two people together. The fixed rules still hold: they protect the mentee."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="programme/matching.yml",
            wrong="pins: [{pair: w4nf, mentor: tom-visser, reason: worked-together, by: hr-noord, date: 2026-09-02}]\n",
            right="pins: [{pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: 2026-09-02}]\n",
            marks="{pair: w4nf",
            more={"pairs/2026-autumn/w4nf.yml": (
                "request: {requested_on: 2026-08-21, skills: [presenting], prefers: [carla-smit], excludes: "
                "[tom-visser]}\n"
            )},
        ),
    ),
    check=check,
)
