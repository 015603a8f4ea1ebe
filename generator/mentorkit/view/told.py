"""Values in words for a page, and as data for machines."""

from datetime import date
from typing import Any

from mentorkit.finding import Text
from mentorkit.model.records import Label, Rhythm
from mentorkit.shape import Field
from mentorkit.view.page import Localised
from mentorkit.view.published import Word
from mentorkit.view.sayings import full, numeral
from mentorkit.view.texts import filled


def told(value: Any) -> list[Localised | Word]:
    """A published value in words: one text for each of its parts."""
    if isinstance(value, tuple):
        return [text for part in value for text in told(part)]
    if isinstance(value, bool):
        return [filled("value.yes" if value else "value.no")]
    if isinstance(value, int | float):
        return [numeral(value)]
    if isinstance(value, date):
        return [full(value)]
    return [value]


def counted(unit: str, number: int | float) -> Text:
    """A number of days, weeks, months or hours: "14 dagen", "1 dag"."""
    if number == 1:
        return filled(f"count.{unit}.one")
    return filled(f"count.{unit}", n=numeral(number))


def rhythm_words(rhythm: Rhythm) -> dict[str, Text]:
    """What HR promises and expects, by its key: "14 dagen", "6 weken"."""
    return {name: counted(name.rpartition("_")[2], number) for name, number in rhythm._asdict().items()}


def data(value: Any, field: Field, languages: tuple[str, ...]) -> Any:
    """A published value for JSON: a text in every language, a word with its id, a date as year-month-day."""
    if isinstance(value, tuple):
        return [data(part, field.item or field, languages) for part in value]
    if isinstance(value, Word):
        return {"id": value.id, "text": texts(value.label, languages)}
    if isinstance(value, Label):
        return texts(value, languages) if field.type == "text" else value[languages[0]]
    return value.isoformat() if isinstance(value, date) else value


def texts(label: Label, languages: tuple[str, ...]) -> dict[str, str]:
    return {language: label[language] for language in languages}
