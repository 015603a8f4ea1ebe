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
"""Written by hand, each in its own way."""
ROOTS = ("", "en/")
LIGHT, DARK = "default", "slate"
MANY = re.compile(r"^(guides|mentors|recognition|status|evaluation|hr/fields|hr/rules)/[^/]+/$")
"""Pages of which there is one for each reader, mentor, cohort, kind of file or rule."""

LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL = {"resultTypes": ["violations"], "runOnly": LEVELS, "rules": {"target-size": {"enabled": True}}}
LOOKS = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block", "target-size"]}
"""What another scheme or another width may change; everything else is judged in one of them."""
WHOLE, PAGE, SAMPLES = "document", {"exclude": [".md-sidebar--primary"]}, "samples"
"""The closed menu of a phone is as long as three pages, and the frame is the same everywhere: they are judged on home,
open, in each scheme and width."""
JUDGE = """([within, options]) => axe.run({document, samples: {include: window.samples}}[within] || within, options)
  .then(({violations}) => violations.flatMap(({id, nodes}) =>
    nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`)))"""
SAMPLE = """() => {
  const seen = {}, way = element => {
    const own = `${element.localName}.${element.className.baseVal ?? element.className}`;
    return element.matches('article') ? '' : `${way(element.parentElement)} ${own}`;
  };
  const said = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  window.samples = [...document.querySelectorAll('article *')].filter(element =>
    (said(element) || element.matches('a, button, input, summary')) && element.checkVisibility()
    && (seen[way(element)] = (seen[way(element)] || 0) + 1) <= 2);
  document.querySelectorAll('.md-nav--primary > .md-nav__list').forEach(menu => menu.replaceChildren());
}"""
"""Two of each sort of text in an article: what is styled alike has the same contrast. The menu would only take time."""
LESS = """() => document.querySelectorAll('article :is(ul, ol, dl, tbody)').forEach(list =>
  [...list.children].slice(6).forEach(more => more.remove()))"""
"""Of a list, the rest of which is looked at in the other language."""
UNFOLD = """() => {
  document.querySelectorAll('details').forEach(details => { details.open = true; });
  document.querySelectorAll('.faq button[aria-expanded=false]').forEach(button => button.click());
}"""
SCHEME = "scheme => document.body.setAttribute('data-md-color-scheme', scheme)"
SIDEWAYS = """() => {
  const rolls = element => !element.matches('article, footer')
    && (getComputedStyle(element).overflowX !== 'visible' || rolls(element.parentElement));
  const wrong = document.scrollingElement.scrollWidth > innerWidth ? ['the page'] : [];
  for (const element of document.querySelectorAll('article *, footer *')) {
    const {left, right, width} = element.getBoundingClientRect();
    if (width > 1 && (left < -1 || right > innerWidth + 1) && !element.closest('svg') && !rolls(element))
      wrong.push(element.outerHTML.slice(0, 200));
  }
  return wrong;
}"""
"""What has to be scrolled sideways to be read, or is cut off; a wide table rolls by itself."""

FOCUS = """async () => {
  const wrong = [], seen = {};
  const shown = element => element && element.offsetWidth && element.checkVisibility({visibilityProperty: true});
  const apart = innerWidth < 1220 ? '.md-search, .md-sidebar--primary' : 'template';
  const able = 'a[href], button, input, select, summary, [tabindex="0"]';
  for (const element of document.querySelectorAll(able)) {
    const next = element.nextElementSibling, parent = element.parentNode;
    if (element.disabled || element.matches('[tabindex="-1"]') || element.closest(apart)) continue;
    if (!shown(element) && !shown(next)) continue;
    const kind = [element.localName, element.className.replace(/ ?focus-visible/, ''), parent.className].join();
    if ((seen[kind] = (seen[kind] || 0) + 1) > 2) continue;

    const parts = [[element], [element, '::after'], ...(next ? [[next]] : [])];
    const looks = () => parts.map(part => getComputedStyle(...part))
      .map(({outlineStyle, outlineWidth, boxShadow}) => [outlineStyle, parseFloat(outlineWidth), boxShadow]);
    document.activeElement.blur();
    const before = looks();
    element.focus();
    if (document.activeElement !== element) continue;
    const marked = looks().some(([line, width, shadow], n) =>
      line !== 'none' && width >= 2 && before[n][0] === 'none' || shadow !== 'none' && shadow !== before[n][2]);
    if (!marked) wrong.push(`unmarked: ${element.outerHTML.slice(0, 200)}`);

    const own = at => at && (element.contains(at) || at.contains(element) || parent.contains(at));
    const covered = () => {
      const box = (element.offsetWidth ? element : next).getBoundingClientRect();
      const at = y => document.elementFromPoint(box.x + Math.min(box.width / 2, 20), y);
      return box.height < innerHeight / 2 && !(own(at(box.y + 4)) && own(at(box.bottom - 4)));
    };
    for (let waited = 0; covered() && waited < 10; waited++) await new Promise(go => setTimeout(go, 30));
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

SMALL = """() => {
  const pressed = 'button, select, summary, input, .button, .more, .md-tabs a, .md-nav a';
  return [...document.querySelectorAll(pressed)].filter(element => {
    const {pointerEvents} = getComputedStyle(element);
    if (!element.checkVisibility({visibilityProperty: true}) || pointerEvents === 'none') return false;
    const boxes = [element, ...(element.labels || []), element.nextElementSibling || element];
    return !boxes.map(part => part.getBoundingClientRect()).some(box => box.width >= 23.9 && box.height >= 23.9);
  }).map(element => element.outerHTML.slice(0, 200));
}"""
"""axe forgives a small target that has room around it. What is pressed, not read in a sentence, is never small."""


@pytest.fixture(scope="module")
def heard() -> list[str]:
    return []


@pytest.fixture(scope="module")
def kept(new_page: Callable, heard: list[str]) -> Iterator[tuple]:
    """A page for each language that all kinds share, so that styles and scripts are read once."""
    pages = tuple(new_page(heard, reduced_motion="reduce", color_scheme="light") for _ in ROOTS)
    yield pages
    for page in pages:
        page.context.close()


@pytest.fixture
def visits(kept: tuple, heard: list[str]) -> Iterator[tuple]:
    """The two pages, in which nothing may go wrong and which may ask nothing of other machines."""
    heard.clear()
    yield kept
    assert heard == []


def at_once(pages: tuple, script: str, asked: object = None) -> list:
    """What the script finds on both pages, which look for it at the same time."""
    for page in pages:
        late = "new Promise(go => setTimeout(go))"
        page.evaluate(f"asked => {{ window.found = {late}.then(() => ({script})(asked)); }}", asked)
    return [page.evaluate("() => window.found") for page in pages]


def test_every_page_is_of_a_kind(demo_site: Path) -> None:
    built = {path.relative_to(demo_site).as_posix().removesuffix("index.html") for path in demo_site.rglob("*.html")}
    dutch = {address for address in built if not address.startswith("en/")}
    assert {*KINDS, *GUIDES} <= dutch
    assert {MANY.sub(r"\1", address) for address in dutch} == {MANY.sub(r"\1", kind) for kind in KINDS}


@pytest.mark.parametrize("kind", [*KINDS, *GUIDES])
def test_nobody_is_left_out(visits: tuple, site: str, kind: str) -> None:
    wrong = {}

    def look(what: str, script: str, asked: object = None) -> None:
        for root, found in zip(ROOTS, at_once(visits, script, asked), strict=True):
            if found not in ([], 0):
                wrong[f"/{root} {what}"] = found

    def turn(*states: tuple[dict, str]) -> None:
        for page, (size, scheme) in zip(visits, states, strict=True):
            page.set_viewport_size(size)
            page.evaluate(SCHEME, scheme)

    for page, root, size in zip(visits, ROOTS, (WIDE, PHONE), strict=True):
        page.set_viewport_size(size)
        page.goto(f"{site}/{root}{kind}")
        page.evaluate(AXE)
        page.evaluate(UNFOLD)
    visits[1].evaluate(LESS)
    turn((WIDE, LIGHT), (PHONE, DARK))
    look("all", JUDGE, [PAGE, ALL])
    for size in (WIDE, ZOOMED, PHONE, NARROW):
        turn((size, LIGHT), (size, DARK))
        look(f"sideways at {size['width']}", SIDEWAYS)
        for name, script in {"focus": FOCUS, "small": SMALL, "moves": STILL}.items() if size in (WIDE, PHONE) else ():
            look(f"{name} at {size['width']}", script)
    at_once(visits, SAMPLE)
    for states in [((WIDE, DARK), (PHONE, LIGHT)), ((PHONE, DARK), (WIDE, LIGHT)), ((PHONE, LIGHT), (WIDE, DARK))]:
        turn(*states)
        look(f"{states}", JUDGE, [SAMPLES, LOOKS])
    assert wrong == {}


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


