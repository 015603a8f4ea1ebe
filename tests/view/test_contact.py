"""Who one can talk to: in which order, and how truthfully it says who may stay unknown."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.render.tree import page_text
from mentorkit.view.context import Context
from mentorkit.view.pages import contact

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def page(**settings):
    built, = contact.pages(Context(replace(demo(), settings=demo().settings._replace(**settings)), TODAY))
    return built


def test_the_confidential_way_comes_first_and_its_emails_say_nothing() -> None:
    text = page_text(page(), "en")
    assert text.index("Marijke Feenstra") < text.index("Sanne Kuipers")
    assert 'href="mailto:marijke@vertrouwen.example"' in text
    assert 'href="mailto:nienke.brouwer@noorderlicht.example"' in text


def test_an_email_is_never_called_anonymous() -> None:
    points = demo().settings.contact_points
    silent = {"vertrouwenspersoon": points["vertrouwenspersoon"]._replace(phone="")}
    assert "You may stay anonymous if you call: an e-mail shows your name" in page_text(page(), "en")
    assert "You may stay anonymous, but an e-mail shows your name" in page_text(page(contact_points=silent), "en")


def test_somebody_for_all_audiences_is_for_everybody() -> None:
    text = page_text(page(), "en")
    assert "For everybody" in text
    assert "For line managers" in text


def test_without_certainty_about_access_there_are_roles_and_mailboxes_alone() -> None:
    text = page_text(page(site=records.Site(demo().settings.site.url)), "en")
    for point in demo().settings.contact_points.values():
        assert point.name not in text
        assert not point.phone or point.phone not in text
        assert point.email in text


def test_a_role_that_stands_for_a_name_stands_there_once() -> None:
    text = page_text(page(site=records.Site(demo().settings.site.url)), "en")
    assert text.count("<strong>Programme coordinator</strong>") == 1
    assert '<span class="small">Programme coordinator</span>' not in text
    assert '<span class="small">Programme coordinator</span>' in page_text(page(), "en")


def test_one_can_choose_only_where_there_is_a_choice() -> None:
    points = demo().settings.contact_points
    point = points["hr-noord"]._replace(for_=("mentees",), locations=(), languages=("nl",))
    alone = page(contact_points={"hr-noord": point})
    assert alone.model["groups"] == []
    roles, *_ = page().model["groups"]
    assert [option["value"] for option in roles["options"]] == ["employees", "mentees", "mentors", "managers"]
    assert [group["name"] for group in page().model["groups"]] == ["for", "place", "language"]
