"""A check of a programme in order is light: what is only there for mistakes and for pages is not read in."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from mentorkit.inspection import inspect

ROOT = Path(__file__).parents[2]
TEXTS_ALONE = ("mentorkit.rules.shape.", "mentorkit.rules.yaml.")
HEAVY = ("jsonschema", "jinja2", "babel", "markdown", "mkdocs", "referencing")


def checked(root: Path, before: str = "", *words: str) -> subprocess.CompletedProcess[str]:
    """`mentorkit check` in a process of its own, after some lines of Python."""
    command = ["mentorkit", "check", "--root", str(root), "--as-of", "2026-11-24", *words]
    code = (f"import sys\nsys.argv = {command!r}\n{before}\nfrom mentorkit.cli.main import main\n"
            f"try:\n    main()\n"
            f"except SystemExit as end:\n    print(end.code)\n"
            f"print(sorted(set({HEAVY!r}) & sys.modules.keys()))\n"
            f"print([name for name in sys.modules if name.startswith({TEXTS_ALONE!r})])")
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=60)


def test_nothing_heavy_is_read_in_for_a_programme_in_order() -> None:
    told = checked(ROOT).stdout.splitlines()
    assert told[-3:] == ["0", "[]", "[]"]


def test_no_place_is_looked_up_where_there_is_nothing_to_point_at() -> None:
    inspection = inspect(ROOT, date(2026, 11, 24))
    assert inspection.findings == ()
    assert [file for file, document in inspection.tree.documents.items() if document._located is not None] == []


def test_no_parser_is_read_in_where_every_file_is_plain(programme) -> None:
    parser = "import atexit\natexit.register(lambda: print('yaml' in sys.modules))"
    assert checked(programme, parser).stdout.splitlines()[-1] == "False"


@pytest.mark.parametrize(("language", "note"), [
    ("nl", "Het snelle deel van PyYAML ontbreekt"), ("en", "The quick part of PyYAML is missing")])
def test_without_the_quick_parser_the_same_is_found_and_a_note_says_so(programme, language: str, note: str) -> None:
    odd = programme / "programme" / "vocabulary.yml"
    odd.write_text(odd.read_text(encoding="utf-8") + "...\n", encoding="utf-8")
    slow = checked(programme, "sys.modules['yaml._yaml'] = None", "--lang", language)
    assert note in slow.stderr and slow.stderr.count("\n") == 1
    quick = checked(programme, "", "--lang", language)
    assert quick.stderr == "" and quick.stdout == slow.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_ends_in_a_sentence(programme) -> None:
    command = [sys.executable, "-m", "mentorkit", "check", "--root", str(programme), "--as-of", "2026-11-24"]
    with open("/dev/full", "w") as full:
        run = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
    assert run.returncode == 2
    assert "Traceback" not in run.stderr and run.stderr.count("\n") == 1
