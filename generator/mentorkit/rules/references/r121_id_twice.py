"""R121: one id twice in a list."""

from collections.abc import Iterable, Iterator
from datetime import date

from mentorkit.finding import DataPath, Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for file, path, ids, key in _lists(programme):
        first: dict[str, int] = {}
        for position, id in enumerate(ids):
            there = first.setdefault(id, position)
            if there != position:
                at = (*path, position, key)
                public = programme.schemas.may_leave(programme.document(file).kind, at)
                yield RULE.at(programme.place(file, *at), id=Public(id) if public else id,
                              also=(programme.place(file, *path, there, key),))


def _lists(programme: Programme) -> Iterator[tuple[str, DataPath, Iterable[str], str]]:
    """File, path, ids, and the key under which an id stands, of every list whose entries have one each."""
    if programme.settings:
        yield programme.settings.file, ("goals",), (goal.id for goal in programme.settings.goals), "id"
    yield "programme/faq.yml", ("questions",), (entry.id for entry in programme.faq.questions), "id"
    for evaluation in programme.evaluations.values():
        yield evaluation.file, ("answers",), (answer.question for answer in evaluation.answers), "question"
    for pair in programme.pairs.values():
        if len(pair.goals) > 1:
            yield pair.file, ("goals",), (goal.id for goal in pair.goals), "id"


RULE = Rule(
    code="R121",
    severity=Severity.ERROR,
    title=Text("Hetzelfde id twee keer in een lijst", "The same id twice in a list"),
    message=Text("Het id ‘{id}’ staat al in deze lijst.", "The id ‘{id}’ is already in this list."),
    remedy=Text("Geef een van de twee een ander id, of voeg ze samen.",
                "Give one of the two another id, or make them one."),
    why=Text("Een id wijst één ding aan. Staat het er twee keer, dan telt er maar één mee.",
             "An id points to one thing. When it is there twice, only one of the two counts."),
    also=Text("hier al gebruikt", "already used here"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong=(
                "goals:\n"
                "  - {id: chair-a-board, goal: Een stuurgroep voorzitten, due_on: 2026-12-01}\n"
                "  - {id: chair-a-board, goal: Een besluit voorbereiden, due_on: 2027-02-01}\n"
            ),
            right=(
                "goals:\n"
                "  - {id: chair-a-board, goal: Een stuurgroep voorzitten, due_on: 2026-12-01}\n"
                "  - {id: prepare-a-decision, goal: Een besluit voorbereiden, due_on: 2027-02-01}\n"
            ),
            marks="chair-a-board, goal: Een besluit",
        ),
    ),
    check=check,
)
