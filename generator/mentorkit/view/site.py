"""The whole site: every page, the frame around them, and the files for machines."""

from dataclasses import dataclass
from datetime import date
from importlib import import_module

from mentorkit.model import Programme
from mentorkit.view.context import Context
from mentorkit.view.frame import Frame, frame
from mentorkit.view.page import Appendix, DataFile, Page
from mentorkit.view.reference import NOTHING, Reference

PARTS = (
    "home", "mentors", "contact", "join", "faq", "hr", "programme", "steps",
    "status", "evaluation", "figures", "training", "recognition", "matching", "privacy", "journey",
)
"""The modules of `view/pages`; each gives pages, and perhaps files and appendices."""


@dataclass(frozen=True, slots=True)
class Site:
    """`pages` stand in the order of their parts; addresses are unique. `appendices` follow hand-written pages."""

    context: Context
    pages: tuple[Page, ...]
    files: tuple[DataFile, ...]
    frame: Frame
    appendices: tuple[Appendix, ...] = ()


def site(programme: Programme, today: date, reference: Reference = NOTHING) -> Site:
    """The site of a programme that has no error, on a day; with what its pages for HR say of mentorkit itself."""
    context = Context(programme, today, reference)
    pages: list[Page] = []
    files: list[DataFile] = []
    appendices: list[Appendix] = []
    for name in PARTS:
        part = import_module(f"mentorkit.view.pages.{name}")
        pages += part.pages(context)
        files += part.files(context) if hasattr(part, "files") else []
        appendices += part.appendices(context) if hasattr(part, "appendices") else []
    return Site(context, tuple(pages), tuple(files), frame(context), tuple(appendices))
