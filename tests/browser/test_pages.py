"""Every kind of page, in both languages, light and dark, wide and on a phone: axe finds nothing, nothing is said on the
console, nothing is asked of other machines, and nothing has to be scrolled sideways."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

WIDE, PHONE, ZOOMED, NARROW = ({"width": width, "height": 900} for width in (1280, 360, 640, 320))
AXE = Axe().axe_script
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
LOOKS = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block", "target-size"]}
"""What another scheme or another width may change; everything else is judged in one of them."""
WHOLE, PAGE, TEXT = "document", {"exclude": [".md-sidebar--primary"]}, {"include": ["article"]}
"""The closed menu of a phone is as long as three pages, and the frame is the same everywhere: they are judged on home,
open, in each scheme and width."""
LESS = """() => {
  document.querySelectorAll('.md-sidebar, .md-header, .md-tabs, .md-footer').forEach(part => part.replaceChildren());
  document.querySelectorAll('article :is(ul, ol, dl, tbody)').forEach(list =>
    [...list.children].slice(4).forEach(more => more.remove()));
}"""
"""What was looked at once and is the same over and over: the frame, and the rest of a long list."""
JUDGE = """([within, options]) => axe.run(within === 'document' ? document : within, options).then(found =>
  found.violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`)))"""
UNFOLD = """() => {
  document.querySelectorAll('details').forEach(details => { details.open = true; });
  document.querySelectorAll('.faq button[aria-expanded=false]').forEach(button => button.click());
}"""
SCHEME = "scheme => document.body.setAttribute('data-md-color-scheme', scheme)"
SIDEWAYS = "() => document.scrollingElement.scrollWidth - innerWidth"

FOCUS = """async () => {
  const wrong = [], seen = {};
  const shown = element => element && element.offsetWidth && element.checkVisibility({visibilityProperty: true});
  const apart = innerWidth < 1220 ? '.md-search, .md-sidebar--primary' : '[tabindex="-1"]';
  const found = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(element =>
    !element.disabled && !element.matches('[tabindex="-1"]') && !element.closest(apart)
    && (shown(element) || shown(element.nextElementSibling)));
  for (const element of found) {
    const kind = element.localName + '.' + element.className.replace(/ ?focus-visible/, '') + ' in ' + element.parentNode.className;
    if ((seen[kind] = (seen[kind] || 0) + 1) > 2) continue;
    const looks = () => [[element], [element, '::after'], ...(element.nextElementSibling ? [[element.nextElementSibling]] : [])]
      .map(at => getComputedStyle(...at)).map(({outlineStyle, outlineWidth, boxShadow}) => [outlineStyle, outlineWidth, boxShadow]);
    document.activeElement.blur();
    const before = looks();
    element.focus();
    if (document.activeElement !== element) continue;
    const after = looks();
    if (!after.some(([style, width, shadow], n) => (style !== 'none' && parseFloat(width) >= 2 && before[n][0] === 'none')
                                                   || (shadow !== 'none' && shadow !== before[n][2])))
      wrong.push(`unmarked: ${element.outerHTML.slice(0, 200)}`);
    const own = there => there && (element.contains(there) || there.contains(element) || element.parentNode.contains(there));
    const covered = () => {
      const box = (element.offsetWidth ? element : element.nextElementSibling).getBoundingClientRect();
      const at = y => document.elementFromPoint(box.x + Math.min(box.width / 2, 20), y);
      return box.height < innerHeight / 2 && !(own(at(box.y + 4)) && own(at(box.bottom - 4)));
    };
    if (covered()) await new Promise(resolve => setTimeout(resolve, 200));
    if (covered()) wrong.push(`covered: ${element.outerHTML.slice(0, 200)}`);
  }
  document.activeElement.blur();
  scrollTo(0, 0);
  return wrong;
}"""
"""Two of each sort of what can have the focus: it must look different then, and be covered by nothing.
A phone's menu and search open when the focus comes to them: what is in them is looked at with keys."""

STILL = """() => [...document.querySelectorAll('*')].flatMap(element => [null, '::before', '::after'].map(part => {
  const {transitionDuration, transitionProperty, animationName, scrollBehavior} = getComputedStyle(element, part);
  const moves = transitionProperty !== 'none' && /[1-9]/.test(transitionDuration) || animationName !== 'none';
  return moves || scrollBehavior === 'smooth' ? `${element.localName}.${element.className}${part || ''}` : '';
})).filter(Boolean)"""

SMALL = """() => [...document.querySelectorAll('button, select, summary, input, .button, .more, .md-tabs a, .md-nav a')].filter(element => {
  if (!element.checkVisibility({visibilityProperty: true}) || getComputedStyle(element).pointerEvents === 'none') return false;
  const boxes = [element, ...(element.labels || []), element.nextElementSibling || element].map(part => part.getBoundingClientRect());
  return !boxes.some(box => box.width >= 23.9 && box.height >= 23.9);
}).map(element => element.outerHTML.slice(0, 200))"""
"""axe forgives a small target that has room around it; what is pressed rather than read in a sentence is never small."""


@pytest.fixture(scope="module")
def heard() -> list[str]:
    return []


@pytest.fixture(scope="module")
def kept(new_page: Callable, heard: list[str]) -> Iterator:
    """One page for all kinds, so that styles and scripts are read once."""
    page = new_page(heard, viewport=WIDE, reduced_motion="reduce", color_scheme="light")
    yield page
    page.context.close()


@pytest.fixture
def visit(kept, heard: list[str]) -> Iterator:
    """The page that all tests share, in which nothing may go wrong and which may ask nothing of other machines."""
    heard.clear()
    kept.set_viewport_size(WIDE)
    yield kept
    assert heard == []


@pytest.fixture(scope="module")
def bare(new_page: Callable, heard: list[str]) -> Iterator:
    page = new_page(heard, viewport=PHONE, java_script_enabled=False)
    yield page
    page.context.close()


def test_every_page_is_of_a_kind(demo_site: Path) -> None:
    built = {path.relative_to(demo_site).as_posix().removesuffix("index.html") for path in demo_site.rglob("*.html")}
    dutch = {address for address in built if not address.startswith("en/")}
    assert {*KINDS, *GUIDES} <= dutch
    assert {MANY.sub(r"\1", address) for address in dutch} == {MANY.sub(r"\1", kind) for kind in KINDS}


@pytest.mark.parametrize(("root", "kind"), [
    *(("", kind) for kind in [*KINDS, *GUIDES[::2]]), *(("en/", kind) for kind in [*KINDS, *GUIDES[1::2]])])
def test_nobody_is_left_out(visit, site: str, root: str, kind: str) -> None:
    page, found = visit, {}
    first, other = (PHONE, WIDE) if root else (WIDE, PHONE)
    page.set_viewport_size(first)
    page.goto(f"{site}/{root}{kind}")
    page.evaluate(AXE)
    page.evaluate(UNFOLD)
    found["all"] = page.evaluate(JUDGE, [PAGE, ALL])
    for size in (WIDE, ZOOMED, PHONE, NARROW):
        page.set_viewport_size(size)
        found[f"sideways at {size['width']}"] = page.evaluate(SIDEWAYS)
        for name, script in {"focus": FOCUS, "small": SMALL, "moves": STILL}.items() if size in (WIDE, PHONE) else ():
            found[f"{name} at {size['width']}"] = page.evaluate(script)
    page.evaluate(LESS)
    for size, scheme in ((first, "slate"), (other, "slate"), (other, "default")):
        page.set_viewport_size(size)
        page.evaluate(SCHEME, scheme)
        found[f"{scheme} at {size['width']}"] = page.evaluate(JUDGE, [TEXT, LOOKS])
    assert {what: wrong for what, wrong in found.items() if wrong not in ([], 0)} == {}


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


