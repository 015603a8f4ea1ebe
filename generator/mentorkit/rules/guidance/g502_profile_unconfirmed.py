"""G502: a mentor who has not looked her profile over in time."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.dates import add_months
from mentorkit.rules.guidance.sources import ISMCP_SUPPORT
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if programme.settings is None:
        return
    months = programme.settings.rhythm.confirm_profile_months
    for mentor in programme.mentors.values():
        key = "confirmed_on" if mentor.confirmed_on else "mentor_since"
        last = add_months(mentor.confirmed_on or mentor.mentor_since, months)
        if mentor.status != "alumni" and last < today:
            yield RULE.at(programme.place(mentor.file, key), last=last)


RULE = Rule(
    code="G502",
    severity=Severity.WARNING,
    title=Text("Een profiel dat te lang niet is nagekeken", "A profile that nobody has checked for too long"),
    message=Text("Deze mentor zou het profiel uiterlijk op {last} nakijken.",
                 "This mentor was to check the profile by {last}."),
    remedy=Text("Stuur het profiel op, vraag of het nog klopt en vul ‘confirmed_on’ in.",
                "Send the profile, ask whether it is still right, and fill in ‘confirmed_on’."),
    why=Text("Mentees kiezen op wat ze lezen. Een andere afdeling of rol moet er dus goed in staan.",
             "Mentees choose by what they read. So a new department or role should be right."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="confirmed_on: 2025-11-23\n",
            right="confirmed_on: 2025-11-24\n",
            marks="2025-11-23",
        ),
    ),
    check=check,
    source=ISMCP_SUPPORT,
)
