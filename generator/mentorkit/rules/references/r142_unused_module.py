"""R142: a training module that nobody did and that is not planned."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.unused import under_way, unused
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if under_way(programme, today):
        for module, place in unused(programme, "module"):
            yield RULE.at(place, module=Public(module))


MODULES = """{mentor-basics: {title: {nl: Basis, en: Basics}, summary: {nl: Kort., en: Short.}, for: mentors, required: true,
                   hours: 3},
   mentee-start: {title: {nl: Start, en: Start}, summary: {nl: Kort., en: Short.}, for: mentees, required: true,
                  hours: 1},
   feedback: {title: {nl: Feedback geven, en: Giving feedback}, summary: {nl: Oefenen., en: Practising.},
              for: mentors, required: false, hours: 2}}
"""
SESSION = """\
sessions:
  - {module: feedback, date: 2027-01-21, from: "13:00", until: "15:00", place: groningen, places: 12, contact: hr-noord}
"""
RULE = Rule(
    code="R142",
    severity=Severity.HINT,
    title=Text("Een training die niemand doet", "A training that nobody does"),
    message=Text("De training ‘{module}’ staat niet gepland, en niemand heeft die gedaan.",
                 "No session of ‘{module}’ is planned, and nobody has done it."),
    remedy=Text("Zet een datum bij ‘sessions’, of haal de training weg.",
                "Add a session to ‘sessions’, or remove the training."),
    why=Text("De training staat op de site. Wie zich wil aanmelden, vindt geen datum.",
             "The training is on the site. Whoever wants to take part finds no date."),
    examples=(
        Example(
            file="programme/training.yml",
            wrong=f"modules: {MODULES}",
            right=f"modules: {MODULES}{SESSION}",
            marks="feedback",
        ),
    ),
    check=check,
)
