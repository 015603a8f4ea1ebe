"""Built pages, read as what a reader meets: text in its language, links, headings."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest

MENU = re.compile(r'<div class="md-sidebar md-sidebar--primary".*?(?=<div class="md-content)', re.DOTALL)
"""The menu and the table of contents, which stand on every page and take three quarters of it."""
BARE = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SILENT = {"script", "style", "template", "title"}


@dataclass(slots=True)
class Element:
    """An element with the language that holds in it, and all text within."""

    tag: str
    attributes: dict[str, str]
    language: str
    within: tuple[str, ...]
    text: str = ""
    name: str = ""
    """What a screen reader says of a link or a button: its text, an icon's label, an image's alt."""


@dataclass(slots=True)
class Page:
    """A page of a built site; `words` are its pieces of visible text, each with the language that it is said to be in
    and the elements it stands in."""

    source: str
    elements: list[Element] = field(default_factory=list)
    words: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)

    def all(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]

    @property
    def headings(self) -> list[Element]:
        return self.all("h1", "h2", "h3", "h4", "h5", "h6")

    @property
    def text(self) -> str:
        return " ".join(text for text, _, _ in self.words)


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.open = page, []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        above = self.open[-1] if self.open else Element("", {}, "", ())
        place = ("[hidden]", tag) if "hidden" in attributes else (tag,)
        element = Element(tag, attributes, attributes.get("lang", above.language), (*above.within, *place))
        self.page.elements.append(element)
        spoken = attributes.get("aria-label") or attributes.get("alt", "")
        for outer in [*self.open, element]:
            outer.name += spoken
        if tag not in BARE:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self.open):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not data.strip() or not self.open or SILENT & set(self.open[-1].within):
            return
        for element in self.open:
            element.text += data
            element.name += data
        self.page.words.append((" ".join(data.split()), self.open[-1].language, self.open[-1].within))


def read_page(source: str) -> Page:
    page = Page(source)
    _Reader(page).feed(MENU.sub("", source))
    return page


@pytest.fixture(scope="session")
def pages() -> Callable[[Path], Mapping[str, Page]]:
    """`pages(site)` reads every page of a built site, by address."""

    def read(site: Path) -> Mapping[str, Page]:
        return {f"/{path.relative_to(site).as_posix()}".removesuffix("index.html"): read_page(path.read_text("utf-8"))
                for path in sorted(site.rglob("*.html"))}

    return read


@pytest.fixture(scope="session")
def demo_pages(pages, demo_site: Path) -> Mapping[str, Page]:
    return pages(demo_site)
