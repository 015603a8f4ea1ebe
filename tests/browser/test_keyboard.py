"""What people come for, with a keyboard alone: no pointer, only Tab, Enter, Space, arrows, and letters to search.
On a wide screen, and on a phone of 360 pixels."""

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

SIZES = {"wide": {"viewport": {"width": 1280, "height": 900}},
         "phone": {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}}


@pytest.fixture(params=SIZES)
def hands(request, watched: Callable, keys: Callable, site: str):
    page = watched(**SIZES[request.param], reduced_motion="reduce")
    page.goto(f"{site}/")
    return keys(page)


def right_mentors(demo_site: Path) -> set[str]:
    """Who speaks Dutch, works in Groningen, helps with presenting and has room."""
    mentors = json.loads((demo_site / "api/v1/mentors.json").read_bytes())["mentors"]
    return {mentor["id"] for mentor in mentors if mentor["room"] and mentor["location"]["id"] == "groningen"
            and {"nl", "presenting"} <= {word["id"] for word in mentor["languages"] + mentor["skills"]}}


def test_a_mentor_who_fits_and_has_room_and_asking_for_her(hands, demo_site: Path) -> None:
    page = hands.page
    hands.follow("a[href='mentors/']", "/mentors/")
    hands.skip()
    hands.to("[name=room]")
    hands.press("Space")
    if not page.locator("[data-filter=skills]").is_visible():
        hands.to(".finder__fold > summary")
        hands.press("Enter")
    for name, value in (("skills", "presenting"), ("location", "groningen"), ("languages", "nl")):
        if not page.locator(f"[name={name}][value={value}]").is_visible():
            hands.to(f"[data-filter={name}] > summary")
            hands.press("Enter")
        hands.to(f"[name={name}][value={value}]")
        hands.press("Space")
    cards = page.locator(".finder .card:visible")
    assert {card.get_attribute("data-id") for card in cards.all()} == right_mentors(demo_site) != set()
    name = cards.first.locator("a").inner_text()
    hands.to(".card__link", 90)
    hands.press("Enter")
    page.wait_for_url("**/mentors/*/")
    assert page.inner_text("h1") == name
    hands.skip()
    hands.to("a[href='#ask']")
    hands.press("Enter")
    hands.to(".ask a[href^='mailto:']", 3)
    mail = urlsplit(page.evaluate("document.activeElement.href"))
    assert (mail.scheme, unquote(mail.path)) == ("mailto", "mentoring@noorderlicht.example")
    assert name in parse_qs(mail.query)["body"][0]


def test_i_want_to_stop_what_do_i_do_and_whom_do_i_talk_to(hands) -> None:
    hands.follow("a[href='guides/stopping/']", "/guides/stopping/")
    hands.read_on("#i-want-to-stop ~ .steps li, #i-want-to-stop ~ * .steps li, #i-want-to-stop ~ ol li")
    hands.follow("article a[href$='contact/']", "/contact/")
    hands.read_on("article a[href^='tel:'], article a[href^='mailto:']")
    assert hands.clicks <= 3


def test_what_happened_with_the_results_of_the_last_round(hands) -> None:
    page = hands.page
    hands.follow("a[href^='status/']:not([href*='#'])", "/status/")
    hands.follow("article a[href*='evaluation/']", "/evaluation/2026-spring/")
    assert "Voorjaar 2026" in page.inner_text("h1")
    for part in ("#learned", "#promises", "#promises ~ * :is(td, li, dd)"):
        hands.read_on(part)
    assert "Gedaan op 19 november 2026" in page.inner_text("article")


def test_my_team_member_has_a_mentor_what_is_asked_of_me(hands) -> None:
    page = hands.page
    hands.follow("a[href='guides/manager/']", "/guides/manager/")
    assert page.inner_text("h1") == "Voor leidinggevenden"
    for part in ("#hours ~ * tbody td", "#what-you-do", "#what-you-may-ask ~ * td"):
        hands.read_on(part)
    assert hands.clicks == 1


@pytest.mark.parametrize(("words", "address", "part"), [
    ("goede mentor", "faq/", "#good-mentor"), ("eerste gesprek", "guides/first-meeting/", ""),
    ("financien", "contact/", "#people"), ("prive", "guides/agreements/", "#a-good-goal")])
def test_the_search_finds_questions_and_guides_and_forgives_accents(hands, words: str, address: str, part: str) -> None:
    hands.to("input[name=query]", 6)
    hands.page.keyboard.type(words)
    hands.page.wait_for_selector(".md-search-result__item")
    hands.to(f".md-search-result__link[href*='{address}'][href*='{part or address}']", 60, "ArrowDown")
    hands.press("Enter")
    hands.page.wait_for_url(f"**/{address}*{part}")
    hands.read_on(part or "h1")
