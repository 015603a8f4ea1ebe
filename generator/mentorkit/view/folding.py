"""Words as people type them: without capitals and accents."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from mentorkit.model.records import Label
from mentorkit.view.published import Word

_LETTERS = {"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "œ": "oe"}


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Lower case, accents off, everything but letters and digits a space."""
    lower = "".join(_LETTERS.get(c, c) for c in text.casefold())
    plain = "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", plain).strip()


def folded(parts: Iterable[str | Label | Word]) -> str:
    """All words of all texts, in every language and with the words that people also use, each once."""
    found: dict[str, None] = {}
    for part in parts:
        texts = [part] if isinstance(part, str) else _texts(part.label if isinstance(part, Word) else part)
        for text in texts:
            found |= dict.fromkeys(fold(text).split())
    return " ".join(found)


def _texts(label: Label) -> list[str]:
    return [*label.texts.values(), *label.also]
