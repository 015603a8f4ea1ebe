"""P302: a cohort opened before the works council agreed to the programme."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if programme.settings is None:
        return
    agreed = programme.settings.privacy.works_council_on
    cohorts = sorted(programme.cohorts.values(), key=lambda cohort: (cohort.enrolment.start, cohort.id))
    if agreed is None:
        early = [cohort for cohort in cohorts if cohort.enrolment.start <= today]
    else:
        early = [cohort for cohort in cohorts if cohort.enrolment.start < agreed <= today]
    if early:
        first, *others = (programme.place(cohort.file, "enrolment", "from") for cohort in early)
        values = {"agreed": agreed} if agreed else {}
        yield RULE.at(first, case="" if agreed else "never", also=tuple(others), day=early[0].enrolment.start, **values)


RULE = Rule(
    code="P302",
    severity=Severity.WARNING,
    title=Text("Een lichting van vóór de instemming", "A cohort from before the agreement"),
    message=Text("Het aanmelden begon op {day}, en de ondernemingsraad stemde pas in op {agreed}.",
                 "Enrolment opened on {day}, and the works council agreed only on {agreed}."),
    remedy=Text("Verbeter de datum, of laat het aanmelden pas beginnen na de dag in ‘works_council_on’.",
                "Correct the date, or open enrolment after the day in ‘works_council_on’."),
    cases={"never": (
        Text("Het aanmelden begon op {day}, en nergens staat dat de ondernemingsraad instemde.",
             "Enrolment opened on {day}, and nothing says that the works council agreed."),
        Text("Vul de dag in bij ‘works_council_on’. Is er geen ondernemingsraad, zet deze regel dan uit met die reden.",
             "Fill in the day in ‘works_council_on’. If you have no works council, turn this rule off and say so."))},
    why=Text("Een mentorprogramma houdt gegevens van personeel bij. De ondernemingsraad moet daar eerst mee instemmen.",
             "A mentoring programme keeps data about staff. The works council has to agree to that first."),
    also=Text("deze lichting ook", "this cohort too"),
    examples=(
        Example(
            file="programme/cohorts/2026-spring.yml",
            wrong="enrolment: {from: 2025-11-10, until: 2026-02-06}\n",
            right="enrolment: {from: 2025-11-20, until: 2026-02-06}\n",
            marks="2025-11-10",
        ),
    ),
    check=check,
    source=Text("Wet op de ondernemingsraden, artikel 27, lid 1, onder k.",
                "Works Councils Act of the Netherlands, article 27(1)(k)."),
)
