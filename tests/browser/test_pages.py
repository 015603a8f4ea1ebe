"""Every kind of page, in both languages, light and dark, wide and on a phone: axe finds nothing, nothing is said on the
console, nothing is asked of other machines, and nothing has to be scrolled sideways."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

WIDE, PHONE, NARROW = ({"width": width, "height": 900} for width in (1280, 360, 320))
KINDS = [
    "", "404.html", "join/", "mentoring/", "programme/", "steps/", "guides/", "guides/mentor/", "faq/",
    "mentors/", "mentors/anna-de-vries/", "mentors/tom-visser/", "contact/", "training/", "recognition/",
    "recognition/anna-de-vries/", "evaluation/", "evaluation/2026-spring/", "evaluation/2026-autumn/", "status/",
    "status/2026-spring/", "status/2027-spring/", "conduct/", "matching/", "privacy/", "figures/", "hr/", "hr/fields/",
    "hr/fields/mentor/", "hr/rules/", "hr/rules/C101/", "hr/commands/",
]
GUIDES = [f"guides/{name}/" for name in
          "mentee manager hr first-meeting conversations agreements feedback closing stopping".split()]
"""Written by hand, each in its own way: one half is looked at in Dutch, the other in English."""
MANY = re.compile(r"^(guides|mentors|recognition|status|evaluation|hr/fields|hr/rules)/[^/]+/$")
"""Pages of which there is one for each reader, mentor, cohort, kind of file or rule."""

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL = {"resultTypes": ["violations"], "runOnly": LEVELS, "rules": {"target-size": {"enabled": True}}}
WHOLE, PAGE = "document", {"exclude": [".md-sidebar--primary"]}
"""The closed menu of a phone is the same on every page, and as long as three of them: it is judged once, open."""
JUDGE = """([within, options]) => axe.run(within === 'document' ? document : within, options).then(found =>
  found.violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`)))"""
UNFOLD = """() => {
  document.querySelectorAll('details').forEach(details => { details.open = true; });
  document.querySelectorAll('.faq button[aria-expanded=false]').forEach(button => button.click());
}"""
DARK = "() => document.body.setAttribute('data-md-color-scheme', 'slate')"
SIDEWAYS = "() => document.scrollingElement.scrollWidth - innerWidth"


@pytest.fixture(scope="module")
def site(demo_site: Path, served) -> str:
    return served(demo_site)


def test_every_page_is_of_a_kind(demo_site: Path) -> None:
    built = {path.relative_to(demo_site).as_posix().removesuffix("index.html") for path in demo_site.rglob("*.html")}
    dutch = {address for address in built if not address.startswith("en/")}
    assert {*KINDS, *GUIDES} <= dutch
    assert {MANY.sub(r"\1", address) for address in dutch} == {MANY.sub(r"\1", kind) for kind in KINDS}


@pytest.mark.parametrize("kind", [*KINDS, *GUIDES[::2]])
def test_dutch_wide_and_on_a_dark_phone(watched: Callable, site: str, kind: str) -> None:
    page = watched(viewport=WIDE, reduced_motion="reduce")
    page.goto(f"{site}/{kind}")
    page.evaluate(Axe().axe_script)
    assert page.evaluate(JUDGE, [WHOLE, ALL]) == []
    assert page.evaluate(SIDEWAYS) <= 0
    page.evaluate(UNFOLD)
    page.evaluate(DARK)
    page.set_viewport_size(PHONE)
    assert page.evaluate(JUDGE, [PAGE, ALL]) == []
    assert page.evaluate(SIDEWAYS) <= 0


@pytest.mark.parametrize("kind", [*KINDS, *GUIDES[1::2]])
def test_english_on_a_phone(watched: Callable, site: str, kind: str) -> None:
    page = watched(viewport=PHONE, reduced_motion="reduce")
    page.goto(f"{site}/en/{kind}")
    page.evaluate(UNFOLD)
    page.evaluate(Axe().axe_script)
    assert page.evaluate(JUDGE, [PAGE, ALL]) == []
    for size in (PHONE, NARROW):
        page.set_viewport_size(size)
        assert page.evaluate(SIDEWAYS) <= 0, size


@pytest.mark.parametrize("kind", ["", "mentors/", "guides/mentor/", "status/2026-spring/", "hr/rules/C101/"])
def test_a_wide_frame_in_the_dark(watched: Callable, site: str, kind: str) -> None:
    page = watched(viewport=WIDE, reduced_motion="reduce", color_scheme="dark")
    page.goto(f"{site}/{kind}")
    page.evaluate(Axe().axe_script)
    assert page.evaluate(JUDGE, [WHOLE, ALL]) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_menu_and_search_leave_nobody_out_either(watched: Callable, site: str, scheme: str) -> None:
    page = watched(viewport=PHONE, reduced_motion="reduce", color_scheme=scheme)
    page.goto(f"{site}/")
    page.evaluate(Axe().axe_script)
    page.click("label[for=__drawer].md-header__button")
    page.wait_for_timeout(400)
    assert page.evaluate(JUDGE, [WHOLE, ALL]) == []
    page.click(".md-overlay", position={"x": 350, "y": 500})
    page.click("label[for=__search].md-header__button")
    page.locator("input[name=query]").press_sequentially("gesprek")
    page.wait_for_selector(".md-search-result__item")
    page.wait_for_timeout(400)
    assert page.evaluate(JUDGE, [WHOLE, ALL]) == []


@pytest.mark.parametrize("kind", ["", "mentors/", "faq/", "contact/", "status/2026-spring/", "hr/fields/mentor/"])
def test_without_scripts_nothing_is_wider_than_a_phone(watched: Callable, site: str, kind: str) -> None:
    page = watched(viewport=NARROW, java_script_enabled=False)
    page.goto(f"{site}/{kind}")
    assert page.evaluate(SIDEWAYS) <= 0
