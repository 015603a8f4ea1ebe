"""What a site consists of before MkDocs: Markdown, data files, guides and theme, below one working folder."""

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from mentorkit import resources
from mentorkit.render import ics, look, markdown
from mentorkit.render.environment import draw
from mentorkit.render.settings import settings
from mentorkit.render.slim import slim
from mentorkit.view import Site
from mentorkit.view.calendar import Calendar
from mentorkit.view.page import Appendix, DataFile, Page

Tree = Mapping[str, bytes]
"""The files of one language's pages, by path."""


def render(site: Site, root: Path) -> dict[str, Tree]:
    """The tree of each language, in the site's order; data files stand in the first one's alone.

    Pages that somebody wrote by hand are taken from `site/content`; a page of the same address that is made from data
    wins.
    """
    content = resources.overlaid("site/content", root)
    logo = look.logo(site.context.settings.look, root)
    return {language: dict(_tree(site, language, content, logo)) for language in site.context.languages}


def _tree(site: Site, language: str, content: Mapping[str, Path], logo: Path | None) -> Iterator[tuple[str, bytes]]:
    prefix = f"{language}/"
    first = language == site.context.languages[0]
    up = "" if first else "../"
    more = {appendix.address.strip("/"): appendix for appendix in site.appendices}
    for name, path in content.items():
        if name.startswith(prefix):
            file = name.removeprefix(prefix)
            appendix = more.get(file.removesuffix(".md").removesuffix("/index"))
            yield file, _followed(path.read_bytes(), appendix, language, up)
    for page in site.pages:
        yield _file(page.address), page_text(page, language, up).encode()
    if logo:
        yield look.logo_address(logo), logo.read_bytes()
    yield look.ADDRESS, look.stylesheet(site.context.settings.look).encode()
    if first:
        for file in site.files:
            yield file.address.lstrip("/"), data_text(file).encode()


def lay_out(trees: Mapping[str, Tree], work: Path, root: Path) -> None:
    """Bring `work/pages/<language>` and `work/theme` up to date.

    Files that are right already are left alone, and what belongs to no page any more is removed.
    """
    for language, files in trees.items():
        write(work / "pages" / language, files)
    theme = resources.overlaid("site/theme", root)
    write(work / "theme", {name: slim(name, path.read_bytes()) for name, path in theme.items()})


def configs(site: Site, work: Path, root: Path, trees: Mapping[str, Tree]) -> dict[str, dict]:
    """The MkDocs settings of each language, in the site's order."""
    base = os.path.relpath(resources.chosen("mkdocs.yml", root), work)
    return {language: settings(site, language, base, trees[language]) for language in site.context.languages}


def page_text(page: Page, language: str, up: str = "") -> str:
    """A page's Markdown file; `up` leads from the language's pages to the site's root."""
    body = draw(page.template, language, page.address, page.model, up)
    return markdown.document(page.title[language], page.description[language], body, kind=page.kind, found=page.found,
                             scripts=page.scripts, toc=page.toc)


def data_text(file: DataFile) -> str:
    """A file for machines."""
    if isinstance(file.content, Calendar):
        return ics.calendar_text(file.content)
    return json.dumps(file.content, ensure_ascii=False) + "\n"


def _followed(text: bytes, appendix: Appendix | None, language: str, up: str) -> bytes:
    """A hand-written page, which may go on with what the programme knows."""
    if appendix is None:
        return text
    body = draw(appendix.template, language, appendix.address, appendix.model, up)
    return text.rstrip() + b"\n" + markdown.section(body).encode()


def _file(address: str) -> str:
    return f"{address.lstrip('/')}index.md"


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder hold precisely these files, touching only what differs."""
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    there = {Path(at, name).relative_to(folder).as_posix() for at, _, names in os.walk(folder) for name in names}
    for name in there - set(files):
        (folder / name).unlink()
    for name, content in files.items():
        path = folder / name
        if name in there and path.read_bytes() == content:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for at, _, _ in os.walk(folder, topdown=False):
        if not os.listdir(at):
            os.rmdir(at)
