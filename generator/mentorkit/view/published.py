"""Of a record, what may be published: precisely the fields that its schema marks so, in the schema's order."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mentorkit.finding import Text
from mentorkit.model.convert import label
from mentorkit.model.programme import Programme
from mentorkit.model.records import Label
from mentorkit.model.references import WORDS
from mentorkit.shape import Field


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the vocabulary."""

    id: str
    label: Label


@dataclass(frozen=True, slots=True)
class Published:
    """One published field. `value` is a Label, a Word, a date, a number, a plain string, or a tuple of these."""

    key: str
    title: Text
    value: Any
    filter: bool


def published_fields(programme: Programme, kind: str, data: Mapping[str, Any]) -> dict[str, Published]:
    """The published fields of a record's data, by key, in the schema's order."""
    shown = {}
    for at in programme.schemas.root(kind).children:
        if at.publish == "text" and (value := data.get(at.key)) not in (None, [], ""):
            shown[at.key] = Published(at.key, at.title, _value(programme, at, value), at.filter)
    return shown


def _value(programme: Programme, at: Field, value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_value(programme, at.item or at, part) for part in value)
    if isinstance(value, dict):
        return label(value)
    if at.ref in WORDS:
        return word(programme, at.ref, value)
    if at.piece == "date":
        return date.fromisoformat(value)
    return Label({"": value}) if isinstance(value, str) else value


def word(programme: Programme, target: str, id: str) -> Word:
    """A word by its id; the id itself where the vocabulary lacks it."""
    section = getattr(programme.vocabulary, WORDS[target])
    return Word(id, section.get(id) or Label({"": id}))
