"""What people come for: each on the way that they would take, by keyboard, on a phone, or without scripts."""

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

PHONE = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 900}
SEEN = """selector => {
  const at = document.activeElement;
  if (!at.matches(selector)) return null;
  const box = at.getBoundingClientRect();
  const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const style = getComputedStyle(at, at.matches('.card__link') ? '::after' : null);
  return {
    shown: middle !== null && (at.contains(middle) || middle.contains(at)),
    marked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
  };
}"""



@pytest.fixture
def phone(watched: Callable):
    return watched(viewport=PHONE, has_touch=True, is_mobile=True, reduced_motion="reduce")


def tab_to(page, selector: str, at_most: int = 60) -> None:
    """Press Tab until such an element has the focus; it must then be in sight, and look as if it has it."""
    for _ in range(at_most):
        page.keyboard.press("Tab")
        seen = page.evaluate(SEEN, selector)
        if seen:
            assert seen == {"shown": True, "marked": True}, selector
            return
    pytest.fail(f"{selector} is not reached in {at_most} steps")


def skip(page) -> None:
    tab_to(page, ".md-skip", 1)
    page.keyboard.press("Enter")


def opened(page, address: str) -> None:
    page.wait_for_url(f"**{address}")


def right_mentors(demo_site: Path) -> set[str]:
    """Who speaks Dutch, works in Groningen, helps with presenting and has room."""
    mentors = json.loads((demo_site / "api/v1/mentors.json").read_bytes())["mentors"]
    return {mentor["id"] for mentor in mentors if mentor["room"] and mentor["location"]["id"] == "groningen"
            and {"nl", "presenting"} <= {word["id"] for word in mentor["languages"] + mentor["skills"]}}


def asks_for(link: str, name: str) -> None:
    mail = urlsplit(link)
    query = parse_qs(mail.query)
    assert (mail.scheme, unquote(mail.path)) == ("mailto", "mentoring@noorderlicht.example")
    assert query["subject"] == ["Mentorprogramma Noorderlicht"]
    assert name in query["body"][0]


def test_find_a_mentor_on_a_phone(phone, site: str, demo_site: Path) -> None:
    phone.goto(f"{site}/")
    phone.tap("text=Bekijk de")
    opened(phone, "/mentors/")
    phone.tap("text=Heeft nu plek")
    phone.tap(".finder__fold > summary")
    for group, value in (("skills", "presenting"), ("location", "groningen"), ("languages", "nl")):
        choice = phone.locator(f"label:has([name={group}][value={value}])")
        if not choice.is_visible():
            phone.tap(f"[data-filter={group}] > summary")
        choice.tap()
    cards = phone.locator(".finder .card:visible")
    assert {card.get_attribute("data-id") for card in cards.all()} == right_mentors(demo_site)
    assert phone.inner_text(".finder__count strong") == str(cards.count())
    name = cards.first.locator("a").inner_text()
    cards.first.locator("a").tap()
    opened(phone, "/mentors/*/")
    asks_for(phone.get_attribute(".ask a[href^='mailto:']", "href"), name)


def test_the_choices_stand_in_the_address(page, site: str, demo_site: Path) -> None:
    page.goto(f"{site}/mentors/")
    page.check("[name=skills][value=presenting]")
    page.check("[name=location][value=groningen]")
    page.check("[name=room]")
    state = parse_qs(urlsplit(page.evaluate("location.href")).query)
    assert state == {"skills": ["presenting"], "location": ["groningen"], "room": ["1"]}
    found = page.locator(".finder .card:visible").count()
    page.reload()
    assert page.locator(".finder .card:visible").count() == found > 0
    page.click(".finder .card:visible a")
    opened(page, "/mentors/*/")
    page.go_back()
    page.wait_for_selector(".finder__chosen button")
    assert page.locator(".finder .card:visible").count() == found
    page.click(".finder__clear")
    assert page.locator(".finder .card:visible").count() == page.locator(".finder .card").count() > found
    assert urlsplit(page.evaluate("location.href")).query == ""


def test_i_want_to_stop(phone, site: str) -> None:
    phone.goto(f"{site}/")
    phone.tap("text=Het loopt niet zoals ik hoopte")
    opened(phone, "/guides/stopping/")
    assert "Ik wil stoppen" in phone.locator("h2").all_inner_texts()
    phone.tap("#stop ~ * a[href$='/contact/'], article a[href$='contact/']")
    opened(phone, "/contact/")
    assert phone.locator("article a[href^='tel:']:visible, article a[href^='mailto:']:visible").count() > 1


def test_from_home_to_what_the_last_cohort_says(page, site: str) -> None:
    page.goto(f"{site}/")
    page.click("text=Alle cijfers, ook wat tegenvalt")
    opened(page, "/status/")
    page.click("article a[href*='evaluation/']")
    opened(page, "/evaluation/2026-spring/")
    assert "Voorjaar 2026" in page.inner_text("article")


def test_from_home_to_what_is_asked_of_a_manager(phone, site: str) -> None:
    phone.goto(f"{site}/")
    phone.tap("text=Iemand in mijn team doet mee")
    opened(phone, "/guides/manager/")
    assert phone.inner_text("h1") == "Voor leidinggevenden"


@pytest.mark.parametrize("address", ["", "mentors/anna-de-vries/", "guides/first-meeting/", "hr/fields/mentor/"])
def test_the_other_language_keeps_the_page(page, site: str, address: str) -> None:
    page.goto(f"{site}/{address}")
    page.click(".md-header__twin")
    assert page.url == f"{site}/en/{address}"
    assert page.get_attribute("html", "lang") == "en"
    page.click("footer a[hreflang=nl]")
    assert page.url == f"{site}/{address}"


@pytest.mark.parametrize(("root", "words"), [("", "goede mentor"), ("en/", "good mentor")])
def test_search_finds_a_question_and_opens_it(page, site: str, root: str, words: str) -> None:
    page.goto(f"{site}/{root}")
    page.locator("input[name=query]").press_sequentially(words)
    page.click(".md-search-result__link[href$='#good-mentor']")
    opened(page, f"/{root}faq/*")
    assert page.locator("#good-mentor-answer").is_visible()


def test_a_link_to_a_question_opens_it(page, site: str) -> None:
    page.goto(f"{site}/faq/")
    answers = page.locator(".faq__answer")
    assert not any(answer.is_visible() for answer in answers.all())
    question = page.locator(".faq h3").nth(3)
    page.goto(f"{site}/faq/#{question.get_attribute('id')}")
    assert [answer.is_visible() for answer in answers.all()].count(True) == 1
    assert answers.nth(3).is_visible()


def test_without_scripts_nothing_is_out_of_reach(watched: Callable, site: str) -> None:
    page = watched(viewport=PHONE, java_script_enabled=False)
    page.goto(f"{site}/mentors/")
    cards = page.locator(".finder .card")
    assert cards.count() == page.locator(".finder .card:visible").count() > 10
    assert not page.locator("#finder").is_visible()
    page.click("footer a[hreflang=en]")
    assert page.url == f"{site}/en/mentors/"
    page.click("label[for=__drawer].md-header__button")
    page.click(".md-nav--primary label:has-text('Guides')")
    page.wait_for_timeout(500)
    page.click(".md-nav--primary a[href$='guides/mentee/']")
    opened(page, "/en/guides/mentee/")
    page.goto(f"{site}/faq/")
    assert page.locator(".faq__answer").count() == page.locator(".faq__answer:visible").count() > 20
    page.goto(f"{site}/contact/")
    assert page.locator("[data-contact]").count() == page.locator("[data-contact]:visible").count() > 3


def test_nobody_who_tabs_back_ends_up_under_the_header(page, site: str) -> None:
    page.goto(f"{site}/status/")
    page.locator("footer a").last.focus()
    for _ in range(25):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("document.activeElement.closest('article, footer')"):
            assert page.evaluate(SEEN, "*")["shown"], page.evaluate("document.activeElement.outerHTML")


def test_printed_is_the_guide_alone(page, site: str) -> None:
    page.goto(f"{site}/guides/first-meeting/")
    page.emulate_media(media="print")
    assert page.locator("article h1").is_visible()
    for frame in (".md-header", ".md-tabs", ".md-sidebar", ".strip", ".foot ul", ".checklist__head button"):
        assert not any(part.is_visible() for part in page.locator(frame).all()), frame
    assert page.locator(".foot time").is_visible(), "the day of the page"


def test_dark_stays_dark(page, site: str) -> None:
    page.goto(f"{site}/")
    page.click("label[for=__palette_1]:visible")
    for address in ("", "faq/", "en/", "en/mentors/"):
        page.goto(f"{site}/{address}")
        assert page.get_attribute("body", "data-md-color-scheme") == "slate", address
    page.click("label[for=__palette_0]:visible")
    page.goto(f"{site}/")
    assert page.get_attribute("body", "data-md-color-scheme") == "default"


def test_what_is_not_there_is_told_in_the_right_language(watched: Callable, demo_site: Path, site: str) -> None:
    """As a web server answers: the one page at the root, under the address that was asked for."""
    page = watched(viewport=WIDE)
    body = (demo_site / "404.html").read_text("utf-8")
    page.route("**/gone/", lambda asked: asked.fulfill(body=body, content_type="text/html"))
    for root, lang, words in (("/", "nl", "Deze pagina is er niet"), ("/en/", "en", "This page is not here")):
        page.goto(f"{site}{root}gone/")
        assert page.get_attribute("html", "lang") == lang
        assert page.inner_text("h1").strip() == words
        page.click("article a:visible >> nth=0")
        assert page.url == site + root
