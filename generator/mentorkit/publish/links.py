"""Looks whether every link, image and anchor of a built site leads somewhere.

MkDocs checks links in Markdown alone; most of ours stand in HTML.
"""

import html
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LINK = re.compile(r'(?:href|src)="([^"]*)"')
_ID = re.compile(r'\sid="([^"]*)"')
_HEAD_LINK = re.compile(r"<(?:base|link rel=.canonical.)[^>]*>")


@dataclass(frozen=True, slots=True)
class Broken:
    """A link on `page` (its file in the site) to what is not there."""

    page: str
    link: str


def broken(site: Path, url_path: str) -> list[Broken]:
    """The broken links of a site whose address has the path `url_path` ("/" or "/mentoring/"), sorted by page."""
    pages = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}

    @cache
    def ids(page: str) -> frozenset[str]:
        return frozenset(html.unescape(id) for id in _ID.findall(pages[page].read_text("utf-8")))

    @cache
    def leads(folder: str, link: str) -> bool:
        parts = urlsplit(html.unescape(link))
        if parts.scheme or parts.netloc:
            return True
        target = unquote(parts.path)
        if target.startswith("/"):
            if not target.startswith(url_path):
                return False
            target = "/" + target.removeprefix(url_path)
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        if target.startswith(".."):
            return False
        path = site / target
        page = posixpath.join(target, "index.html") if path.is_dir() else target
        if not (site / page).is_file():
            return False
        return not parts.fragment or page not in pages or unquote(parts.fragment) in ids(page)

    return list(_broken(pages, leads))


def _broken(pages: dict[str, Path], leads) -> Iterator[Broken]:
    for page, path in pages.items():
        text = _HEAD_LINK.sub("", path.read_text("utf-8"))
        folder, own = posixpath.dirname(page), set(_ID.findall(text))
        for link in dict.fromkeys(_LINK.findall(text)):
            if link.startswith("#"):
                if link != "#" and html.unescape(link[1:]) not in own:
                    yield Broken(page, link)
            elif not leads(*_from_above(folder, link)):
                yield Broken(page, link)


def _from_above(folder: str, link: str) -> tuple[str, str]:
    """The same link without the steps up that it begins with: so it is looked up once for all pages that bear it."""
    while folder and link.startswith("../"):
        folder, link = posixpath.dirname(folder), link[3:]
    return folder, link
