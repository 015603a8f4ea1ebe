"""Published values in words for a page, and as data for machines."""

from datetime import date
from typing import Any

from mentorkit import words
from mentorkit.finding import Text
from mentorkit.model.records import Label
from mentorkit.shape import Field
from mentorkit.view.page import Localised
from mentorkit.view.published import Word
from mentorkit.view.texts import filled


def told(value: Any) -> list[Localised | Word]:
    """A published value in words: one text for each of its parts."""
    if isinstance(value, tuple):
        return [text for part in value for text in told(part)]
    if isinstance(value, bool):
        return [filled("value.yes" if value else "value.no")]
    if isinstance(value, int | float):
        return [Text(*(words.number(value, language) for language in words.LANGUAGES))]
    if isinstance(value, date):
        return [Text(*(words.full_date(value, language) for language in words.LANGUAGES))]
    return [value]


def data(value: Any, field: Field, languages: tuple[str, ...]) -> Any:
    """A published value for JSON: a text has every language, a word its id beside its text, a date is year-month-day."""
    if isinstance(value, tuple):
        return [data(part, field.item or field, languages) for part in value]
    if isinstance(value, Word):
        return {"id": value.id, "text": texts(value.label, languages)}
    if isinstance(value, Label):
        return texts(value, languages) if field.type == "text" else value[languages[0]]
    return value.isoformat() if isinstance(value, date) else value


def texts(label: Label, languages: tuple[str, ...]) -> dict[str, str]:
    return {language: label[language] for language in languages}
