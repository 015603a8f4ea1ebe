"""C110: a change that gives a mentor without an open place one more pair."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.change import Change
from mentorkit.model.records import Pair
from mentorkit.model.states import TAKES_A_PLACE
from mentorkit.rules.capacity.judged import pinned
from mentorkit.rules.rule import Example, Rule


def change(change: Change, today: date) -> Iterator[Finding]:
    """Pairs that she had already keep their places; of the new ones, the earliest proposals come first. A mentor whose
    file is new as well comes as she is; a pin tells it at the pin."""
    taken = {(pair.id, change.mentor_now(pair.mentor)) for pair in _taking(change.before)}
    had = {change.mentor_now(id) for id in change.before.mentors}
    programme = change.after
    pairs: dict[str, list[Pair]] = {}
    for pair in _taking(programme):
        pairs.setdefault(pair.mentor, []).append(pair)
    for id in sorted(pairs.keys() & programme.mentors.keys() & had):
        mentor, held = programme.mentors[id], pairs[id]
        new = sorted((pair for pair in held if (pair.id, id) not in taken), key=lambda p: (p.proposal.date, p.id))
        for pair in new[max(0, mentor.capacity - (len(held) - len(new))):]:
            if not pinned(programme, pair, mentor):
                yield RULE.at(programme.place(pair.file, "mentor"), mentor=Public(id), places=mentor.capacity,
                              also=(programme.place(mentor.file, "capacity"),))


def _taking(programme: Programme) -> Iterator[Pair]:
    return (pair for pair in programme.pairs.values()
            if pair.status in TAKES_A_PLACE and pair.mentor and pair.id not in programme.at_odds)


RULE = Rule(
    code="C110",
    severity=Severity.ERROR,
    title=Text("Een koppel erbij voor een mentor zonder vrije plek", "One more pair for a mentor without an open place"),
    message=Text("Mentor ‘{mentor}’ krijgt hier een koppel bij, maar heeft geen vrije plek. Aantal plekken: {places}.",
                 "Mentor ‘{mentor}’ gets one more pair here, but has no open place. Places: {places}."),
    remedy=Text("Kies een andere mentor, wacht tot er een plek vrijkomt, of spreek meer plekken af.",
                "Choose another mentor, wait for a place to open, or agree on more places."),
    why=Text("Wie vol zit, houdt de mentees die er al zijn. Eentje erbij gaat van hun tijd af.",
             "Somebody who is full keeps the mentees they have. One more takes from their time."),
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
    change=change,
    also=Text("hier staan de plekken", "the places are here"),
    covers=("C101", "C102"),
)
