"""The way in: what stands in the locks, what the two commands do, and what is said when something is not there."""

import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import mentorkit

ROOT = Path(__file__).parents[2]
TOOLS = ROOT / "tools"
RUN, DEV, SETUP = (ROOT / f"requirements{name}.txt" for name in ("", "-dev", "-setup"))
LOCKS = pytest.mark.parametrize("lock", [RUN, DEV, SETUP], ids=lambda path: path.name)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def locked(lock: Path) -> dict[str, str]:
    """Every requirement of a lock (name, version, marker) with its hashes."""
    entries = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8"))
    return {entry.split("\\")[0].strip(): entry for entry in entries if not entry.startswith("#")}


def normal(requirement: str) -> str:
    return re.match(r"[\w.-]+", requirement)[0].lower().replace("_", "-").replace(".", "-")


@LOCKS
def test_every_locked_package_has_one_version_and_hashes(lock: Path) -> None:
    assert [name for name in locked(lock) if not re.match(r"[\w.-]+==[\w.]+(?: ;|$)", name)] == []
    assert [name for name, entry in locked(lock).items() if not re.search(r"--hash=sha256:[0-9a-f]{64}\b", entry)] == []


@LOCKS
def test_a_lock_names_no_address(lock: Path) -> None:
    text = re.sub(r"sha256:[0-9a-f]{64}", "", lock.read_text(encoding="utf-8"))
    assert not re.search(r"://|--(?:extra-)?index|--find-links|--trusted-host|\w\.(?:org|com|net|io|dev)\b", text)


def test_all_that_the_project_asks_for_is_locked() -> None:
    for lock, asked in ((RUN, PROJECT["project"]["dependencies"]), (DEV, PROJECT["dependency-groups"]["dev"])):
        assert {normal(name) for name in asked} <= {normal(name) for name in locked(lock)}


@pytest.mark.parametrize("folder", ["tests/editor", "benchmarks"])
def test_a_lock_of_npm_packages_has_hashes_and_names_no_address(folder: str) -> None:
    text = (ROOT / folder / "package-lock.json").read_text(encoding="utf-8")
    asked, *packages = json.loads(text)["packages"].values()
    assert asked["dependencies"] == json.loads((ROOT / folder / "package.json").read_text("utf-8"))["dependencies"]
    assert [package for package in packages if not package.get("integrity", "").startswith("sha512-")] == []
    assert "://" not in text and "resolved" not in text


def test_the_locks_agree() -> None:
    assert set(locked(RUN)) | set(locked(SETUP)) <= set(locked(DEV))


def test_ci_runs_the_two_commands_and_lets_nothing_pass() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert "set -euo pipefail" in lines
    assert lines[-2:] == ["make test", "make site"]


def test_mkdocs_stays_below_2() -> None:
    assert "mkdocs>=1.6,<2" in PROJECT["project"]["dependencies"]


def test_the_readme_begins_with_the_two_commands_and_no_other() -> None:
    start = "\n".join((ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:60])
    first, *others = re.findall(r"^```\w*\n(.*?)^```", start, re.MULTILINE | re.DOTALL)
    assert first.splitlines() == ["make site", "make test"]
    assert not re.search(r"^\s*(?:\$ |(?:make|pip|git|python3?|mentorkit|cd) )", "".join(others), re.MULTILINE)


def test_the_version_stands_in_one_place() -> None:
    said = subprocess.run([sys.executable, "-m", "mentorkit", "--version"], capture_output=True, text=True, check=True)
    assert mentorkit.__version__ in said.stdout
    assert PROJECT["project"]["dynamic"] == ["version"]


def test_ruff_finds_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format=concise", "generator", "tests", "tools"],
        cwd=ROOT, capture_output=True, text=True,
    )
    assert done.returncode == 0, done.stdout


def test_the_package_brings_schemas_theme_guides_and_settings(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(tmp_path / "installed")
    names = ("schemas", "site/theme", "site/content", "mkdocs.yml")
    program = f"from mentorkit.resources import shipped; print(*map(shipped, {names}))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")}, capture_output=True, text=True, check=True,
    )
    for path in map(Path, done.stdout.split()):
        assert path.is_relative_to(tmp_path / "installed")
        assert path.exists()


# The way to an environment, with stand-ins for a Python.

def stand_in(folder: Path, script: str) -> str:
    path = folder / "python-stand-in"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def makes(folder: Path, python: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([TOOLS / "venv", python], cwd=folder, capture_output=True, text=True)


def test_no_python_at_all_is_one_sentence(tmp_path: Path) -> None:
    done = makes(tmp_path, "no-such-python")
    assert done.returncode == 1
    assert "needs Python 3.11 or newer and 'no-such-python' does not run here" in done.stderr
    assert re.fullmatch(r"[^\n]+\.\n", done.stderr)
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("echo 'pyenv: python3: command not found' >&2; exit 127", "does not run here"),
        ("exit 3", "is older"),
        ("case $2 in *ensurepip*) echo 'No module named ensurepip' >&2; exit 1;; esac", "lacks its module"),
        ("case $2 in venv) mkdir -p .venv/bin; echo 'Traceback' >&2; exit 1;; esac", "could not make"),
    ],
    ids=["a shim that does not run", "too old", "no venv module", "a half-made folder"],
)
def test_a_python_that_will_not_do_is_one_sentence(tmp_path: Path, script: str, sentence: str) -> None:
    done = makes(tmp_path, stand_in(tmp_path, script))
    assert done.returncode == 1
    assert sentence in done.stderr
    assert re.fullmatch(r"[^\n]+\.\n", done.stderr)
    assert not (tmp_path / ".venv").exists()


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("echo 'ERROR: Could not find a version that satisfies the requirement' >&2; exit 1", "want of a network"),
        ("echo 'THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE' >&2; exit 1", "is not the one"),
    ],
    ids=["no network", "another package than the lock's"],
)
def test_packages_that_do_not_come_are_one_sentence(tmp_path: Path, script: str, sentence: str) -> None:
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    shutil.copy(stand_in(tmp_path, script), tmp_path / ".venv" / "bin" / "python")
    done = subprocess.run([TOOLS / "install", "requirements.txt"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert re.fullmatch(r"[^\n]+\.\n", done.stderr)


def test_a_browser_that_only_tells_how_to_get_it_is_none(tmp_path: Path) -> None:
    works = runpy.run_path(str(TOOLS / "browser.py"))["works"]
    assert not works(stand_in(tmp_path, "echo 'This program comes from a store: install it there.'"))
    assert not works(str(tmp_path / "none"))
    assert works(stand_in(tmp_path, "echo '<html><head></head><body></body></html>'"))


# Make, with an environment of stand-ins.

@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with a space in its name, in which all is set up."""
    folder = tmp_path / "a clone"
    (folder / ".venv" / "bin").mkdir(parents=True)
    shutil.copy(stand_in(tmp_path, "exit 0"), folder / ".venv" / "bin" / "python")
    (folder / "tests" / "editor").mkdir(parents=True)
    for name in ("Makefile", RUN.name, DEV.name, SETUP.name, "tests/editor/package-lock.json"):
        shutil.copy(ROOT / name, folder / name)
        os.utime(folder / name, (1, 1))
    for age, name in enumerate((".made", ".run", ".dev", "browser", "editor", "spelling"), 2):
        (folder / ".venv" / name).write_text("python3\n", encoding="utf-8")
        os.utime(folder / ".venv" / name, (age, age))
    return folder


def make(folder: Path, *words: str) -> str:
    """What make prints, whatever the make that runs the tests was told."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "MFLAGS", "PYTHON"))}
    done = subprocess.run(["make", *words], cwd=folder, env=environment, capture_output=True, text=True, check=True)
    return done.stdout


def would_do(folder: Path, *words: str) -> str:
    return make(folder, "--dry-run", *words)


@pytest.mark.parametrize("target", ["site", "test"])
def test_a_second_run_sets_nothing_up(checkout: Path, target: str) -> None:
    assert "tools/" not in would_do(checkout, target)
    assert "tools/" not in would_do(checkout, target, "PYTHON=python3")


def test_what_is_missing_or_has_changed_is_done_again(checkout: Path) -> None:
    os.utime(checkout / DEV.name)
    assert re.findall(r"tools/\S+(?: [\w-]+\.txt)?", would_do(checkout, "test")) == [
        "tools/install requirements-dev.txt", "tools/browser.py", "tools/npm.py",
    ]
    assert "tools/" not in would_do(checkout, "site")
    assert 'tools/venv "python3.13"' in would_do(checkout, "site", "PYTHON=python3.13")
    (checkout / ".venv" / ".made").unlink()
    assert 'tools/venv "python3"' in would_do(checkout, "site")


def test_an_environment_whose_python_is_gone_is_made_anew(checkout: Path) -> None:
    (checkout / ".venv" / "bin" / "python").unlink()
    assert 'tools/venv "python3"' in would_do(checkout, "site")


def test_the_demos_day_is_used_unless_today_is_asked_for(checkout: Path) -> None:
    assert would_do(checkout, "site").count("--as-of 2026-11-24") == 2
    assert "--as-of" not in would_do(checkout, "site", "AS_OF=")
    assert "--as-of" not in would_do(checkout, "ci-publish")


def test_help_lists_every_target_for_people() -> None:
    listed = {line.split()[0] for line in make(ROOT, "help").splitlines()}
    assert listed == set("help setup site test serve check bench fuzz hostile audit screenshots lock clean".split())
