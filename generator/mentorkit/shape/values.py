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
from mentorkit.shape.wanted import LANGUAGES, NAMES, current, inline, like, name_of, shown, wanted

_YES = {"yes", "ja", "on", "y", "j", "waar", "true", "aan"}
_NO = {"no", "nee", "off", "n", "onwaar", "false", "uit"}
_GROUPED = re.compile(r"[0-9]{1,3}([._ ][0-9]{3})+|[0-9]+(_[0-9]+)+")
_WITH_UNIT = re.compile(r"([0-9]+(?:[.,][0-9]+)?) ?(?:%|[^\W\d_].*)")
_COUNTED = {word: n for n, words in enumerate((
    "nul zero", "een één one", "twee two", "drie three", "vier four", "vijf five", "zes six", "zeven seven",
    "acht eight", "negen nine", "tien ten")) for word in words.split()}
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
        return self._finding("S119", path, value=shown(value, field))

    def _finding(self, code: str, path: DataPath, case: str = "", suggestion: str | None = None, key: bool = False,
                 **values: Any) -> Finding:
        values = {"field": name_of(path), **values}
        return Finding(code, self._document.place(path, key), Severity.ERROR, values, case, suggestion)

    def _typed(self, path: DataPath) -> str:
        """A number or a truth value as it was typed: `13.00`."""
        place = self._document.place(path)
        return self._document.line(place.line)[place.column - 1:place.column - 1 + place.width]

    def _key(self, violation: Violation) -> Finding:
        key = violation.value
        code = "S151" if strange(key) else "S110"
        case = "long" if violation.keyword == "maxLength" and code == "S110" else "key"
        return Finding(code, self._document.place((*violation.path, key), key=True), Severity.ERROR,
                       {"field": name_of(violation.path), "value": shown(key, None, known=True)}, case,
                       Public(kebab(plain(key))) if kebab(plain(key)) and case != "long" else None)

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
            case, meaning = _looks_like(value, kind)
            ours = bool(case and meaning) and len(value) <= 6
            return self._finding("S105", path, case, Public(meaning) if meaning else None, wanted=NAMES[kind],
                                 value=shown(value, field, known=ours))
        if kind == "integer" and isinstance(value, float):
            return self._finding("S124", path, value=value)
        case, suggestion, more = "", None, {}
        if kind in ("string", "text") and isinstance(value, bool | int | float):
            case, suggestion = "quotes", like(f'"{self._typed(path)}"', shown("", field))
        elif kind == "list" and field.item is not None and field.item.type == "record":
            flow = self._typed(path) == "{"
            case = "" if not isinstance(value, dict) else "one" if flow else "item"
        elif kind == "list" and not isinstance(value, dict | list):
            case = "dash" if isinstance(value, str) and value.startswith("-") else "one"
            word = value.strip("[]") if isinstance(value, str) else self._typed(path)
            suggestion = like(f"[{_listed(word)}]", shown("", field)) if case == "one" else None
        elif kind not in ("record", "map") and isinstance(value, list) and len(value) == 1 and isinstance(
                value[0], str | int | float):
            word = value[0] if isinstance(value[0], str) else self._typed((*path, 0))
            case, suggestion = "brackets", like(word, shown("", field))
        if not case:
            examples = [example for each in (field, around) if each for example in each.examples]
            more = {"example": Public(inline(examples[0])) if examples else name_of(path)}
        belongs = wanted(field, violation.detail)
        if path and isinstance(path[-1], int):
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
        return self._finding("S106", violation.path, "", Public(suggestion) if suggestion else None,
                             value=shown(value, field, known), choices=Public(", ".join(choices)))

    def _form(self, value: str, path: DataPath, field: Field | None, schema: Json) -> Finding:
        piece = self._pieces.get(schema.get("pattern", ""), field.piece if field else "")
        code, case, suggestion = _FORMS.get(piece, "S113"), "", None
        if code == "S107":
            return self._date(value, path, field)
        if piece == "id":
            code = "S151" if strange(value) else code
            suggestion = kebab(plain(value)) if len(kebab(plain(value))) <= 60 else None
        elif piece == "pairId":
            case, suggestion = "pair", value.lower() if re.search(schema.get("pattern", "^$"), value.lower()) else None
        elif piece == "time":
            suggestion = _time(value)
        elif piece == "url":
            suggestion = f"https://{value}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", value) else None
        elif piece == "colour":
            suggestion = _colour(value)
        else:
            tries = (value.strip(), value.upper(), value.lower())
            suggestion = next((word for word in tries if re.search(schema.get("pattern", "$^"), word)), None)
        known = shown(value, field)
        return self._finding(code, path, case, like(suggestion, known) or None, value=known)

    def _date(self, value: str, path: DataPath, field: Field | None) -> Finding:
        suggestion = Public(meant(value)) if meant(value) else None
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value) and not is_date(value):
            days = days_in(value)
            case = "days" if days and suggestion is None else ""
            values = {"days": days, "month": Public(value[:7])} if case else {}
            return self._finding("S108", path, case, suggestion, value=Public(value), **values)
        return self._finding("S107", path, "", suggestion, value=shown(value, field))

    def _size(self, violation: Violation, field: Field | None) -> Finding:
        code, case = _SIZES[violation.keyword]
        limit, value = violation.detail, violation.value
        if violation.keyword in ("minLength", "minItems", "minProperties") and len(value) == 0:
            kind = "" if isinstance(value, str) else "list" if isinstance(value, list) else "record"
            return self._finding("S120", violation.path, kind)
        if code == "S123":
            return self._finding(code, violation.path, case, limit=limit, value=shown(value, field))
        return self._finding(code, violation.path, case, limit=limit, number=len(value))


def _looks_like(value: str, kind: str) -> tuple[str, str | None]:
    """Which look-alike a text is where a number or a truth value belongs, and what was meant."""
    word = value.strip().lower()
    if kind == "boolean":
        meaning = "true" if word in _YES else "false" if word in _NO else None
        return "truth", meaning
    grouped = _GROUPED.fullmatch(word)
    if grouped or re.fullmatch(r"[-+]?[0-9]+([.,][0-9]+)?", word):
        plain = re.sub(r"[._ ]", "", word) if grouped else word.replace(",", ".")
        whole, dot, rest = plain.partition(".")
        plain = (whole.lstrip("+").lstrip("0") or "0") + dot + rest
        quoted = plain == word
        fits = kind == "number" or not dot
        return ("quoted" if quoted else "number"), (plain if fits else None)
    if unit := _WITH_UNIT.fullmatch(word):
        return "", unit[1].replace(",", ".") if kind == "number" or not re.search("[.,]", unit[1]) else None
    if word in _COUNTED:
        return "", str(_COUNTED[word])
    return ("time" if re.fullmatch(r"[0-9]{1,2}:[0-9]{2}", word) else ""), None


def _listed(words: str) -> str:
    """Figures in a row as a list has them: `1 2 3`."""
    return ", ".join(words.split()) if re.fullmatch(r"[0-9]+(?:[ \t]+[0-9]+)+", words) else words


def _colour(value: str) -> str | None:
    digits = value.strip().removeprefix("#")
    if re.fullmatch(r"[0-9a-fA-F]{3}", digits):
        digits = "".join(digit * 2 for digit in digits)
    return f'"#{digits}"' if re.fullmatch(r"[0-9a-fA-F]{6}", digits) else None


def _time(value: str) -> str | None:
    found = re.fullmatch(r"([0-9]{1,2})(?:[:.h ]([0-9]{2}))?(?: ?(?:u|uur|h))?", value.strip().lower())
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return f'"{int(found[1]):02d}:{found[2] or "00"}"'
