"""The quick lane for files written as plainly as most are: keys, words, flow lists of one line, and texts below a `|`
or a `>`. It says what they hold and nothing of where; for anything else it gives None, and the composer has the word.
Where this lane gives data, the composer gives the same data and finds nothing odd.
"""

import re
import sys
from collections.abc import Iterator
from functools import lru_cache

from mentorkit.read.scalars import scalar

_KEY = r"[A-Za-z_][A-Za-z0-9_-]{0,60}"
_LINE = re.compile(rf"( *)(- )?(?:({_KEY}):(?: +(\S.*))?|(\S.*))")
_FLOW = re.compile(rf" *(?:([\[\]{{}},])|({_KEY}): +|(\"[^\"\\]*\"|'[^'\\]*')"
                   rf"|([^\s\[\]{{}},:#?&*!|>%@`'\"\\-][^\[\]{{}},:#]*)|(\S))")
_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
"""A word that begins with one of these means something else to YAML, or may."""
_TEXT_SIGNS = ("|", "|-", ">", ">-")
_BREAKS = re.compile("\n+")
_CLOSING = {"[": "]", "{": "}"}
_NOTHING = ("",) * 5
_DEEP, _FLOW_DEEP = 20, 5
_LINES_KEPT = 1 << 14

_Line = tuple[int, bool, str, object, bool]
"""What a line says by itself: its indent; whether it is an item of a list; its key ('' in an item that is a word); its
value (or the sign of the text below it); whether the value stands below it."""


class _Odd(Exception):
    """Not as plain as this lane reads."""


def plain(source: str) -> dict | None:
    """The data of a file in the plainest YAML, None for any other. Equal lists of one line are one object, also in two
    files: nobody changes what was read."""
    try:
        return _record(source.split("\n")) if source.endswith("\n") else None
    except _Odd:
        return None


def _record(lines: list[str]) -> dict | None:
    root: dict = {}
    column, here = 0, root
    around: list[tuple[int, dict | list]] = []
    waiting = ""  # the key in `here` whose value stands below it, if there is one
    position, last = 0, len(lines)
    while position < last:
        line = _line(lines[position])
        position += 1
        if line is None:
            continue
        indent, item, key, value, below = line
        if waiting:
            if indent > column or (item and indent == column):
                around.append((column, here))
                if len(around) > _DEEP:
                    raise _Odd
                inner: dict | list = [] if item else {}
                here[waiting] = inner
                column, here = indent, inner
            waiting = ""
        while column > indent or (column == indent and not item and type(here) is list):
            column, here = around.pop()
        if column != indent or (type(here) is list) is not item:
            raise _Odd
        if item:
            if not key:
                here.append(value)
                continue
            around.append((column, here))
            record: dict = {}
            here.append(record)
            column, here = indent + 2, record
        elif key in here:
            raise _Odd
        if below:
            if value is None:
                waiting = key
            else:
                value, position = _text(lines, position, column, value)
        here[key] = value
    return root or None


@lru_cache(_LINES_KEPT)
def _line(line: str) -> _Line | None:
    """None for a line that says nothing."""
    if not line.strip(" "):
        return None
    if not line.isprintable():
        raise _Odd
    if line.lstrip(" ").startswith("#"):
        return None
    indent, item, key, value, word = _LINE.fullmatch(line).groups()
    below = bool(key) and (value is None or value in _TEXT_SIGNS)
    if not (key or item):
        raise _Odd
    if not below:
        value = _value(_uncommented(value if key else word))
    return len(indent), bool(item), sys.intern(key or ""), value, below


def _text(lines: list[str], position: int, column: int, sign: str) -> tuple[str, int]:
    """The text below a `|`, indented more than its key, and where the lines behind it begin."""
    text: list[str] = []
    margin = ""
    for at in range(position, len(lines)):
        line = lines[at]
        if line:
            if not margin:
                margin = " " * (len(line) - len(line.lstrip(" ")))
                if len(margin) <= column:
                    raise _Odd
            if not line.startswith(margin):
                break
            line = line[len(margin):]
            if not line.isprintable() or line.isspace():
                raise _Odd
        text.append(line)
    else:
        at = len(lines)
    if not margin:
        raise _Odd
    whole = "\n".join(text).rstrip("\n")
    if sign[0] == ">":
        if "\n " in whole:
            raise _Odd
        whole = _BREAKS.sub(lambda breaks: "\n" * (len(breaks[0]) - 1) or " ", whole)
    return whole if sign[-1] == "-" else whole + "\n", at


def _uncommented(word: str) -> str:
    """Without the comment behind it."""
    if " #" not in word:
        return word
    if '"' in word or "'" in word:
        raise _Odd
    return word[:word.index(" #")].rstrip(" ")


def _value(word: str) -> object:
    first = word[0]
    if first in "[{":
        return _flow(word)
    if first in "'\"":
        if len(word) < 2 or word[-1] != first or first in word[1:-1] or "\\" in word:
            raise _Odd
        return word[1:-1]
    if first in _INDICATORS or word[-1] in " :" or ": " in word:
        raise _Odd
    return scalar(word)


def _flow(word: str) -> list | dict:
    """A list or a record in one line."""
    tokens = iter(_FLOW.findall(word))
    value = _items(tokens, _CLOSING[next(tokens)[0]], 1)
    if next(tokens, None):
        raise _Odd
    return value


def _items(tokens: Iterator[tuple[str, ...]], closing: str, depth: int) -> list | dict:
    """What stands before a closing bracket."""
    items: list = []
    record: dict = {}
    sign, key, quoted, word, _ = next(tokens, _NOTHING)
    while sign != closing:
        if closing == "}":
            if not key or key in record:
                raise _Odd
            name = sys.intern(key)
            sign, key, quoted, word, _ = next(tokens, _NOTHING)
        if word:
            value = scalar(word.rstrip(" "))
        elif quoted:
            value = quoted[1:-1]
        elif sign in _CLOSING and depth < _FLOW_DEEP:
            value = _items(tokens, _CLOSING[sign], depth + 1)
        else:
            raise _Odd
        if closing == "}":
            record[name] = value
        else:
            items.append(value)
        sign = next(tokens, _NOTHING)[0]
        if sign == ",":
            sign, key, quoted, word, _ = next(tokens, _NOTHING)
            if sign == closing:
                raise _Odd
        elif sign != closing:
            raise _Odd
    return record if closing == "}" else items
