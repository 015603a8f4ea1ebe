"""/contact/: who one can talk to, chosen by role, place and language."""

from collections.abc import Sequence

from mentorkit.model.records import Label
from mentorkit.view.contacts import Contact, contacts
from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.published import Word
from mentorkit.view.texts import filled

AUDIENCES = ("employees", "mentees", "mentors", "managers")


def pages(context: Context) -> list[Page]:
    people = contacts(context)
    others = [c for c in people if c.kind != "confidential"]
    model = {
        "trusted": [c for c in people if c.kind == "confidential"], "others": others,
        "groups": _groups(others),
        "names_shown": context.people_may_be_shown,
    }
    title, description = filled("contact.title"), filled("contact.description")
    return [Page("/contact/", "contact", title, description, model, scripts=("contact",))]


def _groups(people: Sequence[Contact]) -> list[dict]:
    """What one can choose by: only where the people differ in it."""
    choices = (
        ("for", "role", {audience: filled(f"contact.for.{audience}") for audience in AUDIENCES},
         [set(c.audiences) for c in people]),
        ("place", "place", *_words([c.locations for c in people])),
        ("language", "language", *_words([c.languages for c in people])),
    )
    return [{"name": name, "label": filled(f"contact.{label}"),
             "options": [{"value": id, "text": text} for id, text in words.items() if id in set().union(*given)]}
            for name, label, words, given in choices if len(set(map(frozenset, given))) > 1]


def _words(given: Sequence[Sequence[Word]]) -> tuple[dict[str, Label], list[set[str]]]:
    """All the words with their labels, and whose they are."""
    return {word.id: word.label for has in given for word in has}, [{word.id for word in has} for has in given]
