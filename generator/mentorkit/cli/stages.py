"""What every command begins with: the inspection of the programme on the day and in the language that were asked."""

from datetime import date

from mentorkit import read, resources
from mentorkit.cli.options import Common, today_in
from mentorkit.inspection import Inspection, inspect_tree, languages_of
from mentorkit.read import Tree
from mentorkit.shape import Schemas


def inspected(common: Common) -> tuple[Inspection, date, str]:
    """The inspection, the day it was judged by, and the language to speak."""
    tree = read.load(common.root)
    today = common.today or today_in(_timezone(tree))
    language = common.language or languages_of(tree)[0]
    schemas = Schemas.load(resources.overlaid("schemas", common.root))
    return inspect_tree(tree, schemas, today), today, language


def _timezone(tree: Tree) -> str:
    document = tree.documents.get("programme/programme.yml")
    named = document.data.get("timezone") if document and isinstance(document.data, dict) else None
    return named if isinstance(named, str) else "Europe/Amsterdam"
