"""The last three stages in one go: a programme without errors → a site in its place."""

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mentorkit import render, view
from mentorkit.finding import Finding, Place, Public, Severity, Text
from mentorkit.inspection import Inspection
from mentorkit.publish import Built, publish
from mentorkit.publish.lock import Busy, locked
from mentorkit.publish.site import MARKER
from mentorkit.read.layout import ROOTS
from mentorkit.render.look import logo
from mentorkit.view import Site
from mentorkit.view.reference import NOTHING, Reference

_DONE = Text("{pages} pagina’s gebouwd in {out}.", "{pages} pages built in {out}.")
_HIDDEN = Text(
    "Er staan geen pagina’s van mentoren op: ‘site.access_confirmed_on’ in programme/programme.yml zegt nog niet "
    "dat alleen collega’s de site kunnen openen.",
    "It holds no pages of mentors: ‘site.access_confirmed_on’ in programme/programme.yml does not yet say "
    "that only colleagues can open the site.",
)


_BUSY = Text("In ‘{target}’ wordt al gebouwd. Wacht tot dat klaar is.",
             "Another build is under way in ‘{target}’. Wait until it is done.")
_OWN_FILES = Text("‘{target}’ bevat bestanden van het programma, of ligt ertussen. Kies een andere map met --out.",
                  "‘{target}’ holds or lies in the programme’s own files. Choose another folder with --out.")
_NO_FOLDER = Text("‘{target}’ is geen map. Kies een andere plek met --out.",
                  "‘{target}’ is not a folder. Choose another place with --out.")
_SOMETHING_ELSE = Text("In ‘{target}’ staat iets anders dan een site van mentorkit. Kies een lege map met --out.",
                       "‘{target}’ holds something else than a site of mentorkit’s. Choose an empty folder with --out.")


class Refused(Exception):
    """The place for the site, or the moment, will not do: `why` says so, with a gap for the `target`."""

    def __init__(self, why: Text, target: Path) -> None:
        super().__init__(why.en.format(target=target))
        self.why, self.target = why, target


@dataclass(frozen=True, slots=True)
class Result:
    """Where the site stands and how many pages it has; or the findings because of which nothing was published."""

    out: Path
    pages: int
    people_shown: bool
    findings: tuple[Finding, ...] = ()

    def line(self, language: str) -> str:
        done = _DONE[language].format(pages=self.pages, out=self.out)
        return done if self.people_shown else f"{done}\n{_HIDDEN[language]}"


def build(inspection: Inspection, root: Path, out: Path | None, today: date,
          reference: Reference = NOTHING) -> Result:
    """Build the site of a programme without errors into `out`, `build/html` under the root by default."""
    target = out or root / "build" / "html"
    work = root / "build" if out is None else target.absolute().parent / f".{target.name}.mentorkit"
    _look_at(target, root)
    if missing := _missing_logo(inspection, root):
        return Result(target, 0, True, missing)
    try:
        with locked(work) as lock:
            site = view.site(inspection.programme, today, reference)
            trees = render.render(site, root)
            render.lay_out(trees, work, root)
            url = site.context.settings.site.url
            built = publish(work, target, render.configs(site, work, root, trees), today, url, lock)
    except Busy:
        raise Refused(_BUSY, target) from None
    if out is not None:
        shutil.rmtree(work, ignore_errors=True)
    count = sum(len([name for name in tree if name.endswith(".md")]) for tree in trees.values())
    return Result(target, count, site.context.people_may_be_shown, _findings(built, site, root))


def _look_at(target: Path, root: Path) -> None:
    """Refuse a folder that holds something else than a site of ours, or that is mixed up with the data."""
    resolved = target.resolve()
    for name in ROOTS:
        data = (root / name).resolve()
        if resolved == data or data in resolved.parents or resolved in data.parents:
            raise Refused(_OWN_FILES, target)
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise Refused(_NO_FOLDER, target)
    if target.exists() and any(target.iterdir()) and not (target / MARKER).exists():
        raise Refused(_SOMETHING_ELSE, target)


def _missing_logo(inspection: Inspection, root: Path) -> tuple[Finding, ...]:
    settings = inspection.programme.settings
    if settings is None or not settings.look.logo or logo(settings.look, root):
        return ()
    place = inspection.programme.place(settings.file, "look", "logo")
    return (Finding("R191", place, Severity.ERROR, {"logo": Public(settings.look.logo)}),)


def _findings(built: Built, site: Site, root: Path) -> tuple[Finding, ...]:
    """Links that lead nowhere in pages that somebody wrote; in our own pages they are a fault of ours."""
    found = []
    for broken in built.broken:
        language, page = _language(site, broken.page)
        stem = page.removesuffix("index.html").removesuffix("/")
        for name in (f"{stem}.md", f"{stem}/index.md"):
            source = root / "site" / "content" / language / name
            if source.is_file():
                found.append(_at(source, root, broken.link))
                break
        else:
            if stem != "faq":
                raise RuntimeError(f"a link that leads nowhere on {broken.page}")
            found.append(_in_answers(site, broken.link))
    if built.warnings and not found:
        raise RuntimeError("MkDocs warned of something on a page of ours")
    return tuple(found)


def _in_answers(site: Site, link: str) -> Finding:
    """A link of HR's own in an answer, to a part of a page that the page does not have."""
    questions = site.context.programme.document("programme/faq.yml")
    anchor = link.partition("#")[2]
    if questions is None or not anchor or f"#{anchor}" not in questions.source.decode("utf-8", "replace"):
        raise RuntimeError("a link that leads nowhere on faq/index.html")
    lines = questions.source.decode("utf-8", "replace").split("\n")
    line, column = next((n, text.index(f"#{anchor}") + 1) for n, text in enumerate(lines, 1) if f"#{anchor}" in text)
    return Finding("R190", Place(questions.file, line, column, len(anchor) + 1), Severity.ERROR,
                   {"link": Public(f"#{anchor}")})


def _language(site: Site, page: str) -> tuple[str, str]:
    first, *others = site.context.languages
    head, _, rest = page.partition("/")
    return (head, rest) if head in others else (first, page)


def _at(source: Path, root: Path, link: str) -> Finding:
    lines = source.read_text("utf-8").split("\n")
    name = link.rsplit("/", 1)[-1].partition("#")[0] or link
    line, column = next(((n, text.index(name) + 1) for n, text in enumerate(lines, 1) if name in text), (1, 1))
    place = Place(source.relative_to(root).as_posix(), line, column, len(name))
    return Finding("R190", place, Severity.ERROR, {"link": Public(link)})
