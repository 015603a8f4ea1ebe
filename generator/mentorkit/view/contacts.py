"""Contact points as the site shows them."""

from collections.abc import Iterable
from dataclasses import dataclass

from mentorkit.model.records import ContactPoint, Label
from mentorkit.view.context import Context
from mentorkit.view.mail import Mail
from mentorkit.view.page import Localised
from mentorkit.view.published import Word, word
from mentorkit.view.texts import filled

OUTSIDE_HR = ("confidential", "peer")


@dataclass(frozen=True, slots=True)
class Contact:
    """`name` is the role where people may not be shown yet; `phone` is empty then. `about` may be None."""

    id: str
    kind: str
    name: Localised
    role: Localised
    about: Label | None
    audiences: tuple[str, ...]
    locations: tuple[Word, ...]
    languages: tuple[Word, ...]
    days: int
    anonymous: bool
    stand_in: Localised | None
    phone: str
    mail: Mail

    @property
    def who(self) -> list[Localised]:
        """The people that it is for, in words."""
        return [filled(f"contact.who.{audience}") for audience in self.audiences]

    @property
    def outside(self) -> bool:
        return self.kind in OUTSIDE_HR


def contacts(context: Context) -> tuple[Contact, ...]:
    """All contact points, the confidential ones first, otherwise in the file's order."""
    made = [_contact(context, id, point) for id, point in context.settings.contact_points.items()]
    return tuple(sorted(made, key=lambda contact: contact.kind != "confidential"))


def _contact(context: Context, id: str, point: ContactPoint) -> Contact:
    shown = context.people_may_be_shown
    stand_in = context.settings.contact_points.get(point.stand_in)
    return Contact(
        id, point.kind, _name(context, point), point.role, point.about, point.for_,
        _words(context, "location", point.locations), _words(context, "language", point.languages),
        point.answers_within_days, point.anonymous, stand_in and _name(context, stand_in),
        point.phone if shown else "",
        Mail(point.email) if point.kind in OUTSIDE_HR else Mail(point.email, context.settings.name),
    )


def _name(context: Context, point: ContactPoint) -> Localised:
    return filled("literal", text=point.name) if context.people_may_be_shown else point.role


def _words(context: Context, target: str, ids: Iterable[str]) -> tuple[Word, ...]:
    return tuple(word(context.programme, target, id) for id in ids)
