"""A site that is not renewed any more says so: from the fourth day on, on the reader's own calendar."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

DAY = datetime(2026, 11, 24)
NL = ("Deze pagina is van 24 november 2026. Daarna is de site niet meer vernieuwd. "
      "Data en plekken kunnen veranderd zijn.")
EN = "This page is from 24 November 2026. The site has not been renewed since. Dates and places may have changed."
JUDGE = "() => axe.run().then(({violations}) => violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`))"



def test_every_page_carries_its_date(demo_site: Path) -> None:
    for path in demo_site.rglob("*.html"):
        assert path.read_text("utf-8").count('<time datetime="2026-11-24">') == 1, path


@pytest.mark.parametrize("age", [
    timedelta(0), timedelta(days=1), timedelta(days=3), timedelta(days=3, hours=23, minutes=59), timedelta(days=-400)])
def test_a_fresh_site_says_nothing(watched: Callable, site: str, age: timedelta) -> None:
    page = watched(timezone_id="Europe/Amsterdam")
    page.clock.set_fixed_time(f"{DAY + age:%Y-%m-%dT%H:%M}+01:00")
    page.goto(f"{site}/")
    assert page.locator(".stale").count() == 0


@pytest.mark.parametrize(("address", "says"), [
    ("", NL), ("en/", EN), ("mentors/anna-de-vries/", NL), ("en/guides/mentor/", EN), ("404.html", NL)])
def test_an_old_site_says_so(watched: Callable, site: str, address: str, says: str) -> None:
    page = watched(timezone_id="Europe/Amsterdam")
    page.clock.set_fixed_time("2026-11-28T00:01+01:00")
    page.goto(f"{site}/{address}")
    assert page.inner_text("main .stale") == says


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_it_can_be_read(watched: Callable, site: str, width: int, scheme: str) -> None:
    page = watched(viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    page.clock.set_fixed_time("2027-11-28T12:00+01:00")
    page.goto(f"{site}/")
    page.evaluate(Axe().axe_script)
    assert page.evaluate(JUDGE) == []
    assert page.evaluate("document.scrollingElement.scrollWidth - innerWidth") <= 0
