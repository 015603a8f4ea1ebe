"""`new` writes a file that checks clean, or nothing."""

import os
import pty
import re
import subprocess
import sys
from datetime import date

import pytest

from mentorkit import read
from mentorkit.cli.new import ALPHABET, draw
from mentorkit.cli.shifting import shifted, start

MENTOR = [
    "--role", "Planner", "--department", "Operatie", "--location", "assen", "--meets", "online", "--languages", "nl,en",
    "--capacity", "2", "--hours-per-month", "4", "--skills", "presenting", "--bio-nl", "Hallo: daar.",
    "--bio-en", "Hello.", "--mentor-since", "2026-11-02", "--intake-on", "2026-11-01",
]


def sound(run) -> bool:
    return "all in order" in run("check", "--lang", "en").output


def test_a_mentor_from_options_checks_clean(run, programme) -> None:
    made = run("new", "mentor", "--name", "Ria 't Hart", *MENTOR)
    assert made.exit_code == 0, made.output
    lines = (programme / "mentors/ria-t-hart.yml").read_text(encoding="utf-8").split("\n")
    assert lines[0] == "# yaml-language-server: $schema=../schemas/mentor.schema.json"
    assert "department: operations" in lines
    assert 'bio: {nl: "Hallo: daar.", en: Hello.}' in lines
    data = read.load(programme).documents["mentors/ria-t-hart.yml"].data
    assert data["name"] == "Ria 't Hart"
    assert data["capacity"] == 2


def test_nothing_is_overwritten(run, programme) -> None:
    before = (programme / "mentors/anna-de-vries.yml").read_bytes()
    told = run("new", "mentor", "--name", "Anna de Vries", *MENTOR)
    assert told.exit_code == 2
    assert "is er al" in told.output
    assert (programme / "mentors/anna-de-vries.yml").read_bytes() == before


def test_an_answer_that_is_wrong_writes_nothing_and_says_what_is_meant(run, programme) -> None:
    told = run("new", "mentor", "--name", "Ria Vos", "--lang", "en",
               *["presentng" if word == "presenting" else word for word in MENTOR])
    assert told.exit_code == 1
    assert "Did you mean ‘presenting’?" in told.output
    assert not (programme / "mentors/ria-vos.yml").exists()


@pytest.mark.parametrize(("given", "names"), [
    (["mentor"], "--name"), (["mentor", "--name", "Ria Vos"], "--bio-nl"), (["pair"], "COHORT"),
    (["pair", "2026-autumn"], "--department"), (["cohort", "2027-najaar", "--from", "2026-autumn"], "--starts-on"),
    (["pair", "2026-autum"], "Bedoel je ‘2026-autumn’?"), (["mentor", "Ria Vos", "--name", "Ria"], "‘ria-vos’"),
    (["mentor", "../../x", "--name", "Ria"], "geen id"), (["mentor", "--name", "王芳"], "ID"),
])
def test_what_is_missing_away_from_a_terminal_is_wrong_usage(run, given: list[str], names: str) -> None:
    told = run("new", *given)
    assert told.exit_code == 2
    assert names in told.output


def test_a_request_gets_an_id_of_its_own_in_the_cohorts_folder(run, programme) -> None:
    made = run("new", "pair", "2026-autumn", "--name", "Eva Mol", "--department", "finance", "--languages", "nl",
               "--skills", "presenting", "--requested-on", "2026-08-25", "--email", "eva.mol@noorderlicht.example")
    assert made.exit_code == 0, made.output
    new, = {path.stem for path in (programme / "pairs/2026-autumn").iterdir()} - {"k7m2", "w4nf"}
    assert re.fullmatch(f"[{ALPHABET}]{{4}}", new)
    data = read.load(programme).documents[f"pairs/2026-autumn/{new}.yml"].data
    assert data["status"] == "requested"
    assert "Eva" not in made.output


def test_a_drawn_id_is_free_and_no_number(monkeypatch) -> None:
    letters = iter("k7m2" "2345" "4e44" "w4nf")
    monkeypatch.setattr("mentorkit.cli.new.secrets.choice", lambda _: next(letters))
    assert draw({"k7m2"}) == "w4nf"


def test_a_cohort_from_another_one_moves_every_date(run, programme) -> None:
    made = run("new", "cohort", "2027-autumn", "--from", "2026-autumn")
    assert made.exit_code == 0, made.output
    data = read.load(programme).documents["programme/cohorts/2027-autumn.yml"].data
    assert data["name"] == {"nl": "Najaar 2027", "en": "Autumn 2027"}
    assert data["starts_on"] == "2027-09-15"
    assert data["enrolment"] == {"from": "2027-08-01", "until": "2027-08-31"}
    assert data["ends_on"] == "2028-03-15"
    assert data["places"] == 30


def test_the_start_may_be_given() -> None:
    old = {"name": "Najaar 2026", "starts_on": "2026-09-15", "focus": "x", "midway": {"from": "2026-12-01"}}
    assert shifted(old, "2026-autumn", "2027-spring", date(2026, 9, 22)) == {
        "name": "Najaar 2026", "starts_on": "2026-09-22", "midway": {"from": "2026-12-08"}}
    old = {"name": "2027", "starts_on": "2027-09-01", "ends_on": "2028-02-29", "midway": {"until": "2027-12-31"}}
    assert shifted(old, "2027", "2028", date(2028, 9, 1)) == {
        "name": "2028", "starts_on": "2028-09-01", "ends_on": "2029-02-28", "midway": {"until": "2028-12-31"}}
    assert start(old, "2026-autumn", "2027-spring") is None
    assert start({"starts_on": "2028-02-29"}, "2028-a", "2029-a") == "2029-02-28"


def on_a_terminal(programme, answers: list[str], *command: str) -> subprocess.CompletedProcess:
    """A run for which all answers are typed beforehand."""
    ours, theirs = pty.openpty()
    os.write(ours, "".join(f"{answer}\n" for answer in answers).encode())
    run = [sys.executable, "-m", "mentorkit", "new", *command, "--root", programme, "--as-of", "2026-11-24"]
    made = subprocess.run(run, stdin=theirs, capture_output=True, text=True, timeout=60, check=False)
    os.close(ours)
    os.close(theirs)
    assert made.returncode == 0, made.stdout + made.stderr
    return made


def test_on_a_terminal_it_asks_until_the_answer_fits(programme) -> None:
    answers = ["Ria Vos", "ria.vos@noorderlicht.example", "Planner", "", "operatons", "operations", "", "Assen",
               "online", "nl", "", "2026-11-02", "2026-11-01", "2", "4", "presenting", "", "", "Hallo.", "Hello.", ""]
    made = on_a_terminal(programme, answers, "mentor")
    assert "Bedoel je ‘operations’?" in made.stdout
    data = read.load(programme).documents["mentors/ria-vos.yml"].data
    assert data["role"] == "Planner"
    assert data["location"] == "assen"
    assert data["bio"] == {"nl": "Hallo.", "en": "Hello."}


def test_what_goes_wrong_between_two_answers_is_asked_again(programme) -> None:
    answers = ["Najaar 2027", "", "2027-08-01", "2027-08-31", "2027-09-01", "2027-08-12", "2027-09-15", "",
               "2028-03-15", "2028-03-15", "2028-04-05", "", "", "", "2027-09-12"]
    made = on_a_terminal(programme, answers, "cohort", "2027-autumn")
    assert made.stdout.count("Matching: Laatste dag") == 2
    data = read.load(programme).documents["programme/cohorts/2027-autumn.yml"].data
    assert data["matching"] == {"from": "2027-09-01", "until": "2027-09-12"}
    assert "midway" not in data
