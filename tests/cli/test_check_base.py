"""`mentorkit check --base`: what a revision had already, what is solved, and what the change itself does wrong."""

import json
import os
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from mentorkit import report
from mentorkit.cli.main import cli
from mentorkit.cli.revision import tree_at
from mentorkit.finding import Finding, Place, Public, Severity
from mentorkit.inspection import inspect_tree
from mentorkit.read import load, parse
from mentorkit.report.text import foremost

ROOT = Path(__file__).parents[2]
ANNA, TOM = "mentors/anna-de-vries.yml", "mentors/tom-visser.yml"
BO, NOOR = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml"
SLIP = ("department: operations", "department: operatoins")


@pytest.fixture
def git(programme: Path) -> Callable[..., None]:
    """Runs Git in the programme's folder, untouched by settings of this machine."""
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    who = {f"GIT_{role}_{what}": "hr@noorderlicht.example" for role in ("AUTHOR", "COMMITTER")
           for what in ("NAME", "EMAIL")}

    def ran(*words: str) -> None:
        subprocess.run(["git", *words], cwd=programme, env={**os.environ, **settings, **who}, check=True,
                       capture_output=True)

    return ran


@pytest.fixture
def kept(git, programme: Path) -> Path:
    """The small programme, kept in Git as it is."""
    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-q", "-m", "Begin")
    return programme


@pytest.fixture
def edit(programme: Path) -> Callable[..., None]:
    def change(file: str, old: str, new: str) -> None:
        text = (programme / file).read_text("utf-8")
        assert old in text
        (programme / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def told(result: Result) -> dict:
    report = json.loads(result.stdout)
    Draft202012Validator(json.loads((ROOT / "schemas" / "output" / "check.schema.json").read_bytes())).validate(report)
    return report


def test_what_the_base_had_is_known_and_does_not_count(run, edit, kept: Path, git) -> None:
    edit(ANNA, *SLIP)
    git("commit", "-q", "-a", "-m", "A slip")
    edit(TOM, "name: Tom Visser", "name: Tom Visser\n# one line more")
    edit(ANNA, "name: Anna de Vries", "# one line more\nname: Anna de Vries")
    result = run("check", "--base", "HEAD", "--format", "json", "--fail-on", "warning")
    report = told(result)
    assert result.exit_code == 0
    assert [finding.get("known") for finding in report["findings"]] == [True]
    assert report["summary"] | {"files": 0} == {
        "errors": 0, "warnings": 0, "hints": 0, "files": 0, "known": 1, "solved": 0
    }
    assert run("check", "--fail-on", "warning").exit_code == 1


def test_what_is_new_counts_and_what_is_gone_is_solved(run, edit, kept: Path, git) -> None:
    edit(ANNA, *SLIP)
    git("commit", "-q", "-a", "-m", "A slip")
    edit(ANNA, SLIP[1], SLIP[0])
    edit(TOM, "location: assen", "location: asen")
    result = run("check", "--base", "main", "--format", "json")
    report = told(result)
    assert result.exit_code == 1
    assert [(finding["file"], "known" in finding) for finding in report["findings"]] == [(TOM, False)]
    assert (report["summary"]["errors"], report["summary"]["known"], report["summary"]["solved"]) == (1, 0, 1)


def test_what_others_did_to_the_base_since_is_no_part_of_the_change(run, edit, kept: Path, git) -> None:
    git("checkout", "-q", "-b", "feature")
    edit(ANNA, "capacity: 2", "capacity: 3")
    git("commit", "-q", "-a", "-m", "A place more")
    git("checkout", "-q", "main")
    edit(BO, "status: active", "status: completed\nclosing: {date: 2026-11-20, reason: goals-met, talked: true}")
    git("commit", "-q", "-a", "-m", "Closed meanwhile")
    git("checkout", "-q", "feature")
    result = run("check", "--base", "main", "--fail-on", "warning")
    assert result.exit_code == 0, result.stdout


def test_in_a_shallow_clone_it_says_what_to_fetch(run, edit, kept: Path, git, tmp_path: Path, monkeypatch) -> None:
    edit(ANNA, "capacity: 2", "capacity: 3")
    git("commit", "-q", "-a", "-m", "A place more")
    shallow = tmp_path / "shallow"
    git("clone", "-q", "--depth", "1", f"file://{kept}", str(shallow))
    result = CliRunner().invoke(cli, ["check", "--root", str(shallow), "--base", "HEAD~1", "--lang", "en"])
    assert result.exit_code == 2
    assert "‘HEAD~1’ was not fetched here." in result.stderr


def test_a_second_of_the_same_is_new(run, edit, kept: Path, git) -> None:
    goals = "goals: [{id: a, goal: x, due_on: 2026-02-30}"
    edit(BO, "goals: [", f"{goals}, ")
    git("commit", "-q", "-a", "-m", "A day that is not there")
    edit(BO, goals, f"{goals}, {{id: b, goal: y, due_on: 2026-02-30}}")
    findings = told(run("check", "--base", "HEAD", "--format", "json"))["findings"]
    assert sorted(finding.get("known", False) for finding in findings) == [False, True]


def test_of_two_alike_the_one_whose_line_was_there_is_known(run, edit, kept: Path, git) -> None:
    old = "  - {date: 2026-10-12, with: mentee, by: hr-noord, pulse: 4}\n"
    bad = old.replace("2026-10-12", "2026-02-30")
    edit(BO, old, old + bad)
    git("commit", "-q", "-a", "-m", "A day that is not there")
    edit(BO, old, bad.replace("mentee", "mentor") + old)
    findings = told(run("check", "--base", "HEAD", "--format", "json"))["findings"]
    assert ["mentee" in finding["excerpt"] for finding in findings if finding.get("known")] == [True]
    assert len(findings) == 2 and findings[0]["message"] == findings[1]["message"]


@pytest.mark.parametrize(
    ("language", "text", "nothing"),
    [
        ("en", "error R106 (was there already)", "Nothing new. 1 finding was there already."),
        ("nl", "fout R106 (was er al)", "Niets nieuws. 1 melding was er al."),
    ],
)
def test_people_read_that_it_was_there_already(run, edit, kept: Path, git, language: str, text: str, nothing: str):
    edit(ANNA, *SLIP)
    git("commit", "-q", "-a", "-m", "A slip")
    result = run("check", "--base", "HEAD", "--lang", language)
    assert (result.exit_code, result.output.splitlines()[-1]) == (0, nothing)
    assert text in result.output
    github = run("check", "--base", "HEAD", "--lang", language, "--format", "github").output
    assert github == f"{nothing}\n"
    edit(ANNA, SLIP[1], SLIP[0])
    solved = {"en": "all in order. 1 finding is solved.", "nl": "alles in orde. 1 melding is opgelost."}[language]
    assert run("check", "--base", "HEAD", "--lang", language).output.rstrip("\n").endswith(solved)


def test_the_change_itself_is_judged(run, edit, kept: Path) -> None:
    edit(BO, "  - {date: 2026-10-12, with: mentee, by: hr-noord, pulse: 4}\n", "")
    (kept / NOOR).unlink()
    report = told(run("check", "--base", "HEAD", "--format", "json"))
    assert [(finding["code"], finding["file"]) for finding in report["findings"]] == [("L502", BO), ("L504", NOOR)]
    assert told(run("check", "--format", "json"))["findings"] == []


def test_a_moved_file_takes_its_findings_along(run, edit, kept: Path, git) -> None:
    edit(TOM, "skills: [presenting, project-management]", "skills: [presenting, presenting]")
    git("commit", "-q", "-a", "-m", "A slip")
    edit("pairs/2026-autumn/w4nf.yml", "prefers: [tom-visser]", "prefers: [tom-de-visser]")
    edit(BO, "mentor: tom-visser", "mentor: tom-de-visser")
    (kept / TOM).rename(kept / "mentors/tom-de-visser.yml")
    report = told(run("check", "--base", "HEAD", "--format", "json"))
    assert [(finding["file"], finding.get("known")) for finding in report["findings"]] == [
        ("mentors/tom-de-visser.yml", True)
    ]
    assert report["summary"]["solved"] == 0


def test_paths_narrow_what_is_known_and_solved(run, edit, kept: Path, git) -> None:
    edit(ANNA, *SLIP)
    edit(TOM, "location: assen", "location: asen")
    git("commit", "-q", "-a", "-m", "Slips")
    edit(TOM, "location: asen", "location: assen")
    for path, known, solved in ((ANNA, 1, 0), (TOM, 0, 1), ("mentors", 1, 1)):
        summary = told(run("check", path, "--base", "HEAD", "--format", "json"))["summary"]
        assert (summary["known"], summary["solved"]) == (known, solved)


def test_a_path_that_only_the_base_has_may_be_named(run, kept: Path) -> None:
    (kept / NOOR).unlink()
    for path in (NOOR, str(kept / NOOR), "pairs/2026-spring/../2026-autumn/w4nf.yml"):
        report = told(run("check", path, "--base", "HEAD", "--format", "json"))
        assert [finding["file"] for finding in report["findings"]] == [NOOR]
        assert run("check", path).exit_code == 2
    assert run("check", "pairs/2026-autumn/none.yml", "--base", "HEAD").exit_code == 2


def test_a_finding_whose_cause_lies_in_a_path_is_kept(run, edit, programme: Path) -> None:
    edit(TOM, "email: tom.visser@", "email: anna.devries@")
    for path in (ANNA, TOM):
        assert [finding["file"] for finding in told(run("check", path, "--format", "json"))["findings"]] == [TOM]
    assert told(run("check", "pairs", "--format", "json"))["findings"] == []


def test_a_programme_in_a_folder_of_the_repository(programme: Path, git) -> None:
    inner = programme / "noord"
    inner.mkdir()
    for folder in ("programme", "mentors", "pairs"):
        (programme / folder).rename(inner / folder)
    git("init", "-q")
    git("add", "-A")
    git("commit", "-q", "-m", "Begin")
    tree = tree_at(inner, "HEAD")
    assert {file: d.data for file, d in tree.documents.items()} == {
        file: d.data for file, d in load(inner).documents.items()
    }
    assert tree.findings == []


def test_a_revision_is_read_as_a_folder_is(kept: Path, git) -> None:
    (kept / "mentors" / "Eva Mulder.yaml").write_text("name: Eva\n")
    (kept / "mentors" / "notes.txt").write_text("x")
    (kept / "mentors" / ".hidden.yml").write_text("x: [")
    (kept / "mentors" / "README.md").write_text("x")
    (kept / "mentors" / "link.yml").symlink_to("anna-de-vries.yml")
    (kept / "mentors" / "big.yml").write_bytes(b"#" * (1 << 20) + b"\n")
    (kept / "mentors" / "a\nb.yml").write_text("name: A\n")
    (kept / "mentors" / "empty.yml").write_text("")
    git("add", "-A")
    git("commit", "-q", "-m", "Odd files")
    there, then = load(kept), tree_at(kept, "HEAD")
    assert sorted(then.findings, key=lambda f: f.sort_key) == sorted(there.findings, key=lambda f: f.sort_key)
    assert {file: d.source for file, d in then.documents.items()} == {
        file: d.source for file, d in there.documents.items()
    }


def test_a_folder_whose_name_is_nearly_ours_was_so_in_the_revision(kept: Path, git, run) -> None:
    (kept / "pairs").rename(kept / "pair")
    git("add", "-A")
    git("commit", "-q", "-m", "One letter less")
    report = told(run("check", "--base", "HEAD", "--format", "json"))
    assert [finding["file"] for finding in report["findings"] if finding["code"] == "Y404"] == ["pair"]
    assert all(finding["known"] for finding in report["findings"])


def test_where_the_base_has_no_programme_everything_is_new(run, edit, kept: Path, git) -> None:
    git("checkout", "-q", "--orphan", "empty")
    git("commit", "-q", "--allow-empty", "-m", "Nothing")
    git("rm", "-r", "-q", "--cached", ".")
    git("commit", "-q", "--allow-empty", "-m", "Nothing at all")
    edit(ANNA, *SLIP)
    summary = told(run("check", "--base", "HEAD", "--format", "json"))["summary"]
    assert (summary["errors"], summary["known"], summary["solved"]) == (1, 0, 0)


@pytest.mark.parametrize("revision", ["nowhere", "", "-h", "--all", "HEAD:programme", "HEAD~7", "x y", "HEAD^{tree}"])
def test_a_revision_that_is_not_there_is_wrong_usage(run, kept: Path, revision: str) -> None:
    result = run("check", f"--base={revision}")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines()[-1] == f"Fout: Er is geen versie ‘{revision}’ in deze map van Git."


def test_where_there_is_no_repository_it_is_wrong_usage(run, programme: Path, monkeypatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(programme.parent))
    result = run("check", "--base", "HEAD", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines()[-1] == f"Error: ‘{programme}’ lies in no Git repository, and --base needs one."


def test_without_git_it_is_wrong_usage(run, kept: Path, monkeypatch) -> None:
    monkeypatch.setenv("PATH", str(kept))
    result = run("check", "--base", "HEAD")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines()[-1] == "Fout: --base heeft Git nodig, en dat is er hier niet."


def test_nothing_of_the_repository_is_touched(run, edit, kept: Path) -> None:
    edit(ANNA, *SLIP)
    before = {path: path.stat().st_mtime_ns for path in kept.rglob("*") if path.is_file()}
    run("check", "--base", "HEAD")
    assert {path: path.stat().st_mtime_ns for path in kept.rglob("*") if path.is_file()} == before


# What is shown where not all can be


def made_up(count: int, severity: Severity, known: bool = False) -> list[Finding]:
    return [Finding("L504", Place(f"pairs/a/{n}.yml"), severity, {"pair": Public("x")}, known=known)
            for n in range(count)]


def test_github_gets_no_more_notices_than_it_shows(house) -> None:
    nothing = inspect_tree(parse({}), house, date(2026, 11, 24))
    lines = report.write("github", made_up(15, Severity.HINT), nothing, ["mentors/a.yml"], "en", True).splitlines()
    assert sum(line.startswith("::notice") for line in lines) == 10
    assert "There are 6 more findings" in lines[9]


def test_new_findings_are_shown_before_those_that_were_there(house) -> None:
    found = [*made_up(90, Severity.ERROR, known=True), *made_up(60, Severity.ERROR)]
    shown = foremost(found, 100)
    assert sum(finding.known for finding in shown) == 40
    assert [found.index(finding) for finding in shown] == sorted(found.index(finding) for finding in shown)


# The summary of a job


def test_the_whole_list_goes_to_the_summary_of_the_job(run, edit, programme: Path, monkeypatch) -> None:
    summary = programme / "summary.md"
    summary.write_text("Before.\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    edit(ANNA, *SLIP)
    edit(BO, "name: Bo Chen", "nmae: Bo Chen")
    output = run("check", "--format", "github", "--lang", "en").output
    assert output.count("::error ") == 2
    text = summary.read_text("utf-8")
    assert text == "Before.\n" + run("check", "--format", "markdown", "--lang", "en").output
    assert ANNA in text and BO in text and "Bo Chen" not in text


@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_only_annotations_come_with_a_summary(run, programme: Path, monkeypatch, form: str) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(programme / "summary.md"))
    run("check", "--format", form)
    assert not (programme / "summary.md").exists()


def test_a_summary_that_can_not_be_written_changes_nothing(programme: Path, monkeypatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(programme / "no" / "folder"))
    result = CliRunner().invoke(cli, ["check", "--root", str(programme), "--as-of", "2026-11-24", "--format", "github"])
    assert (result.exit_code, result.stderr) == (0, "Het overzicht van deze taak kon niet geschreven worden.\n")


def test_an_image_is_looked_for_in_the_revision_itself(run, edit, kept: Path, git) -> None:
    edit("programme/faq.yml", "nl: De mentee.", 'nl: "De mentee ![plan](plan.png) en [wij](/own/)."')
    content = kept / "site" / "content" / "nl"
    content.mkdir(parents=True)
    (content / "own.md").write_text("# Wij\n", "utf-8")
    git("add", "-A")
    git("commit", "-q", "-m", "A page, and no image")
    found = told(run("check", "--base", "main", "--format", "json"))
    assert [(finding["code"], finding["known"]) for finding in found["findings"]] == [("R151", True)]
    (content / "plan.png").write_bytes(b"x")
    assert told(run("check", "--base", "main", "--format", "json"))["summary"]["solved"] == 1
