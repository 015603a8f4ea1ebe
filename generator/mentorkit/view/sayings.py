"""Days and counts as they stand in a sentence, in both languages at once."""

from collections.abc import Iterable
from datetime import date

from mentorkit.finding import Text
from mentorkit.model.records import Span
from mentorkit.view.page import Localised
from mentorkit.words import day_and_month, full_date, listed


def full(day: date) -> Text:
    """`24 november 2026`."""
    return Text(full_date(day, "nl"), full_date(day, "en"))


def brief(day: date, today: date) -> Text:
    """The same, without the year when that is this year."""
    return full(day) if day.year != today.year else Text(day_and_month(day, "nl"), day_and_month(day, "en"))


def span(days: Span, today: date) -> Text:
    """`1 tot en met 31 augustus`, with a year where it is not this year."""
    if days.until is None or days.until == days.start:
        return brief(days.start, today)
    last = brief(days.until, today)
    if (days.start.year, days.start.month) == (days.until.year, days.until.month):
        first = Text(str(days.start.day), str(days.start.day))
    elif days.start.year == days.until.year:
        first = Text(day_and_month(days.start, "nl"), day_and_month(days.start, "en"))
    else:
        first = full(days.start)
    return Text(f"{first.nl} tot en met {last.nl}", f"{first.en} to {last.en}")


def opening(text: Localised) -> Text:
    """A text as the beginning of a sentence."""
    return Text(*(told[:1].upper() + told[1:] for told in (text["nl"], text["en"])))


def together(*texts: Localised | None) -> Text:
    """Sentences after each other; what is None is left out."""
    return Text(*(" ".join(text[language] for text in texts if text) for language in ("nl", "en")))


def in_a_row(texts: Iterable[Localised]) -> Text:
    """`a, b en c`."""
    told = list(texts)
    return Text(listed([text["nl"] for text in told], "nl"), listed([text["en"] for text in told], "en"))
