"""Finding a mentor: choices in groups, free text, who has room, counts that stay right, a search that can be shared."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

FILTERS = ("skills", "location", "department", "meets", "languages", "styles")
SHOWN = "() => [...document.querySelectorAll('.finder .card:not([hidden])')].map(card => card.dataset.id)"
COUNTS = """() => Object.fromEntries([...document.querySelectorAll('#finder .choice')].map(choice => {
  const box = choice.querySelector('input');
  return [`${box.name}=${box.value}`, Number(choice.querySelector('.choice__count').textContent)];
}))"""
CHECKED = "() => [...document.querySelectorAll('#finder :checked')].map(box => `${box.name}=${box.value}`)"
UNFOLD = "() => document.querySelectorAll('#finder details').forEach(details => { details.open = true; })"
LONG = 8
FOCUSED_CARD = """() => [...document.querySelectorAll('.finder .card:not([hidden])')]
  .indexOf(document.activeElement.closest('.card'))"""



@pytest.fixture(scope="module")
def mentors(demo_site: Path) -> dict[str, dict[str, set[str]]]:
    """What each mentor answers to each filter, from the file for machines; `room` is one of them."""
    told = json.loads((demo_site / "api/v1/mentors.json").read_bytes())["mentors"]
    return {mentor["id"]: {"room": {"1"} if mentor["room"] else set()} | {
        name: {word["id"] for word in (value if isinstance(value, list) else [value])}
        for name in FILTERS if (value := mentor.get(name))} for mentor in told}


def fitting(mentors: dict, chosen: dict[str, set[str]]) -> set[str]:
    return {id for id, has in mentors.items() if all(has.get(name, set()) & values for name, values in chosen.items())}


CHOSEN = [
    {},
    {"room": {"1"}},
    {"skills": {"presenting"}},
    {"skills": {"presenting", "leading-people"}},
    {"skills": {"presenting", "leading-people"}, "location": {"groningen"}},
    {"room": {"1"}, "skills": {"presenting", "data-analysis"}, "location": {"groningen", "leeuwarden"}},
    {"room": {"1"}, "location": {"assen"}, "skills": {"presenting"}},
]


def test_what_is_shown_and_every_count(page, site: str, mentors: dict) -> None:
    page.goto(f"{site}/mentors/")
    page.evaluate(UNFOLD)
    for chosen in CHOSEN:
        page.evaluate("() => document.querySelectorAll('#finder :checked').forEach(box => box.click())")
        for name, values in chosen.items():
            for value in values:
                page.check(f"#finder [name={name}][value='{value}']")
        found = fitting(mentors, chosen)
        assert set(page.evaluate(SHOWN)) == found, chosen
        assert page.inner_text(".finder__count") == f"{len(found)} van {len(mentors)} mentoren"
        for choice, count in page.evaluate(COUNTS).items():
            name, value = choice.split("=")
            assert count == len(fitting(mentors, {**chosen, name: {value}})), (chosen, choice)


TYPED = {
    "ciaran o briain": "ciaran-o-briain",
    "CIARÁN": "ciaran-o-briain",
    "Elif Yildiz": "elif-yildiz",
    "wojcik": "agnieszka-wojcik",
    "carriere": "elif-yildiz",
    "presentern": "anna-de-vries",
    "persenteren": "anna-de-vries",
    "prezenteren": "anna-de-vries",
    "presennteren": "anna-de-vries",
    "hoogspaning": "tom-visser",
    "public speaking": "anna-de-vries",
    "power bi": "wang-fang",
    "Grid technology": "tom-visser",
    "Ljouwert": "nynke-bergsma",
    "anna": "anna-de-vries",
}
NOBODY = ("prezentern", "xyz", "anna wang")


def test_free_text_forgives_and_does_not_find_just_anything(page, site: str) -> None:
    page.goto(f"{site}/mentors/")
    for typed, who in TYPED.items():
        page.fill("#finder-text", typed)
        shown = page.evaluate(SHOWN)
        assert who in shown and len(shown) < 12, typed
    for typed in NOBODY:
        page.fill("#finder-text", typed)
        assert page.evaluate(SHOWN) == [], typed


def test_a_search_can_be_shared_and_the_way_back_undoes_a_step(page, site: str) -> None:
    page.goto(f"{site}/en/mentors/")
    page.check("[name=room]")
    page.check("[name=location][value=groningen]")
    page.locator("#finder-text").press_sequentially("data")
    assert page.evaluate("location.href").endswith("/en/mentors/?search=data&room=1&location=groningen")
    shown = page.evaluate(SHOWN)
    page.reload()
    assert page.evaluate(SHOWN) == shown
    page.go_back()
    assert (page.input_value("#finder-text"), page.evaluate(CHECKED)) == ("", ["room=1", "location=groningen"])
    page.go_back()
    assert page.evaluate(CHECKED) == ["room=1"]
    page.go_back()
    assert (page.evaluate("location.href"), page.evaluate(CHECKED)) == (f"{site}/en/mentors/", [])
    page.go_forward()
    assert page.evaluate(CHECKED) == ["room=1"]


def test_a_shared_search_opens_the_groups_that_it_needs(page, site: str) -> None:
    page.goto(f"{site}/mentors/?styles=sparring&skills=setting-boundaries")
    assert page.is_visible("[name=styles][value=sparring]")
    assert page.is_visible("[name=skills][value=setting-boundaries]")


def test_the_count_is_said_once_after_the_last_key(page, site: str) -> None:
    page.clock.install()
    page.goto(f"{site}/en/mentors/")
    status = page.locator(".finder__bar [role=status]")
    page.locator("#finder-text").press_sequentially("wang", delay=20)
    page.clock.run_for(500)
    assert status.text_content() == ""
    page.clock.run_for(500)
    assert status.text_content().strip() == "1 of 20 mentors."


def test_what_was_chosen_can_be_dropped(page, site: str) -> None:
    page.goto(f"{site}/mentors/?room=1&skills=presenting&location=groningen")
    page.get_by_role("button", name="Haal ‘Groningen’ weg").click()
    assert page.evaluate(CHECKED) == ["room=1", "skills=presenting"]
    page.get_by_role("button", name="Haal alles weg").click()
    assert page.evaluate(CHECKED) == []
    assert page.locator(".finder__chosen button").count() == 0


def test_an_empty_result_names_what_to_loosen(page, site: str, mentors: dict) -> None:
    page.goto(f"{site}/en/mentors/?room=1&skills=contracts&location=groningen")
    assert page.evaluate(SHOWN) == []
    others = fitting(mentors, {"room": {"1"}, "location": {"groningen"}})
    assert page.inner_text(".finder__none p") == f"Without ‘Contracts’ you find {len(others)}."
    page.locator(".finder__none").get_by_role("button", name="Remove ‘Contracts’").click()
    assert set(page.evaluate(SHOWN)) == others != set()
    assert page.is_hidden(".finder__none")


def test_an_empty_result_without_an_easy_way_out_lets_go_of_everything(page, site: str, mentors: dict) -> None:
    page.goto(f"{site}/mentors/?search=zzzz&room=1&skills=contracts")
    assert page.is_hidden(".finder__none p:first-of-type")
    page.locator(".finder__none").get_by_role("button", name="Haal alles weg").click()
    assert len(page.evaluate(SHOWN)) == len(mentors)


def test_long_groups_fold_after_seven(page, site: str) -> None:
    page.goto(f"{site}/mentors/")
    for name in FILTERS:
        boxes = page.locator(f"[data-filter={name}] [name={name}]").count()
        folded = page.locator(f"[data-filter={name}] .finder__rest [name={name}]").count()
        assert folded == (boxes - 7 if boxes > LONG else 0), name
    summary = page.locator("[data-filter=skills] .finder__rest summary")
    assert re.fullmatch(r"Toon alle \d+", summary.inner_text())
    summary.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.matches('.finder__rest input')")


def test_more_cards_come_when_asked(watched: Callable, site: str, demo_site: Path) -> None:
    text = (demo_site / "mentors/index.html").read_text("utf-8")
    cards = re.search(r'(<ul class="cards cards--3">)(.*?)(</ul> <button)', text, re.DOTALL)
    many = text[:cards.end(1)] + cards[2] * 5 + text[cards.start(3):]
    page = watched(viewport={"width": 1280, "height": 900})
    page.route("**/mentors/", lambda asked: asked.fulfill(body=many, content_type="text/html; charset=utf-8"))
    page.goto(f"{site}/mentors/")
    assert (len(page.evaluate(SHOWN)), page.inner_text(".finder__count")) == (24, "100 van 20 mentoren")
    page.get_by_role("button", name="Toon meer mentoren").press("Enter")
    assert len(page.evaluate(SHOWN)) == 48
    assert page.evaluate(FOCUSED_CARD) == 24
    page.check("[name=room]")
    assert len(page.evaluate(SHOWN)) == 24
    for _ in range(2):
        page.get_by_role("button", name="Toon meer mentoren").click()
    assert len(page.evaluate(SHOWN)) == 60
    assert page.is_hidden(".finder__next")


def test_without_scripts_there_is_a_plain_list(watched: Callable, site: str, mentors: dict) -> None:
    page = watched(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    page.goto(f"{site}/mentors/")
    assert page.locator(".finder .card:visible").count() == len(mentors)
    parts = ("#finder", ".finder__bar", ".finder__none", ".finder__next")
    assert [part for part in parts if page.is_visible(part)] == []


@pytest.mark.parametrize(("zoom", "width", "height"), [(1, 1280, 900), (2, 640, 450), (4, 320, 225)])
def test_zoomed_in_all_of_it_can_be_used(watched: Callable, site: str, zoom: int, width: int, height: int) -> None:
    page = watched(viewport={"width": width, "height": height}, device_scale_factor=zoom)
    page.goto(f"{site}/mentors/?room=1")
    page.locator(".save-card").first.click()
    page.locator(".card__link").nth(3).focus()
    assert page.evaluate("document.scrollingElement.scrollWidth - innerWidth") <= 0
    assert page.evaluate("""() => {
      const box = document.activeElement.getBoundingClientRect();
      return document.activeElement.parentNode.contains(document.elementFromPoint(box.x + 5, box.y + box.height / 2));
    }""")
