"""Plain data → YAML as people write it here: short records on one line, long texts in blocks, quotes only where needed.

Every YAML reader reads the text alike: what only some take for a number or a truth value (`no`, `12:30`) gets quotes.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

WIDTH = 110
_PLAIN = re.compile(r"[^\W\d_](?:[\w .'+&/()@%…–-]|,(?= ))*(?<! )")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ODD = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]")
_ESCAPED = re.compile(r"[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]")
_TAKEN = frozenset("y n yes no on off true false null".split())
"""Words that some readers take for something else than text."""

_IN_FLOW = frozenset(",[]{}")


def schema_line(kind: str, file: str) -> str:
    """The first line of a data file: where an editor finds what may stand in it."""
    return f"# yaml-language-server: $schema={'../' * file.count('/')}schemas/{kind}.schema.json"


def yaml_text(kind: str, file: str, data: Mapping[str, Any]) -> str:
    """A whole data file."""
    return "\n".join([schema_line(kind, file), *yaml_lines(data)]) + "\n"


def yaml_lines(data: Mapping[str, Any], indent: int = 0) -> Iterator[str]:
    """The lines of a record, each field on its own."""
    for key, value in data.items():
        head = f"{' ' * indent}{_key(key)}:"
        yield from _field(head, value, indent)


def inline(value: Any, flow: bool = True) -> str:
    """A value on one line; `flow`: it stands between brackets, where a comma needs quotes."""
    return _plain_or_quoted(value, flow) if isinstance(value, str) else _flow(value)


def quoted(text: str) -> str:
    """A text between double quotes."""
    return _ESCAPED.sub(lambda m: f"\\u{ord(m[0]):04x}", json.dumps(text, ensure_ascii=False))


def _field(head: str, value: Any, indent: int) -> Iterator[str]:
    flat = _flow(value)
    if isinstance(value, str) and "\n" in value and not _ODD.search(value) and _blockable(value):
        yield f"{head} |{'' if value.endswith(chr(10)) else '-'}"
        for line in value.removesuffix("\n").split("\n"):
            yield f"{' ' * (indent + 2)}{line}" if line else ""
    elif not isinstance(value, dict | list) or not value or (len(head) + len(flat) < WIDTH and "\\n" not in flat):
        yield f"{head} {inline(value, flow=False)}"
    elif isinstance(value, dict):
        yield head
        yield from yaml_lines(value, indent + 2)
    else:
        yield head
        for item in value:
            yield from _item(item, indent + 2)


def _item(item: Any, indent: int) -> Iterator[str]:
    if isinstance(item, dict) and item and len(_flow(item)) + indent + 2 >= WIDTH:
        first, *rest = yaml_lines(item, indent + 2)
        yield f"{' ' * indent}- {first[indent + 2:]}"
        yield from rest
    else:
        yield f"{' ' * indent}- {_flow(item)}"


def _blockable(text: str) -> bool:
    """Whether a block keeps the text as it is: no line begins the text with a space, none ends in one."""
    ends = text.endswith("\n\n") or text.startswith((" ", "\n"))
    return not ends and not any(line != line.rstrip() for line in text.split("\n"))


def _flow(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(key)}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_flow(inner) for inner in value) + "]"
    if isinstance(value, str):
        return _plain_or_quoted(value, flow=True)
    return json.dumps(value)


def _key(key: str) -> str:
    return _plain_or_quoted(key, flow=True)


def _plain_or_quoted(text: str, flow: bool) -> str:
    plain = _DAY.fullmatch(text) or (_PLAIN.fullmatch(text) and text.casefold() not in _TAKEN)
    if plain and not (flow and _IN_FLOW & set(text)):
        return text
    if not plain and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", text) and not text[0].isdigit():
        return text
    return quoted(text)
