"""Taking part: when one hears, to whom the e-mails go, and what stands in them."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.render.tree import page_text
from mentorkit.view.context import Context
from mentorkit.view.mail import LONGEST_BODY
from mentorkit.view.pages import join

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def page(day: date = TODAY, **given):
    built, = join.pages(Context(replace(demo(), **given), day))
    return built


@pytest.mark.parametrize(("day", "said"), [
    (TODAY, "You can enrol for Spring 2027 up to and including 8 January 2027. 45 days left."),
    (date(2027, 1, 7), "1 day left."),
    (date(2027, 1, 8), "Today is the last day."),
    (date(2026, 10, 1), "Enrolment for Spring 2027 begins on 19 October 2026. You can already send your question."),
    (date(2027, 3, 1), "No cohort is open now. You can already send your question."),
])
def test_it_says_what_is_open(day: date, said: str) -> None:
    assert said in page_text(page(day), "en")


def test_one_hears_from_the_end_of_enrolment_on() -> None:
    assert "22 januari 2027" in page_text(page(), "nl")


def test_emails_are_short_neutral_and_to_hr() -> None:
    for asks in page().model["asks"].values():
        assert set(asks) == {"nl", "en"}
        for language, asking in asks.items():
            href = asking.mail.href(language)
            assert href.startswith("mailto:mentoring@noorderlicht.example?subject=")
            assert asking.mail.subject is demo().settings.name
            assert len(href.partition("&body=")[2]) <= LONGEST_BODY


def test_the_contact_point_speaks_the_language_of_the_page() -> None:
    points = demo().settings.contact_points
    english = points | {"hr-noord": points["hr-noord"]._replace(languages=("nl",))}
    asks = page(settings=demo().settings._replace(contact_points=english)).model["asks"]["ask"]
    assert asks["nl"].mail.address == points["hr-noord"].email
    assert asks["en"].mail.address == points["hr-zuid"].email


def test_before_people_may_be_shown_the_reader_is_a_role() -> None:
    hidden = demo().settings._replace(site=records.Site(demo().settings.site.url))
    text = page_text(page(settings=hidden), "en")
    assert "Programme coordinator (HR)" in text
    assert "Sanne" not in text


def test_without_anybody_of_hr_it_leads_to_the_contact_points() -> None:
    peers = {"deed-mee": demo().settings.contact_points["deed-mee"]}
    text = page_text(page(settings=demo().settings._replace(contact_points=peers)), "en")
    assert "HR has no contact point yet." in text
    assert "mailto:" not in text


def test_all_three_ways_say_what_happens_next_and_by_when() -> None:
    text = page_text(page(), "en")
    assert text.count("What happens next") == text.count("Within 2 working days.") == 3


def test_without_mentors_on_the_site_nobody_is_sent_to_their_pages() -> None:
    text = page_text(page(mentors={}), "en")
    assert "on that mentor" not in text and "Find a mentor" not in text
    assert "You do not have to know who yet." in text


def test_times_that_hr_did_not_choose_are_called_usual() -> None:
    tree = demo().tree
    without = {file: document for file, document in tree.documents.items() if file != "programme/programme.yml"}
    text = page_text(page(tree=replace(tree, documents=without)), "en")
    assert "These are the usual times." in text
    assert "These are the usual times." not in page_text(page(), "en")


def test_one_day_is_one_day() -> None:
    rhythm = demo().settings.rhythm._replace(answer_proposal_days=1, check_in_weeks=1)
    text = page_text(page(settings=demo().settings._replace(rhythm=rhythm)), "nl")
    assert "binnen 1 dag ja of nee" in text
    assert "Kort, ongeveer elke week." in text
