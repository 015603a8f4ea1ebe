"""How a file is laid out: where a value ends, what stands between brackets, where comments are."""

from collections.abc import Iterator
from itertools import pairwise

from mentorkit.finding import DataPath
from mentorkit.read import Document
from mentorkit.read.document import Located
from mentorkit.read.source import BOM, text_of


class Layout:
    """A document's text without BOM, and questions about it; every index counts characters in that text."""

    def __init__(self, document: Document) -> None:
        self.text = document.source.decode().removeprefix(BOM)
        self.newline = "\r\n" if self.text.partition("\n")[0].endswith("\r") else "\n"
        self._located = Located(text_of(document.source))
        self._positions = self._located.positions
        self._document = document

    def index(self, line: int, column: int) -> int:
        """From line and column, both counted from 1."""
        return self._located.starts[line - 1] + column - 1

    def scalar_at(self, index: int) -> tuple[int, int, str, DataPath] | None:
        """The key or value that begins at an index: its start, its end, `key` or `value`, and its path."""
        return next((found for found in self._positions.scalars if found[0] == index and found[1] > index), None)

    def key(self, path: DataPath) -> tuple[int, int] | None:
        return self._positions.keys.get(path)

    def start(self, path: DataPath) -> int | None:
        """Where a value begins; a list in a block at its first dash, a record at its first key."""
        found = self._positions.values.get(path)
        return found[0] if found else None

    def end(self, path: DataPath) -> int:
        """Where a value ends. For a block of text that is before the empty lines below it."""
        start, end = self._positions.values[path]
        value = self._document.value(path)
        if not isinstance(value, dict | list):
            return self._text_end(start, end)
        if self.bracketed(path):
            return self._closing(start)
        return self.end((*path, next(reversed(value)) if isinstance(value, dict) else len(value) - 1))

    def bracketed(self, path: DataPath) -> bool:
        """Whether a record or list stands between brackets."""
        return self.text[self._positions.values[path][0]] in "[{"

    def in_brackets(self, path: DataPath) -> bool:
        """Whether a value stands somewhere within brackets."""
        return any(self.bracketed(path[:length]) for length in range(len(path)))

    def is_block(self, path: DataPath) -> bool:
        """Whether a value is a block of text, after `|` or `>`."""
        start, end = self._positions.values[path]
        return end > start and self.text[start] in "|>"

    def blocks(self) -> Iterator[tuple[int, int]]:
        """Where there are blocks of text."""
        for start, end, what, _ in self._positions.scalars:
            if what == "value" and end > start and self.text[start] in "|>":
                yield start, end

    def column(self, index: int) -> int:
        """The column of an index, from 0."""
        return index - self.text.rfind("\n", 0, index) - 1

    def next_line(self, index: int) -> int:
        """The beginning of the next line; the text's end where there is none. A block of text ends on a line's
        beginning, and that is it."""
        if index and self.text[index - 1] == "\n":
            return index
        return self.text.find("\n", index) + 1 or len(self.text)

    def comments(self, start: int, end: int) -> Iterator[int]:
        """Where comments begin between two places."""
        edges = [(0, 0), *((s[0], s[1]) for s in self._positions.scalars), (len(self.text), len(self.text))]
        for (_, before), (after, _) in pairwise(edges):
            if before < end and after > start:
                yield from self._in_gap(max(before, start), min(after, end))

    def _in_gap(self, start: int, end: int) -> Iterator[int]:
        while (at := self.text.find("#", start, end)) >= 0:
            yield at
            start = self.text.find("\n", at, end)
            if start < 0:
                return

    def _text_end(self, start: int, end: int) -> int:
        if end > start and self.text[start] in "|>":
            piece = self.text[start:end]
            kept = len(piece.rstrip())
            return start + (piece.find("\n", kept) + 1 or len(piece))
        return end

    def _closing(self, start: int) -> int:
        """After the bracket that closes the one at `start`."""
        skip = {s[0]: s[1] for s in self._positions.scalars if s[1] > s[0]}
        depth, at = 0, start
        while True:
            if at in skip:
                at = skip[at]
                continue
            sign = self.text[at]
            if sign == "#":
                at = self.text.index("\n", at)
            depth += (sign in "[{") - (sign in "]}")
            at += 1
            if depth == 0:
                return at
