"""The live preview: it serves, follows what is saved, keeps the last good site, and stops when it is asked to."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from mentorkit.cli.serve import snapshot

GUIDE = "# Voor mentoren {#h1}\n\nDeze gids is eerst.\n"


class Serving:
    """A preview that runs as its own process, and all that it says."""

    def __init__(self, root: Path) -> None:
        self.root, self.said, self.at = root, "", 0
        command = [sys.executable, "-m", "mentorkit", "serve", "--port", "0", "--root", str(root)]
        self.process = subprocess.Popen([*command, "--as-of", "2026-11-24"], stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, encoding="utf-8", start_new_session=True)
        threading.Thread(target=self._listen, daemon=True).start()
        self.address = self.until(r"http://127\.0\.0\.1:\d+").rstrip("/")

    def _listen(self) -> None:
        for line in self.process.stdout:
            self.said += line

    def until(self, pattern: str, seconds: float = 90) -> str:
        """Wait until it says this anew."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.process.poll() is None:
            if found := re.compile(pattern).search(self.said, self.at):
                self.at = found.end()
                return found[0]
            time.sleep(0.05)
        pytest.fail(f"{pattern!r} is not in what was said:\n{self.said}")

    def get(self, path: str) -> str:
        with urlopen(self.address + path) as answer:
            return answer.read().decode()

    def save(self, file: str, change: Callable[[str], str]) -> None:
        path = self.root / file
        path.write_text(change(path.read_text("utf-8")), "utf-8")


@pytest.fixture
def serving(programme: Path) -> Iterator[Serving]:
    """Of the small programme, with a guide of its own and an address with a path."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in a shell's background ignores it otherwise
    settings = programme / "programme/programme.yml"
    settings.write_text(settings.read_text("utf-8").replace(".example/", ".example/mentoring/"), "utf-8")
    guide = programme / "site/content/nl/guides/mentor.md"
    guide.parent.mkdir(parents=True)
    guide.write_text(GUIDE, "utf-8")
    running = Serving(programme)
    yield running
    if running.process.poll() is None:
        os.killpg(running.process.pid, signal.SIGKILL)
    running.process.wait()
    running.process.stdout.close()


def test_a_preview_follows_what_is_saved_until_it_is_stopped(serving: Serving) -> None:
    built = r"\d\d:\d\d:\d\d  \d+ pagina’s gebouwd"
    serving.until(built)
    version = serving.get("/__preview/version")
    for path in ("/", "/mentoring/mentors/anna-de-vries/"):
        page = serving.get(path)
        assert page.count('<script src="/__preview/reload.js"></script></body>') == 1
    assert "Anna de Vries" in page
    assert "location.reload" in serving.get("/__preview/reload.js")
    with pytest.raises(HTTPError) as missing:
        serving.get("/gone/")
    with missing.value:
        assert missing.value.code == 404
        assert "Deze pagina is er niet" in missing.value.read().decode()

    serving.save("mentors/anna-de-vries.yml", lambda text: text.replace("capacity: 2", "capacity: twee"))
    serving.until("anna-de-vries.yml:.*S1")
    assert "Anna de Vries" in serving.get("/mentors/anna-de-vries/")
    assert serving.get("/__preview/version") == version

    serving.save("site/content/nl/guides/mentor.md", lambda text: text.replace("eerst", "nieuw"))
    serving.save("mentors/anna-de-vries.yml", lambda text: text.replace("twee", "2").replace("de Vries", "de Boer"))
    serving.until(built)
    assert "Anna de Boer" in serving.get("/mentors/anna-de-vries/")
    assert "Deze gids is nieuw." in serving.get("/guides/mentor/")
    assert serving.get("/__preview/version") > version
    assert not any(b"__preview" in path.read_bytes() for path in (serving.root / "build/html").rglob("*.html"))

    serving.save("mentors/anna-de-vries.yml", lambda text: text.replace("de Boer", "de Groot"))
    while serving.process.poll() is None and not (serving.root / "build/stage/nl/index.html").exists():
        time.sleep(0.05)
    os.killpg(serving.process.pid, signal.SIGINT)
    assert serving.process.wait(20) == 0
    assert "Traceback" not in serving.said
    assert "Anna de Boer" in (serving.root / "build/html/mentors/anna-de-vries/index.html").read_text("utf-8")


def test_a_port_that_is_taken_is_wrong_usage(programme: Path, served, mentorkit) -> None:
    port = served(programme).rpartition(":")[2]
    run = mentorkit("serve", "--port", port, root=programme)
    assert run.returncode == 2
    assert f"Poort {port} is niet vrij." in run.stderr


def test_a_folder_of_something_else_is_wrong_usage(programme: Path, mentorkit, tmp_path_factory) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "letter.txt").touch()
    run = mentorkit("serve", "--port", 0, "--out", other, root=programme)
    assert run.returncode == 2
    assert "iets anders dan een site" in run.stderr


def test_what_is_watched(programme: Path) -> None:
    seen = {path.relative_to(programme).as_posix() for path in snapshot(programme)}
    assert {"programme/programme.yml", "mentors/anna-de-vries.yml", "pairs/2026-autumn/k7m2.yml"} <= seen
    (programme / "build").mkdir()
    (programme / "build/index.html").touch()
    assert {path.relative_to(programme).as_posix() for path in snapshot(programme)} == seen
