"""Training: what is still to come, for whom, and what nobody may learn from it."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.render.tree import page_text
from mentorkit.view.context import Context
from mentorkit.view.pages import training

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def page(day: date = TODAY, **given):
    built, = training.pages(Context(replace(demo(), **given), day))
    return built


def test_sessions_of_today_and_later_in_order() -> None:
    dates = [meeting.date for meeting in page(date(2026, 11, 26)).model["meetings"]]
    assert dates[0] == date(2026, 11, 26)
    assert dates == sorted(dates)
    assert page(date(2026, 11, 27)).model["meetings"][0].date == date(2026, 12, 10)


def test_modules_by_who_they_are_for_the_required_ones_first() -> None:
    groups = {group["audience"]: [course.id for course in group["courses"]] for group in page().model["groups"]}
    assert groups["mentors"] == ["mentor-basics", "mentor-circle"]
    assert list(groups) == ["mentors", "mentees", "managers"]


def test_hours_and_validity_in_words() -> None:
    course = page().model["groups"][0]["courses"][0]
    facts = [fact.en for fact in course.facts]
    assert facts == ["Part of the programme: you do it before you begin", "3 hours", "Valid for 36 months"]
    assert course.next == date(2026, 12, 10)


def test_a_session_tells_its_limit_and_a_role_until_people_may_be_shown() -> None:
    assert "10 at most" in page_text(page(), "en")
    settings = demo().settings._replace(site=records.Site(demo().settings.site.url))
    assert page(settings=settings).model["meetings"][0].contact["en"] == "Programme coordinator"


def test_nothing_planned_and_nothing_at_all_are_said() -> None:
    modules = demo().training._replace(sessions=())
    assert "No training is planned at the moment." in page_text(page(training=modules), "en")
    assert "There is no training here yet." in page_text(page(training=records.Training()), "en")
