"""P203: nobody has made sure yet that only colleagues can open the site."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    if settings and settings.site.access_confirmed_on is None:
        yield RULE.at(programme.place(settings.file, "site", key=True))


RULE = Rule(
    code="P203",
    severity=Severity.HINT,
    title=Text("Een site waarvan niemand de toegang nakeek",
               "A site whose access nobody checked"),
    message=Text("Er staat nog niet wanneer iemand nakeek dat alleen collega’s de site kunnen openen.",
                 "It does not say yet when somebody made sure that only colleagues can open the site."),
    remedy=Text("Kijk dat na en vul de dag in bij ‘site: access_confirmed_on’. Tot dan staat er geen mentor op de site.",
                "Check that, and fill in the day in ‘site: access_confirmed_on’. Until then the site shows no mentor."),
    why=Text("Een site met namen hoort binnen het bedrijf te blijven. De plek van de site bepaalt wie hem kan lezen.",
             "A site with names belongs inside the organisation. Where it is hosted decides who can read it."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong='site: {url: "https://mentoring.noorderlicht.example/"}\n',
            right='site: {url: "https://mentoring.noorderlicht.example/", access_confirmed_on: 2026-01-12}\n',
            marks="site",
        ),
    ),
    check=check,
)
