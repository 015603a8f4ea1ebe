"""What was likely meant, where text is no YAML: from the parser's complaint to one of our codes and a place.

The parser often stops on the line after the mistake, so the lines before and the last scalar are looked at too.
"""

import re
from typing import NamedTuple

from mentorkit.finding import Public
from mentorkit.read.marks import DEPTH, Positions, Slip

_TIGHT = re.compile(r"\s*(?:- +)*[\w-]+:[^ \t\r\n]")
_DASH = re.compile(r"-(?=[^\W\d_][\w-]*:[ \t\r\n]|\{)")
_VALUE = re.compile(r"\s*(?:- +)*[^\s:#][^:]*:[ \t]+(?=\S)")
_KEY = re.compile(r":(?=[ \t\r\n]|$)")
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#.*)?\n)*%")
_OURS = r"(?:[a-z]+_[a-z_]+|nl|en|also|date|from|until|by|with|id|goal|mentor|pair|reason|text|outcome|value)"
_FLOW_KEY = re.compile(rf"\S.*[ \t]{_OURS}")
_FIELDS = re.compile(rf"{_OURS}:(?=\s)")
"""Text and then a key of ours: there a comma is missing. Any other word before a colon belongs to the text."""


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

    def guess(self, code: str, start: int, case: str = "", character: str = "") -> Guess:
        """A guess that reaches to the end of the line."""
        return Guess(code, start, start + len(self.text[start:self.end(start)].rstrip()), case, character)


def explain(text: str, slip: Slip, positions: Positions) -> Guess:
    """The one mistake behind a slip; Y219 when nothing fits."""
    page = Page(text)
    at = min(slip.at, len(text.rstrip() or text) - 1)
    for guess in (_deep, _tab, _quotes, _characters, _colons, _flow, _blocks):
        if found := guess(page, slip, at, positions):
            return found
    return page.guess("Y219", at)


def _deep(page: Page, slip: Slip, at: int, _: Positions) -> Guess | None:
    """So deep that the parser gave up before the composer could."""
    if slip.problem != "exceeded maximum nesting depth":
        return None
    depth = 1
    for bracket in re.finditer(r"[\[\]{}]", page.text):
        depth += 1 if bracket[0] in "[{" else -1
        if depth > DEPTH:
            return Guess("Y106", bracket.start(), bracket.end())
    return Guess("Y106", at, at + 1)


def _tab(page: Page, slip: Slip, at: int, _: Positions) -> Guess | None:
    start = page.start(slip.begun)
    while start <= at:
        indent = page.text[start:page.first(start)]
        if "\t" in indent:
            tab = start + indent.index("\t")
            return Guess("Y201", tab, tab + 1)
        start = page.end(start) + 1
    return None


def _quotes(page: Page, slip: Slip, at: int, positions: Positions) -> Guess | None:
    text, begun = page.text, slip.begun
    if slip.context == "while parsing a quoted scalar":
        slash = text.rfind("\\", begun, slip.at + 1)
        return Guess("Y210", slash, slash + 2, character=text[slash:slash + 2])
    if slip.context == "while scanning a quoted scalar":
        if text[page.start(begun):begun].rstrip().endswith(("'", '"')):
            return page.guess("Y205", begun)
        return page.guess("Y204", begun, character=text[begun])
    scalars = [s for s in positions.scalars if s[1] <= slip.at]
    if "did not find expected" in slip.problem and scalars:
        start, end, *_ = scalars[-1]
        beside = not text[end:slip.at].strip(" ") and page.start(end) == page.start(at)
        if beside and text[start:start + 1] in ("'", '"'):
            if "\n" in text[start:end]:
                return page.guess("Y204", start, character=text[start])
            if text[at] not in "]}":
                return page.guess("Y205", start)
    return None


def _characters(page: Page, slip: Slip, at: int, _: Positions) -> Guess | None:
    """Text that begins with a character that means something to YAML."""
    text = page.text
    starts = {
        "while scanning an alias": slip.begun, "while scanning an anchor": slip.begun,
        "while scanning a block scalar": slip.begun, "while scanning a tag": slip.begun,
        "while scanning a directive": slip.begun,
    }
    if slip.context in starts:
        return page.guess("Y207", slip.begun, character=text[slip.begun])
    if slip.problem in ("found character that cannot start any token", "found undefined tag handle",
                        "block sequence entries are not allowed in this context",
                        "mapping keys are not allowed in this context", "found incompatible YAML document"):
        return page.guess("Y207", at, character=text[at])
    if slip.problem == "did not find expected node content" and text[at] == ",":
        return page.guess("Y207", at, character=",")
    if slip.problem == "did not find expected key" and text[page.first(at):at].rstrip().endswith(("]", "}")):
        opening = re.compile(r"[\[{]").search(text, page.start(at), at)
        if opening and text[at] not in "]}":
            return page.guess("Y207", opening.start(), character=opening[0])
    return None


def _colons(page: Page, slip: Slip, at: int, _: Positions) -> Guess | None:
    text = page.text
    if slip.problem == "could not find expected ':'":
        first = page.first(slip.begun)
        return page.guess("Y202" if _TIGHT.match(page.line(first)) else "Y209", first)
    if slip.problem != "mapping values are not allowed in this context":
        return None
    start = page.start(at)
    if value := _VALUE.match(text, start, at):
        return page.guess("Y203", value.end(), "fields" if _FIELDS.match(text, value.end()) else "")
    before = page.before(at)
    if before is not None:
        line = page.line(before)
        if _TIGHT.match(line):
            return page.guess("Y202", before)
        if not _KEY.search(line):
            return page.guess("Y209", before)
    return _tight_dash(page, at) or page.guess("Y206", page.first(at), "deeper")


def _tight_dash(page: Page, at: int) -> Guess | None:
    """A list item without a space after its dash, on this line or the one before."""
    for first in (page.first(at), page.before(at)):
        if first is not None and _DASH.match(page.text, first):
            return page.guess("Y202", first, "dash")
    return None


def _flow(page: Page, slip: Slip, at: int, _: Positions) -> Guess | None:
    """Brackets and commas."""
    text = page.text
    if slip.context in ("while parsing a flow mapping", "while parsing a flow sequence", "while parsing a flow node"):
        opening = slip.begun
        if text[opening:opening + 1] not in ("[", "{"):
            opening = max(text.rfind("{", 0, opening), text.rfind("[", 0, opening))
        if comment := re.compile(r"[ \t]#").search(text, opening, page.end(opening)):
            return Guess("Y208", comment.start() + 1, page.end(opening), "comment")
        if slip.at >= len(text) or page.start(at) != page.start(opening):
            return page.guess("Y208", opening, character=text[opening])
        if text[at] == ":":
            since = max(text.rfind(mark, opening, at) for mark in ("{", "[", ",", ": ")) + 1
            if not text[since:at].strip():
                return page.guess("Y105", at, "nothing")
            if _FLOW_KEY.fullmatch(text[since:at].strip()):
                return page.guess("Y208", opening, "comma", text[opening])
            return page.guess("Y203", since + len(text[since:at]) - len(text[since:at].lstrip()))
        return page.guess("Y208", opening, character=text[opening])
    if text[at] == ":" and text[at + 1:at + 2] in ("[", "{", "}"):
        word = re.compile(r"[\w-]*$").search(text, 0, at)
        return page.guess("Y202", word.start())
    if text[at] in "]}":
        return Guess("Y208", at, at + 1, "closing", text[at])
    return None


def _blocks(page: Page, slip: Slip, at: int, _: Positions) -> Guess | None:
    """Indentation, and list items between keys."""
    if slip.problem == "did not find expected <document start>":
        if directive := _DIRECTIVE.match(page.text):
            return page.guess("Y207", directive.end() - 1, character="%")
        before = page.before(at)
        if before is not None and page.text[before].isalpha() and not _KEY.search(page.line(before)):
            return page.guess("Y202" if _TIGHT.match(page.line(before)) else "Y209", before)  # a comment came between
        if before is not None and page.start(before) < before and _KEY.search(page.line(before)):
            return page.guess("Y206", before)
        return page.guess("Y107", at)
    if page.first(at) != at:
        return None
    if found := _tight_dash(page, at):
        return found
    if page.text[at] == ":":
        return page.guess("Y105", at, "nothing")
    dash = page.line(at).lstrip().startswith(("- ", "-\r")) or page.line(at).strip() == "-"
    lists = slip.problem == "did not find expected '-' indicator"
    if not lists and slip.problem != "did not find expected key":
        return None
    same = at - page.start(at) == slip.begun - page.start(slip.begun)
    if dash != lists and same:
        return page.guess("Y211", at, "key" if lists else "")
    return page.guess("Y206", at)
