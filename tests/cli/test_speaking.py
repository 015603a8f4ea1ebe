"""The command line speaks the language that is asked for, in its help and of what was typed wrong."""

import inspect
import re
from pathlib import Path

import pytest
from click import core, decorators, exceptions, formatting, parser, types
from click.testing import CliRunner

from mentorkit.cli import speaking
from mentorkit.cli.describe import commands
from mentorkit.cli.main import cli
from mentorkit.words.usage import CLICK

HELP = [["--help"], ["new", "--help"], *([*command.name.split(), "--help"] for command in commands())]


def said(*typed: str) -> str:
    return " ".join(CliRunner().invoke(cli, typed).output.split())


@pytest.mark.parametrize(("typed", "answer"), [
    (["check", "--lang", "en", "--bse"], "There is no option ‘--bse’."),
    (["check", "--lang=en", "--bse"], "There is no option ‘--bse’."),
    (["check", "--bse"], "De optie ‘--bse’ is er niet."),
    (["check", "--lang", "fr"], "‘fr’ is niet een van deze:"),
    (["check", "--as-of", "1-2-2026"], "‘1-2-2026’ is geen dag."),
    (["serve", "--port", "many"], "‘many’ is geen heel getal."),
    (["explain"], "Er ontbreekt 'CODE'."),
    (["chek"], "De opdracht ‘chek’ is er niet. Bedoel je ‘check’?"),
])
def test_by_lang_or_else_in_the_programmes_first_language(
    programme: Path, monkeypatch, typed: list[str], answer: str
) -> None:
    monkeypatch.chdir(programme / "mentors")
    assert answer in said(*typed)


@pytest.mark.parametrize(("languages", "answer"), [
    ("languages: [en, nl]", "There is no option"), ("languages:\n  - en\n", "There is no option"),
    ("languages: [nl]", "De optie"), ("name: x", "De optie"), (None, "There is no option"),
])
def test_where_the_programme_is_named(tmp_path: Path, languages: str | None, answer: str) -> None:
    if languages is not None:
        (tmp_path / "programme").mkdir()
        (tmp_path / "programme" / "programme.yml").write_text(languages)
    assert answer in said("check", "--root", str(tmp_path), "--bse")


@pytest.mark.parametrize("typed", HELP, ids=" ".join)
def test_the_help_is_in_the_programmes_language(programme: Path, monkeypatch, typed: list[str]) -> None:
    monkeypatch.chdir(programme)
    told = said(*typed)
    assert told.startswith("Gebruik: ") and "Opties:" in told
    assert re.findall(r"\b(?:the|and|of a|default|Show|Examples?)\b", told) == []


def test_a_help_that_was_shown_in_dutch_is_in_english_again(programme: Path, monkeypatch) -> None:
    monkeypatch.chdir(programme)
    assert "Controleer" in said("check", "--help")
    assert "Check the programme" in said("check", "--lang", "en", "--help")


def test_click_still_says_what_we_say_otherwise() -> None:
    source = "".join(inspect.getsource(module) for module in (core, decorators, exceptions, formatting, parser, types))
    assert [english for english in CLICK if f'"{english}"' not in source] == []


def test_no_command_says_wrong_usage_in_one_language_only() -> None:
    modules = Path(inspect.getfile(speaking)).parent.glob("*.py")
    assert {path.name for path in modules if "UsageError(" in path.read_text("utf-8")} == {"speaking.py"}
