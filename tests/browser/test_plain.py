"""Each kind of page without scripts, and in the colours that a reader forces on every site."""

from collections.abc import Callable, Iterator

import pytest

PHONE, WIDE = {"width": 360, "height": 740}, {"width": 1280, "height": 900}
KINDS = [
    "", "404.html", "join/", "mentoring/", "programme/", "steps/", "guides/", "guides/first-meeting/", "faq/",
    "mentors/", "mentors/anna-de-vries/", "contact/", "training/", "recognition/", "recognition/anna-de-vries/",
    "evaluation/", "evaluation/2026-spring/", "status/", "status/2026-spring/", "conduct/", "matching/", "privacy/",
    "figures/", "hr/", "hr/fields/mentor/", "hr/rules/", "hr/rules/C101/", "hr/commands/",
]
UNSEEN = """() => {
  const wrong = [], walk = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const at = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || at.closest('script, template, svg, [hidden], .hidden-word, thead')) continue;
    const folded = at.closest('details:not([open])');
    if (folded && !at.closest('summary')) continue;
    const box = at.getBoundingClientRect();
    const seen = at.checkVisibility({visibilityProperty: true, opacityProperty: true}) && box.width >= 2;
    if (!seen) wrong.push(at.outerHTML.slice(0, 200));
  }
  return wrong;
}"""
"""Text that nobody can read; the head of a table is for the ear alone on a phone. A folded part has a summary that
opens it without a script, and what is [hidden] is for one."""
FOR_SCRIPTS = "#finder, #choose, .finder__bar, .finder__none, .finder__next, .saved, .save, .save__list, [data-missing]"
HIDDEN = f"""() => [...document.querySelectorAll('article [hidden]')].filter(part => !part.closest('{FOR_SCRIPTS}'))
  .map(part => part.outerHTML.slice(0, 200))"""

FORCED = """() => {
  const canvas = document.createElement('i');
  canvas.style.color = 'Canvas';
  document.body.append(canvas);
  const light = colour => {
    const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
    const [x, y, z] = [r / 255, g / 255, b / 255]
      .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
    return a < .5 ? null : .2126 * x + .7152 * y + .0722 * z;
  };
  const ground = light(getComputedStyle(canvas).color);
  canvas.remove();
  const stands = colour => {
    const own = /^rgb/.test(colour) ? light(colour) : null;
    return own !== null && (Math.max(own, ground) + .05) / (Math.min(own, ground) + .05) >= 3;
  };
  const edged = style => style.borderStyle !== 'none' && parseFloat(style.borderWidth) > 0 && stands(style.borderColor);
  const wrong = [], shown = element => element.checkVisibility({visibilityProperty: true});
  for (const box of document.querySelectorAll('article input, article select')) {
    const drawn = box.offsetWidth && getComputedStyle(box).opacity !== '0' ? box : box.nextElementSibling;
    if (shown(box) && !edged(getComputedStyle(drawn))) wrong.push(`no edge: ${box.outerHTML.slice(0, 150)}`);
    const tick = getComputedStyle(box, '::before').backgroundColor;
    if (box.checked && box.type === 'checkbox' && !stands(tick)) wrong.push(`no tick: ${box.outerHTML}`);
  }
  for (const part of document.querySelectorAll('article :is(.button, .chip, .tag, .card, .notice, .callout)'))
    if (shown(part) && !edged(getComputedStyle(part))) wrong.push(`no edge: ${part.outerHTML.slice(0, 150)}`);
  for (const chart of document.querySelectorAll('article svg')) {
    if (!shown(chart) || chart.closest('[aria-hidden=true]')) continue;
    for (const shape of chart.querySelectorAll('path, rect, circle, line, polyline, text, ellipse, polygon')) {
      const {fill, stroke} = getComputedStyle(shape);
      if (!stands(fill) && !stands(stroke)) wrong.push(`not seen: ${shape.outerHTML.slice(0, 150)} ${fill} ${stroke}`);
    }
  }
  return wrong;
}"""
"""In forced colours every control and pill has an edge, a tick is a tick, and each mark of a chart stands out."""


@pytest.fixture(scope="module")
def kept(new_page: Callable) -> Iterator[Callable]:
    """`kept(name, **options)` opens one page for all tests with these options."""
    pages, said = {}, []

    def page(name: str, **options):
        if name not in pages:
            pages[name] = new_page(said, **options)
        said.clear()
        return pages[name], said

    yield page
    for one in pages.values():
        one.context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_without_scripts_all_of_it_can_be_read(kept, site: str, kind: str) -> None:
    page, said = kept("bare", viewport=PHONE, java_script_enabled=False)
    for root in ("", "en/"):
        page.set_viewport_size(PHONE)
        page.goto(f"{site}/{root}{kind}")
        assert (page.evaluate(UNSEEN), page.evaluate(HIDDEN)) == ([], [])
        if kind != "404.html":
            assert page.locator("footer a[hreflang]").is_visible()
        assert page.locator("label[for=__drawer].md-header__button").is_visible()
        page.set_viewport_size({"width": 320, "height": 740})
        assert page.evaluate("document.scrollingElement.scrollWidth - innerWidth") <= 0
    assert said == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", [
    "", "join/", "mentors/", "mentors/anna-de-vries/", "contact/", "guides/first-meeting/", "status/",
    "status/2026-spring/", "evaluation/", "evaluation/2026-spring/", "training/", "programme/"])
def test_in_forced_colours_nothing_is_lost(kept, site: str, kind: str, scheme: str) -> None:
    page, said = kept(scheme, viewport=WIDE, forced_colors="active", color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{site}/{kind}")
    for box in page.locator("article .checklist input, #finder [name=room]").all()[:1]:
        box.check()
    assert page.evaluate(FORCED) == []
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert said == []
