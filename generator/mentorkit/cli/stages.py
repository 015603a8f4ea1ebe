"""What every command begins with: the inspection of the programme on the day and in the language that were asked."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import click

from mentorkit import read, resources
from mentorkit.cli.options import Common, today_in
from mentorkit.cli.progress import working
from mentorkit.finding import Text
from mentorkit.inspection import Inspection, inspect_tree, languages_of
from mentorkit.read import Tree
from mentorkit.shape import Schemas

_CHECKING = Text("Bestanden nakijken", "Checking the files")
_SLOW = Text("Het snelle deel van PyYAML ontbreekt op deze computer. Alles werkt, maar langzamer.",
             "The quick part of PyYAML is missing on this computer. Everything works, but more slowly.")


def inspected(common: Common) -> tuple[Inspection, date, str]:
    """The inspection, the day it was judged by, and the language to speak."""
    with _keeping_all():
        tree = read.load(common.root)
    today = common.today or today_in(_timezone(tree))
    language = common.language or languages_of(tree)[0]
    if read.slow():
        click.echo(_SLOW[language], err=True)
    with working(_CHECKING[language]), _keeping_all():
        return inspect_tree(tree, _schemas(common), today), today, language


def inspected_at(common: Common, revision: str, today: date) -> Inspection:
    """The same of the programme as a revision has it: on the same day, by the same schemas."""
    from mentorkit.cli.revision import tree_at

    with _keeping_all():
        return inspect_tree(tree_at(common.root, revision), _schemas(common), today)


@contextmanager
def _keeping_all() -> Iterator[None]:
    """Hardly anything that an inspection makes is garbage, and looking for it costs a twentieth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _schemas(common: Common) -> Schemas:
    return Schemas.load(resources.overlaid("schemas", common.root))


def _timezone(tree: Tree) -> str:
    document = tree.documents.get("programme/programme.yml")
    named = document.data.get("timezone") if document and isinstance(document.data, dict) else None
    return named if isinstance(named, str) else "Europe/Amsterdam"
