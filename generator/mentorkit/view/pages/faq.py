"""/faq/: questions by who asks them."""

from mentorkit.view.context import Context
from mentorkit.view.page import Page
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
    return [Page("/faq/", "faq", filled("faq.title"), filled("faq.description"), {"groups": groups})]
