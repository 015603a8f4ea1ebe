"""/faq/: questions by who asks them."""

from collections.abc import Iterator

from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.pages.recognition import thanked
from mentorkit.view.texts import filled

AUDIENCES = ("employees", "mentees", "mentors", "managers")


def pages(context: Context) -> list[Page]:
    entries = context.programme.faq.questions
    titles = {entry.id: entry.question for entry in entries}
    groups = []
    for audience in AUDIENCES:
        asked = [entry for entry in entries if entry.for_[0] == audience]
        if asked:
            groups.append({"id": audience, "title": filled(f"faq.for.{audience}"), "questions": [
                {"id": entry.id, "question": entry.question, "answer": entry.answer,
                 "related": [(id, titles[id]) for id in entry.related if id in titles]}
                for entry in asked
            ]})
    model = {"groups": groups, "hidden": frozenset(_hidden(context))}
    return [Page("/faq/", "faq", filled("faq.title"), filled("faq.description"), model)]


def _hidden(context: Context) -> Iterator[str]:
    """Addresses that an answer may name while they are not on the site: there it is plain text."""
    yield from (f"/mentors/{id}" for id in context.programme.mentors if id not in context.mentor_by_id)
    given = {thanks.mentor.id for thanks in thanked(context)}
    yield from (f"/recognition/{id}" for id in context.programme.mentors if id not in given)
