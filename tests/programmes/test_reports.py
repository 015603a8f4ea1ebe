"""Whole programmes with mistakes, and all that the check says of them.

`pytest --renew-golden` writes the reports anew: read the difference before you commit it.
"""

import json
import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from mentorkit import report
from mentorkit.cli.main import cli
from mentorkit.inspection import inspect

HERE = Path(__file__).parent
CHANGE = HERE / "broken" / "change"
BROKEN = sorted(path.parent.relative_to(HERE).as_posix() for path in (HERE / "broken").glob("*/programme"))
TODAY = date(2026, 11, 24)
GOLDEN = [
    *((name, f"report.{language}.txt", "text", language, False) for name in ("ten-mistakes", *BROKEN)
      for language in ("nl", "en")),
    ("ten-mistakes", "report.masked.txt", "text", "en", True),
    ("ten-mistakes", "report.github.txt", "github", "en", True),
    ("broken/people", "report.json", "json", "nl", False),
    ("broken/people", "report.masked.txt", "text", "nl", True),
    ("broken/yaml", "report.masked.txt", "text", "nl", True),
]


def told(name: str, form: str, language: str, masked: bool) -> str:
    inspection = inspect(HERE / name, TODAY)
    return report.write(form, list(inspection.findings), inspection, inspection.tree.documents, language, masked)


def held(golden: Path, now: str, renew: bool) -> None:
    """Whether a report is as it was kept."""
    if renew:
        golden.write_bytes(now.encode())
    assert now == golden.read_bytes().decode()


@pytest.mark.parametrize(("name", "file", "form", "language", "masked"), GOLDEN)
def test_the_report_of_a_programme_is_as_it_was(name, file, form, language, masked, renew_golden):
    held(HERE / name / file, told(name, form, language, masked), renew_golden)


def places(name: str) -> list[tuple[str, int, str]]:
    findings = json.loads(told(name, "json", "en", True))["findings"]
    return [(finding["file"], finding["line"], finding["code"]) for finding in findings]


def test_ten_mistakes_in_ten_files_are_ten_findings():
    assert places("ten-mistakes") == [
        ("mentors/anna-de-vries.yml", 7, "S101"), ("mentors/carla-smit.yml", 21, "Y201"),
        ("mentors/tom-visser.yml", 14, "S105"), ("pairs/2026-autumn/k7m2.yml", 19, "L201"),
        ("pairs/2026-autumn/w4nf.yml", 11, "R101"), ("pairs/2026-spring/q3xd.yml", 26, "L103"),
        ("programme/cohorts/2026-autumn.yml", 7, "S108"), ("programme/cohorts/2026-spring.yml", 6, "Y101"),
        ("programme/matching.yml", 3, "S106"), ("programme/training.yml", 5, "S131"),
    ]


def test_the_mistakes_that_programmes_make_are_told_once_each():
    assert sorted(places("broken/people")) == sorted([
        ("pairs/2026-autumn/p6dz.yml", 14, "C106"),  # one pair entered twice under two ids
        *(("pairs/2026-autumn/w4nf.yml", 11, "R101"), ("pairs/2026-autumn/h5rt.yml", 11, "R101"),
          ("pairs/2026-autumn/d9vx.yml", 11, "R101"), ("programme/recognition.yml", 9, "R101")),  # an id misspelt
        ("mentors/unknown.yml", 3, "R125"),  # a file for "unknown"
        ("pairs/2026-autumn/m3jy.yml", 25, "Y101"),  # a key twice, nine lines apart
        ("pairs/2026-autumn/f8qs.yml", 14, "C101"),  # a mentor without a place who said yes
        ("pairs/2026-spring/q3xd.yml", 26, "L103"),  # done before the end, and kept as stopped
        ("pairs/2026-autumn/t7wn.yml", 18, "S108"),  # a day that does not exist
        ("mentors/tom-visser.yml", 14, "L203"),  # an end before its beginning
    ])


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_programme_is_not_clean_and_nothing_is_told_twice(name):
    findings = json.loads(told(name, "json", "en", True))["findings"]
    spots = [(finding["file"], finding["line"], finding["column"], finding["code"]) for finding in findings]
    assert 0 < len(spots) == len(set(spots))


@pytest.fixture(scope="module")
def changed(tmp_path_factory) -> Path:
    """A programme in Git as it was before, and beside it, not committed yet, as it is after the change."""
    root = tmp_path_factory.mktemp("change") / "programme"
    shutil.copytree(CHANGE / "before", root)
    who = {f"GIT_{role}_{what}": "hr@noorderlicht.example" for role in ("AUTHOR", "COMMITTER")
           for what in ("NAME", "EMAIL")}
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", **who}
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "Before"]):
        subprocess.run(["git", *words], cwd=root, env={**os.environ, **settings}, check=True, capture_output=True)
    for folder in ("programme", "mentors", "pairs"):
        shutil.rmtree(root / folder)
        shutil.copytree(CHANGE / "after" / folder, root / folder)
    return root


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_report_of_a_change_is_as_it_was(changed, language, renew_golden):
    words = ["--root", str(changed), "--as-of", str(TODAY), "--base", "HEAD", "--lang", language, "--unmasked"]
    ran = CliRunner().invoke(cli, ["check", *words])
    assert ran.exit_code == 1
    held(CHANGE / f"report.{language}.txt", ran.output, renew_golden)
