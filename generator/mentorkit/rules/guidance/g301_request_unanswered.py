"""G301: a request that nobody has answered in time."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.dates import add_days
from mentorkit.model.life import state_on
from mentorkit.model.states import State
from mentorkit.rules.guidance.sources import ISMCP_MATCHING
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if programme.settings is None:
        return
    days = programme.settings.rhythm.answer_request_days
    for pair in programme.pairs.values():
        cohort = programme.cohorts.get(pair.cohort)
        if cohort is None or pair.status != State.REQUESTED or pair.id in programme.at_odds:
            continue
        if state_on(pair, today) != State.REQUESTED or not programme.in_order(cohort.file, "enrolment"):
            continue
        since = max([pair.request.requested_on, cohort.enrolment.until, *(no.date for no in pair.declined)])
        if (last := add_days(since, days)) < today:
            yield RULE.at(programme.place(pair.file, "request", "requested_on"), last=last)


RULE = Rule(
    code="G301",
    severity=Severity.WARNING,
    title=Text("Een aanvraag die te lang wacht", "A request that waits too long"),
    message=Text("Deze aanvraag zou uiterlijk op {last} een antwoord krijgen.",
                 "This request was to have an answer by {last}."),
    remedy=Text("Doe een voorstel, of zet de status op ‘unmatched’ en vertel de mentee waarom.",
                "Make a proposal, or set the status to ‘unmatched’ and tell the mentee why."),
    why=Text("Wie om een mentor vraagt, stelt zich kwetsbaar op. Geen antwoord is het slechtste antwoord.",
             "It takes courage to ask for a mentor. No answer is the worst answer."),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="request: {requested_on: 2026-08-21, skills: [presenting], prefers: [tom-visser]}\n",
            right=(
                "closing: {date: 2026-09-20}\n"
                "status: unmatched\n"
            ),
            marks="2026-08-21",
            more={
                "programme/programme.yml": "rhythm: {answer_request_days: 14}\n",
            },
        ),
    ),
    check=check,
    source=ISMCP_MATCHING,
)
