"""What belongs in a field and what stands there now, in words for people."""

import re
from typing import Any

from mentorkit.finding import DataPath, Public, Text
from mentorkit.shape.dates import meant
from mentorkit.shape.fields import Field

NAMES = {
    "record": Text("een groepje velden", "a group of fields"),
    "map": Text("een groepje velden", "a group of fields"),
    "object": Text("een groepje velden", "a group of fields"),
    "list": Text("een lijstje", "a list"),
    "array": Text("een lijstje", "a list"),
    "text": Text("tekst", "text"),
    "string": Text("tekst", "text"),
    "integer": Text("een heel getal", "a whole number"),
    "number": Text("een getal", "a number"),
    "boolean": Text("true of false", "true or false"),
    "null": Text("niets", "nothing"),
    "date": Text("een datum", "a date"),
}
LANGUAGES = {"nl": Text("Nederlands", "Dutch"), "en": Text("Engels", "English")}
_LONGEST = 60
_PLAIN = re.compile(r"[A-Za-z][^\n:#,\[\]{}\"]*(?<! )|[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIGURES = re.compile(r"[-0-9 ./:T]+", re.ASCII)


def name_of(path: DataPath) -> Public:
    """The field that a path leads to, as HR types it: its last key, for a text without the language."""
    keys = [step for step in path if isinstance(step, str)]
    if len(keys) > 1 and keys[-1] in LANGUAGES:
        keys.pop()
    return Public(keys[-1] if keys else "")


def inline(value: Any) -> str:
    """An example of a schema as one writes it on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {inline(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(inline, value)) + "]"
    if isinstance(value, str):
        return value if _PLAIN.fullmatch(value) else f'"{value}"'
    return str(value).lower()


def like(word: str | None, value: Any) -> str | None:
    """A suggestion made of a value: as public or private as that."""
    return Public(word) if word and isinstance(value, Public | int | float) else word


def agreed(data: object) -> bool:
    """Whether a mentor's file says that she agreed to a page, and not that she took that back."""
    consent = data.get("consent") if isinstance(data, dict) else None
    return isinstance(consent, dict) and bool(consent.get("profile_on")) and not consent.get("withdrawn_on")


def wanted(field: Field | None, types: Any) -> Text:
    """What belongs there."""
    if field is not None:
        return NAMES["date" if field.piece == "date" else field.type]
    return NAMES[types if isinstance(types, str) else types[0]]


def current(value: Any) -> Text:
    """What stands there now."""
    if isinstance(value, bool):
        return Text("een ja/nee-waarde", "a true/false value")
    if isinstance(value, str):
        return NAMES["text"]
    if isinstance(value, int | float):
        return NAMES["number"]
    return NAMES["list" if isinstance(value, list) else "record"]


def shown(value: Any, field: Field | None, known: bool = False) -> Any:
    """A value for in a sentence: short, and public only where the site may show it, or where it is a word of ours."""
    word = value if isinstance(value, str) else str(value).lower() if isinstance(value, int | float) else ""
    word = word if len(word) <= _LONGEST else word[: _LONGEST - 1] + "…"
    public = known or (field is not None and field.publish == "text" and "@" not in word) or (
        meant(word) is not None and _FIGURES.fullmatch(word) is not None)
    return Public(word) if public else word
