"""/privacy/: what is kept about people, from the schemas, and what they can do about it."""

from collections.abc import Iterator
from dataclasses import dataclass

from mentorkit.finding import Text
from mentorkit.shape import Field
from mentorkit.view.context import Context
from mentorkit.view.page import Localised, Page
from mentorkit.view.texts import filled
from mentorkit.view.told import counted

GROUPS = (("mentee", "pair", ()), ("mentor", "mentor", ()), ("contact", "programme", ("contact_points",)),
          ("thanks", "recognition", ()), ("decisions", "matching", ()))
"""Each group of people or facts: the kind of file, and below what in it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A field about a person: `titles` are its own and those of the records that it stands in, outermost first."""

    titles: tuple[Text, ...]
    purpose: Text
    shown: Localised


def pages(context: Context) -> list[Page]:
    privacy = context.settings.privacy
    officer = context.settings.contact_points.get(privacy.officer)
    shown = context.people_may_be_shown
    named = filled("literal", text=officer.name) if officer and shown else officer and officer.role
    model = {
        "groups": [{"key": key, "kept": kept} for key, kind, path in GROUPS
                   if (kept := tuple(_kept(context, key, kind, path)))],
        "months": counted("months", privacy.keep_months), "min_group": privacy.min_group,
        "officer": named, "officer_id": privacy.officer,
        "dates": [(key, day) for key in ("works_council_on", "pulse_agreed_on", "dpia_on")
                  if (day := getattr(privacy, key)) and day <= context.today],
        "pulse": privacy.pulse_agreed_on is not None and privacy.pulse_agreed_on <= context.today,
        "organisation": context.settings.organisation, "mentors": bool(context.mentors),
    }
    return [Page("/privacy/", "privacy", filled("privacy.title"), filled("privacy.description"), model, kind="reading")]


def _kept(context: Context, group: str, kind: str, path: tuple[str, ...]) -> Iterator[Kept]:
    """The fields of a kind that say why they are kept; a record only where its own fields say nothing."""
    schemas = context.programme.schemas
    fields = [field for field in schemas.fields(kind) if field.purpose and field.path[:len(path)] == path]
    around = {field.path[:end] for field in fields for end in range(len(field.path))}
    for field in fields:
        if field.path not in around:
            yield Kept(tuple(_titles(context, kind, field, len(path))), field.purpose, filled(_shown(group, field)))


def _titles(context: Context, kind: str, field: Field, start: int) -> Iterator[Text]:
    for end in range(start + 1, len(field.path) + 1):
        at = context.programme.schemas.field(kind, field.path[:end])
        if at is not None and field.path[end - 1] != "*":
            yield at.title


def _shown(group: str, field: Field) -> str:
    if field.publish == "text":
        return "privacy.shown.agreed" if group in ("mentor", "thanks") else "privacy.shown.yes"
    return "privacy.shown.figure" if field.publish == "figure" else "privacy.shown.no"
