"""G310: a mentee who started without the training that is required."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.life import completed, required_modules
from mentorkit.rules.guidance.pace import running
from mentorkit.rules.guidance.sources import ALLEN_2006, ISMCP_TRAINING
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    modules = required_modules(programme, "mentees")
    for pair in running(programme, today):
        if programme.doubtful(pair.file, "training"):
            continue
        missing = tuple(Public(module) for module in modules if not (
            completed(programme, module, pair.training, pair.started_on)
            or completed(programme, module, pair.training, today)))
        if missing:
            yield RULE.at(programme.place(pair.file, "started_on"), modules=missing)


RULE = Rule(
    code="G310",
    severity=Severity.HINT,
    title=Text("Een mentee die begon zonder training", "A mentee who started without training"),
    message=Text("Deze mentee is begonnen zonder deze training: {modules}.",
                 "This mentee has started without this training: {modules}."),
    remedy=Text("Nodig de mentee uit voor de eerstvolgende keer en zet het daarna bij ‘training’.",
                "Invite the mentee to the next session, and add it to ‘training’ afterwards."),
    why=Text("Waar mentoren en mentees de training goed vinden, is de begeleiding beter.",
             "Where mentors and mentees find the training good, the mentoring is better."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            without=("training",),
            wrong="started_on: 2026-09-15\n",
            right="started_on: 2026-09-15\ntraining: [{module: mentee-start, completed_on: 2026-09-14}]\n",
            marks="2026-09-15",
        ),
    ),
    check=check,
    source=f"{ALLEN_2006} {ISMCP_TRAINING}",
)
