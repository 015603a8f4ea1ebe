"""What was likely meant, where text is no YAML: from the parser's complaint to one of our codes and a place.

The parser often stops on the line after the mistake, so the lines before and the last scalar are looked at too.
"""

import re

from mentorkit.read.marks import DEPTH, Positions, Slip
from mentorkit.read.page import Guess, Page

_TIGHT = re.compile(r"\s*(?:- +)*[\w-]+:[^ \t\r\n]")
_DASH = re.compile(r"-(?=[^\W\d_][\w-]*:[ \t\r\n]|\{)")
_VALUE = re.compile(r"\s*(?:- +)*[^\s:#][^:]*:[ \t]+(?=\S)")
_KEY = re.compile(r":(?=[ \t\r\n]|$)")
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#.*)?\n)*%")
_OURS = (r"(?:[a-z]+_[a-z_]+|nl|en|also|date|from|until|by|with|id|goal|mentor|pair|reason|text|outcome|value|pulse|"
         r"skills|styles|prefers|module|severity|kind)")
_FLOW_KEY = re.compile(rf"\S.*[ \t]{_OURS}")
_FIELDS = re.compile(rf"{_OURS}:(?=\s)")
"""Text and then a key of ours: there a comma is missing. Any other word before a colon belongs to the text."""
_MARKER = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$", re.MULTILINE)
_NO_DASH = re.compile(r"[‐‑‒–—−•·‣▪◦](?=\s)|-(?=[\u00a0\u2007\u202f])")
_FIRST_KEY = re.compile(r"(?:- +)?([\w-]+):(?=\s|$)", re.MULTILINE)


def explain(text: str, slip: Slip, positions: Positions) -> Guess:
    """The one mistake behind a slip; Y219 when nothing fits."""
    page = Page(text)
    at = min(slip.at, len(text.rstrip() or text) - 1)
    for guess in (_deep, _tab, _pasted, _quotes, _characters, _colons, _flow, _blocks):
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


def _pasted(page: Page, slip: Slip, at: int, _: Positions) -> Guess | None:
    """What Git or a word processor put there: marks of a conflict, a dash or a space that is none for YAML."""
    for first in filter(lambda first: first is not None, (page.first(at), page.before(at))):
        if marker := _MARKER.match(page.text, first):
            return Guess("Y110", first, min(marker.end(), first + 7))
        if _NO_DASH.match(page.text, first):
            return Guess("Y211", first, first + 1, "look")
        indent = page.text[page.start(first):first]
        if indent.strip(" \t"):
            return Guess("Y206", page.start(first), first, "space")
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
        begun = slip.begun
        if begun == page.first(begun) and text[begun] != "%" and not _KEY.search(page.line(begun)):
            return page.guess("Y209", begun)
        return _character(page, begun)
    if slip.problem in ("found character that cannot start any token", "found undefined tag handle",
                        "block sequence entries are not allowed in this context",
                        "mapping keys are not allowed in this context", "found incompatible YAML document"):
        if text[at] == "-" and text[page.start(at):at].rstrip().endswith(("]", "}")):
            return page.guess("Y211", at, "line")
        if text[at] == "`" and at == page.first(at) and not _KEY.search(page.line(at)):
            return page.guess("Y209", at)
        return _character(page, at)
    if slip.problem == "did not find expected node content" and text[at] == ",":
        if slip.context.startswith("while parsing a flow"):
            return Guess("Y208", at, at + 1, "empty")
        return page.guess("Y207", at, character=",")
    closed = text[page.start(at):at].rstrip().endswith(("]", "}"))
    if closed and text[at] == "," and not text[at + 1:page.end(at)].strip():
        return Guess("Y208", at, at + 1, "after")
    if slip.problem == "did not find expected key" and text[page.first(at):at].rstrip().endswith(("]", "}")):
        opening = re.compile(r"[\[{]").search(text, page.start(at), at)
        if opening and text[at] not in "]}":
            return page.guess("Y207", opening.start(), character=opening[0])
    return None


def _character(page: Page, at: int) -> Guess:
    guess = page.guess("Y207", at, character=page.text[at])
    return guess._replace(case="alone") if guess.end == at + 1 else guess


def _colons(page: Page, slip: Slip, at: int, _: Positions) -> Guess | None:
    text = page.text
    if slip.problem == "could not find expected ':'":
        first = page.first(slip.begun)
        if _is_item(page, first):
            return page.guess("Y211", first, "key")
        return page.guess("Y202" if _TIGHT.match(page.line(first)) else "Y209", first)
    if slip.problem != "mapping values are not allowed in this context":
        return None
    start = page.start(at)
    if _DASH.match(text, page.first(at)):
        return page.guess("Y202", page.first(at), "dash")
    line = page.line(at).rstrip()
    if line.endswith("}") and "{" not in line:
        return Guess("Y208", start + len(line) - 1, start + len(line), "opening")
    if value := _VALUE.match(text, start, at):
        return page.guess("Y203", value.end(), "fields" if _FIELDS.match(text, value.end()) else "")
    before = page.before(at)
    if before is not None:
        line = page.line(before)
        if _TIGHT.match(line):
            return page.guess("Y202", before)
        if not _KEY.search(line):
            return page.guess("Y209", before)
    if found := _tight_dash(page, at):
        return found
    odd = page.odd_one(page.first(at))
    return page.guess("Y206", odd, "deeper" if odd == page.first(at) else "")


def _is_item(page: Page, first: int) -> bool:
    """Whether a line in braces stands below a list item: its dash is missing."""
    before = page.before(first)
    return page.text[first] == "{" and before is not None and page.text[before] == "-"


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
            begin = since + len(text[since:at]) - len(text[since:at].lstrip())
            return Guess("Y203", begin, re.compile(r"[,}\]\n]|$").search(text, at).start())
        return page.guess("Y208", opening, character=text[opening])
    if text[at] == ":" and text[at + 1:at + 2] in ("[", "{", "}"):
        word = re.compile(r"[\w-]*$").search(text, 0, at)
        if text[at + 1] == "}":
            return Guess("Y202", word.start(), at + 1, "empty")
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
    if _is_item(page, at):
        return page.guess("Y211", at, "key")
    same = at - page.start(at) == slip.begun - page.start(slip.begun)
    if dash != lists and same:
        return _item_field(page, at) if lists else page.guess("Y211", at)
    return page.guess("Y206", page.odd_one(at))


def _item_field(page: Page, at: int) -> Guess:
    """A line without a dash in a list: a field of the item above, or an item of its own."""
    mine, above = (_FIRST_KEY.match(page.text, first) if first is not None else None
                   for first in (at, page.before(at)))
    if mine and above and page.text[above.start()] == "-" and mine[1] != above[1]:
        return page.guess("Y206", at, "item")
    return page.guess("Y211", at, "key")
