"""What stands around every page: the menu, the strip with people to turn to, and the footer."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentorkit.model.records import ContactPoint
from mentorkit.read.layout import FILES, FOLDERS
from mentorkit.view.context import Context
from mentorkit.view.page import Localised
from mentorkit.view.texts import filled

Menu = Sequence[tuple[str, Sequence[str]]]

MENU: Menu = (
    ("menu.home", ("/",)),
    ("menu.how", ("/mentoring/", "/programme/", "/join/", "/steps/", "/training/", "/matching/", "/recognition/",
                  "/conduct/", "/privacy/")),
    ("menu.mentors", ("/mentors/",)),
    ("menu.guides", ("/guides/", "/guides/mentee/", "/guides/mentor/", "/guides/manager/", "/guides/first-meeting/",
                     "/guides/conversations/", "/guides/agreements/", "/guides/feedback/", "/guides/closing/",
                     "/guides/stopping/")),
    ("menu.status", ("/status/", "/evaluation/", "/figures/")),
    ("menu.faq", ("/faq/",)),
    ("menu.hr", ("/hr/", "/guides/hr/", "/hr/rules/", "/hr/commands/", "/hr/fields/",
                 *(f"/hr/fields/{kind}/" for kind in (*FILES.values(), *FOLDERS.values(), "pair")))),
    ("menu.contact", ("/contact/",)),
)
"""Each entry of the menu and its pages; the first address of an entry is where it leads."""

NAMED = {"/guides/": "menu.guides.start", "/hr/": "menu.hr.start", "/guides/hr/": "menu.hr.guide"}
"""Pages that the menu calls otherwise than by their title."""

FOOTER = ("/privacy/", "/figures/", "/matching/", "/conduct/", "/recognition/")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the strip above the footer."""

    name: Localised
    role: Localised
    address: str
    phone: str
    note: Localised


@dataclass(frozen=True, slots=True)
class Frame:
    people: tuple[Person, ...]
    organisation: str


def frame(context: Context) -> Frame:
    """HR and the first person outside HR whom one can trust."""
    points = context.settings.contact_points.values()
    hr = next((p for p in points if p.kind == "hr"), None)
    trusted = next((p for p in points if p.kind == "confidential"), None)
    return Frame(tuple(_person(context, p) for p in (hr, trusted) if p), context.settings.organisation)


def _person(context: Context, point: ContactPoint) -> Person:
    shown = context.people_may_be_shown
    days = "strip.days.one" if point.answers_within_days == 1 else "strip.days"
    note = "strip.anonymous" if point.anonymous and shown and point.phone else days  # an e-mail shows who sent it
    return Person(
        filled("literal", text=point.name) if shown and point.kind == "hr" else point.role,
        point.role if shown and point.kind == "hr" else filled(f"strip.{point.kind}"),
        point.email, point.phone if shown else "", filled(note, days=point.answers_within_days),
    )
