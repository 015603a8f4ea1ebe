"""Questions by who asks them."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.render.tree import page_text
from mentorkit.view.context import Context
from mentorkit.view.pages import faq

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)
LABEL = records.Label({"nl": "Mag dat?", "en": "May I?"})


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def page(*entries: records.FaqEntry):
    built, = faq.pages(Context(replace(demo(), faq=records.Faq(entries)), TODAY))
    return built


def entry(id: str, *audiences: str, related: tuple[str, ...] = ()) -> records.FaqEntry:
    return records.FaqEntry(id, audiences, LABEL, LABEL, related)


def test_a_question_stands_once_with_the_first_who_ask_it() -> None:
    groups = page(entry("a", "mentors", "mentees"), entry("b", "employees"), entry("c", "mentors")).model["groups"]
    stand = {group["id"]: [question["id"] for question in group["questions"]] for group in groups}
    assert stand == {"employees": ["b"], "mentors": ["a", "c"]}


def test_related_questions_are_those_that_are_there() -> None:
    group, = page(entry("a", "mentors", related=("b", "gone")), entry("b", "mentors")).model["groups"]
    assert [id for id, _ in group["questions"][0]["related"]] == ["b"]


def test_every_question_of_the_demo_has_its_anchor() -> None:
    text = page_text(page(*demo().faq.questions), "en")
    assert all(f'<h3 id="{entry.id}">' in text for entry in demo().faq.questions)


def test_without_questions_it_says_so() -> None:
    assert "There are no questions yet." in page_text(page(), "en")
