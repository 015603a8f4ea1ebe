"""Words as they are compared: without case and accents; a hyphen or a run of spaces is one space."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

_GAP = re.compile(r"[\s\u2010-\u2015-]+")
WHOLE = 5
"""Shorter words count only as whole words, so that `ras` is not found in `terras`."""


class Words:
    """Words that are looked for in texts, however somebody writes them there."""

    def __init__(self, words: Iterable[str]):
        known = sorted({word for word in (_plain(word).strip() for word in words) if word})
        parts = [re.escape(word) if len(word) >= WHOLE else rf"\b{re.escape(word)}\b" for word in known]
        self._pattern = re.compile("|".join(parts))
        self._beginnings = {word.split(" ")[0] for word in known}
        """A text that holds none of these holds none of the words: a quick look."""

    def found(self, text: str) -> str:
        """The first of the words in a text, in its plain form; '' where there is none."""
        letters = _letters(text)
        if not any(beginning in letters for beginning in self._beginnings):
            return ""
        found = self._pattern.search(_GAP.sub(" ", letters))
        return found.group() if found else ""

    def where(self, text: str) -> tuple[int, int] | None:
        """From where to where a text, as somebody wrote it, holds that word."""
        letters = [("", -1), *((letter, n) for n, c in enumerate(text) for letter in _plain(c))]
        letters = [entry for before, entry in pairwise(letters) if entry[0] != " " or before[0] != " "]
        found = self._pattern.search("".join(letter for letter, _ in letters))
        return (letters[found.start()][1], letters[found.end() - 1][1] + 1) if found else None


def _plain(text: str) -> str:
    return _GAP.sub(" ", _letters(text))


def _letters(text: str) -> str:
    letters = text.casefold()
    if letters.isascii():
        return letters
    return "".join(c for c in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(c))
