"""P502: nothing says that the risks for people's privacy were looked into."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    if settings and settings.privacy.dpia_on is None:
        yield RULE.at(programme.place(settings.file, "privacy", key=True))


RULE = Rule(
    code="P502",
    severity=Severity.HINT,
    title=Text("Privacyrisico’s die niemand in kaart bracht", "Privacy risks that nobody looked into"),
    message=Text("Er staat nog niet wanneer jullie de privacyrisico’s in kaart brachten (een DPIA).",
                 "It does not say yet when you looked into the privacy risks (a DPIA)."),
    remedy=Text("Vul de dag in bij ‘privacy: dpia_on’. Vraag je functionaris gegevensbescherming of een DPIA nodig is.",
                "Fill in the day in ‘privacy: dpia_on’. Ask your data protection officer whether a DPIA is needed."),
    why=Text("Wie gegevens van personeel langere tijd bijhoudt, brengt vooraf in kaart wat er mis kan gaan.",
             "Whoever keeps data about staff over time first looks into what could go wrong."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong="privacy: {works_council_on: 2025-11-20, pulse_agreed_on: 2025-11-20, officer: hr-noord}\n",
            right=(
                "privacy: {works_council_on: 2025-11-20, pulse_agreed_on: 2025-11-20, "
                "dpia_on: 2025-11-06, officer: hr-noord}\n"
            ),
            marks="privacy",
        ),
    ),
    check=check,
    source=Text("AVG, artikel 35.", "GDPR, article 35."),
)
