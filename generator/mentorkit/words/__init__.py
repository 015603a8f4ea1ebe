"""The interface's own words, nl and en side by side, and dates, numbers and lists as a reader writes them."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from mentorkit.finding import Text

LANGUAGES = ("nl", "en")
_LOCALES = {"nl": "nl", "en": "en_GB"}


def full_date(day: date, language: str) -> str:
    """`24 november 2026`, `24 November 2026`."""
    return _formatted(day, "d MMMM y", language)


def day_and_month(day: date, language: str) -> str:
    """`24 november`, `24 November`."""
    return _formatted(day, "d MMMM", language)


@lru_cache(maxsize=4096)
def number(value: int | float, language: str) -> str:
    """`1.234,5`, `1,234.5`."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=_LOCALES[language])


def listed(items: Iterable[str], language: str, last: str = "and") -> str:
    """`a, b en c`; `last` is "and" or "or"."""
    words = {"and": Text("en", "and"), "or": Text("of", "or")}[last][language]
    *head, tail = list(items) or [""]
    return f"{', '.join(head)} {words} {tail}" if head else tail


@lru_cache(maxsize=4096)
def _formatted(day: date, pattern: str, language: str) -> str:
    from babel.dates import format_date

    return format_date(day, pattern, locale=_LOCALES[language])
