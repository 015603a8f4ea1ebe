"""Days and sentences joined to sentences, in both languages at once."""

from collections.abc import Iterable
from datetime import date

from mentorkit.finding import Text
from mentorkit.view.page import Localised
from mentorkit.words import LANGUAGES, full_date, listed, number


def full(day: date) -> Text:
    """`24 november 2026`."""
    return Text(*(full_date(day, language) for language in LANGUAGES))


def numeral(value: float) -> Text:
    """`3,5` and `3.5`."""
    return Text(*(number(value, language) for language in LANGUAGES))


def opening(text: Localised) -> Text:
    """A text as the beginning of a sentence."""
    return Text(*(text[language][:1].upper() + text[language][1:] for language in LANGUAGES))


def together(*texts: Localised | None) -> Text:
    """Sentences after each other; what is None is left out."""
    return Text(*(" ".join(text[language] for text in texts if text) for language in LANGUAGES))


def in_a_row(texts: Iterable[Localised]) -> Text:
    """`a, b en c`."""
    told = list(texts)
    return Text(*(listed([text[language] for text in told], language) for language in LANGUAGES))
