"""C210: a mentor who takes no mentee, or none any more."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.capacity.judged import broken, by_mentor
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found, also in by_mentor(broken(programme, "status")):
        yield RULE.at(found.place, also=also, mentor=Public(found.mentor.id), status=Public(found.mentor.status),
                      pair_status=Public(found.pair.status))


RULE = Rule(
    code="C210",
    severity=Severity.ERROR,
    title=Text("Een mentor die niet beschikbaar is", "A mentor who is not available"),
    message=Text("De status van mentor ‘{mentor}’ is ‘{status}’, maar dit koppel is ‘{pair_status}’.",
                 "The status of mentor ‘{mentor}’ is ‘{status}’, but this pair is ‘{pair_status}’."),
    remedy=Text("Kies een andere mentor, sluit het koppel af, of pas de status van de mentor aan.",
                "Choose another mentor, close the pair, or change the mentor’s status."),
    why=Text("Een mentor die pauzeert, krijgt geen nieuwe mentees, en wie is gestopt, heeft er geen meer.",
             "A mentor who pauses gets no new mentees, and one who has stopped has none left."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\n",
            right="mentor: carla-smit\n",
            marks="anna-de-vries",
            more={"mentors/anna-de-vries.yml": "status: alumni\n"},
        ),
    ),
    check=check,
)
