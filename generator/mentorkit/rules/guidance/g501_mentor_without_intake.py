"""G501: a mentor whom HR has not had an intake with."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.life import taking_a_place
from mentorkit.rules.guidance.sources import ISMCP_MATCHING
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for mentor in programme.mentors.values():
        wanted = mentor.status == "available" and mentor.capacity > 0 and mentor.intake_on is None
        if wanted and not taking_a_place(programme, mentor.id, today):
            yield RULE.at(programme.place(mentor.file, "status"))


RULE = Rule(
    code="G501",
    severity=Severity.HINT,
    title=Text("Een mentor zonder intake", "A mentor without an intake"),
    message=Text("Deze mentor is beschikbaar, maar had nog geen intake en krijgt dus geen voorstel.",
                 "This mentor is available, but has had no intake and so gets no proposal."),
    remedy=Text("Plan een intake en vul daarna ‘intake_on’ in.",
                "Plan an intake, and fill in ‘intake_on’ afterwards."),
    why=Text("In de intake bepalen jullie samen of het past. Tot dan wacht iemand die wil helpen voor niets.",
             "In the intake the two of you decide whether it fits. Until then somebody who wants to help waits for "
             "nothing."),
    examples=(
        Example(
            file="mentors/tom-visser.yml",
            without=("intake_on",),
            wrong="status: available\n",
            right="intake_on: 2026-08-10\nstatus: available\n",
            marks="available",
        ),
    ),
    check=check,
    source=ISMCP_MATCHING,
)
