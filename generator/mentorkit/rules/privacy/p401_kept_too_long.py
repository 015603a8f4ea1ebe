"""P401: a pair whose personal data should have gone by now."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.dates import add_months
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if programme.settings is None:
        return
    months = programme.settings.privacy.keep_months
    for pair in programme.pairs.values():
        if not pair.closing or not programme.in_order(pair.file, "closing"):
            continue
        if pair.anonymised_on is None and (last := add_months(pair.closing.date, months)) < today:
            place = programme.place(pair.file, "closing", "date")
            yield RULE.at(place, day=pair.closing.date, last=last)


RULE = Rule(
    code="P401",
    severity=Severity.WARNING,
    title=Text("Gegevens die te lang zijn bewaard", "Data that was kept too long"),
    message=Text("Dit koppel stopte op {day}, en de gegevens mochten blijven tot en met {last}.",
                 "This pair closed on {day}, and its data could stay until {last}."),
    remedy=Text("Vul ‘anonymised_on’ in, en haal van de mentee alles weg behalve de afdeling. Haal ook ‘aim’, "
                "‘excludes’, ‘declined’, de training, de woorden van doelen en de cijfers bij gesprekken weg.",
                "Fill in ‘anonymised_on’, and take out all of the mentee but the department. Also take out ‘aim’, "
                "‘excludes’, "
                "‘declined’, the training, the words of goals and every pulse."),
    why=Text("Jullie beloven mentees dat hun gegevens na een vaste tijd weg zijn. Die tijd staat in ‘keep_months’.",
             "You promise mentees that their data goes after a fixed time. That time is in ‘keep_months’."),
    examples=(
        Example(
            file="pairs/2026-spring/q3xd.yml",
            wrong="closing: {date: 2026-09-01, reason: goals-met, talked: true}\n",
            right=(
                "mentee: {department: operations}\n"
                "request: {requested_on: 2026-01-20, skills: [project-management], prefers: [carla-smit]}\n"
                "goals: [{id: own-project, due_on: 2026-08-01, achieved_on: 2026-07-20}]\n"
                "training: []\n"
                "check_ins: [{date: 2026-04-08, with: mentee, by: hr-noord}]\n"
                "anonymised_on: 2026-10-10\n"
            ),
            marks="2026-09-01",
            more={
                "programme/programme.yml": "privacy:\n  keep_months: 1\n",
            },
        ),
    ),
    check=check,
    source=Text("AVG, artikel 5, lid 1, onder e.", "GDPR, article 5(1)(e)."),
)
