"""/join/: ask for a mentor, become one, or find out; and what happens next, by when."""

from mentorkit.model.life import required_modules
from mentorkit.view.asking import answer, asking
from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.published import word
from mentorkit.view.texts import filled
from mentorkit.view.told import rhythm_words


def pages(context: Context) -> list[Page]:
    model = {
        "enrolling": context.enrolling, "next_enrolling": context.next_enrolling,
        "days_left": (context.enrolling.enrolment.until - context.today).days if context.enrolling else None,
        "asks": {
            "ask": asking(context, "mentees", "join.ask.body"),
            "offer": asking(context, "mentors", "join.offer.body"),
            "unsure": asking(context, "employees", "join.unsure.body"),
        },
        "looking_for": _looking_for(context),
        "hours": hours(context),
        "modules": [context.programme.training.modules[id] for id in required_modules(context.programme, "mentors")],
        "rhythm": rhythm_words(context.settings.rhythm),
        "own_rhythm": context.wrote("programme/programme.yml", "rhythm"),
        "mentors": bool(context.mentors),
        "answer_by": answer(context),
    }
    return [Page("/join/", "join", filled("join.title"), filled("join.description"), model)]


def _looking_for(context: Context) -> dict | None:
    wanted = context.settings.looking_for
    if wanted is None:
        return None
    return {
        "text": wanted.text,
        "skills": [word(context.programme, "skill", id) for id in wanted.skills],
        "locations": [word(context.programme, "location", id) for id in wanted.locations],
    }


def hours(context: Context) -> tuple[float, float] | None:
    """The least and the most hours a month among the published mentors."""
    given = [mentor.value("hours_per_month", None) for mentor in context.mentors]
    known = [value for value in given if value is not None]
    return (min(known), max(known)) if known else None
