"""G403: a cohort in which few mentees said which mentor they would like."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.example import asks
from mentorkit.rules.guidance.sources import ALLEN_2006
from mentorkit.rules.rule import Example, Rule

ENOUGH = 80
"""Percent of the requests that should name a mentor."""
FEWEST = 5
"""Requests of a cohort from which a part of them says something."""
SHOWN = 4
"""Requests that one finding names."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for cohort in programme.cohorts.values():
        pairs = programme.pairs_of_cohort.get(cohort.id, ())
        asked = [pair for pair in pairs if pair.request.requested_on <= today]
        without = [pair for pair in asked if not pair.request.prefers]
        named = len(asked) - len(without)
        if today <= cohort.ends_on and len(asked) >= FEWEST and 100 * named < ENOUGH * len(asked):
            places = [programme.place(pair.file, "request", key=True) for pair in without[:SHOWN]]
            yield RULE.at(places[0], also=tuple(places[1:]), cohort=Public(cohort.id), named=named, requests=len(asked))


RULE = Rule(
    code="G403",
    severity=Severity.HINT,
    title=Text("Weinig mentees die een mentor kozen", "Few mentees who named a mentor"),
    message=Text("In {cohort} noemt minder dan 80 procent van de aanvragen een mentor: {named} van de {requests}.",
                 "In {cohort} fewer than 80 per cent of the requests name a mentor: {named} of {requests}."),
    remedy=Text("Vraag mentees om een of meer mentoren te kiezen op de site, en zet die bij ‘prefers’.",
                "Ask mentees to choose one or more mentors on the site, and add them to ‘prefers’."),
    why=Text("Wie meepraat over de keuze van de mentor, krijgt betere begeleiding. Dat zagen onderzoekers bij "
             "mentees én bij mentoren.",
             "Having a say in the match goes with better mentoring. Researchers saw this among mentees and among "
             "mentors."),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="request: {requested_on: 2026-08-21, skills: [presenting]}\n",
            right="request: {requested_on: 2026-08-21, skills: [presenting], prefers: [tom-visser]}\n",
            marks="request:",
            more={
                "pairs/2026-autumn/c3dh.yml": asks("Jan Bos"),
                "pairs/2026-autumn/x2yz.yml": asks("Lot Vos"),
                "pairs/2026-autumn/z9wk.yml": asks("Mo Kaya").replace(", prefers: [tom-visser]", ""),
            },
        ),
    ),
    check=check,
    source=ALLEN_2006,
)
