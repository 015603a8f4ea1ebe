"""mentorkit check"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from mentorkit import report
from mentorkit.cli.options import Common, add_to_summary, colour, common
from mentorkit.cli.speaking import usage
from mentorkit.cli.stages import inspected, inspected_at
from mentorkit.comparison import Comparison, compare
from mentorkit.finding import Finding, Text
from mentorkit.inspection import Inspection

EPILOG = """Examples:

\b
  mentorkit check
  mentorkit check mentors/anna-de-vries.yml
  mentorkit check --base main
  mentorkit check --format json --fail-on warning
  mentorkit check --fix --dry-run
"""
_ALONE = Text("--dry-run hoort bij --fix.", "--dry-run goes with --fix.")
_NO_PATH = Text("Er is geen ‘{path}’ in het programma.", "There is no ‘{path}’ in the programme.")


@click.command("check", epilog=EPILOG)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json", "github", "markdown"]), default="text",
              show_default=True,
              help="For people, for programs, as annotations on a pull request, or as a comment on it.")
@click.option("--base", metavar="REV",
              help="Compare with a revision in Git: judge the change, and count only what is new.")
@click.option("--fail-on", type=click.Choice(["error", "warning"]), default="error", show_default=True,
              help="The weight of finding that makes the exit code 1.")
@click.option("--fix", is_flag=True, help="Mend what is certain first, and show what changes.")
@click.option("--dry-run", is_flag=True, help="With --fix: show what would change, and change nothing.")
@click.option("--unmasked", is_flag=True, help="Show private values where they would be masked.")
@common
def command(common: Common, paths: tuple[Path, ...], form: str, base: str | None, fail_on: str, fix: bool,
            dry_run: bool, unmasked: bool) -> None:
    """Check the programme and say what is wrong, where, and how to mend it.

    PATHS narrow what is shown and counted; everything is read.
    """
    inspection, today, language = inspected(common)
    earlier = inspected_at(common, base, today) if base is not None else None
    wanted = [_inside(common.root, path, earlier.tree.documents if earlier else ()) for path in paths]
    masked = not unmasked and not (form == "text" and sys.stdout.isatty())
    if dry_run and not fix:
        raise usage(_ALONE)
    if fix:
        from mentorkit.cli import fixing

        moved = fixing.fix(common.root, today, language, lambda file: not wanted or _lies_in(file, wanted),
                           masked, dry_run, aside=form != "text")
        wanted = [moved.get(path, path) for path in wanted]
        inspection, today, language = inspected(common)
    found = Comparison(inspection.findings)
    if earlier:
        found = compare(earlier, inspection, today)
    findings, solved = _narrowed(found.findings, wanted), _narrowed(found.solved, wanted)
    click.echo(render(findings, inspection, form, language, masked, wanted, len(solved)), nl=False)
    if form == "github":
        add_to_summary(render(findings, inspection, "markdown", language, masked, wanted, len(solved)))
    sys.exit(1 if counts(findings, fail_on) else 0)


def render(findings: list[Finding], inspection: Inspection, form: str, language: str, masked: bool,
           wanted: Iterable[str] = (), solved: int = 0) -> str:
    """The findings in a form; where there are none, the text form says what was read."""
    files = {file for file in inspection.tree.documents if not wanted or _lies_in(file, wanted)}
    return report.write(form, findings, inspection, files, language, masked, colour(), solved)


def counts(findings: Iterable[Finding], fail_on: str) -> bool:
    """Whether a finding weighs enough for exit code 1."""
    heavy = {"error": ("error",), "warning": ("error", "warning")}[fail_on]
    return any(finding.severity in heavy and not finding.known for finding in findings)


def _narrowed(findings: Iterable[Finding], wanted: list[str]) -> list[Finding]:
    """The findings that stand in a wanted path, or whose cause lies there."""
    return [finding for finding in findings if not wanted
            or any(_lies_in(place.file, wanted) for place in (finding.place, *finding.also))]


def _inside(root: Path, path: Path, earlier: Iterable[str]) -> str:
    """A path that was named, from the current folder or from the root, as findings name it. A file that is gone counts
    where the base, whose files are `earlier`, had it."""
    for candidate in (path, root / path):
        if candidate.exists() or candidate.is_symlink():
            try:
                return candidate.absolute().resolve().relative_to(root.resolve()).as_posix()
            except ValueError:
                continue
    for folder in (Path.cwd(), root.resolve()):
        name = Path(os.path.relpath(folder / path, root.resolve())).as_posix()
        if any(_lies_in(file, [name]) for file in earlier):
            return name
    raise usage(_NO_PATH, path=path)


def _lies_in(file: str, wanted: Iterable[str]) -> bool:
    return any(path in ("", ".") or file == path or file.startswith(f"{path}/") for path in wanted)
