"""G406: a cohort whose mentors nobody thanked."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.sources import PARISE_2008
from mentorkit.rules.rule import Example, Rule

FILE = "programme/recognition.yml"
"""Where thanks stand, or will."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if not programme.complete("recognition"):
        return
    thanks = programme.recognition.thanks
    for cohort in programme.cohorts.values():
        if today <= cohort.evaluation.until:
            continue
        pairs = programme.pairs_of_cohort.get(cohort.id, ())
        mentors = {pair.mentor for pair in pairs if pair.started_on} & programme.mentors.keys()
        thanked = any(t.cohort == cohort.id or (not t.cohort and t.date >= cohort.ends_on) for t in thanks)
        if mentors and not thanked:
            yield RULE.at(programme.place(FILE, "thanks", key=True), cohort=Public(cohort.id), ended=cohort.ends_on)


RULE = Rule(
    code="G406",
    severity=Severity.HINT,
    title=Text("Een lichting na afloop zonder bedankje", "A cohort that ended without thanks"),
    message=Text("De lichting {cohort} eindigde op {ended}, en nog geen mentor is bedankt.",
                 "The cohort {cohort} ended on {ended}, and no mentor has been thanked yet."),
    remedy=Text("Bedank de mentoren en zet het bij ‘thanks’ in recognition.yml.",
                "Thank the mentors, and add it to ‘thanks’ in recognition.yml."),
    why=Text("Mentoren die steun van het management merken, voelen zich meer gewaardeerd. Een bedankje is een begin.",
             "Mentors who notice support from management feel more recognised. A thank-you is a start."),
    examples=(
        Example(
            file="programme/recognition.yml",
            wrong="thanks: []\n",
            right=(
                "thanks:\n"
                "  - mentor: carla-smit\n"
                "    cohort: 2026-spring\n"
                "    way: certificate\n"
                "    date: 2026-09-10\n"
                "    text: {nl: Dank je wel., en: Thank you.}\n"
            ),
            marks="thanks",
        ),
    ),
    check=check,
    source=PARISE_2008,
)
