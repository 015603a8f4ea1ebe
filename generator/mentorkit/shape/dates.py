"""Days as HR writes them: what is a date, and which date was meant."""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTHS = ("jan", "feb", "mrt maa mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec")
_YEAR = r"([0-9]{4}|['’]?[0-9]{2})"
_DAY = r"([0-9]{1,2})(?:st|nd|rd|th|e)?"
_WORDED = re.compile(rf"{_DAY}[ .-]+([a-z]+)\.?[ .-]+{_YEAR}", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"([a-z]+)\.? +{_DAY},? +{_YEAR}", re.IGNORECASE)


@lru_cache(maxsize=4096)
def is_date(word: object) -> bool:
    """A day that exists, written as YYYY-MM-DD."""
    if not isinstance(word, str) or not _ISO.fullmatch(word):
        return False
    try:
        date.fromisoformat(word)
    except ValueError:
        return False
    return True


def meant(word: str) -> str | None:
    """The date that was likely meant by another way of writing one: `1-2-2026`, `2026-2-1`, `1 februari 2026`,
    `20260201`, `2026-13-01`, `1-2-26`. None when nothing fits. Of two figures for a year, the day comes first."""
    word = word.strip()
    worded, month_first = _WORDED.fullmatch(word), _MONTH_FIRST.fullmatch(word)
    if worded or month_first:
        day, name, year = worded.groups() if worded else (month_first[2], month_first[1], month_first[3])
        year = year if len(year) == 4 else f"20{year[-2:]}"
        month = next((n for n, names in enumerate(_MONTHS, 1) if name[:3].lower() in names.split()), 0)
        return _real(int(year), month, int(day))
    if re.fullmatch(r"[0-9]{8}", word):
        return _real(int(word[:4]), int(word[4:6]), int(word[6:]))
    head = re.match(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]", word)
    if head and is_date(head[1]):
        return head[1]
    parts = re.fullmatch(r"([0-9]{1,4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,4})", word)
    if not parts:
        return None
    first, second, third = parts.groups()
    if len(first) == 4 and len(third) <= 2:
        year, month, day = int(first), int(second), int(third)
    elif len(third) in (2, 4) and len(first) <= 2:
        year, month, day = int(third) + (2000 if len(third) == 2 else 0), int(second), int(first)
    else:
        return None
    return _real(year, month, day) or _real(year, day, month)


def days_in(word: str) -> int | None:
    """How many days the month of an impossible YYYY-MM-DD has; None when the month itself is impossible."""
    year, month = int(word[:4]), int(word[5:7])
    return monthrange(year, month)[1] if 1 <= month <= 12 and year > 0 else None


def _real(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
