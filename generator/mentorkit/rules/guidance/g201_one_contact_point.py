"""G201: a programme with fewer than two contact points."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.sources import ISMCP_SUPPORT
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    if settings and len(settings.contact_points) < 2:
        yield RULE.at(programme.place(settings.file, "contact_points", key=True), number=len(settings.contact_points))


POINT = (
    "contact_points:\n"
    "  hr-noord:\n"
    "    name: Sanne Kuipers\n"
    "    role: {nl: Programmacoördinator, en: Programme coordinator}\n"
    "    kind: hr\n"
    "    for: [employees, mentees, mentors, managers]\n"
    "    languages: [nl, en]\n"
    "    email: mentoring@noorderlicht.example\n"
    "    answers_within_days: 2\n"
)
RULE = Rule(
    code="G201",
    severity=Severity.WARNING,
    title=Text("Te weinig aanspreekpunten", "Too few contact points"),
    message=Text("Het aantal aanspreekpunten is {number}, en dat is minder dan twee.",
                 "The number of contact points is {number}, which is fewer than two."),
    remedy=Text("Voeg er een toe, het liefst van buiten HR, zoals een vertrouwenspersoon.",
                "Add one, preferably from outside HR, such as a confidential adviser."),
    why=Text("Ook als er iemand ziek is of vakantie heeft, moet een mentee ergens terechtkunnen.",
             "A mentee needs somebody to turn to, even when one of you is ill or away."),
    examples=(
        Example(
            file="programme/programme.yml",
            without=("contact_points",),
            wrong=POINT,
            right=(
                f"{POINT}"
                "  vertrouwen:\n"
                "    name: Ineke Mol\n"
                "    role: {nl: Vertrouwenspersoon, en: Confidential adviser}\n"
                "    kind: confidential\n"
                "    for: [employees, mentees, mentors, managers]\n"
                "    languages: [nl, en]\n"
                "    email: vertrouwen@noorderlicht.example\n"
                "    answers_within_days: 2\n"
            ),
            marks="contact_points",
        ),
    ),
    check=check,
    source=ISMCP_SUPPORT,
)
