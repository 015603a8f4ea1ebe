"""L504: the file of a pair that is taken away, or gets another name."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Place, Public, Severity, Text
from mentorkit.model.change import Change
from mentorkit.rules.rule import Example, Rule


def change(change: Change, today: date) -> Iterator[Finding]:
    for document in change.gone("pair"):
        yield RULE.at(Place(document.file), pair=Public(document.id))
    documents = change.after.tree.documents
    for then, now in change.moved.items():
        was = change.before.tree.documents[then]
        if was.kind == "pair" and was.id != documents[now].id:
            yield RULE.at(Place(now), case="renamed", pair=Public(was.id), now=Public(documents[now].id))


RULE = Rule(
    code="L504",
    severity=Severity.HINT,
    title=Text("Een koppel waarvan het bestand weg is", "A pair whose file is gone"),
    message=Text("Het bestand van koppel ‘{pair}’ is weggehaald.", "The file of pair ‘{pair}’ has been removed."),
    remedy=Text("Zet het terug, en anonimiseer het koppel na de bewaartijd. Stond het er per ongeluk, laat het dan weg.",
                "Put it back, and anonymise the pair when its time is over. If it was there by mistake, leave it out."),
    cases={"renamed": (
        Text("Koppel ‘{pair}’ heet nu ‘{now}’.", "Pair ‘{pair}’ is now called ‘{now}’."),
        Text("Geef het bestand zijn oude naam terug: daaraan herken je het koppel.",
             "Give the file its old name back: that is how people know the pair."))},
    why=Text("Zonder het bestand telt het koppel nergens meer mee, ook niet in de cijfers van toen.",
             "Without its file the pair no longer counts, not even in the figures of its time."),
    examples=(
        Example(
            file="pairs/2026-spring/q3xd.yml",
            wrong="",
            right="status: completed\n",
            marks="",
        ),
    ),
    change=change,
)
