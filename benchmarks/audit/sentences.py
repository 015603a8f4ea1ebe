"""How long the sentences of the guides and of the frequent questions are, on the pages as they were built.

Prose counts: paragraphs and items of lists that end as a sentence does. Headings, tables, buttons and words without a
full stop are no sentences.
"""

import re
from html.parser import HTMLParser
from pathlib import Path

from benchmarks.audit.sites import Sites
from benchmarks.audit.table import Row

TITLE = "Words in a sentence, on average"
MOST = 15
BLOCKS = set("p li ul ol dl dt dd div section figure figcaption blockquote br".split())
APART = set("h1 h2 h3 h4 h5 h6 nav header footer table pre form button script style svg summary legend".split())
_END = re.compile(r"(?<=[.?!…])[\"”’)]*\s+(?=[\"“‘(]*[^\W_a-zà-ÿ])")
_WHOLE = re.compile(r"[.?!…][\"”’)]*$")
_WORD = re.compile(r"\w[\w’'.@-]*")


class _Prose(HTMLParser):
    """The text of what a page says, a block on each line."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.inside = False
        self.apart: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.inside |= tag == "article"
        if tag in APART:
            self.apart.append(tag)
        if tag in BLOCKS or tag in APART:
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.inside &= tag != "article"
        if self.apart and tag == self.apart[-1]:
            self.apart.pop()
        if tag in BLOCKS or tag in APART:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        if self.inside and not self.apart:
            self.text.append(data.replace("\n", " "))


def sentences(html: str) -> list[list[str]]:
    """The words of each sentence."""
    prose = _Prose()
    prose.feed(html)
    found = (sentence.strip() for line in "".join(prose.text).split("\n") for sentence in _END.split(line))
    return [_WORD.findall(sentence) for sentence in found if _WHOLE.search(sentence)]


def measure(sites: Sites) -> list[Row]:
    return [_row(folder, page, name) for folder, name in ((sites.demo.folder, "nl"), (sites.demo.folder / "en", "en"))
            for page in sorted([*folder.glob("guides/**/index.html"), *folder.glob("faq/**/index.html")])]


def _row(folder: Path, page: Path, language: str) -> Row:
    found = sentences(page.read_text("utf-8"))
    average = sum(map(len, found)) / len(found)
    longest = " ".join(max(found, key=len))
    name = page.relative_to(folder).parent.as_posix()
    told = [f"longest: {longest}"] if average > MOST else []
    return Row(f"{language} {name}, {len(found)} sentences", average, MOST, digits=1, told=told)
