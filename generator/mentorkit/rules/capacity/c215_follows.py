"""C215: the same mentor again, in a request that follows a pair with her."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.capacity.judged import broken
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in broken(programme, "follows"):
        yield RULE.at(found.place, also=found.also, mentor=Public(found.mentor.id), earlier=Public(found.pair.follows))


RULE = Rule(
    code="C215",
    severity=Severity.ERROR,
    title=Text("Opnieuw dezelfde mentor", "The same mentor again"),
    message=Text("Mentor ‘{mentor}’ was ook al de mentor van ‘{earlier}’, waarop deze aanvraag volgt.",
                 "Mentor ‘{mentor}’ was also the mentor of ‘{earlier}’, which this request follows."),
    remedy=Text("Kies een andere mentor. Vraagt de mentee zelf om deze mentor, zet dat dan bij ‘prefers’.",
                "Choose another mentor. If the mentee asks for this mentor again, say so in ‘prefers’."),
    why=Text("Wie opnieuw om een mentor vraagt, zoekt meestal iemand anders.",
             "People who ask for a mentor again are usually looking for somebody else."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\nfollows: q3xd\n",
            right="mentor: carla-smit\nfollows: q3xd\n",
            marks="anna-de-vries",
            more={
                "pairs/2026-autumn/k7m2.yml": (
                    "mentee:\n"
                    "  name: Iris Postma\n"
                    "  email: iris.postma@noorderlicht.example\n"
                    "request: {requested_on: 2026-08-20, skills: [presenting], prefers: [tom-visser]}\n"
                ),
                "pairs/2026-spring/q3xd.yml": "mentor: anna-de-vries\n",
            },
        ),
    ),
    check=check,
)
