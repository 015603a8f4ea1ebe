"""G402: a skill that is asked for and that nobody with room offers."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.life import has_room, state_on
from mentorkit.model.states import State
from mentorkit.rules.guidance.sources import ISMCP_MATCHING
from mentorkit.rules.rule import Example, Rule

SHOWN = 4
"""Requests that one finding names."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if not programme.complete("mentor") or programme.lacks("mentor"):
        return
    offered = {skill for mentor in programme.mentors.values() if has_room(programme, mentor, today)
               for skill in mentor.skills}
    asked: dict[str, list[tuple[str, int]]] = {}
    for pair in programme.pairs.values() if offered else ():
        if pair.status == State.REQUESTED and state_on(pair, today) == State.REQUESTED:
            for position, skill in enumerate(pair.request.skills):
                if skill not in offered and skill in programme.vocabulary.skills:
                    asked.setdefault(skill, []).append((pair.file, position))
    for skill, spots in asked.items():
        places = [programme.place(file, "request", "skills", position) for file, position in spots[:SHOWN]]
        yield RULE.at(places[0], also=tuple(places[1:]), skill=Public(skill))


RULE = Rule(
    code="G402",
    severity=Severity.HINT,
    title=Text("Een expertise die niemand met plek biedt", "A skill that nobody with room offers"),
    message=Text("Om ‘{skill}’ is gevraagd, en geen mentor met een vrije plek biedt dat.",
                 "‘{skill}’ is asked for, and no mentor with an open place offers it."),
    remedy=Text("Zoek een mentor die dit kan, of zet het bij ‘looking_for’ in programme.yml.",
                "Look for a mentor who can, or add it to ‘looking_for’ in programme.yml."),
    why=Text("Zo weet je vóór de matching welke mentoren je mist.",
             "This tells you before the matching which mentors you lack."),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="request: {requested_on: 2026-08-21, skills: [presenting, pricing], prefers: [tom-visser]}\n",
            right="request: {requested_on: 2026-08-21, skills: [presenting], prefers: [tom-visser]}\n",
            marks="pricing",
            more={"programme/vocabulary.yml": "skills:\n  pricing: {nl: Prijzen bepalen, en: Pricing}\n"},
        ),
    ),
    check=check,
    source=ISMCP_MATCHING,
)
