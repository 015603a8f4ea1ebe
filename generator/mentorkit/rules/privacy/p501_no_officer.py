"""P501: nobody is named for questions about personal data."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    if settings and not settings.privacy.officer:
        yield RULE.at(programme.place(settings.file, "privacy", key=True))


RULE = Rule(
    code="P501",
    severity=Severity.HINT,
    title=Text("Niemand voor vragen over gegevens", "Nobody for questions about personal data"),
    message=Text("Er staat nog niet wie vragen over persoonsgegevens beantwoordt.",
                 "It does not say yet who answers questions about personal data."),
    remedy=Text("Noem bij ‘privacy: officer’ het aanspreekpunt voor die vragen.",
                "Name in ‘privacy: officer’ the contact point for these questions."),
    why=Text("Wie wil weten wat jullie bewaren, of het weg wil hebben, moet weten aan wie je dat vraagt.",
             "Those who want to know what you keep, or want it gone, have to know who to ask."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "privacy: {works_council_on: 2025-11-20, pulse_agreed_on: 2025-11-20, dpia_on: 2025-11-06}\n"
            ),
            right=(
                "privacy: {works_council_on: 2025-11-20, pulse_agreed_on: 2025-11-20, "
                "dpia_on: 2025-11-06, officer: hr-noord}\n"
            ),
            marks="privacy",
        ),
    ),
    check=check,
    source=Text("AVG, artikelen 13 en 14.", "GDPR, articles 13 and 14."),
)
