"""Where the site that was just built may go: the last step of `make ci-publish`.

Reads the variable SITE_TARGET and the programme; tells the workflow's next jobs `target=repository`, `target=pages`
or `target=` (it stays an artifact), and tells the reader why.
"""

import os
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGETS = ("repository", "pages")
WORDS = {
    "closed": {
        "nl": "De site blijft drie dagen als artifact bij deze run. Zet in programme/programme.yml onder `site` "
        "`access_confirmed_on` op de dag waarop iemand heeft nagegaan dat alleen collega's haar kunnen openen.",
        "en": "The site stays with this run as an artifact for three days. In programme/programme.yml, under `site`, "
        "set `access_confirmed_on` to the day on which somebody made sure that only colleagues can open the site.",
    },
    "unset": {
        "nl": "De site blijft drie dagen als artifact bij deze run. Zet de variabele `SITE_TARGET` op `repository` of "
        "`pages` om haar te plaatsen. README.md vertelt wie haar dan kan lezen.",
        "en": "The site stays with this run as an artifact for three days. To deploy it, set the variable "
        "`SITE_TARGET` to `repository` or `pages`. README.md tells who can read it then.",
    },
    "unknown": {
        "nl": "De variabele `SITE_TARGET` kent alleen `repository` en `pages`.",
        "en": "The variable `SITE_TARGET` knows only `repository` and `pages`.",
    },
    "repository": {
        "nl": "De site gaat naar de repository die `SITE_REPOSITORY` noemt.",
        "en": "The site goes to the repository that `SITE_REPOSITORY` names.",
    },
    "pages": {
        "nl": "De site gaat naar de Pages van deze repository, als alleen collega's die kunnen lezen.",
        "en": "The site goes to this repository's Pages, if only colleagues can read them.",
    },
}


def decided(wanted: str, confirmed_on: date | None, today: date) -> str:
    """`repository`, `pages`, or why it is neither: `closed`, `unset`, `unknown`."""
    if not wanted:
        return "unset"
    if wanted not in TARGETS:
        return "unknown"
    return wanted if confirmed_on is not None and confirmed_on <= today else "closed"


def told(name: str, line: str) -> None:
    """Adds a line to one of the files that the workflow reads, where there is one."""
    if path := os.environ.get(name):
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def main() -> None:
    from mentorkit.cli.options import Common
    from mentorkit.cli.stages import inspected

    inspection, today, language = inspected(Common(ROOT, None, None))
    settings = inspection.programme.settings
    confirmed_on = settings.site.access_confirmed_on if settings else None
    outcome = decided(os.environ.get("SITE_TARGET", ""), confirmed_on, today)
    print(WORDS[outcome][language])
    told("GITHUB_STEP_SUMMARY", WORDS[outcome][language])
    told("GITHUB_OUTPUT", f"target={outcome if outcome in TARGETS else ''}")
    sys.exit(1 if outcome == "unknown" else 0)


if __name__ == "__main__":
    main()
