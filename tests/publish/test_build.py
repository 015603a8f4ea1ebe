"""A build leaves the old site whole until the new one is there: while it runs, when it fails and when it is killed."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mentorkit.publish.lock import locked

DAY = "2026-11-24"
OLD = "<h1>The old site</h1>"
GUIDE = "site/content/nl/guides/mentor.md"


@pytest.fixture
def programme(example) -> Path:
    """The small programme, with an old site in its place."""
    root = example()
    out = root / "build" / "html"
    out.mkdir(parents=True)
    (out / ".mentorkit-site").touch()
    (out / "index.html").write_text(OLD)
    (out / "old.html").write_text(OLD)
    return root


def started(root: Path, *arguments: str, **options) -> subprocess.Popen:
    command = [
        sys.executable,
        "-m",
        "mentorkit",
        "build",
        "--root",
        str(root),
        "--as-of",
        DAY,
        "--lang",
        "en",
        *arguments,
    ]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, **options
    )


@contextmanager
def read_by_somebody(out: Path) -> Iterator[list[str]]:
    """Somebody opens the home page as often as possible; gives what went wrong."""
    done, missing = threading.Event(), []

    def read() -> None:
        while not done.is_set():
            try:
                text = (out / "index.html").read_text(encoding="utf-8")
            except OSError as error:
                missing.append(type(error).__name__)
            else:
                if not (text == OLD or text.rstrip().endswith("</html>")):
                    missing.append("half a page")

    reader = threading.Thread(target=read)
    reader.start()
    try:
        yield missing
    finally:
        done.set()
        reader.join()


def is_old(out: Path) -> bool:
    return {path.name for path in out.iterdir()} == {".mentorkit-site", "index.html", "old.html"} and all(
        (out / name).read_text() == OLD for name in ("index.html", "old.html")
    )


def test_a_busy_reader_misses_no_page_while_a_build_is_killed_and_another_one_done(programme: Path) -> None:
    out = programme / "build" / "html"
    with read_by_somebody(out) as missing:
        for progress in ("pages/en/index.md", "stage/nl/assets"):
            build = started(programme)
            while build.poll() is None and not (programme / "build" / progress).exists():
                time.sleep(0.02)
            os.killpg(build.pid, signal.SIGKILL)
            build.communicate()
            assert is_old(out), progress
            shutil.rmtree(programme / "build" / "stage", ignore_errors=True)
        last = started(programme)
        said, wrong = last.communicate(timeout=120)
        assert last.returncode == 0, said + wrong
    assert missing == []
    assert (out / "en" / "mentors" / "anna-de-vries" / "index.html").exists()
    assert not (out / "old.html").exists()
    assert not (programme / "build" / "stage" / "nl").exists()


def test_a_link_that_leads_nowhere_in_a_guide_is_a_finding_and_publishes_nothing(programme: Path) -> None:
    guide = programme / GUIDE
    guide.parent.mkdir(parents=True)
    guide.write_text("# Voor mentoren\n\nLees verder over [het begin](../../nergens/) en [de rest](#niets).\n", "utf-8")
    build = started(programme, "--unmasked")
    said, wrong = build.communicate(timeout=120)
    assert build.returncode == 1, said + wrong
    assert f"{GUIDE}:3:" in said and "R190" in said and "nergens" in said
    assert wrong == ""
    assert is_old(programme / "build" / "html")


def test_when_mkdocs_stops_the_old_site_stays_and_one_sentence_says_so(programme: Path) -> None:
    (programme / "mkdocs.yml").write_text("theme: {name: nowhere-to-be-found}\nsite_name: x\n")
    build = started(programme)
    said, wrong = build.communicate(timeout=120)
    assert build.returncode == 2
    assert "Traceback" not in said + wrong
    assert (
        wrong.strip()
        .splitlines()[-1]
        .startswith("mentorkit made a mistake of its own: RuntimeError in publish/site.py")
    )
    assert is_old(programme / "build" / "html")


def test_an_error_in_the_data_publishes_nothing(programme: Path) -> None:
    mentor = programme / "mentors" / "anna-de-vries.yml"
    mentor.write_text(mentor.read_text("utf-8").replace("department: operations", "department: nowhere"), "utf-8")
    build = started(programme)
    said, _ = build.communicate(timeout=60)
    assert build.returncode == 1 and "R106" in said
    assert is_old(programme / "build" / "html")


def test_a_second_build_at_the_same_time_is_refused(programme: Path) -> None:
    with locked(programme / "build"):
        build = started(programme)
        said, wrong = build.communicate(timeout=60)
    assert build.returncode == 2 and said == ""
    assert wrong.strip().splitlines()[-1].startswith("Error: Another build is under way")
    assert is_old(programme / "build" / "html")


@pytest.mark.parametrize(
    "kind",
    [
        "not empty",
        "a file",
        "a link",
        "a folder of data",
        "in the data",
        "around the data",
        "through a link into the data",
        "a link to nowhere",
        "upwards into the data",
    ],
)
def test_a_place_for_the_site_that_holds_something_else_is_refused(programme: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out"
    if kind == "not empty":
        out.mkdir()
        (out / "letter.txt").write_text("dear")
    elif kind == "a file":
        out.write_text("dear")
    elif kind == "a link":
        (tmp_path / "real").mkdir()
        out.symlink_to(tmp_path / "real")
    elif kind == "a link to nowhere":
        out.symlink_to(tmp_path / "none")
    elif kind == "through a link into the data":
        (tmp_path / "way").symlink_to(programme / "mentors")
        out = tmp_path / "way" / "site"
    else:
        out = {
            "a folder of data": programme / "mentors",
            "in the data": programme / "pairs" / "site",
            "around the data": programme,
            "upwards into the data": programme / "build" / ".." / "programme",
        }[kind]
    before = snapshot(tmp_path) | snapshot(programme)
    build = started(programme, "--out", str(out))
    said, wrong = build.communicate(timeout=60)
    assert build.returncode == 2, said + wrong
    assert said == "" and wrong.strip().splitlines()[-1].startswith("Error: ") and "Traceback" not in wrong
    assert snapshot(tmp_path) | snapshot(programme) == before


def snapshot(folder: Path) -> dict[str, bytes | None]:
    return {str(path): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}
