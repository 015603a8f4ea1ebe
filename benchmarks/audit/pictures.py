"""How every kind of page looks, light and dark, wide and on a phone, and on paper: beside pictures that were kept.

Dutch and English take turns. Of a long page only the beginning is looked at. The pictures were made by one version of a
browser with the fonts of one machine, and say so: with other fonts nothing can be compared.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from playwright.sync_api import Browser, Page

from benchmarks.audit import compare
from benchmarks.audit.kinds import KINDS, PRINTED, name
from benchmarks.audit.sites import AS_OF, HERE, WORK, Sites, chromium
from benchmarks.audit.table import Row

TITLE = "Pictures that differ from those that were kept"
KEPT = Path(__file__).parent / "pictures"
MADE_WITH = KEPT / "made-with.json"
VIEWS = ((1280, "light", ""), (1280, "dark", "en/"), (360, "light", "en/"), (360, "dark", ""))
TALLEST = {1280: 2400, 360: 3600, 718: 2100}
PAPER = 718
"""The width of an A4 between its margins."""
READY = """document.fonts.ready.then(() => new Promise(done =>
  requestAnimationFrame(() => requestAnimationFrame(() => done()))))"""


def measure(sites: Sites) -> list[Row]:
    with chromium() as browser:
        made_with = _made_with(browser, sites.demo.address)
        before = json.loads(MADE_WITH.read_text("utf-8")) if MADE_WITH.exists() else {}
        same = before.get("browser") == made_with["browser"]
        told = [f"made with {_said(made_with)}{'' if same else f'; those that were kept with {_said(before)}'}"]
        if before.get("fonts") != made_with["fonts"]:
            return [Row("none compared: the fonts of this machine are others", 0, 0, told=told)]
        tolerance = compare.SAME if same else compare.OTHER_BROWSER
        taken = dict(_taken(browser, sites.demo.address))
    off = [line for picture, image in taken.items() for line in _compared(picture, image, tolerance)]
    off += [f"{path.name} is of no page any more" for path in KEPT.glob("*.webp") if path.name not in taken]
    return [Row(f"of {len(taken)} pictures", len(off), 0, told=told + off)]


def renew(sites: Sites) -> None:
    """Keep pictures of the site as it is now."""
    with chromium() as browser:
        made_with = _made_with(browser, sites.demo.address)
        taken = dict(_taken(browser, sites.demo.address))
    KEPT.mkdir(exist_ok=True)
    for path in KEPT.glob("*.webp"):
        path.unlink()
    for picture, image in taken.items():
        (KEPT / picture).write_bytes(image)
    MADE_WITH.write_text(json.dumps(made_with, indent=2) + "\n", "utf-8")
    weight = sum(map(len, taken.values())) / 1e6
    print(f"{len(taken)} pictures ({weight:.1f} MB) are in {KEPT.relative_to(HERE)}, made with {_said(made_with)}.")


def _taken(browser: Browser, address: str) -> Iterator[tuple[str, bytes]]:
    for width, scheme, language in VIEWS:
        page = _page(browser, width, scheme)
        for kind in KINDS:
            yield f"{name(kind)}-{width}-{scheme}.webp", _picture(page, f"{address}/{language}{kind}", width)
        page.context.close()
    page = _page(browser, PAPER, "dark")
    page.emulate_media(media="print")
    for kind in PRINTED:
        yield f"{name(kind)}-print.webp", _picture(page, f"{address}/{kind}", PAPER)
    page.context.close()


def _page(browser: Browser, width: int, scheme: str) -> Page:
    """On the day of the demo, so that no page says that it is old."""
    page = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce",
                               timezone_id="Europe/Amsterdam").new_page()
    page.clock.set_fixed_time(f"{AS_OF}T10:00:00+01:00")
    return page


def _picture(page: Page, address: str, width: int) -> bytes:
    page.goto(address)
    page.evaluate(READY)
    height = min(TALLEST[width], page.evaluate("document.documentElement.scrollHeight"))
    return compare.packed(page.screenshot(full_page=True, animations="disabled",
                                          clip={"x": 0, "y": 0, "width": width, "height": height}))


def _compared(picture: str, image: bytes, tolerance: compare.Tolerance) -> Iterator[str]:
    """A line when it differs; then both are put where one can look at them."""
    if not (KEPT / picture).exists():
        yield f"{picture} was not kept yet"
        return
    kept, new = compare.opened((KEPT / picture).read_bytes()), compare.opened(image)
    mask = compare.differing(kept, new, tolerance.channel)
    if (share := compare.share(mask)) > tolerance.share:
        WORK.mkdir(parents=True, exist_ok=True)
        new.save(WORK / picture.replace(".webp", ".png"))
        compare.side_by_side(kept, new, mask, WORK / picture.replace(".webp", ".diff.png"))
        yield f"{picture}: {share:.2f} % differs, see {(WORK / picture).relative_to(HERE).with_suffix('.diff.png')}"


def _made_with(browser: Browser, address: str) -> dict[str, object]:
    """The browser's version, and the fonts that text really gets."""
    page = browser.new_page()
    page.goto(f"{address}/hr/rules/C101/")
    page.evaluate(READY)
    devtools = page.context.new_cdp_session(page)
    devtools.send("DOM.enable")
    devtools.send("CSS.enable")
    root = devtools.send("DOM.getDocument")["root"]["nodeId"]
    nodes = (devtools.send("DOM.querySelector", {"nodeId": root, "selector": f"article {tag}"})["nodeId"]
             for tag in ("h1", "p", "code"))
    fonts = {font["familyName"] for node in nodes
             for font in devtools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]}
    page.close()
    return {"browser": browser.version, "fonts": sorted(fonts)}


def _said(made_with: Mapping[str, object]) -> str:
    return f"Chromium {made_with['browser']}, {' and '.join(made_with['fonts'])}" if made_with else "nothing known"
