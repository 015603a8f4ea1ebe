"""What all tests share: how hypothesis draws, a browser's page without a network, and a server for a built site."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import hypothesis
import pytest

ROOT = Path(__file__).parents[1]
BROWSER = ROOT / ".venv" / "browser"
FLAGS = "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync".split()

hypothesis.settings.register_profile("house", derandomize=True, deadline=None, max_examples=60, database=None)
hypothesis.settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="write the kept outputs anew")


@pytest.fixture
def renew_golden(request: pytest.FixtureRequest) -> bool:
    return request.config.getoption("--renew-golden")


def pytest_configure(config: pytest.Config) -> None:
    if not BROWSER.exists() and os.environ.get("CI") == "true":
        raise pytest.UsageError("No browser is to be had, and CI must run the tests in tests/browser.")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    return True if not BROWSER.exists() and collection_path.is_relative_to(ROOT / "tests" / "browser") else None


def pytest_report_header() -> str | None:
    return None if BROWSER.exists() else "left out: tests/browser, since no browser is to be had here"


@pytest.fixture(scope="session")
def browser():
    """One browser for all tests; a test that needs another size or no scripts makes its own context from it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=BROWSER.read_text(encoding="utf-8"), args=FLAGS)


@pytest.fixture
def said() -> list[str]:
    """What a page says on its console, what goes wrong in its scripts, and what it asks of other machines."""
    return []


@pytest.fixture
def watched(browser, said: list[str]) -> Iterator[Callable]:
    """`watched(**options)` opens a page of a new context. At the end nothing may have been `said`."""
    with ExitStack() as stack:

        def route(asked) -> None:
            if urlsplit(asked.request.url).hostname in ("127.0.0.1", None):
                return asked.continue_()
            said.append(f"asks for {asked.request.url}")
            return asked.abort()

        def opened(**options):
            context = stack.enter_context(browser.new_context(**options))
            context.route("**/*", route)
            context.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
            context.on("weberror", lambda error: said.append(f"error: {error.error}"))
            return context.new_page()

        yield opened
        assert said == []


@pytest.fixture
def page(watched: Callable):
    """A page at 1280 pixels, in which nothing may go wrong and which may ask nothing of other machines."""
    return watched(viewport={"width": 1280, "height": 900})


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def served() -> Iterator[Callable[[Path], str]]:
    """`served(folder)` serves a folder on this machine alone and gives its address, without a slash at the end."""
    with ExitStack() as stack:

        def start(folder: Path) -> str:
            server = stack.enter_context(ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))))
            threading.Thread(target=server.serve_forever, daemon=True).start()
            stack.callback(server.shutdown)
            return f"http://127.0.0.1:{server.server_port}"

        yield start
