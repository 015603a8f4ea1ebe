"""What one does on a page by its scripts, under the content security policy: nothing is said on the console meanwhile.
The filters, the saved mentors, the search and the scheme have tests of their own."""

from collections.abc import Callable

import pytest

PRINT = "window.print = () => { document.documentElement.dataset.printed = 'yes'; }"


def test_a_list_is_ticked_kept_and_printed_by_keyboard(page, keys: Callable, site: str) -> None:
    page.add_init_script(PRINT)
    page.goto(f"{site}/guides/first-meeting/")
    hands, boxes = keys(page), page.locator(".checklist input")
    hands.skip()
    hands.to(".checklist__head button")
    hands.press("Enter")
    assert page.get_attribute("html", "data-printed") == "yes"
    hands.to(".checklist input", 1)
    hands.press("Space")
    told = page.locator(".checklist__head span").first.inner_text()
    assert told.startswith("1 van ")
    page.reload()
    assert [box.is_checked() for box in boxes.all()].count(True) == 1 == [boxes.first.is_checked()].count(True)
    assert page.locator(".checklist__head span").first.inner_text() == told
    page.goto(f"{site}/en/guides/first-meeting/")
    assert page.locator(".checklist input:checked").count() == 0


@pytest.mark.parametrize("address", ["join/", "mentors/anna-de-vries/"])
def test_what_is_to_be_copied_lands_on_the_clipboard(page, keys: Callable, site: str, address: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site}/{address}")
    hands = keys(page)
    hands.skip()
    hands.to(".copy summary, .copy button", 40)
    if page.evaluate("document.activeElement.localName") == "summary":
        hands.press("Enter")
        hands.to(".copy button", 3)
    hands.press("Enter")
    page.wait_for_function("document.activeElement.textContent !== document.activeElement.dataset.copy")
    kept = page.evaluate("navigator.clipboard.readText()").replace("\r\n", "\n").strip()
    assert kept in [text.strip() for text in page.locator("[data-copy]").all_text_contents()] and len(kept) > 20


def test_who_is_there_for_whom_is_chosen_by_keyboard(page, keys: Callable, site: str) -> None:
    page.goto(f"{site}/contact/")
    people, hands = page.locator("#contacts [data-contact]"), keys(page)
    everybody = people.count()
    shown = [person.is_visible() for person in people.all()].count(True)
    assert shown == everybody > 3
    hands.skip()
    hands.to("#choose input", 20)
    for _ in range(page.locator("#choose input").count()):
        hands.press("ArrowRight")
        shown = [person.is_visible() for person in people.all()].count(True)
        if shown < everybody:
            break
    assert 0 < shown < everybody
    assert page.locator("#choose [role=status]").inner_text().strip()
    hands.to("#choose [type=reset]", 6)
    hands.press("Enter")
    page.wait_for_function("n => document.querySelectorAll('#contacts [data-contact]:not([hidden])').length === n",
                           arg=everybody)


def test_a_question_opens_and_closes_by_keyboard(page, keys: Callable, site: str) -> None:
    page.goto(f"{site}/faq/")
    hands, answer = keys(page), page.locator(".faq__answer").first
    hands.skip()
    hands.to(".faq button", 20)
    for wanted in (True, False):
        hands.press("Enter")
        assert answer.is_visible() is wanted
        assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == str(wanted).lower()


def test_the_scheme_is_changed_by_keyboard(page, keys: Callable, site: str) -> None:
    page.goto(f"{site}/faq/")
    hands = keys(page)
    hands.to("[name=__palette]", 4)
    hands.press("Enter" if page.evaluate("document.activeElement.localName") == "label" else "ArrowRight")
    page.wait_for_function("document.body.getAttribute('data-md-color-scheme') === 'slate'")
    page.reload()
    assert page.get_attribute("body", "data-md-color-scheme") == "slate"


def test_the_menu_of_a_phone_shows_where_the_focus_is(watched: Callable, keys: Callable, site: str) -> None:
    page = watched(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True, reduced_motion="reduce")
    page.goto(f"{site}/guides/mentor/")
    hands = keys(page)
    hands.to(".md-nav__title[for]", 8)
    for _ in range(4):
        hands.to("*", 1)
    hands.to(".md-nav__title[for]", 4, "Shift+Tab")
    hands.press("Enter")
    hands.to(".md-nav--primary > ul > li > a[href$='mentors/']", 12, "Shift+Tab")
    hands.press("Enter")
    page.wait_for_url("**/mentors/")
