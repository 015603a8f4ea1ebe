"""/join/: ask for a mentor, become one, or find out; and what happens next, by when."""

from mentorkit.model.dates import add_days
from mentorkit.model.life import required_modules
from mentorkit.view.context import Context
from mentorkit.view.mail import Mail
from mentorkit.view.page import Page
from mentorkit.view.published import word
from mentorkit.view.texts import filled


def pages(context: Context) -> list[Page]:
    model = {
        "enrolling": context.enrolling, "next_enrolling": context.next_enrolling,
        "days_left": (context.enrolling.enrolment.until - context.today).days if context.enrolling else None,
        "ask": _mail(context, "mentees", "join.ask.body"),
        "offer": _mail(context, "mentors", "join.offer.body"),
        "unsure": _mail(context, "employees", "join.unsure.body"),
        "looking_for": _looking_for(context),
        "hours": _hours(context),
        "modules": [context.programme.training.modules[id] for id in required_modules(context.programme, "mentors")],
        "rhythm": context.settings.rhythm,
        "answer_by": _answer_by(context),
    }
    return [Page("/join/", "join", filled("join.title"), filled("join.description"), model)]


def _mail(context: Context, audience: str, body: str) -> Mail | None:
    contact = context.contact(audience)
    return contact and Mail(contact[1].email, context.settings.name, filled(body))


def _answer_by(context: Context):
    """The day by which somebody who asks today has an answer; None while no enrolment is open."""
    if context.enrolling is None:
        return None
    return add_days(context.enrolling.enrolment.until, context.settings.rhythm.answer_request_days)


def _looking_for(context: Context) -> dict | None:
    wanted = context.settings.looking_for
    if wanted is None:
        return None
    return {
        "text": wanted.text,
        "skills": [word(context.programme, "skill", id) for id in wanted.skills],
        "locations": [word(context.programme, "location", id) for id in wanted.locations],
    }


def _hours(context: Context) -> tuple[float, float] | None:
    """The least and the most hours a month among the published mentors."""
    hours = [mentor.value("hours_per_month", None) for mentor in context.mentors]
    known = [value for value in hours if value is not None]
    return (min(known), max(known)) if known else None
