"""What is measured: the demo's site, and that of a programme with 1,000 mentors. And what it is measured with."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.audit.server import served
from benchmarks.programmes import make

HERE = Path(__file__).resolve().parents[2]
WORK = HERE / "build" / "audit"
AS_OF = "2026-11-24"
FLAGS = "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync".split()


@dataclass(frozen=True, slots=True)
class Site:
    folder: Path
    address: str


class Sites:
    """Each is built and served when it is first asked for, until the stack ends."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder, self._stack = folder, stack

    @cached_property
    def demo(self) -> Site:
        root = self._folder / "demo"
        for part in ("programme", "mentors", "pairs"):
            shutil.copytree(HERE / part, root / part)
        return self._built(root)

    @cached_property
    def thousand(self) -> Site:
        root = self._folder / "thousand"
        make(root, 1000)
        return self._built(root)

    def _built(self, root: Path) -> Site:
        print(f"Building the site of the {root.name}", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, "-m", "mentorkit", "build", "--root", root, "--as-of", AS_OF], check=True,
                       stdout=subprocess.DEVNULL)
        html = root / "build" / "html"
        return Site(html, self._stack.enter_context(served(html)))


def browser_path() -> str:
    return (HERE / ".venv" / "browser").read_text("utf-8")


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
