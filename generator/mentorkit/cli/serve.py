"""mentorkit serve"""

import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import click

from mentorkit.cli.options import Common, common
from mentorkit.cli.speaking import spoken, usage
from mentorkit.finding import Text

WATCHED = ("programme", "mentors", "pairs", "schemas", "site", "mkdocs.yml")
PAUSE = 0.3
"""Seconds between two looks at the files."""

EPILOG = """Examples:

\b
  mentorkit serve
  mentorkit serve --port 9000 --as-of 2026-11-24
"""
_NO_PORT = Text("Poort {port} is niet vrij. Kies een andere met --port.",
                "Port {port} is not to be had. Choose another with --port.")
_THERE = Text("De site staat op {address} (stop met Ctrl-C).", "The site is on {address} (stop with Ctrl-C).")


@click.command("serve", epilog=EPILOG)
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one.")
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR",
              help="Where the site goes. Default: build/html in the programme’s folder.")
@common
def command(common: Common, port: int, out: Path | None) -> None:
    """Show the site on this machine, and rebuild it when a file is saved.

    While there are errors you see them here, and the last good site stays.
    """
    from mentorkit.building import Refused
    from mentorkit.cli.main import internal_fault
    from mentorkit.cli.preview import Preview

    folder = out or common.root / "build" / "html"
    try:
        preview = Preview(folder, port)
    except OSError:
        raise usage(_NO_PORT, port=port) from None
    click.echo(_THERE[spoken()].format(address=preview.address))
    built = False
    try:
        for _ in changes(common.root):
            try:
                url = refresh(common, out)
            except Refused as refusal:
                if not built:
                    raise usage(refusal.why, target=refusal.target) from None
                click.echo(refusal.why[spoken()].format(target=refusal.target), err=True)
            except Exception as error:  # half-saved files and a theme at work: the next save is a new chance
                internal_fault(error)
            else:
                if url is not None:
                    built = True
                    preview.changed(urlsplit(url).path)
    except KeyboardInterrupt:
        click.echo("")
    finally:
        preview.close()


def refresh(common: Common, out: Path | None) -> str | None:
    """Check and build once; the site's address when it was built, None when there are errors."""
    from mentorkit.building import build
    from mentorkit.cli.check import counts, render
    from mentorkit.cli.describe import reference
    from mentorkit.cli.stages import inspected

    begun = time.perf_counter()
    inspection, today, language = inspected(common)
    findings = inspection.findings
    if not counts(findings, "error"):
        result = build(inspection, common.root, out, today, reference(inspection.schemas))
        findings = (*findings, *result.findings)
    if findings:
        click.echo(render(list(findings), inspection, "text", language, not sys.stdout.isatty()), nl=False)
    if counts(findings, "error"):
        return None
    click.echo(f"{datetime.now():%H:%M:%S}  {result.line(language)} ({time.perf_counter() - begun:.1f} s)")
    return inspection.programme.settings.site.url


def changes(root: Path) -> Iterator[None]:
    """Once at the beginning, and again each time that a file was saved, came or went."""
    before: dict[Path, tuple[int, int]] | None = None
    while True:
        now = snapshot(root)
        if now != before:
            yield
            before = now
        time.sleep(PAUSE)


def snapshot(root: Path) -> dict[Path, tuple[int, int]]:
    """Every watched file with its time and size."""
    seen = {}
    for name in WATCHED:
        top = root / name
        for path in (top, *top.rglob("*")):
            try:
                at = path.stat()
            except OSError:
                continue
            seen[path] = (at.st_mtime_ns, at.st_size)
    return seen
