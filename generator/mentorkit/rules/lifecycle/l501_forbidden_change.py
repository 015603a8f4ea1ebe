"""L501: a change of state that a pair's life does not have."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model.change import Change
from mentorkit.model.states import State, reachable
from mentorkit.rules.lifecycle.past import believable, someone_else
from mentorkit.rules.rule import Example, Rule


def change(change: Change, today: date) -> Iterator[Finding]:
    """Between two revisions a pair may take several steps. A state that its own file contradicted may be mended."""
    for then, now in change.pairs():
        onward = reachable(State(then.status))
        if then.status == now.status or now.status in onward or not believable(change, then) or someone_else(then, now):
            continue
        states = tuple(Public(state) for state in State if state in onward and state != then.status)
        yield RULE.at(change.after.place(now.file, "status"), case="" if states else "final", was=Public(then.status),
                      status=Public(now.status), states=states)


_MESSAGE = Text("Een koppel kan niet van ‘{was}’ naar ‘{status}’ gaan.",
                "A pair can’t go from ‘{was}’ to ‘{status}’.")
_YES = """\
mentor: carla-smit
proposal: {date: 2026-11-16, by: hr-noord, mentor_yes_on: 2026-11-18, mentee_yes_on: 2026-11-19}
"""
RULE = Rule(
    code="L501",
    severity=Severity.ERROR,
    title=Text("Een stap die een koppel niet kan zetten", "A step that a pair can’t take"),
    message=_MESSAGE,
    remedy=Text("Zet de status terug op ‘{was}’, of kies uit wat daarna kan komen: {states}.",
                "Set the status back to ‘{was}’, or choose from what may come after it: {states}."),
    cases={"final": (_MESSAGE, Text(
        "Zet de status terug op ‘{was}’. Maak voor een nieuw begin een nieuwe aanvraag, met ‘follows’.",
        "Set the status back to ‘{was}’. For a new start, make a new request with ‘follows’."))},
    why=Text("Een koppel gaat van aanvraag naar voorstel, start en einde, en niet terug. Zo blijven de cijfers "
             "van vorig jaar wat ze waren.",
             "A pair goes from request to proposal, start and end, and not back. So the figures of last "
             "year stay what they were."),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="status: requested\n",
            right="status: unmatched\nclosing: {date: 2026-11-20}\n",
            marks="requested",
            before={"pairs/2026-autumn/w4nf.yml": "status: unmatched\nclosing: {date: 2026-11-20}\n"},
        ),
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong=f"status: proposed\n{_YES}",
            right=f"status: active\n{_YES}started_on: 2026-11-20\n",
            marks="proposed",
            before={"pairs/2026-autumn/w4nf.yml": f"status: active\n{_YES}started_on: 2026-11-20\n"},
        ),
    ),
    change=change,
    covers=("L101", "L102", "L103", "L105", "G301", "G302", "G303", "G304", "G305", "G306", "G307", "G310", "G311"),
)
