"""`python -m benchmarks.weight`: what a first visit costs, and how soon a choice among 1,000 mentors shows.

Weights are compressed as a web server would, text with gzip; fonts and pictures as they are. A KB is 1,000 bytes. What
serves the search alone (its index, its worker, its stemmers) comes after the page and is told apart.
"""

import gzip
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.programmes import make

HERE = Path(__file__).resolve().parents[1]
AS_OF = "2026-11-24"
TARGETS = {"home of the demo": 85.0, "mentors page with 1,000": 110.0}
INDEX = "search_index.json"
SEARCH = ("/search/", "/workers/", "/lunr/")
AS_THEY_ARE = (".woff2", ".png")

CHOICES = ("[name=location][value=assen]", "[name=skills][value=presenting]", "[name=room]",
           "[name=location][value=groningen]")
SLOWER, ROUNDS = 4, 7
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


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=(HERE / ".venv" / "browser").read_text("utf-8"), args=["--no-sandbox", "--disable-gpu"])
        demo, big = Path(folder) / "demo", Path(folder) / "big"
        _build(HERE, demo)
        make(Path(folder) / "programme", 1000)
        _build(Path(folder) / "programme", big)
        with _served(demo) as address:
            _weigh(browser, "home of the demo", f"{address}/")
        with _served(big) as address:
            _weigh(browser, "mentors page with 1,000", f"{address}/mentors/")
            _clicks(browser, f"{address}/mentors/")


def _weigh(browser: Browser, name: str, address: str) -> None:
    page = browser.new_page()
    loaded = []
    page.on("requestfinished", lambda request: loaded.append(request))
    page.goto(address, wait_until="networkidle")
    weights = {request.url: _weight(request.url, request.response().body()) for request in loaded}
    page.close()
    search = {url: weight for url, weight in weights.items() if any(part in url for part in SEARCH)}
    index = sum(weight for url, weight in search.items() if url.endswith(INDEX))
    rest = sum(weights.values()) - sum(search.values())
    worker = sum(search.values()) - index
    print(f"{name}: {rest / 1000:.1f} KB (target {TARGETS[name]:.0f}), its search {worker / 1000:.1f} KB, "
          f"the index {index / 1000:.1f} KB (target 60)")
    for url, weight in sorted(weights.items(), key=lambda entry: -entry[1]):
        print(f"  {weight / 1000:6.1f}  {url.removeprefix(address.removesuffix('mentors/'))}")


def _weight(url: str, body: bytes) -> int:
    return len(body) if url.endswith(AS_THEY_ARE) else len(gzip.compress(body, mtime=0))


def _clicks(browser: Browser, address: str) -> None:
    """From a click until the frame that shows its result, on a slowed CPU; the load of the machine is in it."""
    for width, height in ((1280, 900), (360, 740)):
        page = browser.new_page(viewport={"width": width, "height": height})
        devtools = page.context.new_cdp_session(page)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.goto(address)
        page.evaluate(UNFOLD)
        page.wait_for_timeout(2000)
        told = []
        for choice in CHOICES:
            shown = []
            for _ in range(ROUNDS):
                shown.append(page.evaluate(CLICK, choice))
                page.wait_for_timeout(100)
            told.append(f"{statistics.median(shown):.0f}")
        print(f"a choice among 1,000 at {width} px, the CPU {SLOWER} × slower: {', '.join(told)} ms "
              f"(target 100; medians of {ROUNDS})")
        page.close()


def _build(root: Path, out: Path) -> None:
    subprocess.run([sys.executable, "-m", "mentorkit", "build", "--root", root, "--out", out, "--as-of", AS_OF],
                   check=True, capture_output=True)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


if __name__ == "__main__":
    main()
