"""P201: a consent that lies after today."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for mentor in programme.mentors.values():
        if mentor.consent and mentor.consent.profile_on > today:
            yield RULE.at(programme.place(mentor.file, "consent", "profile_on"), day=mentor.consent.profile_on)


RULE = Rule(
    code="P201",
    severity=Severity.WARNING,
    title=Text("Een toestemming in de toekomst", "A consent in the future"),
    message=Text("De toestemming voor een pagina is van {day}, en dat is na vandaag.",
                 "The consent to a page is dated {day}, which is after today."),
    remedy=Text("Vul bij ‘profile_on’ de dag in waarop de mentor ja zei. Tot dan is er geen pagina.",
                "In ‘profile_on’, fill in the day on which the mentor said yes. Until then there is no page."),
    why=Text("Toestemming is een feit, geen plan. Een datum vooruit zet straks iemand op de site die nog geen ja "
             "zei.",
             "Consent is a fact and not a plan. A date ahead will put somebody on the site who has not said yes."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="consent: {profile_on: 2026-12-01}\n",
            right="consent: {profile_on: 2026-11-24}\n",
            marks="2026-12-01",
        ),
    ),
    check=check,
)
