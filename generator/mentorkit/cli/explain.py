"""mentorkit explain"""

from pathlib import Path

import click

from mentorkit.cli.options import find_root, today_in
from mentorkit.cli.speaking import usage
from mentorkit.finding import Text

EPILOG = """Examples:

\b
  mentorkit explain R101
  mentorkit explain R101 --lang en
"""

_DIGITS = str.maketrans("OIL", "011")
"""Letters that people take for digits."""

_NEAR = Text("Er is geen regel ‘{code}’. Bedoel je ‘{near}’?", "There is no rule ‘{code}’. Did you mean ‘{near}’?")
_NO_RULE = Text("Er is geen regel ‘{code}’. De pagina /hr/rules/ noemt ze alle.",
                "There is no rule ‘{code}’. The page /hr/rules/ lists all.")

@click.command("explain", epilog=EPILOG)
@click.argument("code", metavar="CODE")
@click.option("--root", type=click.Path(path_type=Path), metavar="DIR",
              help="The programme’s folder, for its language. Default: the nearest one upwards.")
@click.option("--lang", type=click.Choice(["nl", "en"]),
              help="Language of what is said. Default: the programme’s first.")
@click.option("--debug", is_flag=True, help="Show all about a mistake of mentorkit’s own, on a terminal.")
def command(code: str, root: Path | None, lang: str | None, debug: bool) -> None:
    """Say what a code means and how to mend it."""
    from mentorkit import lessons, read, resources
    from mentorkit.inspection import languages_of
    from mentorkit.rules.catalogue import codes, rule
    from mentorkit.shape import Schemas

    wanted = code.strip().upper()
    if wanted not in codes():
        raise _nobody(code, codes())
    try:
        folder = find_root(root)
    except click.UsageError:
        if root is not None:
            raise
        folder = None
    language = lang or (languages_of(read.load(folder))[0] if folder else "en")
    schemas = Schemas.load(resources.overlaid("schemas", folder or resources.shipped("schemas").parent))
    click.echo("\n".join(lessons.told(lessons.lesson(rule(wanted), schemas), language, today_in("Europe/Amsterdam"))))


def _nobody(code: str, codes: list[str]) -> click.UsageError:
    from difflib import get_close_matches

    typed = code.strip().upper()
    near = get_close_matches(typed[:1] + typed[1:].translate(_DIGITS), codes, n=1)
    return usage(_NEAR if near else _NO_RULE, code=code, near=near and near[0])
