"""Words as they are compared: without case and accents; a hyphen or a run of spaces is one space."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

_GAP = re.compile(r"[\s\u2010-\u2015-]+")
WHOLE = 5
"""Shorter words count only as whole words, so that `ras` is not found in `terras`."""


def plain(text: str) -> str:
    letters = text.casefold()
    if not letters.isascii():
        letters = "".join(c for c in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(c))
    return _GAP.sub(" ", letters)


def any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    """What finds one of the words in a plain text; None where there are no words."""
    known = sorted({word for word in (plain(word).strip() for word in words) if word})
    parts = [re.escape(word) if len(word) >= WHOLE else rf"\b{re.escape(word)}\b" for word in known]
    return re.compile("|".join(parts)) if parts else None


def where(pattern: re.Pattern[str], text: str) -> tuple[int, int] | None:
    """From where to where a text, as somebody wrote it, holds what the pattern finds in its plain form."""
    letters = [("", -1), *((letter, n) for n, c in enumerate(text) for letter in plain(c))]
    letters = [entry for before, entry in pairwise(letters) if entry[0] != " " or before[0] != " "]
    found = pattern.search("".join(letter for letter, _ in letters))
    return (letters[found.start()][1], letters[found.end() - 1][1] + 1) if found else None
