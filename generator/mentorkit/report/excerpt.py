"""The line of a finding with a caret under what it is about, private values masked where it would travel."""

from dataclasses import dataclass

from mentorkit.finding import Place
from mentorkit.model import Programme
from mentorkit.read import Span
from mentorkit.report.sentence import MASK, printable

LONGEST = 120
"""Characters of a line that are shown; the rest is cut around the caret."""


@dataclass(frozen=True, slots=True)
class Excerpt:
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
        if not line.strip() or (masked and not document.readable):
            return None
        caret, width = place.column - 1, place.width
        if masked:
            line, caret, width = self._masked(document, line, place)
        return _cut(line, caret, width)

    def _masked(self, document, line: str, place: Place) -> tuple[str, int, int]:
        """The line with every private piece as `•••`, and the caret where it then belongs."""
        text, position, caret, width = [], 0, place.column - 1, place.width
        start, end = caret, caret + width
        for span in document.spans(place.line):
            if not self._private(document, line, span):
                continue
            first, last = span.column - 1, span.end - 1
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

    def _private(self, document, line: str, span: Span) -> bool:
        if span.what == "comment":
            return not line[span.column - 1:].startswith("# yaml-language-server:")
        if span.what == "key":
            return not self._programme.schemas.may_leave(document.kind, span.path, is_key=True)
        value = document.value(span.path)
        return not (self._programme.schemas.may_leave(document.kind, span.path, value=value)
                    or self._programme.is_public_id(document.kind, span.path, value))


def _cut(line: str, caret: int, width: int) -> Excerpt:
    start = max(0, min(caret - 20, len(line) - LONGEST)) if len(line) > LONGEST else 0
    head = "…" if start else ""
    piece = line[start:start + LONGEST]
    tail = "…" if start + LONGEST < len(line) else ""
    before = printable(head + piece[:caret - start])
    text = before + printable(piece[caret - start:]) + tail
    return Excerpt(text, len(before), max(1, min(width, len(text) - len(before))))
