"""L201: dates of a pair that can't have come in this order."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.lifecycle.names import name_of
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        for slip in programme.slips.get(pair.file, ()):
            yield RULE.at(programme.place(pair.file, *slip.step.path), case="after" if slip.after else "",
                          also=(programme.place(pair.file, *slip.other.path),), what=name_of(slip.step.path),
                          day=slip.step.day, other=name_of(slip.other.path), other_day=slip.other.day)


_REMEDY = Text("Kijk beide datums na, en pas aan wat niet klopt.",
               "Check both dates, and change the one that is wrong.")
RULE = Rule(
    code="L201",
    severity=Severity.ERROR,
    title=Text("Datums van een koppel die niet na elkaar kunnen komen",
               "Dates of a pair that can’t be in this order"),
    message=Text("Deze datums kunnen niet kloppen: {what} ({day}) ligt vóór {other} ({other_day}).",
                 "These dates can’t be right: {what} ({day}) is before {other} ({other_day})."),
    remedy=_REMEDY,
    cases={"after": (Text("Deze datums kunnen niet kloppen: {what} ({day}) ligt na {other} ({other_day}).",
                          "These dates can’t be right: {what} ({day}) is after {other} ({other_day})."), _REMEDY)},
    why=Text("Een koppel gaat van aanvraag naar voorstel, ja, start, gesprekken en afronding. Een datum die "
             "terugspringt is een verschrijving.",
             "A pair goes from request to proposal, yes, start, meetings and closing. A date that jumps back is a "
             "slip."),
    also=Text("de andere datum", "the other date"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="first_meeting_on: 2026-09-02\n",
            right="first_meeting_on: 2026-09-22\n",
            marks="2026-09-02",
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="check_ins: [{date: 2025-10-12, with: mentee, by: hr-noord}, {date: 2026-11-16, with: both, by: "
                  "hr-noord}]\n",
            right="check_ins: [{date: 2026-10-12, with: mentee, by: hr-noord}, {date: 2026-11-16, with: both, by: "
                  "hr-noord}]\n",
            marks="2025-10-12",
        ),
    ),
    check=check,
)
