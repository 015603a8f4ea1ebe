"""What an editor tells of a file: nothing where all is well, the place of a slip, and the words of every field."""

import json
import re
from pathlib import Path

import pytest
import yaml

from mentorkit import resources
from mentorkit.read import scan
from mentorkit.shape import Schemas
from mentorkit.shape.fields import Field

ROOT = Path(__file__).parents[2]
SCHEMAS = Schemas.load(resources.overlaid("schemas", ROOT))
FILES = {kind: f"programme/{kind}.yml" for kind in SCHEMAS.kinds} | {
    "cohort": "programme/cohorts/a.yml", "evaluation": "programme/evaluations/a.yml", "mentor": "mentors/a.yml",
    "pair": "pairs/a/a.yml"}
KINDS = pytest.mark.parametrize("kind", SCHEMAS.kinds)


def opened(editor, file: str, lines: list[str]) -> str:
    """A file that the editor shows with these lines, and has looked through."""
    editor.open(file, "\n".join(lines) + "\n")
    editor.found(file)
    return file


def test_nothing_is_underlined_in_the_demo(editor) -> None:
    files = sorted(scan(ROOT)[0])
    assert len(files) > 100
    for file in files:
        editor.open(file)
    assert {file: found for file in files if (found := editor.found(file))} == {}


MENTOR = (ROOT / "mentors" / "anna-de-vries.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("was", "becomes"), [
    ("status: available", "status: availabel"),
    ("capacity: 2", "capacity: two"),
    ("capacity: 2", "capcity: 2"),
    ("mentor_since: 2025-02-01", "mentor_since: 1-2-2025"),
    ("skills: [", "skills: []  # ["),
    ("name: Anna", "name: Anna: de"),
])
def test_what_does_not_fit_is_underlined_at_its_line(editor, was: str, becomes: str) -> None:
    assert MENTOR.count(f"\n{was}") == 1
    file = opened(editor, "mentors/anna-de-vries.yml", MENTOR.replace(f"\n{was}", f"\n{becomes}").splitlines())
    line = MENTOR[:MENTOR.index(f"\n{was}")].count("\n") + 2
    assert line in {place for place, _ in editor.found(file)}


# Every field: a file in which each stands once.

def written(field: Field, by_language: bool, lines: list[str], places: dict[tuple[int, int], Field],
            indent: str = "") -> None:
    """Adds the lines of all that is below a field, and the place of each key. Texts are by language, or plain."""

    def write(start: str, below: Field) -> None:
        within = (below.children or below.entry or below.item) and (by_language or below.type != "text")
        lines.append(start if within else f"{start} {json.dumps((*below.enum, *below.examples, 'x')[0])}")
        if within:
            written(below, by_language, lines, places, indent + "  ")

    for child in filter(None, (*field.children, field.entry)):
        places[len(lines) + 1, len(indent) + 2] = child
        write(f"{indent}{child.key.replace('*', 'x')}:", child)
    if field.item:
        write(f"{indent}-", field.item)


def plain(data: object) -> object:
    """Data as YAML reads it without any idea of types."""
    if isinstance(data, dict):
        return {key: plain(inner) for key, inner in data.items()}
    if isinstance(data, list | tuple):
        return [plain(inner) for inner in data]
    return data if isinstance(data, str) else json.dumps(data)


def shown(hover: str) -> dict[str, object]:
    """The parts of what hovering shows."""
    words = re.sub(r"\\(.)", r"\1", re.split(r"^(?:Allowed Values|Example|Source):", hover, flags=re.MULTILINE)[0])
    title, _, description = words.partition("\n")
    examples = re.findall(r"^```yaml\n(.*?)^```$", hover, re.MULTILINE | re.DOTALL)
    choices = re.findall(r"^\* `(.*)`$", hover, re.MULTILINE)
    return {"title": title.removeprefix("#### "), "description": description.strip(),
            "choices": sorted(choice.strip('"') for choice in choices),
            "examples": [yaml.load(example, yaml.BaseLoader) for example in examples]}


def meant(field: Field) -> dict[str, object]:
    return {"title": field.title.en, "description": field.description.en,
            "choices": sorted(map(str, map(plain, field.enum))), "examples": plain(field.examples)}


@KINDS
@pytest.mark.parametrize("by_language", [True, False], ids=["texts by language", "plain texts"])
def test_every_field_shows_its_own_words_choices_and_examples(editor, kind: str, by_language: bool) -> None:
    lines: list[str] = []
    places: dict[tuple[int, int], Field] = {}
    written(SCHEMAS.root(kind), by_language, lines, places)
    assert {field.path for field in SCHEMAS.fields(kind) if field.key != "*"} <= {f.path for f in places.values()}
    file = opened(editor, FILES[kind], lines)
    told = {place: shown(editor.hover(file, *place)) for place, field in places.items() if field.title.en}
    assert {place: words for place, words in told.items() if words != meant(places[place])} == {}


# What can be chosen: a file for each record and each choice, with the way to it alone.

def way(field: Field) -> tuple[list[str], str]:
    """The lines that lead to a field, and the indent of what stands below it."""
    lines = [f"# yaml-language-server: $schema=schemas/{field.kind}.schema.json"]
    for depth, step in enumerate(field.path):
        in_list = SCHEMAS.field(field.kind, field.path[:depth]).type == "list"
        lines.append("  " * depth + ("-" if in_list else f"{step}:".replace("*", "x")))
    return lines, "  " * len(field.path)


@KINDS
def test_every_key_and_every_choice_is_proposed(editor, kind: str) -> None:
    records = [field for field in (SCHEMAS.root(kind), *SCHEMAS.fields(kind)) if field.type == "record"]
    choices = [field for field in SCHEMAS.fields(kind) if field.enum]
    asked = {}
    for field in records:
        lines, indent = way(field)
        first, *others = (child.key for child in field.children)
        asked[field.path] = [*lines, f"{indent}{first}: 1", indent], set(others)
    for field in choices:
        lines, _ = way(field)
        asked[field.path] = [*lines[:-1], f"{lines[-1]} "], {str(choice) for choice in field.enum}
    files = {path: f"{kind}-{number}.yml" for number, path in enumerate(asked)}
    for path, (lines, _) in asked.items():
        editor.open(files[path], "\n".join(lines))
    for path, (lines, wanted) in asked.items():
        editor.found(files[path])
        given = {word.strip('"') for word in editor.completions(files[path], len(lines), len(lines[-1]) + 1)}
        assert wanted - given == set(), path
