"""The writer: changes one thing in the text of a data file and keeps every other byte. It never trusts itself: what it
made is read back, and must be the old data with precisely that change.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from mentorkit import read
from mentorkit.finding import DataPath
from mentorkit.read import Document
from mentorkit.read.source import BOM
from mentorkit.write.layout import Layout
from mentorkit.write.yaml_text import inline, quoted, yaml_lines


class Refused(Exception):
    """The change can't be made without touching more than was meant."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit means for the data: the value at `path` becomes `value`, or its key does, or it goes away."""

    what: Literal["value", "key", "gone"]
    path: DataPath
    value: Any = None


@dataclass(frozen=True, slots=True)
class Edit:
    """`text` in the place of what stands from `start` up to `end`, in characters; a BOM stands at -1. Without `change`
    the data stays as it is."""

    start: int
    end: int
    text: str
    change: Change | None = None


def apply(document: Document, edits: Iterable[Edit]) -> bytes:
    """The file's bytes with the edits in it. Refused where it would not read back as what was meant."""
    edits = sorted(edits, key=lambda edit: (edit.start, edit.end))
    text = document.source.decode()
    shift = len(BOM) if text.startswith(BOM) else 0
    pieces, at = [], 0
    for edit in edits:
        if edit.start + shift < at:
            raise Refused("two edits touch the same place")
        pieces += [text[at:edit.start + shift], edit.text]
        at = edit.end + shift
    try:
        result = "".join([*pieces, text[at:]]).encode()
    except UnicodeEncodeError:
        raise Refused("half a character") from None
    after = read.parse({document.file: result}).documents[document.file]
    meant = changed(document.data, [edit.change for edit in edits if edit.change])
    if not after.readable or repr(after.data) != repr(meant):
        raise Refused("the text does not read back as what was meant")
    return result


def set_value(document: Document, path: DataPath, value: Any) -> Edit:
    """A value in the place of another; a key that is not there yet comes last in its record, and so does an item at
    the list's length."""
    layout = Layout(document)
    change = Change("value", path, value)
    start = layout.start(path)
    if start is None:
        return _insert(layout, document, change)
    end = layout.end(path)
    if isinstance(document.value(path), dict | list) and not layout.bracketed(path) and (key := layout.key(path)):
        colon = layout.text.index(":", key[1]) + 1
        _without_comments(layout, colon, end)
        return Edit(colon, end, f" {inline(value)}", change)
    _without_comments(layout, start, end)
    if start == end:
        return Edit(start, end, _after_nothing(layout, path, inline(value)), change)
    old = layout.text[start:end]
    if old[0] in "&*!":
        raise Refused("the value has an anchor or a tag")
    flow = layout.in_brackets(path)
    if isinstance(value, str) and "\n" in value and not flow and isinstance(path[-1], str):
        return Edit(start, end, _block(layout, path, value).removesuffix("" if old.endswith("\n") else layout.newline),
                    change)
    text = _like(old, value, flow)
    return Edit(start, end, text + (layout.newline if layout.is_block(path) and old.endswith("\n") else ""), change)


def rename_key(document: Document, path: DataPath, key: str) -> Edit:
    """Another name for a key; its value and its place stay."""
    layout = Layout(document)
    extent = layout.key(path)
    if extent is None:
        raise Refused("there is no such key")
    return Edit(*extent, _like(layout.text[slice(*extent)], key, flow=True), Change("key", path, key))


def remove(document: Document, path: DataPath) -> Edit:
    """Take away a key with its value, or an item. A last item leaves an empty list, a last key an empty record."""
    layout = Layout(document)
    parent, siblings = path[:-1], document.value(path[:-1])
    if not isinstance(siblings, dict | list) or layout.start(path) is None:
        raise Refused("there is nothing to remove")
    steps = list(siblings) if isinstance(siblings, dict) else list(range(len(siblings)))
    place = steps.index(path[-1])
    change = Change("gone", path)
    if len(steps) == 1:
        edit = set_value(document, parent, type(siblings)()) if parent else None
        if edit is None:
            raise Refused("nothing would be left of the file")
        return Edit(edit.start, edit.end, edit.text, change)
    first = _first(layout, path)
    if layout.bracketed(parent) or layout.text[first - layout.column(first):first].strip(" "):
        if place + 1 < len(steps):
            end = _first(layout, (*parent, steps[place + 1]))
        else:
            first, end = layout.end((*parent, steps[place - 1])), layout.end(path)
        _without_comments(layout, first, end)
        return Edit(first, end, "", change)
    first, end = first - layout.column(first), layout.next_line(layout.end(path))
    if any(not layout.text[at - layout.column(at):at].strip() for at in layout.comments(first, end)):
        raise Refused("a line of comment would go with it")
    return Edit(first, end, "", change)


def changed(data: Any, changes: Iterable[Change]) -> Any:
    """A copy of the data with changes in it, whose paths are those of the old data."""
    return _copy(data, (), {(change.what, change.path): change for change in changes})


def _copy(data: Any, path: DataPath, changes: dict[tuple[str, DataPath], Change]) -> Any:
    if change := changes.get(("value", path)):
        return change.value
    if not isinstance(data, dict | list):
        return data
    added = [c for (what, at), c in changes.items() if what == "value" and at[:-1] == path and at]
    if isinstance(data, list):
        items = [_copy(item, (*path, place), changes) for place, item in enumerate(data)
                 if ("gone", (*path, place)) not in changes]
        return items + [change.value for change in added if change.path[-1] == len(data)]
    record = {}
    for key, value in data.items():
        below = (*path, key)
        if ("gone", below) not in changes:
            renamed = changes.get(("key", below))
            record[renamed.value if renamed else key] = _copy(value, below, changes)
    return record | {change.path[-1]: change.value for change in added if change.path[-1] not in data}


def _like(old: str, value: Any, flow: bool) -> str:
    """A value on one line, in the quotes that the old one had."""
    if isinstance(value, str) and old.startswith('"'):
        return quoted(value)
    if isinstance(value, str) and old.startswith("'") and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return inline(value, flow)


def _after_nothing(layout: Layout, path: DataPath, text: str) -> str:
    """A value where there was none: `key:` needs a space, and a lone key between brackets a colon too."""
    before = layout.text[:layout.start(path)]
    lone = isinstance(path[-1], str) and not before.rstrip().endswith(":")
    return f"{':' if lone else ''}{'' if before.endswith(' ') else ' '}{text}"


def _block(layout: Layout, path: DataPath, value: Any) -> str:
    """A value as it stands after `key: `, on as many lines as it needs."""
    indent = layout.column(layout.key(path)[0])
    lines = list(yaml_lines({"k": value}, indent))
    lines[0] = lines[0][indent + len("k: "):]
    return "".join(line + layout.newline for line in lines)


def _first(layout: Layout, path: DataPath) -> int:
    """Where a key, or an item with its dash, begins."""
    if isinstance(path[-1], str):
        return layout.key(path)[0]
    start = layout.start(path)
    return start if layout.bracketed(path[:-1]) else layout.text.rindex("-", 0, start)


def _insert(layout: Layout, document: Document, change: Change) -> Edit:
    *parent, step = change.path
    parent, value = tuple(parent), change.value
    record = document.value(parent) if parent else document.data
    fits = isinstance(record, dict) if isinstance(step, str) else isinstance(record, list) and step == len(record)
    if not fits:
        raise Refused("there is no place for it")
    start = layout.start(parent)
    last = (*parent, next(reversed(record)) if isinstance(record, dict) else step - 1) if record else None
    if layout.bracketed(parent):
        text = f"{inline(step)}: {inline(value)}" if isinstance(step, str) else inline(value)
        at = layout.end(last) if last else start + 1
        return Edit(at, at, f", {text}" if last else text, change)
    indent = layout.column(start)
    lines = yaml_lines({step: value}, indent) if isinstance(step, str) else [f"{' ' * indent}- {inline(value)}"]
    at = layout.next_line(layout.end(last))
    text = "".join(line + layout.newline for line in lines)
    if not layout.text[:at].endswith("\n"):
        text = layout.newline + text.removesuffix(layout.newline)
    return Edit(at, at, text, change)


def _without_comments(layout: Layout, start: int, end: int) -> None:
    if any(layout.comments(start, end)):
        raise Refused("a comment would go with it")
