"""Text that only looks odd: characters one can't see or takes for others, placeholders, a word twice in a list."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from operator import eq

from mentorkit.finding import DataPath, Finding, Place, Public, Severity
from mentorkit.read import Document
from mentorkit.shape.dates import is_date
from mentorkit.shape.fields import Field
from mentorkit.shape.near import LOOK_ALIKES
from mentorkit.shape.wanted import like, name_of, shown

_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029"
_UNSEEN = re.compile(f"([{_ZERO_WIDTH}])|([{_TURNING}])|([{_CONTROL}])")
_UNSEEN_CODES = ("S202", "S203", "S204")
_FOREIGN = {chr(code) for code in LOOK_ALIKES}
_TYPOGRAPHY = str.maketrans({
    **dict.fromkeys("‐‑‒–—―−", "-"), **dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‘’‚‛‹›", "'"),
    **dict.fromkeys("\u00a0\u2007\u2009\u202f", " ")})
"""What a word processor makes of what is typed, and what that was."""
_QUOTES = {"“": "”", "„": "”", "‘": "’", "«": "»"}
_TOKENS = (b"todo", b"to do", b"to be d", b"tbd", b"xxx", b"lorem", b"invul", b"te vul", b"volgt", b"n.t.b", b"...")
"""One of these is in every text that is a placeholder: a quick look at the bytes."""
_CONTROLS = bytes({*range(32), 127} - {9, 10, 13})
_WHOLE = {"...", "…", "xxx", "tbd", "todo", "to do", "to be done", "to be decided", "n.t.b.", "volgt", "volgt nog",
          "tekst volgt", "invullen", "nog invullen", "nog in te vullen"}
_HASH = re.compile(rb"[^\s#][ \t]+#[^\s#!]")
_NOTE = re.compile(rb"^[ \t]+#(?=[ \t])", re.MULTILINE)
_NOTED = re.compile(r"^[ \t]*#(?=[ \t])", re.MULTILINE)
_HTML = re.compile(r"</?(?:p|br|b|i|u|em|strong|span|div|a|ul|ol|li|h[1-6]|table|font)\b[^<>]*>"
                   r"|&(?:nbsp|amp|quot|lt|gt);", re.IGNORECASE)
_BROKEN = re.compile("\ufffd|[ÃÂ][\u00a0-\u00bf]|â€|ï¿½")
"""What is left of a letter that was saved in one encoding and read in another."""
_FAR = re.compile(rb"-(?<!20[0-4][0-9]-)(?<!19[7-9][0-9]-)(?<=[0-9]{4}-)[0-9]{2}-[0-9]{2}")
"""A day before 1970, or from 2050 on, from its first hyphen, so that the search can leap from one to the next."""
_INSIDE = re.compile(r"\b(?:TODO|TBD|XXX+)\b|\blorem ipsum\b|\bnog in te vullen\b", re.IGNORECASE)


def strange(word: str) -> bool:
    """A character that has no place in a key or an id and that one hardly sees."""
    if _UNSEEN.search(word):
        return True
    return not word.isascii() and (
        "\u00a0" in word or _mixed(word) is not None or unicodedata.normalize("NFC", word) != word)


def plain(word: str) -> str:
    """A word without what one does not see; letters, dashes, quotes and spaces as the plain ones they look like."""
    return _UNSEEN.sub("", word).translate(LOOK_ALIKES).translate(_TYPOGRAPHY)


def looks(document: Document, root: Field | None) -> Iterator[Finding]:
    """The hints about a document's texts."""
    source = document.source
    if _repeats(document.data):
        for path, items in _lists(document.data, ()):
            if _field(root, path) is not None:
                yield from (_twice if isinstance(items[0], str) else _again)(document, root, path, items)
    if source.find(b"#", 1) > 0 and (b" #" in source or b"\t#" in source):  # beside the schema line at the very top
        yield from _cut(document, root)
        if _NOTE.search(source):
            yield from _notes(document, root)
    if _FAR.search(source):
        yield from _far(document, root)
    if not _suspect(source):
        return
    for path, value in _strings(document.data, ()):
        field = _field(root, path)
        if _is_free(field):
            yield from _text(document, path, value, field)


def _cut(document: Document, root: Field | None) -> Iterator[Finding]:
    """Unquoted text that a # right before a word cuts off: `grid #design`. An ordinary comment has a space there."""
    for number in {document.source.count(b"\n", 0, found.start()) + 1 for found in _HASH.finditer(document.source)}:
        line = document.line(number)
        for value, comment in pairwise(document.spans(number)):
            between = line[value.end - 1:comment.column - 1]
            if (comment.what == "comment" and value.what == "value" and between and not between.strip()
                    and line[comment.column:comment.column + 1].strip() and line[value.column - 1] not in "\"'"
                    and isinstance(document.value(value.path), str) and _field(root, value.path) is not None):
                place = Place(document.file, number, comment.column, comment.end - comment.column)
                yield Finding("S209", place, Severity.HINT, {"field": name_of(value.path)})


def _notes(document: Document, root: Field | None) -> Iterator[Finding]:
    """Lines of a text that begin with #: no remarks, since they stand in the text. In Markdown they are headings."""
    for path, value in _strings(document.data, ()):
        if not _NOTED.search(value):
            continue
        fields = _field(root, path), _field(root, path[:-1])
        if _is_free(fields[0]) and not any(field and field.schema.get("x-widget") == "markdown" for field in fields):
            for number, line in _block(document, document.place(path)):
                if found := _NOTED.match(line):
                    place = Place(document.file, number, found.end(), len(line.rstrip()) - found.end() + 1)
                    yield Finding("S210", place, Severity.HINT, {"field": name_of(path)})


def _block(document: Document, sign: Place) -> Iterator[tuple[int, str]]:
    """The lines of a text below its sign, `|` or `>`, each with its number; none for a text of another kind."""
    head = sign.line
    if document.line(head)[sign.column - 1:sign.column] not in ("|", ">"):
        return
    first = document.line(head + 1)
    indent = len(first) - len(first.lstrip())
    for number in range(head + 1, document.source.count(b"\n") + 2):
        line = document.line(number)
        if line[:indent].strip() or not indent:
            return
        yield number, line


def _far(document: Document, root: Field | None) -> Iterator[Finding]:
    for path, value in _strings(document.data, ()):
        field = _field(root, path)
        if field is not None and field.piece == "date" and is_date(value) and _FAR.search(value.encode()):
            yield Finding("S213", document.place(path), Severity.HINT, {"field": name_of(path), "day": Public(value)})


def _suspect(source: bytes) -> bool:
    """Whether there can be anything odd in a file's texts."""
    if (not source.isascii() or b"\\" in source or b"<" in source or b"&" in source
            or len(source.translate(None, _CONTROLS)) < len(source)):
        return True
    return any(map(source.lower().__contains__, _TOKENS))


def _text(document: Document, path: DataPath, value: str, field: Field) -> Iterator[Finding]:
    def hint(code: str, suggestion: str | None = None, **values: object) -> Finding:
        return Finding(code, document.place(path), Severity.HINT, {"field": name_of(path), **values}, "", suggestion)

    plain = value.strip().casefold()
    if plain in _WHOLE or _INSIDE.search(value):
        yield hint("S201")
    if not value.isprintable():
        for group, code in enumerate(_UNSEEN_CODES, 1):
            for found in _UNSEEN.finditer(value):
                if found[group] and not _joins_emoji(value, found.start()):
                    yield hint(code, character=Public(f"U+{ord(found[0]):04X}"))
                    break
    if ("<" in value or "&" in value) and (found := _HTML.search(value)):
        yield hint("S212", word=shown(found[0], field))
    if value.isascii():
        return
    if _BROKEN.search(value):
        # not at every white space: a broken à ends in a no-break space
        word = next(word for word in re.split(r"[ \t\n]+", value) if _BROKEN.search(word))
        mended = _mended(word)
        yield hint("S211", like(mended, shown(mended or "", field)), word=shown(word, field))
    if word := _mixed(value):
        yield hint("S205", word=word)
    if unicodedata.normalize("NFC", value) != value:
        yield hint("S206")
    if len(value) > 2 and _QUOTES.get(value[0]) == value[-1]:
        yield hint("S207")


def _joins_emoji(value: str, at: int) -> bool:
    return value[at] == "\u200d" and at > 0 and unicodedata.category(value[at - 1]) in ("So", "Mn", "Sk")


def _mixed(value: str) -> str | None:
    """The first word that mixes Latin letters with letters that only look like them."""
    if value.isascii() or not _FOREIGN.intersection(value):
        return None
    for word in re.findall(r"\w+", value):
        if any(c in _FOREIGN for c in word) and any(c.isascii() and c.isalpha() for c in word):
            return word
    return None


def _mended(word: str) -> str | None:
    """A word that was read in the wrong encoding, as it was saved; None where that is lost."""
    try:
        saved = word.encode("cp1252").decode()
    except UnicodeError:
        return None
    return saved if saved.isprintable() and not _BROKEN.search(saved) else None


def _again(document: Document, root: Field | None, path: DataPath, items: list) -> Iterator[Finding]:
    """The same record twice, one below the other. Of periods the rules about those say more."""
    for position, (one, other) in enumerate(pairwise(items), 1):
        if one == other and "from" not in one:
            yield Finding("S208", document.place((*path, position)), Severity.HINT, {"field": name_of(path)}, "record",
                          None, (document.place((*path, position - 1)),))


def _twice(document: Document, root: Field | None, path: DataPath, items: list) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for position, item in enumerate(items):
        if item in seen:
            values = {"field": name_of(path), "word": shown(item, _field(root, path))}
            yield Finding("S208", document.place((*path, position)), Severity.HINT, values, "", None,
                          (document.place((*path, seen[item])),))
        seen.setdefault(item, position)


def _repeats(data: dict | list) -> bool:
    """Whether a word occurs twice in a list anywhere, or a record twice in a row: asked of every file, so without
    paths."""
    for value in data.values() if type(data) is dict else data:
        if type(value) is list:
            if len(value) > 1 and type(value[0]) is str:
                if len({item for item in value if type(item) is str}) < len(value):
                    return True
            elif (len(value) > 1 and any(map(eq, value, value[1:]))) or _repeats(value):
                return True
        elif type(value) is dict and _repeats(value):
            return True
    return False


def _lists(data: object, path: DataPath) -> Iterator[tuple[DataPath, list]]:
    """Lists of words only, or of records only."""
    if isinstance(data, list) and data and any(all(isinstance(item, kind) for item in data) for kind in (str, dict)):
        yield path, data
    if isinstance(data, dict | list):
        for step, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _lists(value, (*path, step))


def _strings(data: object, path: DataPath) -> Iterator[tuple[DataPath, str]]:
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, dict | list):
        for step, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _strings(value, (*path, step))


def _field(root: Field | None, path: DataPath) -> Field | None:
    field = root
    for step in path:
        field = field.child(step) if field else None
    return field


def _is_free(field: Field | None) -> bool:
    """Whether HR words this text freely: no id, date, choice, or what the schema does not know."""
    return field is not None and field.type in ("string", "text") and not field.enum and "pattern" not in field.schema
