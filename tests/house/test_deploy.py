"""What the workflows do through tools/: where the site may go, and that only its HTML goes there."""

import os
import runpy
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ROOT / "tools"
TODAY = date(2026, 11, 24)
decided = runpy.run_path(str(TOOLS / "target.py"))["decided"]


@pytest.mark.parametrize(
    ("wanted", "confirmed_on", "outcome"),
    [
        ("", TODAY, "unset"),
        ("repository", TODAY, "repository"),
        ("pages", date(2026, 1, 12), "pages"),
        ("pages", None, "closed"),
        ("repository", date(2026, 11, 25), "closed"),
        ("Pages", TODAY, "unknown"),
    ],
)
def test_a_site_goes_out_only_where_it_is_sent_and_only_behind_a_closed_door(
    wanted: str, confirmed_on: date | None, outcome: str
) -> None:
    assert decided(wanted, confirmed_on, TODAY) == outcome


def test_the_run_says_what_to_set(tmp_path: Path) -> None:
    files = {"GITHUB_OUTPUT": tmp_path / "output", "GITHUB_STEP_SUMMARY": tmp_path / "summary"}
    told = {name: str(path) for name, path in files.items()} | {"SITE_TARGET": ""}
    subprocess.run([sys.executable, TOOLS / "target.py"], env=os.environ | told, check=True, capture_output=True)
    assert files["GITHUB_OUTPUT"].read_text(encoding="utf-8") == "target=\n"
    assert "`SITE_TARGET`" in files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8")


def git(folder: Path, *words: str) -> str:
    return subprocess.run(["git", *words], cwd=folder, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q", "--bare", "remote.git")
    return tmp_path / "remote.git"


def deploy(folder: Path, remote: Path, **more: str) -> subprocess.CompletedProcess[str]:
    (folder / "build" / "html").mkdir(parents=True, exist_ok=True)
    (folder / "build" / "html" / "index.html").write_text("<h1>Welkom</h1>", encoding="utf-8")
    told = {"SITE_REPOSITORY": "noorderlicht/site", "SITE_DEPLOY_KEY": "key", "SITE_REMOTE": str(remote), **more}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return subprocess.run([TOOLS / "deploy"], cwd=folder, env=kept | told, capture_output=True, text=True)


def test_the_html_becomes_one_commit_without_a_past(tmp_path: Path, remote: Path) -> None:
    for _ in range(2):
        done = deploy(tmp_path, remote)
        assert done.returncode == 0, done.stderr
    assert git(remote, "ls-tree", "-r", "--name-only", "gh-pages").split() == [".nojekyll", "index.html"]
    assert git(remote, "rev-list", "--count", "gh-pages").strip() == "1"


def test_an_address_of_ones_own_stays(tmp_path: Path, remote: Path) -> None:
    deploy(tmp_path, remote)
    git(tmp_path, "clone", "-q", "-b", "gh-pages", str(remote), "other")
    (tmp_path / "other" / "CNAME").write_text("mentoring.noorderlicht.example\n", encoding="utf-8")
    git(tmp_path / "other", "add", "CNAME")
    git(tmp_path / "other", "-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "address")
    git(tmp_path / "other", "push", "-q")
    assert deploy(tmp_path, remote).returncode == 0
    assert git(remote, "show", "gh-pages:CNAME") == "mentoring.noorderlicht.example\n"


@pytest.mark.parametrize("lacking", ["SITE_REPOSITORY", "SITE_DEPLOY_KEY"])
def test_what_is_not_set_is_named(tmp_path: Path, remote: Path, lacking: str) -> None:
    done = deploy(tmp_path, remote, **{lacking: ""})
    assert done.returncode != 0
    assert f"Set the {'variable' if lacking == 'SITE_REPOSITORY' else 'secret'} {lacking}" in done.stderr


@pytest.mark.parametrize(
    ("answer", "code", "said"),
    [
        ("echo false", 0, "Only who may read this repository"),
        ("echo true", 1, "The whole internet can read"),
        ("echo 'Not Found (HTTP 404)' >&2; exit 1", 1, "has no Pages"),
    ],
)
def test_pages_that_the_internet_can_read_stop_the_deploy(tmp_path: Path, answer: str, code: int, said: str) -> None:
    gh = tmp_path / "gh"
    gh.write_text(f"#!/bin/sh\n{answer}\n", encoding="utf-8")
    gh.chmod(0o755)
    told = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "GITHUB_REPOSITORY": "noorderlicht/mentoring"}
    done = subprocess.run([TOOLS / "private-pages"], env=os.environ | told, capture_output=True, text=True)
    assert done.returncode == code
    assert said in done.stdout + done.stderr
