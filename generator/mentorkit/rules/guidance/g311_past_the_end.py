"""G311: a pair that goes on after its cohort without saying so."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.pace import running
from mentorkit.rules.guidance.sources import ISMCP_REVIEW
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in running(programme, today):
        cohort = programme.cohorts.get(pair.cohort)
        if cohort is None or not programme.in_order(cohort.file, "ends_on"):
            continue
        agreed = [goal.due_on for goal in pair.goals if goal.due_on and not goal.achieved_on]
        ends = max([cohort.ends_on, pair.prolonged_until or cohort.ends_on, *agreed])
        if ends < today:
            yield RULE.at(programme.place(pair.file, "status"), ends=ends)


RULE = Rule(
    code="G311",
    severity=Severity.WARNING,
    title=Text("Een koppel dat doorloopt na de afgesproken tijd", "A pair that goes on after its time"),
    message=Text("De tijd van dit koppel liep af op {ends}, en het is nog niet afgerond.",
                 "This pair’s time was over on {ends}, and it has not closed."),
    remedy=Text("Rond het af met een gesprek en vul ‘closing’ in. Gaan ze door, vul dan ‘prolonged_until’ in.",
                "Close it with a talk and fill in ‘closing’. If they go on, fill in ‘prolonged_until’."),
    why=Text("Een duidelijk einde geeft ruimte om terug te kijken. En er komt plek vrij voor een ander.",
             "A clear end gives room to look back. And a place opens for somebody else."),
    examples=(
        Example(
            file="pairs/2026-spring/q3xd.yml",
            without=("closing",),
            wrong="status: active\ncheck_ins: [{date: 2026-11-02, with: both, by: hr-noord}]\n",
            right=(
                "status: active\n"
                "check_ins: [{date: 2026-11-02, with: both, by: hr-noord}]\n"
                "prolonged_until: 2026-12-18\n"
            ),
            marks="active",
        ),
    ),
    check=check,
    source=ISMCP_REVIEW,
)
