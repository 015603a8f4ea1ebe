"""The small sound programme of the rules' examples, as a folder; and the command line, run inside the test."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mentorkit.cli.main import cli
from mentorkit.rules.example import BASE

DAY = "2026-11-24"


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    for file, text in BASE.items():
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(programme: Path) -> Callable[..., Result]:
    """`run("check", "--lang", "en")` on the programme's day, away from a terminal."""

    def ran(command: str, *arguments: str) -> Result:
        below = [arguments[0]] if command == "new" else []
        rest = arguments[len(below):]
        day = [] if command == "explain" else ["--as-of", DAY]
        return CliRunner().invoke(cli, [command, *below, "--root", str(programme), *day, *rest])

    return ran
