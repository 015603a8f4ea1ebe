"""The front page."""

from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.pages.mentors import card
from mentorkit.view.texts import filled

SHOWN = 4


def pages(context: Context) -> list[Page]:
    with_room = [mentor for mentor in context.mentors if mentor.room]
    model = {
        "purpose": context.settings.purpose, "cards": [card(mentor) for mentor in with_room[:SHOWN]],
        "with_room": len(with_room), "mentors": len(context.mentors),
    }
    return [Page("/", "home", context.settings.name, filled("home.description"), model)]
