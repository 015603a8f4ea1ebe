"""C102: a mentor with more running pairs than places."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.states import RUNNING
from mentorkit.rules.capacity.c106_same_two import repeats
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    repeated = repeats(programme)
    for mentor in programme.mentors.values():
        running = [pair for pair in programme.pairs_of_mentor.get(mentor.id, ())
                   if pair.status in RUNNING and pair.id not in programme.at_odds and pair.id not in repeated]
        if len(running) > mentor.capacity:
            yield RULE.at(programme.place(mentor.file, "capacity"), mentor=Public(mentor.id), running=len(running),
                          places=mentor.capacity,
                          also=tuple(programme.place(pair.file, "mentor") for pair in running))


RULE = Rule(
    code="C102",
    severity=Severity.HINT,
    title=Text("Een mentor met meer koppels dan plekken", "A mentor with more pairs than places"),
    message=Text("Mentor ‘{mentor}’ is vol. Lopende koppels: {running}; plekken: {places}.",
                 "Mentor ‘{mentor}’ is full. Running pairs: {running}; places: {places}."),
    remedy=Text("Laat het zo tot er een koppel afrondt, of vraag of het te veel is.",
                "Leave it until a pair closes, or ask whether it is too much."),
    why=Text("Een mentor die minder plekken wil, houdt de mentees die er al zijn. Nieuwe komen er dan niet bij.",
             "A mentor who wants fewer places keeps the mentees they already have. They get no new ones."),
    also=Text("een lopend koppel", "a running pair"),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="capacity: 0\n",
            right="capacity: 1\n",
            marks="0",
        ),
    ),
    check=check,
)
