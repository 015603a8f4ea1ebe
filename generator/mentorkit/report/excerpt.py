"""The line of a finding with a caret under what it is about, private values masked where it would travel."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mentorkit.finding import Place
from mentorkit.model import Programme
from mentorkit.read import Span
from mentorkit.report.sentence import MASK, printable
from mentorkit.shape.wanted import agreed

LONGEST = 120
"""Characters of a line that are shown; the rest is cut around the caret."""

_NULS = 4
"""A line of which more than one in so many characters is NUL is no text that anybody can read, such as UTF-16."""

_WORDS = re.compile(r"[^\s,:?|>&*!#%'\"\[\]{}-]+")
"""What is more than YAML's own punctuation: outside keys and values, the name of an anchor or a tag."""
_SCHEMA_LINE = re.compile(r"# yaml-language-server: \$schema=[./]*(?:schemas/)?([a-z]+)\.schema\.json")


class Excerpt(NamedTuple):
    """`text` is the line; `caret` the 0-based position of the caret under it, `width` its length."""

    text: str
    caret: int
    width: int


class Excerpts:
    """Cuts excerpts from the files that were read."""

    def __init__(self, programme: Programme) -> None:
        self._programme = programme

    def of(self, place: Place, masked: bool) -> Excerpt | None:
        """The excerpt at a place; None where there is no line to show, or nothing of it may be shown."""
        document = self._programme.document(place.file)
        if document is None or not document.source:
            return None
        line = document.line(place.line)
        if not line.strip() or (masked and not document.readable) or line.count("\0") * _NULS > len(line):
            return None
        caret, width = place.column - 1, place.width
        if masked:
            line, caret, width = self._masked(document, line, place)
        return _cut(line, caret, width)

    def _masked(self, document, line: str, place: Place) -> tuple[str, int, int]:
        """The line with every private piece as `•••`, and the caret where it then belongs."""
        text, position, caret, width = [], 0, place.column - 1, place.width
        start, end = caret, caret + width
        for first, last in self._pieces(document, line, place.line):
            text += [line[position:first], MASK]
            position = last
            shift = len(MASK) - (last - first)
            if start >= last:
                caret += shift
            elif start >= first:
                caret, width = caret - (start - first), len(MASK)
            elif end > first:
                width = max(1, width + shift)
        text.append(line[position:])
        return "".join(text), caret, width

    def _pieces(self, document, line: str, number: int) -> Iterator[tuple[int, int]]:
        """The private pieces of a line, from and up to, counted from 0."""
        position = 0
        for span in document.spans(number):
            first, last = span.column - 1, span.end - 1
            yield from (match.span() for match in _WORDS.finditer(line, position, first))
            if self._private(document, line[first:last], span):
                yield first, last
            position = last
        yield from (match.span() for match in _WORDS.finditer(line, position))

    def _private(self, document, word: str, span: Span) -> bool:
        """Whether a piece is private. It is judged as it stands there: what was read may be another one's."""
        schemas = self._programme.schemas
        if span.what == "comment":
            line = _SCHEMA_LINE.fullmatch(word.rstrip())
            return line is None or line[1] not in schemas.kinds
        if word.startswith(("&", "*", "!")):
            return True
        if span.what == "key":
            return not schemas.may_leave(document.kind, span.path, is_key=True)
        value = word.strip("'\"")
        published = document.kind != "mentor" or agreed(document.data)
        return not (schemas.may_leave(document.kind, span.path, value=value, published=published)
                    or self._programme.is_public_id(document.kind, span.path, value))


def _cut(line: str, caret: int, width: int) -> Excerpt:
    start = max(0, min(caret - 20, len(line) - LONGEST)) if len(line) > LONGEST else 0
    head = "…" if start else ""
    piece = line[start:start + LONGEST]
    tail = "…" if start + LONGEST < len(line) else ""
    before, under = printable(head + piece[:caret - start]), printable(piece[caret - start:caret - start + width])
    text = before + under + printable(piece[caret - start + width:]) + tail
    return Excerpt(text, len(before), max(1, len(under)))
