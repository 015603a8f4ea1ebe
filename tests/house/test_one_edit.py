"""A field is added by one edit of one schema; a rule by one file and one line."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mentorkit.lessons import lessons
from mentorkit.rules import catalogue
from mentorkit.rules.example import BASE

ROOT = Path(__file__).parents[2]
FIELD = {
    "type": "array",
    "items": {"type": "string", "maxLength": 60},
    "title": "Zqx interests",
    "description": "Zqx what somebody likes besides work.",
    "x-nl": {"title": "Zqx liefhebberijen", "description": "Zqx wat iemand leuk vindt naast het werk."},
    "examples": [["sailing"]],
    "x-publish": "text",
    "x-filter": True,
    "x-purpose": {"en": "Zqx so that people find something in common.", "nl": "Zqx zo vinden mensen iets gemeen."},
}
WORDS = FIELD | {"items": {"$ref": "common.schema.json#/$defs/id", "x-ref": "style"}}


@pytest.fixture(params=["words of one's own", "words of the vocabulary"])
def pages(request, example, mentorkit, tmp_path: Path) -> Callable[[str], str]:
    """The rendered pages of a programme whose mentors have a field more; only its schema says so."""
    plain = request.param == "words of one's own"
    mentor = json.loads((ROOT / "schemas" / "mentor.schema.json").read_bytes())
    mentor["properties"]["zqx_interests"] = FIELD if plain else WORDS
    value = "[Zqx zeilen]" if plain else "[sparring]"
    anna = "mentors/anna-de-vries.yml"
    root = example({"schemas/mentor.schema.json": json.dumps(mentor), anna: f"{BASE[anna]}zqx_interests: {value}\n"})
    return rendered(root)


def rendered(root: Path) -> Callable[[str], str]:
    from datetime import date

    from mentorkit import render, view
    from mentorkit.inspection import inspect

    day = date(2026, 11, 24)
    inspection = inspect(root, day)
    assert inspection.findings == ()
    trees = render.render(view.site(inspection.programme, day), root)
    return lambda name: trees[name.partition("/")[0]][name.partition("/")[2]].decode()


def test_a_field_of_mentors_is_one_edit_of_one_schema(pages) -> None:
    assert "Zqx liefhebberijen" in pages("nl/mentors/anna-de-vries/index.md")
    assert "Zqx interests" in pages("en/mentors/anna-de-vries/index.md")
    word = "Zqx zeilen" if "Zqx zeilen" in pages("nl/mentors/anna-de-vries/index.md") else "Sparren"
    assert word in pages("nl/mentors/anna-de-vries/index.md")
    finder = pages("nl/mentors/index.md")
    assert 'data-filter="zqx-interests"' in finder
    assert "Zqx liefhebberijen" in finder and word in finder
    assert 'data-zqx-interests="' in finder or "zqx-interests" in finder.partition("cards--3")[2]
    machines = json.loads(pages("nl/api/v1/mentors.json"))["mentors"]
    anna = next(mentor for mentor in machines if mentor["id"] == "anna-de-vries")
    assert "zqx_interests" in anna and word in json.dumps(anna["zqx_interests"], ensure_ascii=False)
    assert "zqx_interests" not in next(mentor for mentor in machines if mentor["id"] == "tom-visser")
    for language, title, about, purpose in (
        ("nl", "Zqx liefhebberijen", "Zqx wat iemand leuk vindt naast het werk.", "Zqx zo vinden mensen iets gemeen."),
        (
            "en",
            "Zqx interests",
            "Zqx what somebody likes besides work.",
            "Zqx so that people find something in common.",
        ),
    ):
        reference, privacy = pages(f"{language}/hr/fields/mentor/index.md"), pages(f"{language}/privacy/index.md")
        assert title in reference and about in reference and "zqx_interests" in reference.replace("&#95;", "_")
        assert title in privacy and purpose in privacy


def test_a_field_that_nobody_published_stays_away(example) -> None:
    mentor = json.loads((ROOT / "schemas" / "mentor.schema.json").read_bytes())
    mentor["properties"]["zqx_interests"] = {
        key: value for key, value in FIELD.items() if key not in ("x-publish", "x-filter")
    }
    anna = "mentors/anna-de-vries.yml"
    pages = rendered(
        example({"schemas/mentor.schema.json": json.dumps(mentor), anna: f"{BASE[anna]}zqx_interests: [Zqx zeilen]\n"})
    )
    for name in ("nl/mentors/anna-de-vries/index.md", "nl/mentors/index.md", "nl/api/v1/mentors.json"):
        assert "Zqx" not in pages(name) and "zqx" not in pages(name)
    assert "Zqx liefhebberijen" in pages("nl/privacy/index.md")


RULE = '''"""G999: a mentor called Zqx."""

from mentorkit.finding import Public, Severity, Text
from mentorkit.rules.rule import Example, Rule


def check(programme, today):
    for mentor in programme.mentors.values():
        if mentor.name.startswith("Zqx"):
            yield RULE.at(programme.place(mentor.file, "name"), name=Public(mentor.name))


RULE = Rule(
    code="G999", severity=Severity.WARNING, title=Text("Een zqx-naam", "A zqx name"),
    message=Text("‘{name}’ is een zqx-naam.", "‘{name}’ is a zqx name."),
    remedy=Text("Kies een andere naam.", "Choose another name."), why=Text("Zqx daarom.", "Zqx that is why."),
    examples=(Example(file="mentors/tom-visser.yml", wrong="name: Zqx\\n", right="name: Tom\\n", marks="Zqx"),),
    check=check,
)
'''


@pytest.fixture
def rule_added(monkeypatch, tmp_path: Path):
    """A file in the rules' folder, and its line in the catalogue."""
    import mentorkit.rules.guidance as family

    (tmp_path / "g999_zqx.py").write_text(RULE, encoding="utf-8")
    monkeypatch.setattr(family, "__path__", [*family.__path__, str(tmp_path)])
    monkeypatch.setattr(catalogue, "MODULES", (*catalogue.MODULES, "guidance.g999_zqx"))
    catalogue.rule.cache_clear()
    catalogue.rules.cache_clear()
    yield
    catalogue.rule.cache_clear()
    catalogue.rules.cache_clear()
    sys.modules.pop("mentorkit.rules.guidance.g999_zqx", None)


def test_a_rule_is_one_file_and_one_line(rule_added, example, house, drawn) -> None:
    from datetime import date

    from click.testing import CliRunner

    from mentorkit import render, view
    from mentorkit.cli.main import cli
    from mentorkit.inspection import inspect
    from mentorkit.view.reference import Reference

    tom = "mentors/tom-visser.yml"
    root = example({tom: BASE[tom].replace("Tom Visser", "Zqx Visser")})
    checked = CliRunner().invoke(
        cli, ["check", "--root", str(root), "--as-of", "2026-11-24", "--lang", "en", "--fail-on", "warning"]
    )
    assert checked.exit_code == 1
    assert f"{tom}:2:7  warning G999" in checked.output and "‘Zqx Visser’ is a zqx name." in checked.output
    told = CliRunner().invoke(cli, ["explain", "G999", "--lang", "nl"]).output
    assert "Een zqx-naam" in told and "Zqx daarom." in told and "Kies een andere naam." in told
    inspection = inspect(root, date(2026, 11, 24))
    about = Reference((), lessons(inspection.schemas, [catalogue.rule("G101"), catalogue.rule("G999")]))
    tree = render.render(view.site(inspection.programme, date(2026, 11, 24), about), root)["en"]
    assert "G999" in tree["hr/rules/index.md"].decode()
    page = tree["hr/rules/G999/index.md"].decode()
    assert "Zqx that is why." in page and "Choose another name." in page
