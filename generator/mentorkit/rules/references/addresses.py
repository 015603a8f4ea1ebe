"""The addresses that the site has, by heart: rules come before the pages are made."""

from collections.abc import Collection
from datetime import date
from posixpath import join, normpath

from mentorkit.model import Programme
from mentorkit.model.life import published
from mentorkit.rules.catalogue import codes

HAND_WRITTEN = ("mentoring", "conduct", "guides", *(f"guides/{name}" for name in (
    "mentor", "mentee", "manager", "hr", "first-meeting", "conversations", "agreements", "feedback", "closing",
    "stopping")))
MADE = ("", "join", "programme", "steps", "faq", "mentors", "contact", "training", "recognition", "evaluation", "status",
        "matching", "privacy", "figures", "hr", "hr/fields", "hr/rules", "hr/commands")
FILES = ("api/v1/mentors.json", "api/v1/cohorts.json", "api/v1/status.json")


class Addresses:
    """What a link can lead to on a day, without the slashes around it: `there`, and `hidden`, the pages of mentors who
    are not published on that day. `files` are what lies beside the guides, None where that can't be told."""

    def __init__(self, programme: Programme, today: date, language: str) -> None:
        content = programme.tree.content() if programme.tree.content else None
        own = [name.removeprefix(f"{language}/") for name in content or () if name.startswith(f"{language}/")]
        written = [name.removesuffix(".md").removesuffix("index").rstrip("/") for name in own if name.endswith(".md")]
        self.files: Collection[str] | None = None if content is None else {n for n in own if not n.endswith(".md")}
        shown = {id for id, mentor in programme.mentors.items() if published(programme, mentor, today)}
        thanked = {thanks.mentor for thanks in programme.recognition.thanks}
        given = {thanks.mentor for thanks in programme.recognition.thanks if thanks.date <= today} & shown
        cohorts = programme.index.ids["cohort"]
        self.there = {*HAND_WRITTEN, *MADE, *written, *(self.files or ()), *(f"mentors/{id}" for id in shown),
                      *(f"recognition/{id}" for id in given),
                      *(f"{part}/{id}" for part in ("status", "evaluation") for id in cohorts),
                      *(f"hr/rules/{code}" for code in codes()),
                      *(f"hr/fields/{kind}" for kind in programme.schemas.kinds)}
        if programme.settings and language == programme.settings.languages[0]:
            self.there |= {*FILES, *(f"calendar/{id}.ics" for id in cohorts)}
        self.hidden = {*(f"mentors/{id}" for id in programme.index.ids["mentor"] if id not in shown),
                       *(f"recognition/{id}" for id in thanked - given)}


def from_faq(target: str) -> str:
    """The address that a link in an answer leads to, as `Addresses` has them; "../" where it leads off the site."""
    path = target.partition("#")[0].partition("?")[0]
    whole = normpath(join("faq", path) if not path.startswith("/") else path.lstrip("/") or ".")
    return "" if whole == "." else whole.removesuffix("/index.html")
