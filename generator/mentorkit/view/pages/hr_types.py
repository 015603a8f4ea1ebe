"""What one fills in at a field, and who sees it, in words."""

from collections.abc import Iterable
from typing import Any

from mentorkit.finding import Text
from mentorkit.shape import Field
from mentorkit.view.texts import filled
from mentorkit.words import listed

_PIECES = ("date", "time", "email", "phone", "url", "path", "colour", "id", "pairId")


def type_in_words(at: Field) -> Text:
    """What a field takes, and its limits: `A list. Each item: A name that stands elsewhere. At most 50.`"""
    return joined([_kind(at), *_limits(at)])


def sees(at: Field) -> Text:
    """Who gets to see what is filled in."""
    if at.publish == "text":
        return filled("hr.sees.mentor" if at.kind == "mentor" else "hr.sees.text")
    return filled("hr.sees.figure" if at.publish == "figure" else "hr.sees.hr")


def code(lines: Iterable[str]) -> list[dict]:
    """Lines of an example, as `ui.code` takes them."""
    return [{"n": n, "text": line} for n, line in enumerate(lines, 1)]


def either(words: Iterable[str]) -> Text:
    """`a, b or c`"""
    all_of_them = list(words)
    return Text(*(listed(all_of_them, language, "or") for language in ("nl", "en")))


def joined(texts: Iterable[Text]) -> Text:
    parts = list(texts)
    return Text(" ".join(text.nl for text in parts), " ".join(text.en for text in parts))


def _kind(at: Field) -> Text:
    if at.enum:
        return filled("hr.type.choice", words=either(map(str, at.enum)))
    if at.ref:
        return filled("hr.type.word")
    if at.type == "list" and at.item is not None:
        if at.item.type == "record":
            return filled("hr.type.list.record")
        return filled("hr.type.list", item=type_in_words(at.item))
    if at.type == "text":
        return filled("hr.type.long" if at.long else "hr.type.label")
    return filled(f"hr.type.{at.piece if at.piece in _PIECES else at.type}")


def _limits(at: Field) -> Iterable[Text]:
    """The limits of a field's value, but those that its kind implies."""
    schema: dict[str, Any] = dict(at.schema)
    if at.enum or at.ref or at.piece in _PIECES:
        return
    if "minimum" in schema and "maximum" in schema and schema["maximum"] < 1_000_000:
        yield filled("hr.limit.between", low=schema["minimum"], high=schema["maximum"])
    if "maxLength" in schema:
        yield filled("hr.limit.letters", n=schema["maxLength"])
    if schema.get("minItems") == 1:
        yield filled("hr.limit.least.one")
    elif schema.get("minItems"):
        yield filled("hr.limit.least", n=schema["minItems"])
    if "maxItems" in schema:
        yield filled("hr.limit.most", n=schema["maxItems"])
