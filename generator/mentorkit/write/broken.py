"""Files that are no YAML, where one thing alone can have been meant: tabs for an indent, a colon without quotes."""

import re

from mentorkit import read
from mentorkit.finding import Finding, Place
from mentorkit.read import Document, Tree
from mentorkit.read.source import BOM
from mentorkit.shape import Schemas
from mentorkit.write.layout import Layout
from mentorkit.write.yaml_text import quoted

CODES = ("Y201", "Y203")
_WIDTHS = (2, 4, 8, 1, 3)
"""How wide a tab may have been meant. When they all lead to the same data, it does not matter which."""

_MOST = 100
_LINE = re.compile(r"[ ]*(?:- +)*[\w-]+:[ \t]+")
_INNER = re.compile(r"([\w-]+):(?= )")


def mended(document: Document, finding: Finding, schemas: Schemas) -> bytes | None:
    """The bytes of a file that can be read; None where there is more than one way, or none."""
    found: dict[str, bytes] = {}
    for width in _WIDTHS if b"\t" in document.source else _WIDTHS[:1]:
        if ways := _readable(document, finding, schemas, width):
            found.setdefault(*ways)
    return next(iter(found.values())) if len(found) == 1 else None


def _readable(document: Document, finding: Finding, schemas: Schemas, width: int) -> tuple[str, bytes] | None:
    """What the file then says, and its bytes."""
    mark = BOM if document.source.startswith(BOM.encode()) else ""
    text = document.source.decode().removeprefix(BOM)
    put_in_quotes: list[Place] = []
    for _ in range(_MOST):
        line_end = text.find("\n", start := _index(text, finding.place))
        line_start = text.rfind("\n", 0, start) + 1
        line = text[line_start:line_end if line_end >= 0 else len(text)]
        new = _without_tabs(line, width) if finding.code == "Y201" else _in_quotes(line, finding.place, schemas)
        if new is None or new == line:
            return None
        if finding.code == "Y203":
            put_in_quotes.append(finding.place)
        text = text[:line_start] + new + text[line_start + len(line):]
        source = (mark + text).encode()
        tree = read.parse({document.file: source})
        after = tree.documents[document.file]
        if after.readable:
            fits = all(_is_text(after, place, schemas) for place in put_in_quotes)
            return (repr(after.data), source) if fits else None
        finding = _first(tree, document.file)
        if finding.code not in CODES:
            return None
    return None


def _first(tree: Tree, file: str) -> Finding:
    return next(finding for finding in tree.findings if finding.place.file == file)


def _index(text: str, place: Place) -> int:
    start = 0
    for _ in range(place.line - 1):
        start = text.index("\n", start) + 1
    return start + place.column - 1


def _without_tabs(line: str, width: int) -> str:
    rest = line.lstrip(" \t")
    return line[:len(line) - len(rest)].replace("\t", " " * width) + rest


def _in_quotes(line: str, place: Place, schemas: Schemas) -> str | None:
    """The line with quotes around its whole value. None where a colon may have been meant as one, since a field stands
    before it, and where a comment, quote or bracket comes with it."""
    head, text = line[:place.column - 1], line[place.column - 1:].rstrip()
    if not _LINE.fullmatch(head) or text[0] in "[]{}\"'|>&*!%@`#?-," or " #" in text or "\t" in text:
        return None
    if any(inner[1] in schemas.keys for inner in _INNER.finditer(text)):
        return None
    return head + quoted(text) + line[len(head) + len(text):]


def _is_text(document: Document, place: Place, schemas: Schemas) -> bool:
    layout = Layout(document)
    scalar = layout.scalar_at(layout.index(place.line, place.column))
    field = schemas.field(document.kind, scalar[3]) if scalar else None
    free = field is not None and field.type in ("string", "text") and not field.enum and not field.ref
    return free and "pattern" not in field.schema and field.piece not in ("date", "time")
