"""Findings about one value: its type, its form, its size, each with the word or number that was likely meant."""

import re
from typing import Any

from mentorkit.finding import DataPath, Finding, Public, Severity, Text
from mentorkit.read import Document
from mentorkit.read.layout import kebab
from mentorkit.shape.bundle import Json
from mentorkit.shape.dates import days_in, is_date, meant
from mentorkit.shape.dutch import DUTCH
from mentorkit.shape.fields import Field
from mentorkit.shape.judge import Violation
from mentorkit.shape.looks import plain, strange
from mentorkit.shape.near import fold, is_slip, nearest
from mentorkit.shape.typed import address, cleaned, colour, in_list, number, several, time
from mentorkit.shape.wanted import LANGUAGES, NAMES, agreed, current, inline, like, name_of, shown, wanted

_FORMS = {"id": "S110", "pairId": "S110", "date": "S107", "time": "S109", "email": "S111", "url": "S112",
          "phone": "S113", "colour": "S114"}
_SIZES = {"minLength": ("S121", "short"), "maxLength": ("S121", ""), "minItems": ("S122", "few"),
          "maxItems": ("S122", ""), "minProperties": ("S122", "few"), "maxProperties": ("S122", ""),
          "minimum": ("S123", "low"), "maximum": ("S123", ""), "exclusiveMinimum": ("S123", "low"),
          "exclusiveMaximum": ("S123", "")}
class Values:
    """Speaks about the values of one document."""

    def __init__(self, document: Document, pieces: dict[str, str]):
        """`pieces`: the name of a shared piece (`id`, `date`) by its pattern."""
        self._document, self._pieces = document, pieces
        self._hidden = document.kind == "mentor" and not agreed(document.data)

    def speak(self, violation: Violation, field: Field | None, around: Field | None) -> Finding:
        """The finding for a violation that is not about which keys a record has. `around` is the field that holds this
        one."""
        value, path = violation.value, violation.path
        if violation.is_key:
            return self._key(violation)
        if value is None:
            hidden = "#" in self._document.line(self._document.place(path, key=True).line)
            side = {"word": Public(path[-1]), "language": LANGUAGES[path[-1]]} if path[-1] in LANGUAGES else {}
            case = "comment" if hidden else "language" if side else ""
            return self._finding("S103", path, case, key=True, **side)
        if violation.keyword == "type":
            return self._type(violation, field, around)
        if violation.keyword in ("enum", "const"):
            return self._choice(violation, field)
        if violation.keyword in ("pattern", "format"):
            return self._form(value, path, field, violation.schema)
        if violation.keyword in _SIZES:
            return self._size(violation, field)
        return self._finding("S119", path, value=self._shown(value, field))

    def _finding(self, code: str, path: DataPath, case: str = "", suggestion: str | None = None, key: bool = False,
                 **values: Any) -> Finding:
        values = {"field": name_of(path), **values}
        return Finding(code, self._document.place(path, key), Severity.ERROR, values, case, suggestion)

    def _shown(self, value: Any, field: Field | None, known: bool = False) -> Any:
        """A value for in a sentence. Without consent, nothing of what a mentor writes is public."""
        return shown(value, None if self._hidden else field, known)

    def _typed(self, path: DataPath) -> str:
        """A number or a truth value as it was typed: `13.00`."""
        place = self._document.place(path)
        return self._document.line(place.line)[place.column - 1:place.column - 1 + place.width]

    def _key(self, violation: Violation) -> Finding:
        key, meant_id = violation.value, kebab(plain(violation.value))
        there = self._document.value(violation.path)
        code = "S151" if strange(key) else "S110"
        case = "long" if violation.keyword == "maxLength" and code == "S110" else "key"
        return Finding(code, self._document.place((*violation.path, key), key=True), Severity.ERROR,
                       {"field": name_of(violation.path), "value": self._shown(key, None, known=True)}, case,
                       Public(meant_id) if meant_id and case != "long" and meant_id not in there else None)

    def _type(self, violation: Violation, field: Field | None, around: Field | None) -> Finding:
        value, path = violation.value, violation.path
        kind = field.type if field else ""
        if field and field.piece in ("date", "time") and not isinstance(value, dict | list):
            return self._form(self._typed(path), path, field, {})
        if field and field.enum and not isinstance(value, dict | list):
            return self._choice(violation, field)
        if isinstance(value, str) and kind == "text":
            return self._finding("S133", path)
        if isinstance(value, str) and kind in ("integer", "number", "boolean"):
            case, meaning = number(value, kind, name_of(path))
            case = "" if case == "quoted" and self._typed(path)[:1] not in "\"'" else case
            ours = bool(case and meaning) and len(value) <= 6
            return self._finding("S105", path, case, Public(meaning) if meaning else None, wanted=NAMES[kind],
                                 value=self._shown(value, field, known=ours))
        if kind == "integer" and isinstance(value, float):
            return self._finding("S124", path, value=value)
        case, suggestion, more = "", None, {}
        if kind in ("string", "text") and isinstance(value, bool | int | float):
            case, suggestion = "quotes", like(f'"{self._typed(path)}"', self._shown("", field))
        elif kind == "list" and field.item is not None and field.item.type == "record":
            flow = self._typed(path) == "{"
            case = "" if not isinstance(value, dict) else "one" if flow else "item"
        elif kind == "list" and not isinstance(value, dict | list):
            case = "dash" if isinstance(value, str) and value.startswith("-") else "one"
            word = value if isinstance(value, str) else self._typed(path)
            suggestion = like(f"[{in_list(word)}]", self._shown("", field)) if case == "one" else None
        elif kind not in ("record", "map") and isinstance(value, list) and len(value) == 1 and isinstance(
                value[0], str | int | float):
            word = value[0] if isinstance(value[0], str) else self._typed((*path, 0))
            case, suggestion = "brackets", like(word, self._shown("", field))
        if not case:
            examples = [*(field.examples if field else ()), *_of_list(around, path)]
            more = {"example": Public(inline(examples[0])) if examples else name_of(path)}
        belongs = wanted(field, violation.detail)
        if isinstance(path[-1], int):
            belongs = Text(f"{belongs.nl} in het lijstje", f"{belongs.en} in its list")
        return self._finding("S104", path, case, suggestion, wanted=belongs, current=current(value), **more)

    def _choice(self, violation: Violation, field: Field | None) -> Finding:
        value = violation.value
        choices = [str(choice) for choice in field.enum] if field and field.enum else [str(violation.detail)]
        suggestion, known = None, False
        if isinstance(value, str):
            dutch = DUTCH.get(fold(value))
            suggestion = dutch if dutch in choices else nearest(value, choices)
            known = suggestion is not None and (dutch == suggestion or is_slip(value, [suggestion]))
            named, alone = several(value, set(choices))
            if named:
                suggestion = ", ".join(named) if alone and isinstance(violation.path[-1], int) else None
        return self._finding("S106", violation.path, "", Public(suggestion) if suggestion else None,
                             value=self._shown(value, field, known), choices=Public(", ".join(choices)))

    def _form(self, value: str, path: DataPath, field: Field | None, schema: Json) -> Finding:
        piece = self._pieces.get(schema.get("pattern", ""), field.piece if field else "")
        code, case, suggestion = _FORMS.get(piece, "S113"), "", None
        if code == "S107":
            return self._date(value, path, field)
        if piece == "id":
            code = "S151" if strange(value) else code
            suggestion = kebab(cleaned(value)) if len(kebab(cleaned(value))) <= 60 else None
        elif piece == "pairId":
            case, suggestion = "pair", value.lower() if re.search(schema.get("pattern", "^$"), value.lower()) else None
        elif piece == "time":
            suggestion = time(value)
        elif piece == "url":
            word = cleaned(value)
            suggestion = f"https://{word}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", word) else self._fitting(
                schema, word)
        elif piece == "colour":
            suggestion = colour(value)
        elif piece == "email":
            suggestion = address(value)
        else:
            suggestion = self._fitting(schema, value.strip(), value.upper(), value.lower(), cleaned(value))
        known = self._shown(value, field)
        return self._finding(code, path, case, like(suggestion, known) or None, value=known)

    @staticmethod
    def _fitting(schema: Json, *tries: str) -> str | None:
        return next((word for word in tries if re.search(schema.get("pattern", "$^"), word)), None)

    def _date(self, value: str, path: DataPath, field: Field | None) -> Finding:
        day = meant(cleaned(value))
        suggestion = Public(day) if day else None
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value) and not is_date(value):
            days = days_in(value)
            case = "days" if days and suggestion is None else ""
            values = {"days": days, "month": Public(value[:7])} if case else {}
            return self._finding("S108", path, case, suggestion, value=Public(value), **values)
        return self._finding("S107", path, "", suggestion, value=self._shown(value, field))

    def _size(self, violation: Violation, field: Field | None) -> Finding:
        code, case = _SIZES[violation.keyword]
        limit, value = violation.detail, violation.value
        if violation.keyword in ("minLength", "minItems", "minProperties") and len(value) == 0:
            kind = "" if isinstance(value, str) else "list" if isinstance(value, list) else "record"
            return self._finding("S120", violation.path, kind)
        if code == "S123":
            return self._finding(code, violation.path, case, limit=limit, value=self._shown(value, field))
        return self._finding(code, violation.path, case, limit=limit, number=len(value))


def _of_list(around: Field | None, path: DataPath) -> list:
    """The examples of the field that holds a value; for an item, the first that its list shows."""
    examples = list(around.examples) if around else []
    if not isinstance(path[-1], int):
        return examples
    return [example[0] for example in examples if isinstance(example, list) and example]
