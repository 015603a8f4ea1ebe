"""`mentorkit check --fix`: mend what is certain, show the change, and write it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from mentorkit import read, resources
from mentorkit.cli.diff import diff
from mentorkit.cli.options import colour
from mentorkit.finding import Text
from mentorkit.inspection import Inspection, inspect_tree
from mentorkit.read import Tree
from mentorkit.shape import Schemas
from mentorkit.write import Blocked, content, mend, replace

_DONE = (Text("1 bestand hersteld.", "1 file mended."), Text("{n} bestanden hersteld.", "{n} files mended."))
_WOULD = (Text("1 bestand te herstellen. Zonder --dry-run gebeurt dat.",
               "1 file to mend. Without --dry-run that is done."),
          Text("{n} bestanden te herstellen. Zonder --dry-run gebeurt dat.",
               "{n} files to mend. Without --dry-run that is done."))
_NOTHING = Text("Er is niets wat zeker te herstellen is.", "There is nothing that can be mended for certain.")
_BLOCKED = {
    "changed": Text("{file} is intussen veranderd, dus er is niets geschreven. Probeer het opnieuw.",
                    "{file} has changed meanwhile, so nothing was written. Try again."),
    "taken": Text("{file} is er al, dus er is niets geschreven.", "{file} is there already, so nothing was written."),
    "closed": Text("{file} mag je niet veranderen, dus er is niets geschreven.",
                   "{file} may not be changed, so nothing was written."),
}


def fix(root: Path, today: date, language: str, wanted: Callable[[str], bool], masked: bool, dry_run: bool,
        aside: bool) -> dict[str, str]:
    """Mends the files that are wanted; the answer is the new names of files that got one. `aside`: what it says goes to
    stderr, since stdout is for the findings alone."""
    schemas = Schemas.load(resources.overlaid("schemas", root))
    files, found = read.scan(root)

    def inspect(tree: Tree) -> Inspection:
        return inspect_tree(tree, schemas, today)

    writings = mend(files, found, inspect, lambda file: content(root, file), wanted)
    if not writings:
        click.echo(_NOTHING[language], err=aside)
        return {}
    before = inspect(read.parse(files | {writing.to: writing.before for writing in writings}))
    after = inspect(read.parse(files | {writing.to: writing.after for writing in writings}))
    click.echo(diff(writings, before, after, language, masked, colour() and not aside), err=aside)
    if not dry_run:
        try:
            replace(root, writings)
        except Blocked as blocked:
            raise click.ClickException(_BLOCKED[blocked.why][language].format(file=blocked.file)) from None
    one, many = _WOULD if dry_run else _DONE
    click.echo((one if len(writings) == 1 else many)[language].format(n=len(writings)) + "\n", err=aside)
    return {} if dry_run else {writing.file: writing.to for writing in writings}
