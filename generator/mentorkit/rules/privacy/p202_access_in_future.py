"""P202: the proof that only colleagues can open the site lies after today."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    day = settings and settings.site.access_confirmed_on
    if day and day > today:
        yield RULE.at(programme.place(settings.file, "site", "access_confirmed_on"), day=day)


RULE = Rule(
    code="P202",
    severity=Severity.WARNING,
    title=Text("Een controle van de toegang die nog moet komen",
               "A check of the site’s access that is still to come"),
    message=Text("Volgens deze datum keek iemand de toegang tot de site na op {day}, en die dag moet nog komen.",
                 "According to this date somebody checked the site’s access on {day}, and that day is still to come."),
    remedy=Text("Kijk na of alleen collega’s de site kunnen openen. Vul dan die dag in bij ‘access_confirmed_on’.",
                "Make sure that only colleagues can open the site. Then fill in that day in ‘access_confirmed_on’."),
    why=Text("Pas als alleen collega’s de site kunnen openen, komen er namen op. Tot die dag staat er geen mentor op.",
             "Names appear only once nobody but colleagues can open the site. Until that day it shows no mentor."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong='site: {url: "https://mentoring.noorderlicht.example/", access_confirmed_on: 2027-01-12}\n',
            right='site: {url: "https://mentoring.noorderlicht.example/", access_confirmed_on: 2026-01-12}\n',
            marks="2027-01-12",
        ),
    ),
    check=check,
)
