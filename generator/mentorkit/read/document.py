"""What reading a file gives: plain data, and on demand the place of every key and value in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from mentorkit.finding import DataPath, Finding, Place
from mentorkit.read.marks import Oddity, Positions
from mentorkit.read.source import restored, text_of


class Span(NamedTuple):
    """A piece of a line, columns from `column` up to but not including `end`, and what it is; `path` says whose key or
    value it is, `()` for a comment and for what stands nowhere in the data."""

    column: int
    end: int
    what: Literal["key", "value", "comment"]
    path: DataPath = ()


@dataclass(slots=True, eq=False)
class Document:
    """One data file. `readable`: there is a record in `data`. `sound`: nothing is wrong with it so far (reading and
    shape say so). `doubtful` are the paths whose values could not be read as meant: no further word about them."""

    file: str
    kind: str
    id: str
    data: dict = field(default_factory=dict)
    source: bytes = b""
    readable: bool = True
    sound: bool = True
    doubtful: tuple[DataPath, ...] = ()
    _located: "Located | None" = None

    def place(self, path: DataPath, key: bool = False) -> Place:
        """Where the value (or its key) stands; else the nearest record around it that is there; else line 1."""
        if not self.readable:
            return Place(self.file)
        located = self.locate()
        positions = located.positions
        while path:
            found = positions.keys.get(path) if key else None
            if found := found or positions.values.get(path):
                return located.at(self.file, *found)
            path, key = path[:-1], False
        return located.at(self.file, *self._whole(positions))

    def within(self, path: DataPath, find: Callable[[str], tuple[int, int] | None]) -> Place:
        """Where a part of a value stands: `find` gets the value as it is written in the file and says from where to
        where; the value itself where it finds nothing."""
        located = self.locate()
        start, end = located.positions.values.get(path, (0, 0))
        found = find(located.text[start:end])
        return located.at(self.file, start + found[0], start + found[1]) if found else self.place(path)

    def value(self, path: DataPath) -> object:
        """The value at a path; None where there is none."""
        at: object = self.data
        for step in path:
            if isinstance(at, dict) or (isinstance(at, list) and isinstance(step, int) and step < len(at)):
                at = at.get(step) if isinstance(at, dict) else at[step]
            else:
                return None
        return at

    def line(self, number: int) -> str:
        """The text of a line, from 1, without its end; '' beyond the last."""
        return self.locate().line(number)

    def spans(self, number: int) -> list[Span]:
        """Every key, value and comment on a line, in order. What lies between is YAML's own punctuation. A file that
        can't be parsed is one value."""
        located = self.locate()
        line = located.line(number)
        if not self.readable:
            return [Span(1, len(line) + 1, "value")]
        return list(located.spans(number, line))

    def locate(self) -> "Located":
        """Its text, with the places of what stands in it."""
        if self._located is None:
            self._located = Located(text_of(self.source))
        return self._located

    def _whole(self, positions: Positions) -> tuple[int, int]:
        """The record itself: its first key."""
        start, end = positions.values.get((), (0, 1))
        return next((extent for extent in positions.keys.values() if extent[0] == start), (start, end))


@dataclass(slots=True)
class Tree:
    """All that was read: the documents by file, and what reading and then shape found. `content` lists the files that
    lie in `site/content`; None where nothing but data is at hand."""

    documents: dict[str, Document] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    shaped: list[Finding] = field(default_factory=list)
    content: Callable[[], Collection[str]] | None = None

    def of_kind(self, kind: str) -> list[Document]:
        return sorted((d for d in self.documents.values() if d.kind == kind), key=lambda d: d.file)


class Located:
    """A text with its lines and, when asked, its positions."""

    __slots__ = ("text", "starts", "_known")

    def __init__(self, text: str):
        """`text` as the composer takes it."""
        self.text = text
        self.starts = [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]
        self._known: tuple[Positions, list[Oddity]] | None = None

    @property
    def positions(self) -> Positions:
        return self._composed()[0]

    @property
    def oddities(self) -> list[Oddity]:
        """What is odd in it, with the right paths."""
        return self._composed()[1]

    def _composed(self) -> tuple[Positions, list[Oddity]]:
        if self._known is None:
            from mentorkit.read.composer import Composer

            positions = Positions()
            self._known = positions, Composer(self.text, {}, positions).oddities
        return self._known

    def line(self, number: int) -> str:
        if not 1 <= number <= len(self.starts):
            return ""
        end = self.starts[number] - 1 if number < len(self.starts) else len(self.text)
        return restored(self.text[self.starts[number - 1]:end].removesuffix("\r"))

    def at(self, file: str, start: int, end: int) -> Place:
        number = bisect_right(self.starts, start)
        begin = self.starts[number - 1]
        stop = self.starts[number] if number < len(self.starts) else len(self.text)
        width = len(restored(self.text[start:min(end, stop)]).rstrip(" \t\r\n"))
        return Place(file, number, start - begin + 1, max(width, 1))

    def spans(self, number: int, line: str) -> Iterator[Span]:
        begin, column = self.starts[number - 1] if line else 0, 1
        stop = begin + len(line)
        if self.positions.stop is not None and self.positions.stop < stop:
            unread = max(self.positions.stop - begin, 0)
            yield Span(unread + 1, len(line) + 1, "value")
            return
        scalars = self.positions.scalars
        number = bisect_left(scalars, (begin,))
        while number and scalars[number - 1][1] > begin:  # text that began on a line before
            number -= 1
        for at in range(number, len(scalars)):
            start, end, what, path = scalars[at]
            if start >= stop:
                break
            if end > begin:
                first, last = max(start, begin) - begin + 1, min(end, stop) - begin + 1
                yield from _comment(line, column, first)
                yield Span(first, last, what, path)
                column = last
        yield from _comment(line, column, len(line) + 1)


def _comment(line: str, column: int, end: int) -> Iterator[Span]:
    """A comment in a line's rest."""
    at = line.find("#", column - 1, end - 1)
    if at >= 0:
        yield Span(at + 1, end, "comment")
