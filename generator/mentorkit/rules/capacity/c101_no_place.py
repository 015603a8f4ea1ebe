"""C101: a proposal to a mentor who has no place for it."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.states import RUNNING, State
from mentorkit.rules.capacity.c106_same_two import repeats
from mentorkit.rules.capacity.judged import pinned
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Running pairs have their places; of the proposals, the earliest come first. A pin tells it at the pin."""
    repeated = repeats(programme)
    for mentor in programme.mentors.values():
        pairs = [pair for pair in programme.pairs_of_mentor.get(mentor.id, ())
                 if pair.id not in programme.at_odds and pair.id not in repeated]
        proposed = [pair for pair in pairs if pair.status == State.PROPOSED]
        left = max(0, mentor.capacity - sum(pair.status in RUNNING for pair in pairs))
        for pair in sorted(proposed, key=lambda pair: (pair.proposal.date, pair.id))[left:]:
            if not pinned(programme, pair, mentor):
                yield RULE.at(programme.place(pair.file, "mentor"), mentor=Public(mentor.id), places=mentor.capacity,
                              also=(programme.place(mentor.file, "capacity"),))


RULE = Rule(
    code="C101",
    severity=Severity.WARNING,
    title=Text("Een voorstel aan een mentor zonder vrije plek", "A proposal to a mentor without an open place"),
    message=Text("Mentor ‘{mentor}’ heeft geen vrije plek voor dit voorstel. Aantal plekken: {places}.",
                 "Mentor ‘{mentor}’ has no open place for this proposal. Places: {places}."),
    remedy=Text("Kies een andere mentor, wacht tot er een plek vrijkomt, of spreek meer plekken af.",
                "Choose another mentor, wait for a place to open, or agree on more places."),
    why=Text("Een voorstel houdt een plek bezet. Wie er meer op zich neemt dan past, heeft voor niemand tijd genoeg.",
             "A proposal takes a place. Somebody who takes on too many has too little time for each."),
    also=Text("hier staan de plekken", "the places are here"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong=(
                "status: proposed\n"
                "mentor: anna-de-vries\n"
                "proposal: {date: 2026-11-20, by: hr-noord}\n"
            ),
            right=(
                "status: proposed\n"
                "mentor: carla-smit\n"
                "proposal: {date: 2026-11-20, by: hr-noord}\n"
            ),
            marks="anna-de-vries",
            more={"mentors/anna-de-vries.yml": "capacity: 1\n"},
        ),
    ),
    check=check,
)
