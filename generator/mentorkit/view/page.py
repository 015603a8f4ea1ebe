"""What a page is before it is drawn: its address, its words in each language, and its model."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol


class Localised(Protocol):
    """A text in every language of the site: a `Text` of ours or a `Label` of HR's."""

    def __getitem__(self, language: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Page:
    """`address` begins and ends with a slash; `model` is what the template `template` draws, by name.

    `kind` is "open" (no side menus) or "reading". A page that is not `found` stays out of the search;
    without `toc`, a reading page has no list of its headings beside it, and more room;
    `scripts` are those that it needs beside the ones of every page: `saved`.
    """

    address: str
    template: str
    title: Localised
    description: Localised
    model: Mapping[str, Any] = field(default_factory=dict)
    kind: str = "open"
    found: bool = True
    scripts: tuple[str, ...] = ()
    toc: bool = True


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file for machines, once at the site's root: `content` is JSON-ready data, or calendar events for ICS."""

    address: str
    content: Any


@dataclass(frozen=True, slots=True)
class Appendix:
    """What follows the text of a hand-written page: `model` is what the template `template` draws."""

    address: str
    template: str
    model: Mapping[str, Any] = field(default_factory=dict)
