"""What the benchmark measures is a sound programme; and of speed what no busy moment changes: steps and imports."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from benchmarks.programmes import make

from mentorkit import model
from mentorkit.inspection import inspect
from mentorkit.model import Programme
from mentorkit.rules.catalogue import checks

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("mentors", (1, 10))
def test_a_programme_of_any_size_checks_clean(tmp_path, mentors):
    files = make(tmp_path, mentors)
    found = inspect(tmp_path, date(2026, 11, 24))
    assert files == len(list(tmp_path.rglob("*.yml"))) == len(found.tree.documents)
    assert len(found.programme.mentors) == mentors + 1
    assert not found.findings


def test_a_clean_check_never_imports_what_is_slow() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "mentorkit", "check", "--as-of", TODAY.isoformat()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    imported = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines()}
    assert {"click", "yaml", "jsonschema_rs"} <= imported
    assert imported & {"jsonschema", "jinja2", "babel", "markdown", "mkdocs"} == set()


def steps(work: Callable[[], object]) -> int:
    """How many calls, lines and returns of Python some work takes."""
    taken = 0

    def count(*_: object) -> Callable:
        nonlocal taken
        taken += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return taken


def programme(folder: Path, mentors: int) -> Programme:
    """One of which nothing has been worked out yet."""
    make(folder, mentors)
    found = inspect(folder, TODAY)
    return model.build(found.tree, found.schemas)


def test_no_rule_takes_more_than_ten_times_the_steps_in_ten_times_the_files(tmp_path: Path) -> None:
    small, large = (programme(tmp_path / str(mentors), mentors) for mentors in (10, 100))
    grown = {}
    for rule in checks():
        if rule.check is not None:
            few, many = (steps(lambda p=p, rule=rule: list(rule.check(p, TODAY))) for p in (small, large))
            grown[rule.code] = many / few
    assert {code: ratio for code, ratio in grown.items() if ratio > 10} == {}
