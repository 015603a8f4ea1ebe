"""One file: from its bytes to a document, with what is odd about it."""

import re
from collections import Counter
from collections.abc import Iterator

from mentorkit.finding import DataPath, Finding, Place, Public, Severity
from mentorkit.read.document import Document, Located
from mentorkit.read.marks import Oddity, Positions
from mentorkit.read.plain import plain
from mentorkit.read.source import BOM, odd, restored, text_of

_CONFLICT = re.compile(r"^<{7}(?: |\r?$)", re.MULTILINE)
_SCHEMA = re.compile(r"^#[ \t]*yaml-language-server:[ \t]*\$schema=(\S*)", re.MULTILINE)
_TRAILING = re.compile(r"[ \t]+(?=\r?$)", re.MULTILINE)
_TIGHT = re.compile(r"[\w-]+:\S")
_MOST_PLACES = 10
"""Places that one finding names: a name may come back hundreds of thousands of times."""
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read(file: str, kind: str, id_: str, source: bytes, memo: dict[str, object]) -> tuple[Document, list[Finding]]:
    """Reads one file. A file without a record gives one error and a document that is not readable."""
    document = Document(file, kind, id_, {}, source)
    fault = _compose(document, memo)
    if fault is not None:
        document.readable = document.sound = False
        return document, [fault]
    findings = [*_oddities(document), *_looks(document)]
    return document, findings


def _error(code: str, place: Place, case: str = "", also: tuple[Place, ...] = (), **values: object) -> Finding:
    return Finding(code, place, Severity.ERROR, values, case, None, also)


def _compose(document: Document, memo: dict[str, object]) -> Finding | None:
    """Fills in the data; the finding says why there is none."""
    source, file = document.source, document.file
    try:
        text = source.decode()
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        if source[:2] in _UTF16:
            return _error("Y111", Place(file), "utf16")
        before = source[source.rfind(b"\n", 0, error.start) + 1:error.start]
        return _error("Y111", Place(file, line, len(before.decode("utf-8", "replace").removeprefix(BOM)) + 1))
    if (data := plain(text)) is not None:
        document.data = data
        return None
    from mentorkit.read.composer import Composer

    text = text.removeprefix(BOM)
    if "<<<<<<<" in text and (conflict := _CONFLICT.search(text)):
        return _error("Y110", _at(document, conflict.start(), conflict.start() + 7))
    if tame := odd(text):
        text = text_of(source)
    composer = Composer(text, memo)
    if composer.slip and not composer.slip.context and composer.slip.problem == "unreadable character":
        if "\0" in text:
            return _error("Y112", _at(document, text.index("\0"), 0))
        tame, text = True, text_of(source)
        composer = Composer(text, memo)
    if composer.slip:
        from mentorkit.read.slips import explain

        positions = Positions()
        guess = explain(text, Composer(text, {}, positions).slip, positions)
        return Finding(guess.code, _at(document, guess.start, guess.end), Severity.ERROR, guess.values, guess.case)
    for oddity in composer.oddities:
        if oddity.code == "Y106":
            return _error("Y106", _at(document, oddity.start, oddity.end))
    data = restored(composer.data) if tame else composer.data
    if data is None or data == "":
        return _error("Y109", Place(file))
    if not isinstance(data, dict):
        return _no_record(document, data)
    document.data = data
    document.sound = not composer.oddities
    return None


def _no_record(document: Document, data: object) -> Finding:
    place = document.place(())
    if isinstance(data, str) and _TIGHT.match(data):
        return _error("Y202", place)
    return _error("Y108", place, "list" if isinstance(data, list) else "")


def _at(document: Document, start: int, end: int) -> Place:
    return Located(text_of(document.source)).at(document.file, start, end)


def _oddities(document: Document) -> Iterator[Finding]:
    if document.sound:
        return
    located = document.locate()
    oddities = located.oddities
    document.doubtful = tuple(o.path for o in oddities if o.code != "Y101" and (o.code, o.case) != ("Y102", ""))
    anchors: dict[str, list[Oddity]] = {}
    twice = Counter(oddity.path[:-1] for oddity in oddities if oddity.code == "Y101")
    told: set[DataPath] = set()
    for before, oddity in zip([None, *oddities], oddities, strict=False):
        if oddity.case == "alias" and before and before.code == "Y104":
            continue
        if oddity.code == "Y102":
            anchors.setdefault(oddity.word, []).append(oddity)
            continue
        place = located.at(document.file, oddity.start, oddity.end)
        if oddity.code == "Y101" and twice[oddity.path[:-1]] > 1:
            if oddity.path[:-1] not in told:
                told.add(oddity.path[:-1])
                yield _error("Y101", place, "several", (document.place(oddity.first, key=True),), word=oddity.word)
            continue
        also = (document.place(oddity.first, key=True),) if oddity.first else ()
        yield _error(oddity.code, place, oddity.case, also, **({"word": oddity.word} if oddity.word else {}))
    for name, marks in anchors.items():
        place, *also = (located.at(document.file, mark.start, mark.start + len(name) + 1)
                        for mark in marks[:_MOST_PLACES])
        yield _error("Y102", place, marks[0].case, tuple(also), word=name)


def _looks(document: Document) -> Iterator[Finding]:
    """What only looks odd: hints."""
    source, file = document.source, document.file

    def hint(code: str, place: Place, **values: object) -> Finding:
        return Finding(code, place, Severity.HINT, values)

    if source.startswith(b"\xef\xbb\xbf"):
        yield hint("Y301", Place(file))
    if b"\r" in source:
        if b"\r\n" in source:
            yield hint("Y302", Place(file, source.count(b"\n", 0, source.index(b"\r\n")) + 1))
        if lone := re.search(rb"\r(?!\n)", source):
            at = len(source[:lone.start()].decode("utf-8", "replace").removeprefix(BOM))
            yield hint("Y303", _at(document, at, 0))
    wanted = f"{document.kind}.schema.json"
    first = source[3 if source.startswith(b"\xef\xbb\xbf") else 0:][:200].split(b"\n", 1)[0].rstrip()
    if not (first.startswith(b"# yaml-language-server: $schema=") and first.endswith(b"/" + wanted.encode())):
        yield from _schema_line(document, wanted)
    if b" \n" in source or source.endswith(b" ") or b"\t" in source or b"\r" in source:
        found = list(_TRAILING.finditer(text_of(source)))
        if found:
            yield hint("Y305", _at(document, *found[0].span()), number=len(found))


def _schema_line(document: Document, wanted: str) -> Iterator[Finding]:
    text = text_of(document.source)
    head = text[:next((m.start() for m in re.finditer(r"^[^#\s]", text, re.MULTILINE)), len(text))]
    line = _SCHEMA.search(head)
    if line is None:
        place, case = Place(document.file), ""
    elif line[1].rsplit("/", 1)[-1] == wanted:
        return
    else:
        place, case = _at(document, *line.span(1)), "other"
    way = "../" * document.file.count("/")
    values = {"schema": Public(wanted), "path": Public(f"{way}schemas/{wanted}")}
    yield Finding("Y304", place, Severity.HINT, values, case)

