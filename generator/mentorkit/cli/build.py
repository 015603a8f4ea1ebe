"""mentorkit build"""

import sys
from pathlib import Path

import click

from mentorkit.cli.options import Common, common
from mentorkit.cli.progress import working
from mentorkit.cli.speaking import usage
from mentorkit.finding import Text

_BUILDING = Text("Site bouwen", "Building the site")

EPILOG = """Examples:

\b
  mentorkit build
  mentorkit build --root programmes/noord --out public --as-of 2026-11-24
"""


@click.command("build", epilog=EPILOG)
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR",
              help="Where the site goes. Default: build/html in the programme’s folder.")
@click.option("--unmasked", is_flag=True, help="Show private values of findings where they would be masked.")
@common
def command(common: Common, out: Path | None, unmasked: bool) -> None:
    """Check, then build the site. While there are errors nothing is published, and the old site stays."""
    from mentorkit.building import Refused, build
    from mentorkit.cli.check import counts, render
    from mentorkit.cli.describe import reference
    from mentorkit.cli.stages import inspected

    inspection, today, language = inspected(common)
    masked = not unmasked and not sys.stdout.isatty()
    if inspection.findings:
        click.echo(render(list(inspection.findings), inspection, "text", language, masked), nl=False)
    if counts(inspection.findings, "error"):
        sys.exit(1)
    try:
        with working(_BUILDING[language]):
            result = build(inspection, common.root, out, today, reference(inspection.schemas))
    except Refused as refusal:
        raise usage(refusal.why, target=refusal.target) from None
    if result.findings:
        click.echo(render(list(result.findings), inspection, "text", language, masked), nl=False)
        sys.exit(1)
    click.echo(result.line(language))
