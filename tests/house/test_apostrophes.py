"""An apostrophe on the site is a curly one, in every text that the house wrote; names stay as people write them."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
STRAIGHT = re.compile(r"[a-zé]'[a-z]")


def lines(folder: str, pattern: str) -> dict[str, str]:
    """The lines with a straight one, but comments."""
    return {f"{path.relative_to(ROOT)}:{number}": line.strip() for path in sorted((ROOT / folder).rglob(pattern))
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
            if STRAIGHT.search(line) and not line.lstrip().startswith(("#", '"""'))}


def test_apostrophes_are_curly() -> None:
    found = lines("site/content", "*.md") | lines("generator/mentorkit/words/site", "*.py")
    found |= lines("programme", "*.yml") | lines("schemas", "*.schema.json")
    assert found == {}
