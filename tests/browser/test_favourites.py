"""Whom somebody saves: kept in this browser only, in order, and taken along in one e-mail."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

ANNA, CIARAN, WANG = "anna-de-vries", "ciaran-o-briain", "wang-fang"
NAMES = {ANNA: "Anna de Vries", CIARAN: "Ciarán Ó Briain"}
LIST = "() => [...document.querySelectorAll('.saved__list a')].map(link => link.textContent)"
KEPT = "() => Object.entries(localStorage).filter(([key]) => key.startsWith('saved-mentors:'))"
JUDGE = """() => axe.run().then(({violations}) => violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`))"""



def bookmark(page, id: str):
    return page.locator(f".card[data-id={id}] .save-card")


def mail(page) -> tuple[str, dict[str, str]]:
    link = urlsplit(page.get_attribute(".saved__ask a", "href"))
    return unquote(link.path), {key: value for key, (value,) in parse_qs(link.query).items()}


def test_saved_by_keyboard_moved_and_asked_for(page, site: str) -> None:
    page.goto(f"{site}/mentors/")
    assert page.is_hidden(".saved")
    page.locator(f".card[data-id={ANNA}] .card__link").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Bewaar Anna de Vries"
    page.keyboard.press("Space")
    assert bookmark(page, ANNA).get_attribute("aria-pressed") == "true"
    assert (page.inner_text(".saved__count"), page.inner_text(".saved__ask a")) == (
        "1 mentor bewaard", "Vraag deze mentor")
    bookmark(page, CIARAN).press("Enter")
    assert (page.inner_text(".saved__count"), page.inner_text(".saved__ask a")) == (
        "2 mentoren bewaard", "Vraag ze in deze volgorde")
    page.locator(".saved__count").press("Enter")
    page.get_by_role("button", name="Zet Ciarán Ó Briain hoger").press("Enter")
    assert page.evaluate(LIST) == [NAMES[CIARAN], NAMES[ANNA]]
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Zet Ciarán Ó Briain lager"
    assert page.text_content(".saved__said") == "Ciarán Ó Briain is nu nummer 1 van 2."
    address, fields = mail(page)
    assert (address, fields["subject"]) == ("mentoring@noorderlicht.example", "Mentorprogramma Noorderlicht")
    assert "\r\n1. Ciarán Ó Briain\r\n2. Anna de Vries\r\n" in fields["body"]
    assert page.text_content(".saved .copy__text") == fields["body"].replace("\r\n", "\n")
    assert [json.loads(value) for _, value in page.evaluate(KEPT)] == [[CIARAN, ANNA]]


def test_the_list_stays_and_is_the_same_in_both_languages(page, site: str) -> None:
    page.goto(f"{site}/mentors/")
    bookmark(page, WANG).click()
    bookmark(page, ANNA).click()
    page.goto(f"{site}/en/mentors/?room=1&location=leeuwarden")
    assert page.inner_text(".saved__count") == "2 mentors saved"
    page.click(".saved__count")
    assert page.evaluate(LIST)[1] == NAMES[ANNA]
    assert page.get_by_text("Your list stays in this browser. Nobody else sees it.").is_visible()
    assert "1. Wang Fang" in mail(page)[1]["body"]
    page.get_by_role("button", name="Take Anna de Vries off your list").press("Enter")
    page.get_by_role("button", name=re.compile("Take Wang Fang.* off your list")).press("Enter")
    assert page.is_hidden(".saved")
    page.reload()
    assert page.is_hidden(".saved")


def test_saved_on_the_page_of_a_mentor(page, site: str) -> None:
    page.goto(f"{site}/mentors/{ANNA}/")
    button, way = page.locator(".save"), page.get_by_role("link", name="Bekijk je lijst")
    assert (button.inner_text().split()[0], button.get_attribute("aria-pressed"), way.is_visible()) == (
        "Bewaar", "false", False)
    button.press("Enter")
    assert (button.inner_text().split()[0], button.get_attribute("aria-pressed")) == ("Bewaard", "true")
    way.click()
    page.wait_for_url("**/mentors/#saved")
    assert page.locator(".saved__list a:visible").all_inner_texts() == [NAMES[ANNA]]
    page.go_back()
    page.locator(".save").click()
    page.goto(f"{site}/mentors/")
    assert page.is_hidden(".saved")


def test_somebody_elsewhere_on_the_page_of_a_mentor_without_room(page, site: str) -> None:
    page.goto(f"{site}/mentors/tom-visser/")
    page.locator(".card .save-card").first.click()
    assert page.get_by_role("link", name="Bekijk je lijst").is_visible()
    assert page.locator(".save").get_attribute("aria-pressed") == "false"


KEEP = "kept => localStorage.setItem(Object.keys(localStorage).find(key => key.startsWith('saved')), kept)"


def test_who_is_not_published_any_more_falls_away_and_nonsense_does_no_harm(page, site: str) -> None:
    page.goto(f"{site}/mentors/")
    bookmark(page, ANNA).click()
    for kept in (["gone", ANNA], [ANNA, ANNA, 7, None]):
        page.evaluate(KEEP, json.dumps(kept))
        page.reload()
        assert page.inner_text(".saved__count") == "1 mentor bewaard", kept
        assert "1. Anna de Vries\r\n\r\n" in mail(page)[1]["body"]
    for kept in ("no JSON", "7", '{"a": 1}', "null"):
        page.evaluate(KEEP, kept)
        page.reload()
        assert page.is_hidden(".saved"), kept
    bookmark(page, ANNA).click()
    assert page.inner_text(".saved__count") == "1 mentor bewaard"


def test_as_many_names_as_an_email_can_carry(watched: Callable, site: str, demo_site: Path) -> None:
    text = (demo_site / "mentors/index.html").read_text("utf-8")
    page = watched(viewport={"width": 1280, "height": 900})
    longer = text.replace("Anna de Vries</a>", f"Anna {'é' * 250} de Vries</a>").replace("Wang Fang", "Wang $& {n}")
    page.route("**/mentors/", lambda asked: asked.fulfill(body=longer, content_type="text/html; charset=utf-8"))
    page.goto(f"{site}/mentors/")
    bookmark(page, WANG).click()
    assert "1. Wang $& {n}" in mail(page)[1]["body"]
    bookmark(page, CIARAN).click()
    bookmark(page, ANNA).click()
    body = urlsplit(page.get_attribute(".saved__ask a", "href")).query.split("&body=")[1]
    assert len(body) <= 1500
    assert "2. Ciarán Ó Briain\n\n" in mail(page)[1]["body"].replace("\r", "")
    assert page.inner_text(".saved__fits") == "De e-mail noemt de eerste 2. Meer namen passen er niet in."


def test_on_paper_and_without_scripts_there_is_nothing_of_it(watched: Callable, page, site: str) -> None:
    parts = ".saved:visible, .save-card:visible, .save:visible, .save__list:visible"
    page.goto(f"{site}/mentors/")
    bookmark(page, ANNA).click()
    page.emulate_media(media="print")
    assert page.locator(parts).count() == 0
    page.goto(f"{site}/mentors/{ANNA}/")
    assert page.locator(parts).count() == 0
    plain = watched(java_script_enabled=False)
    for address in ("mentors/", f"mentors/{ANNA}/"):
        plain.goto(f"{site}/{address}")
        assert plain.locator(parts).count() == 0


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (360, "light"), (360, "dark")])
def test_nobody_is_left_out(watched: Callable, site: str, width: int, scheme: str) -> None:
    page = watched(viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{site}/en/mentors/?room=1")
    for id in (ANNA, CIARAN, WANG):
        bookmark(page, id).click()
    page.click(".saved__count")
    page.click(".saved .copy summary")
    page.evaluate(Axe().axe_script)
    assert page.evaluate(JUDGE) == []
    assert page.evaluate("document.scrollingElement.scrollWidth - innerWidth") <= 0


def test_in_forced_colours_saved_and_not_saved_differ(watched: Callable, site: str) -> None:
    page = watched(viewport={"width": 1280, "height": 900}, forced_colors="active")
    page.goto(f"{site}/mentors/")
    bookmark(page, ANNA).click()
    style = "card => { const at = getComputedStyle(card, '::before'); return [at.backgroundColor, at.maskImage]; }"
    saved, other = (bookmark(page, id).evaluate(style) for id in (ANNA, CIARAN))
    assert saved[0] == other[0] != page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert saved[1] != other[1]
