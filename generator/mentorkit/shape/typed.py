"""What was likely meant by a value that was typed, or pasted, in another way than it is written here."""

import re
from collections.abc import Set

from mentorkit.shape.looks import plain

_YES = {"yes", "ja", "on", "y", "j", "waar", "true", "aan"}
_NO = {"no", "nee", "off", "n", "onwaar", "false", "uit"}
_GROUPED = re.compile(r"[0-9]{1,3}([._ ][0-9]{3})+|[0-9]+(_[0-9]+)+")
_WITH_UNIT = re.compile(r"([0-9]+(?:[.,][0-9]+)?) ?(%|[^\W\d_].*)")
_COUNTED = {word: n for n, words in enumerate((
    "nul zero", "een één one", "twee two", "drie three", "vier four", "vijf five", "zes six", "zeven seven",
    "acht eight", "negen nine", "tien ten")) for word in words.split()}
_SPANS = {"days": {"da": 1, "we": 7}, "weeks": {"we": 1}, "months": {"ma": 1, "mo": 1, "ja": 12, "ye": 12},
          "month": {"uu": 1, "ho": 1, "hr": 1}}
"""What a field's name ends in, and how many of that go into what somebody wrote, by its first letters."""
_TIME_WORD = re.compile(r"(da|we|ma|mo|ja|ye|uu|ho|hr)", re.IGNORECASE)
_ADDRESS = re.compile(r"[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:[.][A-Za-z0-9-]+)+")


def cleaned(value: str) -> str:
    """A value without what a word processor or a mail adds: curly quotes, long dashes, spaces that are none."""
    return plain(value).strip().strip("\"'")


def number(value: str, kind: str, key: str = "") -> tuple[str, str | None]:
    """Which look-alike a text is where a number or a truth value belongs (`kind`), and what was meant. `key` is the
    field's name: where it ends in a unit of time, "2 weken" are 14 days."""
    word = cleaned(value).lower()
    if kind == "boolean":
        meaning = "true" if word in _YES else "false" if word in _NO else None
        return "truth", meaning
    grouped = _GROUPED.fullmatch(word)
    if grouped or re.fullmatch(r"[-+]?[0-9]+([.,][0-9]+)?", word):
        digits = re.sub(r"[._ ]", "", word) if grouped else word.replace(",", ".")
        whole, dot, rest = digits.partition(".")
        digits = (whole.lstrip("+").lstrip("0") or "0") + dot + rest
        quoted = digits == value.strip()
        fits = kind == "number" or not dot
        return ("quoted" if quoted else "number"), (digits if fits else None)
    if unit := _WITH_UNIT.fullmatch(word):
        return "", _in_units(unit[1].replace(",", "."), unit[2], kind, key)
    if word in _COUNTED:
        return "", str(_COUNTED[word])
    return ("time" if re.fullmatch(r"[0-9]{1,2}:[0-9]{2}", word) else ""), None


def _in_units(digits: str, unit: str, kind: str, key: str) -> str | None:
    """`2` weeks in the days that a field counts; None where that is no whole number of them."""
    if kind == "integer" and "." in digits:
        return None
    span = _SPANS.get(key.rpartition("_")[2])
    if span is None or not _TIME_WORD.match(unit):
        return None if unit == "%" else digits
    times = span.get(unit[:2])
    return None if times is None else digits if times == 1 else str(int(digits) * times) if "." not in digits else None


def in_list(words: str) -> str:
    """Words as a list has them: without brackets, figures in a row with commas."""
    words = words.strip("[](){} ")
    return ", ".join(words.split()) if re.fullmatch(r"[0-9]+(?:[ \t]+[0-9]+)+", words) else words


def several(value: str, choices: Set[str]) -> tuple[list[str], bool]:
    """Of a text of more words than one, such as `a en b` or `a (was b)`, those that are a choice; and whether it holds
    nothing else."""
    words = [word for word in re.split(r"[\s,;/&+|()]+", cleaned(value)) if word]
    words = [word for word in words if word not in ("en", "of", "and", "or") or word in choices]
    named = [word for word in words if word in choices] if len(words) > 1 else []
    return named, len(named) == len(words)


def colour(value: str) -> str | None:
    digits = cleaned(value).removeprefix("#")
    if re.fullmatch(r"[0-9a-fA-F]{3}", digits):
        digits = "".join(digit * 2 for digit in digits)
    return f'"#{digits}"' if re.fullmatch(r"[0-9a-fA-F]{6}", digits) else None


def time(value: str) -> str | None:
    found = re.fullmatch(r"([0-9]{1,2})(?:[:.h ]([0-9]{2}))?(?: ?(?:u|uur|h))?", cleaned(value).lower())
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return f'"{int(found[1]):02d}:{found[2] or "00"}"'


def address(value: str) -> str | None:
    """The one e-mail address in a text."""
    found = _ADDRESS.findall(cleaned(value))
    return found[0] if len(found) == 1 else None
