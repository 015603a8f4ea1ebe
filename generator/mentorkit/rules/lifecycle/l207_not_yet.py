"""L207: something that has happened, on a day that is still to come."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.lifecycle.past import Event, happened
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Where a date is out of order too, that is told instead."""
    for file, path, day in (*happened(programme, today), *_decided(programme)):
        if day > today and programme.in_order(file, *path):
            yield RULE.at(programme.place(file, *path), day=day)


def _decided(programme: Programme) -> Iterator[Event]:
    for key in ("pins", "exclusions"):
        for n, decision in enumerate(getattr(programme.matching, key)):
            yield Event("programme/matching.yml", (key, n, "date"), decision.date)
    if programme.settings:
        for key in ("works_council_on", "pulse_agreed_on", "dpia_on"):
            if day := getattr(programme.settings.privacy, key):
                yield Event(programme.settings.file, ("privacy", key), day)


RULE = Rule(
    code="L207",
    severity=Severity.WARNING,
    title=Text("Iets wat al gebeurd is, op een dag die nog komt",
               "Something that has happened, on a day still to come"),
    message=Text("Dit hoort al gebeurd te zijn, maar {day} moet nog komen.",
                 "This should have happened already, but {day} is still to come."),
    remedy=Text("Kijk de datum na, vooral het jaar. Gebeurt het nog, vul de datum dan pas daarna in.",
                "Check the date, the year above all. If it is still to happen, fill it in afterwards."),
    why=Text("Wat nog moet gebeuren, telt pas mee op de dag zelf. Tot dan is de stand van het programma niet wat hier "
             "staat.",
             "What is still to come counts from that day on. Until then the programme is not as far as the file says."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="check_ins: [{date: 2027-10-12, with: mentee, by: hr-noord}, {date: 2026-11-16, with: both, by: "
                  "hr-noord}]\n",
            right="check_ins: [{date: 2026-10-12, with: mentee, by: hr-noord}, {date: 2026-11-16, with: both, by: "
                  "hr-noord}]\n",
            marks="2027-10-12",
        ),
        Example(
            file="mentors/tom-visser.yml",
            wrong="confirmed_on: 2027-08-01\n",
            right="confirmed_on: 2026-08-01\n",
            marks="2027-08-01",
        ),
    ),
    check=check,
)
