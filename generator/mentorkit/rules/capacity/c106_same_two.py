"""C106: the same two people twice in one cohort."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.records import Pair
from mentorkit.model.states import TAKES_A_PLACE, State
from mentorkit.rules.rule import Example, Rule

CAME_TOGETHER = TAKES_A_PLACE | {State.COMPLETED, State.ENDED}


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for first, pair in twice(programme):
        yield RULE.at(programme.place(pair.file, "mentor"), mentor=Public(pair.mentor), other=Public(first.id),
                      also=(programme.place(first.file, "mentor"),))


def twice(programme: Programme) -> Iterator[tuple[Pair, Pair]]:
    """Each pair that repeats an earlier one of its cohort, after that one. A request that says what it follows repeats
    nothing by mistake."""
    for pairs in programme.people.mentees.values():
        if len(pairs) < 2:
            continue
        first: dict[tuple[str, str], Pair] = {}
        for pair in pairs:
            if pair.status in CAME_TOGETHER and pair.mentor in programme.mentors:
                other = first.setdefault((pair.cohort, pair.mentor), pair)
                if other is not pair and pair.follows != other.id and other.follows != pair.id:
                    yield other, pair


def repeats(programme: Programme) -> set[str]:
    """Ids of the pairs that repeat another: they take no place of their own."""
    return {later.id for _, later in twice(programme)}


RULE = Rule(
    code="C106",
    severity=Severity.WARNING,
    title=Text("Dezelfde twee mensen twee keer in een lichting", "The same two people twice in a cohort"),
    message=Text("Deze mentee en mentor ‘{mentor}’ zijn in deze lichting al een koppel: ‘{other}’.",
                 "This mentee and mentor ‘{mentor}’ are a pair in this cohort already: ‘{other}’."),
    remedy=Text("Haal een van de twee bestanden weg, en bewaar in het andere wat erin stond.",
                "Remove one of the two files, and keep what it held in the other."),
    why=Text("Een koppel dat twee keer is ingevoerd, telt dubbel: in de cijfers, en in de plekken van de mentor.",
             "A pair entered twice counts twice: in the figures, and in the mentor’s places."),
    also=Text("hier al een koppel", "already paired here"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="status: proposed\nmentor: anna-de-vries\nproposal: {date: 2026-11-20, by: hr-noord}\n",
            right="status: proposed\nmentor: carla-smit\nproposal: {date: 2026-11-20, by: hr-noord}\n",
            marks="anna-de-vries",
            more={"pairs/2026-autumn/w4nf.yml": "mentee:\n  name: Bo Chen\n  email: Bo.Chen@noorderlicht.example\n"},
        ),
    ),
    check=check,
)
