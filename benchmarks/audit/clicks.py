"""How soon a choice among 1,000 mentors shows, on a slowed CPU: from the click until the frame with its result.

The load of the machine is in it.
"""

import statistics

from playwright.sync_api import Browser

from benchmarks.audit.sites import Site, Sites, chromium
from benchmarks.audit.table import Row

SLOWER, ROUNDS = 4, 7
TITLE = f"A choice among 1,000 mentors, CPU {SLOWER} × slower, median of {ROUNDS} clicks"
CHOICES = {"a place": "[name=location][value=assen]", "a skill": "[name=skills][value=presenting]",
           "room now": "[name=room]"}
CLICK = """selector => new Promise(done => {
  const begun = performance.now();
  document.querySelector(selector).click();
  requestAnimationFrame(() => {
    const painted = new MessageChannel();
    painted.port1.onmessage = () => done(performance.now() - begun);
    painted.port2.postMessage(0);
  });
})"""
UNFOLD = "() => document.querySelectorAll('#finder details').forEach(details => { details.open = true; })"


def measure(sites: Sites) -> list[Row]:
    with chromium() as browser:
        return [row for width in (1280, 360) for row in _at(browser, sites.thousand, width)]


def _at(browser: Browser, site: Site, width: int) -> list[Row]:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(f"{site.address}/mentors/")
    page.evaluate(UNFOLD)
    page.wait_for_timeout(2000)
    rows = []
    for name, selector in CHOICES.items():
        shown = []
        for _ in range(ROUNDS):
            shown.append(page.evaluate(CLICK, selector))
            page.wait_for_timeout(100)
        told = f"the fastest {min(shown):.0f} ms, the slowest {max(shown):.0f} ms"
        rows.append(Row(f"{name}, {width} px", statistics.median(shown), 100, "ms", told=[told]))
    page.close()
    return rows
