"""What all tests share: how hypothesis draws, programmes and what is drawn of them, a browser's page without a network,
and a server for a built site."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, suppress
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import hypothesis
import pytest

from mentorkit import read, render, resources, view
from mentorkit.cli.describe import reference
from mentorkit.finding import Severity
from mentorkit.inspection import Inspection, inspect_tree
from mentorkit.rules.example import BASE
from mentorkit.shape import Schemas

ROOT = Path(__file__).parents[1]
BROWSER = ROOT / ".venv" / "browser"
NEEDED = {ROOT / "tests" / name: ROOT / ".venv" / stamp for name, stamp in (
    ("browser", "browser"), ("editor", "editor"), ("house/test_spelling.py", "spelling"))}
"""Tests, each with the stamp of what they need: a browser, the editor's language server, dictionaries."""
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
         "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]

DAY = date(2026, 11, 24)
"""The day of the demo and of the small example programme."""

hypothesis.settings.register_profile("house", derandomize=True, deadline=None, max_examples=60, database=None)
hypothesis.settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="write the kept outputs anew")


@pytest.fixture
def renew_golden(request: pytest.FixtureRequest) -> bool:
    return request.config.getoption("--renew-golden")


def missing() -> list[Path]:
    return [folder for folder, stamp in NEEDED.items() if not stamp.exists()]


def pytest_configure(config: pytest.Config) -> None:
    if missing() and os.environ.get("CI") == "true":
        raise pytest.UsageError(f"CI must run every test, and what {missing()[0].name} needs is not to be had.")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    return True if any(collection_path.is_relative_to(folder) for folder in missing()) else None


def pytest_report_header() -> list[str]:
    return [f"left out: tests/{folder.name}, since what it needs is not to be had here" for folder in missing()]


@pytest.fixture(scope="session")
def house() -> Schemas:
    """The house's own schemas, read once."""
    return Schemas.load(resources.overlaid("schemas", ROOT))


@pytest.fixture(scope="session")
def demo() -> Mapping[str, dict]:
    """The data of the demo by file; a test that changes it takes a copy."""
    return {file: document.data for file, document in read.parse(read.scan(ROOT)[0]).documents.items()}


@pytest.fixture(scope="session")
def inspected(house: Schemas) -> Callable[[Mapping[str, object]], Inspection]:
    """The inspection of data that is in memory: JSON is YAML."""

    def inspect(data: Mapping[str, object]) -> Inspection:
        texts = {file: json.dumps(record, ensure_ascii=False).encode() for file, record in data.items()}
        return inspect_tree(read.parse(texts), house, DAY)

    return inspect


@pytest.fixture(scope="session")
def drawn(inspected, house: Schemas) -> Callable[[Mapping[str, object]], dict[str, bytes]]:
    """All that MkDocs gets to see of a programme without errors, by path, its settings too."""
    about = reference(house.for_languages(("nl", "en")))

    def draw(data: Mapping[str, object], hr: bool = True) -> dict[str, bytes]:
        inspection = inspected(data)
        assert [finding for finding in inspection.findings if finding.severity is Severity.ERROR] == []
        site = view.site(inspection.programme, DAY, about if hr else view.reference.Reference())
        trees = render.render(site, ROOT)
        files = {f"{language}/{name}": text for language, tree in trees.items() for name, text in tree.items()}
        for language, config in render.configs(site, ROOT / "build", ROOT, trees).items():
            files[f"mkdocs.{language}.yml"] = json.dumps(config, ensure_ascii=False).encode()
        return files

    return draw


def laid(folder: Path, texts: Mapping[str, str]) -> Path:
    """A folder with these files."""
    for file, text in texts.items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def example(tmp_path_factory) -> Callable[..., Path]:
    """`example(file=text)` lays the small programme of the rules' examples down in a new folder, with other files."""
    return lambda more={}: laid(tmp_path_factory.mktemp("programme"), {**BASE, **more})


@pytest.fixture(scope="session")
def mentorkit() -> Callable[..., subprocess.CompletedProcess]:
    """`mentorkit("check", "--lang", "en", root=folder)` runs the command line as a process of its own."""

    def run(command: str, *arguments: object, root: Path | None = None, **options) -> subprocess.CompletedProcess:
        where = ["--root", str(root)] if root else []
        day = [] if "--as-of" in arguments else ["--as-of", DAY.isoformat()]
        return subprocess.run([sys.executable, "-m", "mentorkit", command, *where, *day, *map(str, arguments)],
                              capture_output=True, text=True, encoding="utf-8", **options)

    return run


@pytest.fixture(scope="session")
def built(mentorkit, tmp_path_factory) -> Callable[[Path], Path]:
    """`built(root)` builds the site of a programme and gives its folder."""

    def build(root: Path) -> Path:
        out = tmp_path_factory.mktemp("site") / "html"
        run = mentorkit("build", "--out", out, root=root)
        assert run.returncode == 0, run.stdout + run.stderr
        return out

    return build


@pytest.fixture(scope="session")
def demo_site(built) -> Path:
    """The demo's site, built once for all tests."""
    return built(ROOT)


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


@pytest.fixture(scope="session")
def new_page(browser) -> Callable:
    """`new_page(said, **options)` opens a page of a new context, and adds to `said` what it says and asks of others."""

    def opened(said: list[str], **options):
        def asked(request) -> None:
            if urlsplit(request.url).hostname not in ("127.0.0.1", None):
                said.append(f"asks for {request.url}")

        context = browser.new_context(**options)
        context.on("request", asked)
        context.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
        context.on("weberror", lambda error: said.append(f"error: {error.error}"))
        return context.new_page()

    return opened


@pytest.fixture
def watched(new_page: Callable, said: list[str]) -> Iterator[Callable]:
    """`watched(**options)` opens a page of a new context. At the end nothing may have been `said`."""
    with ExitStack() as stack:

        def opened(**options):
            page = new_page(said, **options)
            stack.callback(page.context.close)
            return page

        yield opened
        assert said == []


@pytest.fixture
def page(watched: Callable):
    """A page at 1280 pixels, in which nothing may go wrong and which may ask nothing of other machines."""
    return watched(viewport={"width": 1280, "height": 900})


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass

    def copyfile(self, *streams) -> None:
        """A browser that goes on to the next page may let go of a file half-way."""
        with suppress(BrokenPipeError, ConnectionResetError):
            super().copyfile(*streams)


@pytest.fixture(scope="session")
def served() -> Iterator[Callable[[Path], str]]:
    """`served(folder)` serves a folder on this machine alone and gives its address, without a slash at the end."""
    with ExitStack() as stack:

        def start(folder: Path) -> str:
            server = stack.enter_context(ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))))
            threading.Thread(target=server.serve_forever, args=(.05,), daemon=True).start()
            stack.callback(server.shutdown)
            return f"http://127.0.0.1:{server.server_port}"

        yield start
