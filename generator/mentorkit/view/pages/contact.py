"""/contact/: who one can talk to, chosen by role, place and language."""

from mentorkit.view.contacts import Contact, contacts
from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.texts import filled

AUDIENCES = ("employees", "mentees", "mentors", "managers")


def pages(context: Context) -> list[Page]:
    people = contacts(context)
    model = {
        "trusted": [c for c in people if c.kind == "confidential"],
        "others": [c for c in people if c.kind != "confidential"],
        "groups": _groups(people),
        "names_shown": context.people_may_be_shown,
    }
    title, description = filled("contact.title"), filled("contact.description")
    return [Page("/contact/", "contact", title, description, model, scripts=("contact",))]


def _groups(people: tuple[Contact, ...]) -> list[dict]:
    """What one can choose by; a choice that everybody shares is left out."""
    audiences = [{"value": audience, "text": filled(f"contact.for.{audience}")} for audience in AUDIENCES
                 if any(audience in c.audiences for c in people)]
    places = {w.id: w.label for c in people for w in c.locations}
    languages = {w.id: w.label for c in people for w in c.languages}
    groups = [
        {"name": "for", "label": filled("contact.role"), "options": audiences},
        {"name": "place", "label": filled("contact.place"), "options": _options(places)},
        {"name": "language", "label": filled("contact.language"), "options": _options(languages)},
    ]
    return [group for group in groups if len(group["options"]) > 1]


def _options(labels: dict) -> list[dict]:
    return [{"value": id, "text": label} for id, label in labels.items()]
