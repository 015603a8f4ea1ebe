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
            file="mentors/eva-mulder.yml",
            wrong=(
                "# yaml-language-server: $schema=../schemas/mentor.schema.json\n"
                "name: Eva Mulder\n"
                "role: {nl: Jurist, en: Lawyer}\n"
                "department: finance\n"
                "location: assen\n"
                "meets: [online]\n"
                "languages: [nl]\n"
                "mentor_since: 2026-08-10\n"
                "status: available\n"
                "capacity: 1\n"
                "hours_per_month: 4\n"
                "skills: [presenting]\n"
                "training: [{module: mentor-basics, completed_on: 2026-08-10}]\n"
                "bio: {nl: Ik denk graag mee., en: I like to think along.}\n"
                "confirmed_on: 2026-08-10\n"
            ),
            right=(
                "# yaml-language-server: $schema=../schemas/mentor.schema.json\n"
                "name: Eva Mulder\n"
                "role: {nl: Jurist, en: Lawyer}\n"
                "department: finance\n"
                "location: assen\n"
                "meets: [online]\n"
                "languages: [nl]\n"
                "mentor_since: 2026-08-10\n"
                "intake_on: 2026-08-10\n"
                "status: available\n"
                "capacity: 1\n"
                "hours_per_month: 4\n"
                "skills: [presenting]\n"
                "training: [{module: mentor-basics, completed_on: 2026-08-10}]\n"
                "bio: {nl: Ik denk graag mee., en: I like to think along.}\n"
                "confirmed_on: 2026-08-10\n"
            ),
            marks="available",
        ),
    ),
    check=check,
    source=ISMCP_MATCHING,
)
