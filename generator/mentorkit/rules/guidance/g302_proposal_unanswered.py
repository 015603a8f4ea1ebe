"""G302: a proposal that still waits for a yes."""

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
    days = programme.settings.rhythm.answer_proposal_days
    for pair in programme.pairs.values():
        if pair.status != State.PROPOSED or pair.id in programme.at_odds or state_on(pair, today) != State.PROPOSED:
            continue
        proposal, last = pair.proposal, add_days(pair.proposal.date, days)
        answers = {"mentor": proposal.mentor_yes_on, "mentee": proposal.mentee_yes_on}
        silent = [who for who, day in answers.items() if day is None]
        if silent and last < today:
            case = silent[0] if len(silent) == 1 else ""
            yield RULE.at(programme.place(pair.file, "proposal", "date"), case=case, last=last)


RULE = Rule(
    code="G302",
    severity=Severity.WARNING,
    title=Text("Een voorstel dat te lang wacht", "A proposal that waits too long"),
    message=Text("De mentor en de mentee zouden dit voorstel uiterlijk op {last} beantwoorden.",
                 "The mentor and the mentee were to answer this proposal by {last}."),
    remedy=Text("Vraag het allebei. Zegt iemand nee, zet het voorstel dan bij ‘declined’ en de status op ‘requested’.",
                "Ask them both. If one says no, put the proposal in ‘declined’ and set the status to ‘requested’."),
    cases={
        "mentor": (
            Text("De mentor zou dit voorstel uiterlijk op {last} beantwoorden.",
                 "The mentor was to answer this proposal by {last}."),
            Text("Vraag het de mentor. Is het nee, zet het voorstel dan bij ‘declined’ en de status op ‘requested’.",
                 "Ask the mentor. If it is a no, put the proposal in ‘declined’ and set the status to ‘requested’.")),
        "mentee": (
            Text("De mentee zou dit voorstel uiterlijk op {last} beantwoorden.",
                 "The mentee was to answer this proposal by {last}."),
            Text("Vraag het de mentee. Is het nee, zet het voorstel dan bij ‘declined’ en de status op ‘requested’.",
                 "Ask the mentee. If it is a no, put the proposal in ‘declined’ and set the status to ‘requested’.")),
    },
    why=Text("Zolang een voorstel openstaat, houdt het een plek bezet. En de ander wacht in onzekerheid.",
             "An open proposal keeps a place taken. And the other person waits without knowing."),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong=(
                "status: proposed\n"
                "mentor: tom-visser\n"
                "proposal: {date: 2026-11-09, by: hr-noord, mentor_yes_on: 2026-11-10}\n"
            ),
            right=(
                "status: proposed\n"
                "mentor: tom-visser\n"
                "proposal: {date: 2026-11-09, by: hr-noord, mentor_yes_on: 2026-11-10, mentee_yes_on: 2026-11-11}\n"
            ),
            marks="2026-11-09",
        ),
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong=(
                "status: proposed\n"
                "mentor: tom-visser\n"
                "proposal: {date: 2026-11-16, by: hr-noord}\n"
            ),
            right=(
                "status: proposed\n"
                "mentor: tom-visser\n"
                "proposal: {date: 2026-11-17, by: hr-noord}\n"
            ),
            marks="2026-11-16",
        ),
    ),
    check=check,
    source=ISMCP_MATCHING,
)
