"""L210: a pair prolonged to a day on which its cohort still runs."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        cohort = programme.cohorts.get(pair.cohort)
        if not cohort or not pair.prolonged_until or not pair.started_on or pair.prolonged_until > cohort.ends_on:
            continue
        if programme.in_order(cohort.file, "ends_on") and cohort.evaluation.until >= cohort.ends_on:
            yield RULE.at(programme.place(pair.file, "prolonged_until"), day=pair.prolonged_until, end=cohort.ends_on,
                          also=(programme.place(cohort.file, "ends_on"),))


RULE = Rule(
    code="L210",
    severity=Severity.WARNING,
    title=Text("Een verlenging die niets verlengt", "An extension that extends nothing"),
    message=Text("Dit koppel is verlengd tot {day}, maar de lichting loopt al tot en met {end}.",
                 "This pair is extended until {day}, but the cohort runs until {end} anyway."),
    remedy=Text("Vul een dag na het einde van de lichting in, of haal ‘prolonged_until’ weg.",
                "Fill in a day after the end of the cohort, or remove ‘prolonged_until’."),
    why=Text("Met ‘prolonged_until’ gaat een koppel door na het einde van zijn lichting. Stopt het eerder, dan is dat "
             "een afronding.",
             "With ‘prolonged_until’ a pair goes on after the end of its cohort. When it stops earlier, that is a "
             "closing."),
    also=Text("het einde van de lichting", "the end of the cohort"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="prolonged_until: 2026-05-01\n",
            right="prolonged_until: 2027-05-01\n",
            marks="2026-05-01",
        ),
    ),
    check=check,
)
