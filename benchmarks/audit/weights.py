"""What a first visit costs, compressed as a web server would: text with gzip, fonts and pictures as they are.

A KB is 1,000 bytes. What serves the search alone (its index, its worker, its stemmers) comes after the page.
"""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from benchmarks.audit.server import compressed
from benchmarks.audit.sites import Site, Sites, chromium
from benchmarks.audit.table import Row

TITLE = "Weight of a first visit, compressed"
KB = 1000
INDEX = "search/search_index.json"
SEARCH = ("search/", "assets/javascripts/workers/", "assets/javascripts/lunr/")
HEAVIEST = 4


def measure(sites: Sites) -> list[Row]:
    with chromium() as browser:
        home, mentors = _visit(browser, sites.demo, ""), _visit(browser, sites.thousand, "mentors/")
    index = max(home[INDEX], mentors[INDEX])
    return [_row("home of the demo", home, 85), _row("mentors, 1,000 of them", mentors, 110),
            Row("index of the search", index / KB, 60, "KB", digits=1)]


def _visit(browser: Browser, site: Site, page: str) -> dict[str, int]:
    """The weight of every file that is fetched, by its path."""
    paths: set[str] = set()
    view = browser.new_page()
    view.on("requestfinished", lambda request: paths.add(urlsplit(request.url).path.lstrip("/")))
    view.goto(f"{site.address}/{page}", wait_until="networkidle")
    view.close()
    return {path: len(compressed(_file(site.folder / path))) for path in paths}


def _file(path: Path) -> Path:
    return path / "index.html" if path.is_dir() else path


def _row(what: str, weights: dict[str, int], target: int) -> Row:
    page = {path: weight for path, weight in weights.items() if not path.startswith(SEARCH)}
    heaviest = sorted(page, key=page.get, reverse=True)[:HEAVIEST]
    told = ", ".join(f"{page[path] / KB:.1f} {path.rpartition('/')[2] or 'HTML'}" for path in heaviest)
    return Row(what, sum(page.values()) / KB, target, "KB", digits=1, told=[f"{told}; {len(page)} files"])
