"""Every text that may be published, found through the schemas' `x-publish` alone."""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from mentorkit.finding import DataPath, Place
from mentorkit.model import Programme
from mentorkit.read import Document
from mentorkit.shape import Field

NO_TEXT = frozenset({"id", "pairId", "date", "time", "email", "phone", "url", "path", "colour"})
"""Shared pieces of the schemas that are strings but no words: an address field is there to hold an address."""


class Way(NamedTuple):
    """What to look at in a value: whether it is a published text itself, and the ways on from it."""

    here: bool
    below: Mapping[str, "Way"]
    each: "Way | None"


@lru_cache(1)
def published_texts(programme: Programme) -> tuple[tuple[Document, DataPath, str], ...]:
    """Texts of all files that can be read, each with the path to it. Several rules ask for those of one programme."""
    found: list[tuple[Document, DataPath, str]] = []
    ways = {kind: _way(programme.schemas.root(kind)) for kind in programme.schemas.kinds}
    for document in programme.tree.documents.values():
        way = ways.get(document.kind) if document.readable else None
        if way is not None:
            _collect(way, document.data, (), document, found)
    return tuple(found)


@cache
def _way(at: Field | None) -> Way | None:
    """The way to the texts below a field; None where there are none."""
    if at is None or at.ref:
        return None
    here = at.publish == "text" and at.type in ("text", "string") and not at.enum and at.piece not in NO_TEXT
    below = {child.key: way for child in at.children if (way := _way(child))}
    each = _way(at.entry) or _way(at.item)
    return Way(here, below, each) if here or below or each else None


def _collect(way: Way, value: object, path: DataPath, document: Document, found: list) -> None:
    if isinstance(value, str):
        if way.here:
            found.append((document, path, value))
    elif isinstance(value, dict):
        for key, further in way.below.items():
            if key in value:
                _collect(further, value[key], (*path, key), document, found)
        if way.each:
            for key, inner in value.items():
                if key not in way.below:
                    _collect(way.each, inner, (*path, key), document, found)
    elif isinstance(value, list) and way.each:
        for position, inner in enumerate(value):
            _collect(way.each, inner, (*path, position), document, found)


def spot(document: Document, path: DataPath, words: str) -> Place:
    """Where some words of a text stand, which are written in the file as they are read."""
    def find(written: str) -> tuple[int, int] | None:
        at = written.find(words)
        return (at, at + len(words)) if at >= 0 else None

    return document.within(path, find)


def own_addresses(programme: Programme) -> frozenset[str]:
    """E-mail addresses and phone numbers of the contact points, as `folded` and `digits` give them: they are published
    anyway, so a text may repeat them."""
    points = programme.settings.contact_points.values() if programme.settings else ()
    return frozenset({point.email.casefold() for point in points} | {digits(point.phone) for point in points})


def digits(phone: str) -> str:
    """The last nine digits of a number, in which `+31 50 …` and `050 …` agree."""
    return "".join(c for c in phone if c.isdecimal())[-9:]
