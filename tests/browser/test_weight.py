"""What a first visit of home costs, compressed as a web server would; `make audit` tells of what."""

import gzip

import pytest

KB = 1000
SEARCH = ("/search/", "/workers/", "/lunr/")
"""Addresses of what serves the search alone, and comes after the page."""


@pytest.fixture
def weights(page, site: str) -> dict[str, int]:
    loaded = []
    page.on("requestfinished", lambda request: loaded.append(request))
    page.goto(f"{site}/", wait_until="networkidle")
    return {request.url: len(body) if request.url.endswith(".woff2") else len(gzip.compress(body, mtime=0))
            for request in loaded for body in [request.response().body()]}


def test_home_is_light(weights: dict[str, int]) -> None:
    page = {url: weight for url, weight in weights.items() if not any(part in url for part in SEARCH)}
    assert len(page) >= 10
    assert sum(page.values()) <= 85 * KB, page


def test_the_index_is_light(weights: dict[str, int]) -> None:
    [index] = [weight for url, weight in weights.items() if url.endswith("search_index.json")]
    assert index <= 60 * KB


def test_colours_come_from_our_stylesheet_alone(weights: dict[str, int]) -> None:
    assert not [url for url in weights if "/palette." in url and url.endswith(".css")]
