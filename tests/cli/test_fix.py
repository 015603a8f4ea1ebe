"""`mentorkit check --fix`: what it shows, what it writes, and what it leaves alone."""

import json
import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mentorkit import read
from mentorkit.cli.main import cli
from mentorkit.rules.example import BASE

ROOT = Path(__file__).parents[2]
ANNA, TOM, PAIR = "mentors/anna-de-vries.yml", "mentors/tom-visser.yml", "pairs/2026-autumn/k7m2.yml"
DAY = ("--as-of", "2026-11-24")


@pytest.fixture
def spoil(programme: Path) -> Callable[..., None]:
    def change(file: str, *edits: tuple[str, str]) -> None:
        text = BASE[file]
        for old, new in edits:
            assert old in text
            text = text.replace(old, new, 1)
        (programme / file).write_text(text, encoding="utf-8", newline="")

    return change


def everything(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_it_shows_the_change_writes_it_and_reports_what_is_left(run, spoil, programme: Path) -> None:
    spoil(ANNA, ("department: operations", "departmnt: operatons"), ("capacity: 2", "capacity: many"))
    result = run("check", "--fix", "--lang", "en")
    assert result.exit_code == 1
    assert result.output.startswith(
        "--- mentors/anna-de-vries.yml\n+++ mentors/anna-de-vries.yml\n@@ -5,1 +5,1 @@\n"
        "-departmnt: •••\n+department: operations\n\n1 file mended.\n\n")
    assert "S105" in result.output and "S101" not in result.output and result.output.endswith("\n1 error\n")
    assert (programme / ANNA).read_text("utf-8") == BASE[ANNA].replace("capacity: 2", "capacity: many")
    again = run("check", "--fix", "--lang", "nl")
    assert again.output.startswith("Er is niets wat zeker te herstellen is.\n")
    assert again.exit_code == 1


def test_a_dry_run_shows_the_same_and_writes_nothing(run, spoil, programme: Path) -> None:
    spoil(ANNA, ("department: operations", "departmnt: operations"))
    before = everything(programme)
    result = run("check", "--fix", "--dry-run", "--lang", "en")
    assert ("-departmnt: •••\n+department: operations\n\n"
            "1 file to mend. Without --dry-run that is done.\n") in result.output
    assert "S101" in result.output and result.exit_code == 1
    assert everything(programme) == before
    assert run("check", "--fix").exit_code == 0


def test_what_is_private_is_masked_away_from_a_terminal(run, spoil) -> None:
    spoil(PAIR, ("email: bo.chen@noorderlicht.example", "emial: bo.chen@noorderlicht.example  # call Bo first"),
          ("started_on: 2026-09-15", "started_on: 15-9-2026"))
    spoil(TOM, ("status: available", "role_of_Bo: x\nstatus: availble"))
    result = run("check", "--fix", "--dry-run", "--lang", "en")
    assert "-  emial: •••  •••\n+  email: •••  •••\n" in result.output
    assert "-started_on: 15-9-2026\n+started_on: 2026-09-15\n" in result.output
    assert "Bo" not in result.output and "chen" not in result.output
    unmasked = run("check", "--fix", "--dry-run", "--lang", "en", "--unmasked")
    assert "+  email: bo.chen@noorderlicht.example  # call Bo first\n" in unmasked.output


def test_a_file_that_could_not_be_read_shows_nothing_of_itself_as_it_was(run, spoil, programme: Path) -> None:
    spoil(PAIR, ("name: Bo Chen", "name: Bo: Chen"))
    result = run("check", "--fix", "--lang", "en")
    assert "@@ -3,1 +3,1 @@\n-•••\n+  name: •••\n" in result.output
    assert (programme / PAIR).read_text("utf-8") == BASE[PAIR].replace("name: Bo Chen", 'name: "Bo: Chen"')


def test_what_one_does_not_see_is_shown(run, programme: Path) -> None:
    text = BASE[ANNA].replace("status: available", "status: available \t").replace("\n", "\r\n")
    (programme / ANNA).write_bytes(b"\xef\xbb\xbf" + text.encode())
    result = run("check", "--fix", "--lang", "en", "--unmasked")
    assert ("@ BOM at the beginning: gone\n@ line ends: CRLF → LF\n@@ -13,1 +13,1 @@\n"
            "-status: available··\n+status: available\n") in result.output
    assert (programme / ANNA).read_bytes() == BASE[ANNA].encode()


@pytest.mark.parametrize("form", ["json", "github", "markdown"])
def test_a_report_for_machines_stays_clean(run, spoil, form: str) -> None:
    spoil(ANNA, ("department: operations", "departmnt: operations"), ("capacity: 2", "capacity: many"))
    result = run("check", "--fix", "--format", form, "--lang", "en")
    assert "1 file mended." in result.stderr
    assert "+++" not in result.stdout and "mended" not in result.stdout
    if form == "json":
        assert [finding["code"] for finding in json.loads(result.stdout)["findings"]] == ["S105"]


def test_a_wrong_ending_is_mended_and_its_findings_are_told(run, programme: Path) -> None:
    wrong = programme / "mentors/anna-de-vries.yaml"
    (programme / ANNA).rename(wrong)
    wrong.write_text(BASE[ANNA].replace("capacity: 2", "capacity: many"), encoding="utf-8")
    result = run("check", "--fix", "--lang", "en", str(wrong))
    assert "--- mentors/anna-de-vries.yaml\n+++ mentors/anna-de-vries.yml\n" in result.output
    assert "mentors/anna-de-vries.yml:14:11  error S105" in result.output
    assert (programme / ANNA).exists() and not wrong.exists()


def test_a_file_never_takes_the_place_of_another(run, programme: Path) -> None:
    (programme / "mentors/anna-de-vries.yaml").write_text("name: Somebody else\n", encoding="utf-8")
    before = everything(programme)
    run("check", "--fix")
    assert everything(programme) == before


@pytest.mark.parametrize(("language", "told"), [
    ("en", "Error: mentors/tom-visser.yml may not be changed, so nothing was written.\n"),
    ("nl", "Fout: mentors/tom-visser.yml mag je niet veranderen, dus er is niets geschreven.\n"),
])
def test_a_read_only_file_is_one_sentence_and_nothing_is_written(run, spoil, programme: Path, language, told) -> None:
    spoil(ANNA, ("status: available", "status: available  "))
    spoil(TOM, ("status: available", "status: available  "))
    (programme / TOM).chmod(0o444)
    before = everything(programme)
    result = run("check", "--fix", "--lang", language)
    assert (result.exit_code, result.stderr) == (1, told)
    assert everything(programme) == before


def test_links_conflicts_and_other_paths_stay_as_they_are(run, spoil, programme: Path, tmp_path_factory) -> None:
    spoil(ANNA, ("status: available", "<<<<<<< HEAD\nstatus: available  \n=======\n>>>>>>> other"))
    spoil(TOM, ("status: available", "status: available  "))
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "x.yml"
    elsewhere.write_text(BASE["mentors/carla-smit.yml"] + "  \n", encoding="utf-8")
    (programme / "mentors/carla-smit.yml").unlink()
    (programme / "mentors/carla-smit.yml").symlink_to(elsewhere)
    before, beyond = everything(programme), elsewhere.read_bytes()
    assert "nothing that can be mended" in run("check", "--fix", "--lang", "en", ANNA).output
    run("check", "--fix", "programme", ANNA, "mentors/carla-smit.yml")
    assert everything(programme) == before and elsewhere.read_bytes() == beyond
    run("check", "--fix")
    assert {file for file, text in everything(programme).items() if text != before[file]} == {TOM}


def test_a_dry_run_of_nothing_is_wrong_usage(run) -> None:
    result = run("check", "--dry-run")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--dry-run hoort bij --fix." in result.stderr


# 200 slips in the demo


def slip(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return chance.choice([word[:at] + word[at + 1:], word[:at] + word[at + 1] + word[at] + word[at + 2:],
                          word[:at] + chance.choice("aeinrst") + word[at:]])


def spoilt(document: read.Document, chance: random.Random) -> bytes:
    """A file with one mistake in it."""
    text = document.source.decode()
    lines = text.splitlines(keepends=True)
    at = chance.randrange(1, len(lines))
    line = lines[at]
    body = line.rstrip("\n")
    key, colon, value = body.partition(":")
    kind = chance.choice(["key", "value", "date", "date", "crlf", "bom", "spaces", "schema", "tab"])
    if kind == "key" and colon and len(key.strip(" -{")) > 4:
        line = key.replace(word := key.split()[-1].strip("{"), slip(word, chance), 1) + colon + value + "\n"
    elif kind == "value" and colon and len(value.strip()) > 5 and value.strip().replace("-", "").isalpha():
        line = f"{key}: {slip(value.strip(), chance)}\n"
    elif kind == "date":
        line = re.sub(r"(20[0-9]{2})-0?([0-9]+)-0?([0-9]+)", r"\3-\2-\1", line, count=1)
    elif kind == "spaces":
        line = body + chance.choice([" ", "  ", "\t"]) + "\n"
    elif kind == "tab" and body.startswith("  "):
        line = body.replace("  ", "\t", 1) + "\n"
    elif kind == "crlf":
        return text.replace("\n", "\r\n").encode()
    elif kind == "bom":
        return b"\xef\xbb\xbf" + document.source
    elif kind == "schema":
        return "".join(lines[1:]).encode()
    return "".join([*lines[:at], line, *lines[at + 1:]]).encode()


def test_of_200_slips_each_is_mended_or_left_and_no_other_line_changes(tmp_path: Path) -> None:
    """One slip in each of forty files at a time, so that the whole demo need not be read 400 times."""
    for folder in ("programme", "mentors", "pairs"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    documents = read.parse(read.scan(ROOT)[0]).documents
    chance = random.Random(16)
    mended = 0

    def fix() -> Result:
        return CliRunner().invoke(cli, ["check", "--root", str(tmp_path), *DAY, "--fix"])

    for _ in range(5):
        chosen = {file: spoilt(documents[file], chance) for file in chance.sample(sorted(documents), 40)}
        for file, source in chosen.items():
            (tmp_path / file).write_bytes(source)
        assert fix().exit_code in (0, 1)
        after = {file: (tmp_path / file).read_bytes() for file in chosen}
        for file, source in chosen.items():
            sound = documents[file].source
            assert after[file] in (sound, source)
            mended += source != sound and after[file] == sound
        assert fix().exit_code in (0, 1)
        assert {file: (tmp_path / file).read_bytes() for file in chosen} == after
        for file in chosen:
            (tmp_path / file).write_bytes(documents[file].source)
    assert {file: (tmp_path / file).read_bytes() for file in documents} == {
        file: document.source for file, document in documents.items()}
    assert mended > 120
