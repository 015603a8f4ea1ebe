"""Findings about file names: they are the ids of mentors, cohorts, evaluations and pairs."""

import re
from collections.abc import Container, Iterator

from mentorkit.finding import Finding, Place, Public, Severity
from mentorkit.read import Document
from mentorkit.read.layout import PLACES, kebab
from mentorkit.shape.schemas import Schemas

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PAIR = re.compile(r"[23456789abcdefghjkmnpqrstvwxyz]{4}")
_LONGEST = 60
_COPY = re.compile(r"(?:^|[ _-])(?:kopie|copy)(?:[ _-]|$)|\([0-9]+\)$", re.IGNORECASE)


def names(document: Document, there: Container[str]) -> Iterator[Finding]:
    """What is wrong with the name of a document's file, beside the files that are `there`. (A folder of pairs is a
    reference to a cohort: rule R104.)"""
    if not document.id or not document.file.endswith(".yml"):
        return
    stem = document.file.rsplit("/", 1)[-1].removesuffix(".yml")
    if document.kind == "pair":
        if not _PAIR.fullmatch(stem):
            lowered = stem.lower()
            yield _finding(document, "S141", "pair", f"{lowered}.yml" if _PAIR.fullmatch(lowered) else None, stem)
    elif not _is_id(stem) and _COPY.search(stem):
        yield _finding(document, "S141", "copy", None, stem)
    elif not _is_id(stem):
        meant = kebab(stem)
        twin = document.file[:-len(f"{stem}.yml")] + f"{meant}.yml"
        if twin != document.file and twin in there:
            yield Finding("S141", Place(document.file), Severity.ERROR, {"name": Public(stem), "twin": Public(twin)},
                          "twin", None, (Place(twin),))
            return
        long = len(stem) > _LONGEST and _ID.fullmatch(stem)
        yield _finding(document, "S141", "long" if long else "", f"{meant}.yml" if _is_id(meant) else None, stem)


def misplaced(document: Document, schemas: Schemas) -> Finding | None:
    """A file whose fields are those of another kind: nearly all of them, and far more than are its own kind's."""
    keys = set(document.data)
    shared = {kind: _common(keys, schemas, kind) for kind in PLACES}
    kind = max(shared, key=shared.__getitem__)
    theirs, own = shared[kind], shared.get(document.kind, 0)
    if theirs < 4 or theirs <= 2 * own or theirs * 5 < len(keys) * 4:
        return None
    return Finding("S142", Place(document.file), Severity.ERROR, {"where": Public(PLACES[kind])})


def _common(keys: set[str], schemas: Schemas, kind: str) -> int:
    root = schemas.root(kind)
    return sum(child.key in keys for child in root.children) if root else 0


def _is_id(word: str) -> bool:
    return len(word) <= _LONGEST and _ID.fullmatch(word) is not None


def _finding(document: Document, code: str, case: str, suggestion: str | None, name: str) -> Finding:
    return Finding(code, Place(document.file), Severity.ERROR, {"name": Public(name)}, case,
                   Public(suggestion) if suggestion else None)
