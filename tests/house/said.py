"""All that the house says to people: where it stands, in which language, and the text."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import yaml

from mentorkit.cli.describe import commands
from mentorkit.finding import Text
from mentorkit.rules.catalogue import rules
from mentorkit.words.site import sentence

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generator" / "mentorkit"
LANGUAGES = ("nl", "en")
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md")

Said = tuple[str, str, str]


def both(where: str, text: Text) -> Iterator[Said]:
    yield from ((where, language, text[language]) for language in LANGUAGES)


def rule_texts() -> Iterator[Said]:
    """The texts of every rule; the last word of `where` is the part: title, message, remedy, why, also."""
    for rule in rules():
        yield from both(f"{rule.code} title", rule.title)
        yield from both(f"{rule.code} why", rule.why)
        yield from both(f"{rule.code} also", rule.also)
        if isinstance(rule.source, Text):
            yield from both(f"{rule.code} source", rule.source)
        for case, (message, remedy) in {"": (rule.message, rule.remedy), **rule.cases}.items():
            yield from both(" ".join(filter(None, (rule.code, case, "message"))), message)
            yield from both(" ".join(filter(None, (rule.code, case, "remedy"))), remedy)


def house_texts() -> Iterator[Said]:
    """Every pair of sentences, `Text("…", "…")`, that stands in the package outside the rules; but for the link to a
    page's twin, which is in the twin's language."""
    for path in sorted(PACKAGE.rglob("*.py")):
        where = path.relative_to(PACKAGE).as_posix()
        if where.startswith("rules/"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text":
                said = [part.value for part in node.args if isinstance(part, ast.Constant)]
                if len(said) == len(LANGUAGES) and said[0] != sentence("footer.twin").nl:
                    yield from both(f"{where}:{node.lineno}", Text(*said))


def command_texts() -> Iterator[Said]:
    """What `--help` says of each command and option."""
    for command in commands():
        yield from both(f"{command.name} --help", command.help)
        for option in command.options:
            yield from both(f"{command.name} {option.name}", option.help)


def schema_texts() -> Iterator[Said]:
    for path in sorted((ROOT / "schemas").rglob("*.schema.json")):
        yield from _in_schema(json.loads(path.read_text(encoding="utf-8")), path.name)


def _in_schema(node: object, where: str) -> Iterator[Said]:
    if isinstance(node, list):
        for item in node:
            yield from _in_schema(item, where)
    if not isinstance(node, dict):
        return
    dutch, purpose = node.get("x-nl", {}), node.get("x-purpose", {})
    if isinstance(node.get("title"), str):
        for part in ("title", "description"):
            yield from ((f"{where} {part}", language, text) for language, text
                        in (("en", node.get(part)), ("nl", dutch.get(part))) if isinstance(text, str))
        yield from ((f"{where} x-purpose", language, text) for language, text in purpose.items())
    for key, value in node.items():
        if key not in ("x-nl", "x-purpose", "examples", "default"):
            yield from _in_schema(value, f"{where}/{key}" if key != "properties" else where)


def written_texts() -> Iterator[Said]:
    """The guides, and the demo's own texts."""
    for language in LANGUAGES:
        for path in sorted((ROOT / "site/content" / language).rglob("*.md")):
            yield path.relative_to(ROOT).as_posix(), language, path.read_text(encoding="utf-8")
    for folder in ("programme", "mentors"):
        for path in sorted((ROOT / folder).rglob("*.yml")):
            yield from _in_data(yaml.safe_load(path.read_text(encoding="utf-8")), path.relative_to(ROOT).as_posix())


def _in_data(node: object, where: str) -> Iterator[Said]:
    if isinstance(node, dict):
        if isinstance(node.get("nl"), str) and isinstance(node.get("en"), str):
            yield from ((where, language, node[language]) for language in LANGUAGES)
        else:
            for value in node.values():
                yield from _in_data(value, where)
    elif isinstance(node, list):
        for item in node:
            yield from _in_data(item, where)


def document_texts() -> Iterator[Said]:
    """The documents at the top of the repository, for whoever works on it."""
    for name in DOCUMENTS:
        yield name, "en", (ROOT / name).read_text(encoding="utf-8")
