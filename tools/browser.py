"""Writes the path of a browser for the tests to the file that is named.

A Chrome or Chromium that is there is used; else Debian's, where we may install it; else Playwright's own.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

NAMES = ("chromium-headless-shell", "google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome")
APPLICATIONS = ("Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium")
PACKAGES = ("chromium-headless-shell", "chromium")


def run(*command: str, seconds: int = 300) -> str:
    """The output of a command, empty when it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""


def works(path: str) -> bool:
    """Does it show a page? A program of the right name may be a stand-in that only tells how to get the real one."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        flags = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}", "--dump-dom")
        return "<html" in run(path, *flags, "about:blank", seconds=60)


def found() -> Iterator[str]:
    yield from filter(None, map(shutil.which, NAMES))
    yield from (str(path) for name in APPLICATIONS if (path := Path("/Applications", name)).exists())


def from_debian() -> Iterator[str]:
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        print("Installing a browser for the tests", flush=True)
        run("apt-get", "update")
        for package in PACKAGES:
            run("apt-get", "install", "--yes", "--no-install-recommends", package, "fonts-dejavu-core")
            yield from found()


def from_playwright() -> Iterator[str]:
    from playwright.sync_api import sync_playwright

    run(sys.executable, "-m", "playwright", "install", "chromium")
    with sync_playwright() as playwright:
        yield playwright.chromium.executable_path


def main(stamp: Path) -> None:
    for source in (found, from_debian, from_playwright):
        for path in source():
            if works(path):
                stamp.write_text(path, encoding="utf-8")
                return
    print("No browser is to be had here, so the tests in tests/browser are left out.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
