"""`explain` says all there is to a rule."""

import pytest
from click.testing import CliRunner

from mentorkit.cli.main import cli


def test_it_tells_title_finding_both_sides_and_how_to_tune(run) -> None:
    told = run("explain", "r101", "--lang", "en")
    assert told.exit_code == 0
    for words in ("R101 · ", "There is no mentor ‘ana-de-vries’.", "Did you mean ‘anna-de-vries’?", "Wrong: ",
                  "Right: ", "You can’t make this error lighter."):
        assert words in told.output


def test_it_speaks_the_first_language_of_the_programme(run) -> None:
    assert "Zo gaat het mis" in run("explain", "R101").output


def test_a_rule_that_may_be_lighter_shows_the_lines_to_copy(run) -> None:
    told = run("explain", "G101", "--lang", "en").output
    assert "    rules:\n      - rule: G101\n        severity: hint\n" in told


@pytest.mark.parametrize(("code", "near"), [("R1O1", "Bedoel je ‘R101’?"), ("nonsense", "noemt ze alle")])
def test_an_unknown_code_is_wrong_usage(run, code: str, near: str) -> None:
    told = run("explain", code)
    assert told.exit_code == 2
    assert near in told.output


def test_it_works_where_there_is_no_programme(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = CliRunner().invoke(cli, ["explain", "R101"])
    assert told.exit_code == 0
    assert "There is no mentor" in told.output
