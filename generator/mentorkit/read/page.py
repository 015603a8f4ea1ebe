"""Text with its lines, to look around in where a parser stopped."""

from collections.abc import Iterator
from typing import NamedTuple

from mentorkit.finding import Public


class Guess(NamedTuple):
    code: str
    start: int
    end: int
    case: str = ""
    character: str = ""

    @property
    def values(self) -> dict[str, Public]:
        return {"character": Public(self.character)} if self.character else {}


class Page:
    """Text with its lines, by index."""

    def __init__(self, text: str):
        self.text = text

    def start(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def end(self, index: int) -> int:
        end = self.text.find("\n", index)
        return len(self.text) if end < 0 else end

    def line(self, index: int) -> str:
        return self.text[self.start(index):self.end(index)]

    def first(self, index: int) -> int:
        """The first character of the line that is no space."""
        line = self.line(index)
        return self.start(index) + len(line) - len(line.lstrip())

    def before(self, index: int) -> int | None:
        """The first character of the nearest line before that holds more than a comment."""
        start = self.start(index)
        while start > 0:
            first = self.first(start - 1)
            if self.text[first:self.end(first)].strip() and self.text[first] != "#":
                return first
            start = self.start(start - 1)
        return None

    def indent(self, first: int) -> int:
        return first - self.start(first)

    def after(self, index: int) -> int | None:
        """The first character of the nearest line below that holds more than a comment."""
        end = self.end(index)
        while end < len(self.text):
            first = self.first(end + 1)
            if self.text[first:self.end(first)].strip() and self.text[first] != "#":
                return first
            end = self.end(end + 1)
        return None

    def odd_one(self, first: int) -> int:
        """The line that is indented otherwise than its neighbours, where the parser stopped at `first`: that one, or
        one above which the lines around it do not agree with."""
        here, above, below = self.indent(first), list(self._above(first)), self.after(first)
        if (len(above) > 1 and self.indent(above[0]) > here > self.indent(above[1])
                and below is not None and self.indent(below) == here):
            return above[0]
        less = next((n for n, at in enumerate(above) if self.indent(at) < here), None)
        if less is not None:
            fellow = next((at for at in above[less + 1:] if self.indent(at) <= here), None)
            if fellow is not None and self.indent(fellow) == here:
                return above[less]
        return first

    def _above(self, first: int) -> Iterator[int]:
        while (before := self.before(first)) is not None:
            yield before
            first = before

    def guess(self, code: str, start: int, case: str = "", character: str = "") -> Guess:
        """A guess that reaches to the end of the line."""
        return Guess(code, start, start + len(self.text[start:self.end(start)].rstrip()), case, character)
