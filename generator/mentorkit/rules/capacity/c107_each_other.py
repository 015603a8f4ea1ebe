"""C107: two people who are each other's mentor."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.people import person
from mentorkit.model.records import Pair
from mentorkit.model.states import TAKES_A_PLACE
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    seen: dict[tuple[str, str], Pair] = {}
    for pair in programme.pairs.values():
        mentor = programme.mentors.get(pair.mentor)
        if mentor is None or pair.status not in TAKES_A_PLACE or not mentor.email or not pair.mentee.email:
            continue
        above, below = person(mentor.email), person(pair.mentee.email)
        seen[above, below] = pair
        if above != below and (other := seen.get((below, above))):
            yield RULE.at(programme.place(pair.file, "mentor"), mentor=Public(mentor.id), other=Public(other.id),
                          also=(programme.place(other.file, "mentor"),))


RULE = Rule(
    code="C107",
    severity=Severity.WARNING,
    title=Text("Twee mensen die elkaars mentor zijn", "Two people who are each other’s mentor"),
    message=Text("Mentor ‘{mentor}’ is in koppel ‘{other}’ zelf de mentee van deze mentee.",
                 "In pair ‘{other}’, mentor ‘{mentor}’ is the mentee of this mentee."),
    remedy=Text("Kies in een van de twee koppels een andere mentor.", "Choose another mentor in one of the two pairs."),
    why=Text("Een mentor mag zelf ook een mentor hebben, maar niet elkaar: dan kan geen van beiden de ander echt begeleiden.",
             "A mentor may have a mentor too, but not each other: then neither can really guide the other."),
    also=Text("hier andersom", "the other way round here"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong=(
                "mentee:\n"
                "  name: Anna de Vries\n"
                "  email: anna.devries@noorderlicht.example\n"
                "status: proposed\n"
                "mentor: tom-visser\n"
                "proposal: {date: 2026-11-20, by: hr-noord}\n"
            ),
            right=(
                "mentee:\n"
                "  name: Anna de Vries\n"
                "  email: anna.devries@noorderlicht.example\n"
                "status: proposed\n"
                "mentor: carla-smit\n"
                "proposal: {date: 2026-11-20, by: hr-noord}\n"
            ),
            marks="tom-visser\nproposal",
            more={"pairs/2026-autumn/k7m2.yml": (
                "mentee:\n"
                "  name: Tom Visser\n"
                "  email: tom.visser@noorderlicht.example\n"
                "declined: []\n"
            )},
        ),
    ),
    check=check,
)
