"""`mentorkit check`: what it says in each form, what it counts, and how it ends."""

import json
import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from mentorkit import read, report
from mentorkit.cli.main import main
from mentorkit.cli.options import colour
from mentorkit.finding import Finding, Place, Public, Severity
from mentorkit.inspection import inspect_tree
from mentorkit.rules import catalogue

ROOT = Path(__file__).parents[2]
ANNA, TOM = "mentors/anna-de-vries.yml", "mentors/tom-visser.yml"
DAY = ("--as-of", "2026-11-24")


@pytest.fixture
def edit(programme: Path) -> Callable[[str, str, str], None]:
    def change(file: str, old: str, new: str) -> None:
        text = (programme / file).read_text("utf-8")
        assert old in text
        (programme / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


@pytest.fixture
def valid() -> Draft202012Validator:
    return Draft202012Validator(json.loads((ROOT / "schemas" / "output" / "check.schema.json").read_bytes()))


def error(edit) -> None:
    edit(ANNA, "department: operations", "department: operatoins")


def warning(edit) -> None:
    edit(TOM, "hours_per_month: 4", "hours_per_month: 1")


def hint(edit) -> None:
    edit(TOM, "status: available\n", "status: available  \n")


def test_without_findings_one_line_says_what_was_read(run) -> None:
    for language, line in (
        ("en", "3 mentors, 3 pairs, 2 cohorts: all in order."),
        ("nl", "3 mentoren, 3 koppels, 2 lichtingen: alles in orde."),
    ):
        result = run("check", "--lang", language)
        assert (result.exit_code, result.output) == (0, f"{line}\n")


@pytest.mark.parametrize(
    ("wrong", "fail_on", "code"),
    [
        ((), "error", 0),
        ((), "warning", 0),
        ((hint,), "warning", 0),
        ((warning,), "error", 0),
        ((warning, hint), "warning", 1),
        ((error,), "error", 1),
        ((error,), "warning", 1),
        ((error, warning), "error", 1),
    ],
)
@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_the_exit_code_says_whether_a_finding_counts(
    run, edit, wrong: tuple, fail_on: str, code: int, form: str
) -> None:
    for change in wrong:
        change(edit)
    assert run("check", "--fail-on", fail_on, "--format", form).exit_code == code


def test_json_is_as_its_schema_says_and_stands_alone(run, edit, valid) -> None:
    assert valid.is_valid(json.loads(run("check", "--format", "json").stdout))
    for change in (error, warning, hint):
        change(edit)
    edit("pairs/2026-autumn/k7m2.yml", "status: active", "status: active\nstatus: paused")
    told = json.loads(run("check", "--format", "json").stdout)
    valid.validate(told)
    assert told["summary"]["errors"] == sum(finding["severity"] == "error" for finding in told["findings"]) > 1
    places = [(finding["file"], finding["line"], finding["column"]) for finding in told["findings"]]
    assert places == sorted(places)
    assert any("also" in finding for finding in told["findings"])


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"extra": 1},
        {"summary": {}},
        {"findings": [{"file": "a", "line": 1, "column": 1}]},
    ],
)
def test_the_schema_refuses_what_is_no_report(run, valid, change: dict) -> None:
    assert not valid.is_valid(json.loads(run("check", "--format", "json").stdout) | change)


@pytest.mark.parametrize(
    ("paths", "files"),
    [
        ([ANNA], {ANNA}),
        (["mentors"], {ANNA, TOM}),
        (["mentors/"], {ANNA, TOM}),
        (["programme", ANNA], {ANNA}),
        (["programme"], set()),
        (["."], {ANNA, TOM}),
        ([], {ANNA, TOM}),
        (["pairs/../mentors/tom-visser.yml"], {TOM}),
    ],
)
def test_paths_narrow_what_is_shown_and_counted(run, programme: Path, edit, paths: list[str], files: set[str]) -> None:
    error(edit)
    edit(TOM, "location: assen", "location: asen")
    for given in (paths, [str(programme / path) for path in paths]):
        result = run("check", "--format", "json", *given)
        told = json.loads(result.stdout)
        assert {finding["file"] for finding in told["findings"]} == files
        assert result.exit_code == bool(files)
    assert told["summary"]["errors"] == len(files)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "mentors/nobody.yml"], "Er is geen ‘mentors/nobody.yml’ in het programma."),
        (["check", "/etc"], "Er is geen ‘/etc’ in het programma."),
        (["check", "--as-of", "24-11-2026"], "‘24-11-2026’ is geen dag"),
        (["check", "--as-of", "2026-02-30"], "‘2026-02-30’ is geen dag"),
        (["check", "--as-of", "20261124"], "‘20261124’ is geen dag"),
        (["check", "--format", "xml"], "‘xml’"),
        (["check", "--lang", "de"], "‘de’"),
        (["check", "--fail-on", "hint"], "‘hint’"),
        (["chek"], "Did you mean ‘check’?"),
        (["check", "--root", "/nowhere/at/all"], "There is no programme/programme.yml in ‘/nowhere/at/all’."),
    ],
)
def test_wrong_usage_is_exit_2_and_one_sentence(
    run, programme: Path, mentorkit, arguments: list[str], said: str
) -> None:
    root = [] if "--root" in arguments or arguments == ["chek"] else ["--root", str(programme)]
    result = mentorkit(*arguments, *root, cwd=programme.parent)
    assert result.returncode == 2
    assert result.stdout == ""
    assert said in result.stderr and "Traceback" not in result.stderr


def test_where_there_is_no_programme_one_sentence_says_so(mentorkit, tmp_path: Path) -> None:
    result = mentorkit("check", cwd=tmp_path)
    assert result.returncode == 2
    assert result.stderr.strip().splitlines()[-1].startswith("Error: There is no programme/programme.yml here")


def test_a_programme_that_lost_its_own_file_is_told_so(run, programme: Path) -> None:
    (programme / "programme" / "programme.yml").rename(programme / "programme" / "programma.yml")
    result = run("check", "--lang", "en")
    assert result.exit_code == 1
    assert "programme/programme.yml is missing." in result.output
    assert "programme/programma.yml is not read" in result.output


def test_a_folder_below_the_programme_finds_it(mentorkit, programme: Path) -> None:
    result = mentorkit("check", "--lang", "en", cwd=programme / "pairs" / "2026-autumn")
    assert (result.returncode, result.stdout) == (0, "3 mentors, 3 pairs, 2 cohorts: all in order.\n")


def test_away_from_a_terminal_there_is_no_colour_and_no_private_value(run, edit) -> None:
    edit("pairs/2026-autumn/k7m2.yml", "team: treasury", "team: Trea sury")
    masked, unmasked = run("check", "--lang", "en").output, run("check", "--lang", "en", "--unmasked").output
    assert "\x1b" not in masked + unmasked
    assert "Trea sury" not in masked and "•••" in masked
    assert "Trea sury" in unmasked


@pytest.mark.parametrize(
    ("terminal", "environment", "coloured"),
    [
        (True, {}, True),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(monkeypatch, terminal: bool, environment: dict, coloured: bool) -> None:
    class Stream:
        def isatty(self) -> bool:
            return terminal

    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert colour(Stream()) is coloured


# Annotations


def findings(count: int, severity: Severity, file: str = "mentors/m{n}.yml") -> list[Finding]:
    return [
        Finding("R106", Place(file.format(n=n), n + 1), severity, {"id": Public("x"), "list": Public("y"), "files": 1})
        for n in range(count)
    ]


@pytest.fixture
def nothing(house):
    """An inspection of nothing: enough to write findings that are made up."""
    return inspect_tree(read.parse({}), house, date(2026, 11, 24))


def test_github_shows_ten_of_each_weight_and_counts_the_rest(nothing, monkeypatch) -> None:
    told = findings(13, Severity.ERROR) + findings(12, Severity.WARNING) + findings(3, Severity.HINT)
    monkeypatch.setattr(report.github, "sentences", lambda *_: report.sentence.Sentences("Wrong.", "Mend it."))
    lines = report.write("github", told, nothing, ["mentors/a.yml"], "en", True).splitlines()
    commands = [line.split(" ")[0].split("::")[1] for line in lines if line.startswith("::")]
    assert commands == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 4
    assert lines[-2] == "::notice::There are 5 more findings. Run ‘mentorkit check’ to see them all."


def test_github_shows_one_of_each_file_before_a_second_one(nothing, monkeypatch) -> None:
    told = findings(12, Severity.ERROR, "mentors/anna.yml") + findings(3, Severity.ERROR)
    monkeypatch.setattr(report.github, "sentences", lambda *_: report.sentence.Sentences("Wrong.", "Mend it."))
    files = re.findall(r"file=mentors/(\w+)", report.write("github", told, nothing, ["mentors/a.yml"], "en", True))
    assert files[:4] == ["anna", "m0", "m1", "m2"] and len(files) == 10


def test_github_cannot_be_led_into_another_command(nothing, monkeypatch) -> None:
    monkeypatch.setattr(
        report.github, "sentences", lambda *_: report.sentence.Sentences("a\n::error::b %0A", "c\r::set-output")
    )
    finding = Finding("R106", Place("mentors/a:b,c\n::warning::%.yml"), Severity.ERROR)
    first, *rest = report.write("github", [finding], nothing, ["mentors/a.yml"], "en", True).splitlines()
    assert first == (
        "::error file=mentors/a%3Ab%2Cc%0A%3A%3Awarning%3A%3A%25.yml,line=1,col=1,title=R106"
        "::a%0A::error::b %250A c%0D::set-output"
    )
    assert rest == ["1 error"]


# A mistake of our own


def test_a_fault_of_ours_is_one_sentence_without_its_words(programme: Path, monkeypatch, capsys) -> None:
    def check(programme, today):
        raise ValueError("the secret of Bo Chen")

    broken = catalogue.rule("G101")._replace(check=check)
    monkeypatch.setattr(sys.modules["mentorkit.rules.judge"], "checks", lambda: (broken,))
    with pytest.raises(SystemExit) as ended:
        main(args=["check", "--root", str(programme), *DAY, "--debug"])
    told = capsys.readouterr()
    assert ended.value.code == 2
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1
    assert "ValueError" in told.err and "Bo Chen" not in told.err and "secret" not in told.err


@pytest.mark.parametrize(("paths", "said"), [
    (["pairs"], "3 koppels: alles in orde.\n"), (["mentors/tom-visser.yml"], "1 mentor: alles in orde.\n"),
    (["programme/faq.yml"], "1 bestand: alles in orde.\n"),
    (["mentors", "programme/cohorts"], "3 mentoren, 2 lichtingen: alles in orde.\n"),
])
def test_only_what_was_asked_for_is_said_to_be_in_order(run, programme: Path, edit, paths, said) -> None:
    if "mentors" not in paths:
        edit("mentors/anna-de-vries.yml", "capacity: 2", "capacity: veel")
    assert run("check", *(str(programme / path) for path in paths)).output == said
