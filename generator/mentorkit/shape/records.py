"""Findings about which keys a record has: one for each slip, so that a misspelt key and the field that it leaves
missing are one."""

import re
from collections.abc import Iterator

from mentorkit.finding import DataPath, Finding, Place, Public, Severity
from mentorkit.read import Document
from mentorkit.shape.dutch import KEYS
from mentorkit.shape.fields import ANY, Field
from mentorkit.shape.judge import Violation
from mentorkit.shape.looks import strange
from mentorkit.shape.near import fold, nearest
from mentorkit.shape.wanted import LANGUAGES, inline, name_of

_MOST_SLIPS = 100
"""Unknown keys of one file for which we look what was meant: nobody makes more slips than that."""
_LANGUAGE = re.compile(r"[a-z]{2}(-[a-zA-Z]{2})?")


def speak(document: Document, root: Field, unknown: list[Violation], missing: list[Violation]) -> Iterator[Finding]:
    """The findings for all unknown and all missing keys of a document."""
    gone: dict[DataPath, list[str]] = {}
    for violation in missing:
        gone.setdefault(violation.path, []).append(violation.detail)
    claimed: dict[DataPath, set[str]] = {}
    cut: set[DataPath] = set()     # records in which a text was cut in pieces by its commas
    beside = _bare_texts(document, unknown, gone)
    yield from beside.values()
    for number, violation in enumerate(unknown):
        path, key = violation.path, violation.detail
        if path[:-1] in beside and key in LANGUAGES:
            continue
        record = _field(root, path[:-1])
        lacking = gone.get(path[:-1], [])
        if path[:-1] not in claimed:
            claimed[path[:-1]] = _keys(document.data, path[:-1])
        used, slips = claimed[path[:-1]], number < _MOST_SLIPS
        bare = violation.value is None and _bare(document, path)
        if bare and path[:-1] in cut:
            continue
        case, word = _meant(key, violation.value, bare, root, record, lacking, used) if slips else ("", None)
        if case == "comma":
            cut.add(path[:-1])
        suggestion = None if case in ("there", "place") else word
        if suggestion:
            used.add(suggestion)
        if suggestion in lacking:
            lacking.remove(suggestion)
        place = document.place(path, key=True)
        known = case in ("colon", "place", "language") or (slips and record is not None and record.is_slip(key))
        if strange(key) and case != "comma":
            yield _finding("S151", place, "key", suggestion, value=Public(key) if known else key)
            continue
        shown = key.split(":")[0] if case == "colon" else key
        more = {"there": {"used": Public(word)}, "place": {"where": Public(word)}}.get(case, {})
        told = None if case == "colon" else suggestion
        yield _finding("S101", place, case, told, key=Public(shown) if known else shown, **more)
    for path, keys in gone.items():
        record = _field(root, path)
        for key in keys:
            yield _missing(document, path, record, key)


def _bare_texts(document: Document, unknown: list[Violation],
                gone: dict[DataPath, list[str]]) -> dict[DataPath, Finding]:
    """Records in which the languages stand where `text` should: one finding for each, and no word about `text`."""
    found: dict[DataPath, Finding] = {}
    for violation in unknown:
        path, key = violation.path[:-1], violation.detail
        if key in LANGUAGES and path not in found and "text" in gone.get(path, ()):
            found[path] = _finding("S101", document.place(violation.path, key=True), "place", key=Public(key),
                                   where=Public("text"))
            gone[path].remove("text")
    return found


def _finding(code: str, place: Place, case: str = "", suggestion: str | None = None, **values: object) -> Finding:
    return Finding(code, place, Severity.ERROR, values, case, Public(suggestion) if suggestion else None)


def _missing(document: Document, path: DataPath, record: Field | None, key: str) -> Finding:
    place = document.place(path)
    name = name_of(path)
    if record and record.type == "text" and key in LANGUAGES:
        return _finding("S131", place, field=name, language=LANGUAGES[key], key=Public(key))
    child = record.child(key)
    values = {"key": Public(key), "record": name, "title": child.title, "about": child.description,
              "choices": Public(", ".join(map(str, child.enum))),
              "example": Public(f"{key}: {inline(next(iter(child.examples), key))}")}
    return _finding("S102", place, f"{'in' if name else ''} {'choice' if child.enum else ''}".strip(), **values)


def _bare(document: Document, path: DataPath) -> bool:
    """Whether a key has no colon: it is a piece of text behind a comma."""
    place = document.place(path, key=True)
    return not document.line(place.line)[place.column - 1 + place.width:].lstrip().startswith(":")


def _meant(key: str, value: object, bare: bool, root: Field, record: Field | None, lacking: list[str],
           there: set[str]) -> tuple[str, str | None]:
    """The case of an unknown key, and the key that was meant. Keys that are lacking go first, then those not used. The
    case "there" is about one that is used already, "place" about the record in which the key would be right."""
    if record is None:
        return "", None
    head, colon, _ = key.partition(":")
    known = [child.key for child in record.children]
    if colon and head in known and value is None:
        return "colon", head
    if value is None and key.isdecimal():
        return "decimal", None
    if bare and key not in known and not nearest(key, lacking) and (record.type == "text" or " " in key):
        return "comma", None
    if record.type == "text" and _LANGUAGE.fullmatch(key):
        return "language", None
    titles = {fold(child.title[language]): child.key for child in record.children for language in LANGUAGES}
    unused = {title: name for title, name in titles.items() if name not in there}
    dutch = KEYS.get(fold(key), "")
    if found := nearest(key, lacking) or unused.get(fold(key)) or (dutch in {*known} - there and dutch):
        return "", found
    if (elsewhere := _elsewhere(root, key)) and record.type != "text":
        return "place", elsewhere
    if found := nearest(key, [name for name in known if name not in there]) or _by_title(key, unused):
        return "", found
    used = nearest(key, [name for name in known if name in there]) or titles.get(fold(key))
    return ("there", used) if used else ("", None)


def _by_title(key: str, titles: dict[str, str]) -> str | None:
    found = nearest(key, [title for title in titles if len(title) > 3])
    return titles.get(found) if found else None


def _elsewhere(root: Field, key: str) -> str | None:
    """The one record of this kind of file in which the key is right; '' stands for the file itself."""
    spots = {field.path[:-1] for field in root.walk() if field.key == key and field.path}
    names = [[step for step in spot if step != ANY] for spot in spots]
    return names[0][-1] if len(names) == 1 and names[0] else None


def _field(root: Field, path: DataPath) -> Field | None:
    field: Field | None = root
    for step in path:
        field = field.child(step) if field else None
    return field


def _keys(data: object, path: DataPath) -> set[str]:
    for step in path:
        data = data[step]
    return set(data) if isinstance(data, dict) else set()
