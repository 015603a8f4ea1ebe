"""Links between files, found through the schemas' `x-ref` alone: a new reference needs no code."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from mentorkit.finding import DataPath
from mentorkit.read import Document, Tree, kebab
from mentorkit.shape import Field, Schemas

WORDS = {
    "department": "departments", "location": "locations", "language": "languages", "skill": "skills",
    "style": "styles", "learning": "learning", "meet": "meets", "closing-reason": "closing_reasons",
    "decline-reason": "decline_reasons", "decision-reason": "decision_reasons",
}
"""Target of a reference → section of the vocabulary."""

FILES = {"mentor": "mentor", "pair": "pair", "cohort": "cohort", "evaluation": "evaluation"}
"""Targets that are files of their own, by kind."""

SECTIONS = {
    "contact-point": ("programme", "contact_points"), "module": ("training", "modules"),
    "way": ("recognition", "ways"), "question": ("questions", "questions"), "faq": ("faq", "questions"),
}
"""Targets that are entries of a section: kind of file and its section, a mapping by id or a list of records with id."""

AllKnown = Callable[[object], bool]
"""Goes through the references in a piece of data, notes which ids are used, and says whether all of them exist."""


class Reference(NamedTuple):
    """A value at `path` of `file` that names `id`, a `target` (mentor, skill, cohort …)."""

    file: str
    kind: str
    path: DataPath
    target: str
    id: str
    known: bool


class Index:
    """Every id that exists, by target; and every reference to one."""

    def __init__(self, tree: Tree, schemas: Schemas) -> None:
        self._tree, self._schemas = tree, schemas
        self._unread: set[str] = set()
        self.ids: dict[str, dict[str, tuple[str, DataPath]]] = {}
        for target, kind in FILES.items():
            self.ids[target] = {d.id: (d.file, ()) for d in tree.of_kind(kind)}
        words = {target: ("vocabulary", section) for target, section in WORDS.items()}
        for target, (kind, section) in (words | SECTIONS).items():
            document = _only(tree, kind)
            self.ids[target] = _entries(document, section)
            if _untold(document, self.ids[target]):
                self._unread.add(target)

    def missing_file(self, target: str) -> str:
        """The file that would hold the ids of a target, where there is none; '' for what has a file of its own."""
        kind = SECTIONS[target][0] if target in SECTIONS else ""
        return f"programme/{kind}.yml" if kind and _only(self._tree, kind) is None else ""

    def called(self, target: str, id: str) -> Iterator[str]:
        """What an id that exists is called: its name, title or address, its words in each language, words like them."""
        file, path = self.ids[target][id]
        document = self._tree.documents[file]
        yield from _names(document.value(path) if document.readable else None)

    def exists(self, target: str, id: str) -> bool:
        """Whether an id is there, or may be there in a file that can't be read."""
        return id in self.ids[target] or target in self._unread

    def unknown(self) -> tuple[tuple[Reference, ...], Mapping[str, set[str]]]:
        """The references to what does not exist, and the ids that are used, by target. Places in the data are worked
        out only for files in which something is unknown."""
        used: dict[str, set[str]] = {target: set() for target in self.ids}
        lanes = {kind: self._lane(self._schemas.root(kind), used) for kind in self._schemas.kinds}
        found: list[Reference] = []
        for document in self._readable():
            lane = lanes.get(document.kind)
            if lane and not lane(document.data):
                walk = self._walk(document, self._schemas.root(document.kind), document.data, ())
                found.extend(reference for reference in walk if not reference.known)
        return tuple(found), used

    def _readable(self) -> Iterator[Document]:
        return (document for _, document in sorted(self._tree.documents.items()) if document.readable)

    def _lane(self, at: Field | None, used: Mapping[str, set[str]]) -> AllKnown | None:
        """The quick way through a field's data; None where no reference lies below it."""
        if at is None or not at.leads_to_reference:
            return None
        if at.ref:
            return self._word(at.ref, at.ref_also, used)
        if (item := self._lane(at.item, used)) is not None:
            return lambda value: not isinstance(value, list) or all([item(inner) for inner in value])
        if (entry := self._lane(at.entry, used)) is not None:
            return lambda value: not isinstance(value, dict) or all([entry(inner) for inner in value.values()])
        lanes = [(child.key, lane) for child in at.children if (lane := self._lane(child, used)) is not None]
        return lambda value: not isinstance(value, dict) or all(
            [lane(value[key]) for key, lane in lanes if key in value])

    def _word(self, target: str, also: Iterable[str], used: Mapping[str, set[str]]) -> AllKnown:
        known, seen = {*self.ids[target], *also}, used[target]

        def look(value: object) -> bool:
            if not isinstance(value, str):
                return True
            seen.add(value)
            return value in known

        return look

    def _walk(self, document: Document, at: Field | None, value: object, path: DataPath) -> Iterator[Reference]:
        if at is None or not at.leads_to_reference:
            return
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from self._walk(document, at.child(key), inner, (*path, key))
        elif isinstance(value, list):
            for position, inner in enumerate(value):
                yield from self._walk(document, at.item, inner, (*path, position))
        elif at.ref and isinstance(value, str):
            known = value in at.ref_also or self.exists(at.ref, value)
            yield Reference(document.file, document.kind, path, at.ref, value, known)


def _untold(document: Document | None, ids: Mapping[str, object]) -> bool:
    """Whether a section may hold more ids than are seen: its file can't be read, or the section itself went wrong."""
    return document is not None and (not document.readable or (not document.sound and not ids))


def _names(entry: object) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, dict):
        for key in ("name", "title", "text", "question", "email", "nl", "en"):
            yield from _names(entry.get(key))
        also = entry.get("also")
        yield from (word for word in also if isinstance(word, str)) if isinstance(also, list) else ()


def _only(tree: Tree, kind: str) -> Document | None:
    return next(iter(tree.of_kind(kind)), None)


def _entries(document: Document | None, section: str) -> dict[str, tuple[str, DataPath]]:
    """Ids and where they stand. One that is not written as an id counts as the id that was meant too, since its form
    is told by itself."""
    data = document.data.get(section) if document and isinstance(document.data, Mapping) else None
    found: dict[str, DataPath] = {}
    if isinstance(data, dict):
        found = {key: (section, key) for key in data if isinstance(key, str)}
    elif isinstance(data, list):
        found = {entry["id"]: (section, position) for position, entry in enumerate(data)
                 if isinstance(entry, dict) and isinstance(entry.get("id"), str)}
    for key, path in list(found.items()):
        found.setdefault(kebab(key), path)
    return {key: (document.file, path) for key, path in found.items()}
