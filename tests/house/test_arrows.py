"""The house's arrows: imports point one way, and each outside thing is known in one place."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "generator" / "mentorkit"
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))

STAGES = ("read", "shape", "model", "rules", "view", "render", "publish")
EVERYWHERE = ("finding", "words", "resources")
MAY_IMPORT = {
    "finding": (),
    "words": ("finding",),
    "resources": (),
    **{stage: (*EVERYWHERE, *STAGES[:place]) for place, stage in enumerate(STAGES)},
    # The pages for HR show data as YAML.
    "view": (*EVERYWHERE, "read", "shape", "model", "rules", "write.yaml_text"),
    # The stages in a row: from files to findings, and from there to a site.
    "inspection": (*EVERYWHERE, "read", "shape", "model", "rules"),
    "building": (*EVERYWHERE, *STAGES, "inspection"),
    "comparison": (*EVERYWHERE, "inspection", "read", "model", "rules"),
    "report": (*EVERYWHERE, "inspection", "read", "shape", "model", "rules.catalogue", "rules.rule"),
    "match": (*EVERYWHERE, "read", "shape", "model", "rules"),
    "write": (*EVERYWHERE, "read", "shape"),
    # The rules with their examples worked out: for `explain`, and for the pages about rules.
    "lessons": (*EVERYWHERE, "read", "shape", "model", "rules", "view", "report", "write.yaml_text"),
    "cli": (*EVERYWHERE, *STAGES, "inspection", "comparison", "building", "report", "match", "write", "lessons"),
    "__main__": ("cli",),
}
KNOWN_IN = {
    "yaml": "read/composer.py",
    "jsonschema": "shape/judge.py",
    "jsonschema_rs": "shape/gate.py",
    "referencing": "shape/judge.py",
    "jinja2": "render/environment.py",
    "mkdocs": "publish/",
    "click": "cli/",
    "time": "cli/",
    "socket": "cli/",
    "urllib.request": "cli/",
}
OUTSIDE = {"os.environ", "os.getenv", "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "sys.exit"}

# MkDocs takes the day of a build from the environment alone, so the process that runs it sets it there.
EXCEPT = {("publish/engine.py", "os.environ")}


def imports(module: str, tree: ast.AST) -> Iterator[str]:
    """Every module or name that is imported, in full, wherever the import stands."""
    folder = ["mentorkit", *module.split("/")[:-1]]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = folder[: len(folder) + 1 - node.level] if node.level else []
            yield from (".".join(filter(None, [*start, node.module, alias.name])) for alias in node.names)


def within(name: str, room: str) -> bool:
    return name == room or name.startswith(room + ".")


def faults(module: str, source: str) -> list[str]:
    """What one module does against the arrows. `module` is its path in the package."""
    tree = ast.parse(source)
    room = module.split("/")[0].removesuffix(".py")
    told = []
    for name in imports(module, tree):
        ours = name.removeprefix("mentorkit.")
        if ours in (name, "__version__"):
            strayed = any(within(name, known) and not module.startswith(where) for known, where in KNOWN_IN.items())
            strayed |= name in OUTSIDE and room != "cli"
        else:
            strayed = not any(within(ours, other) for other in (room, *MAY_IMPORT[room]))
        if strayed:
            told.append(f"imports {name}")
    if room != "cli":
        used = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        known = {end for name in used for end in OUTSIDE if f".{name}".endswith(f".{end}")}
        told += [f"uses {name}" for name in sorted(known) if (module, name) not in EXCEPT]
    return told


@pytest.mark.parametrize("module", MODULES)
def test_a_module_keeps_to_the_arrows(module: str) -> None:
    assert faults(module, (PACKAGE / module).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("read/scan.py", "from mentorkit.shape import judge"),
        ("model/build.py", "def f():\n    import mentorkit.view.home"),
        ("view/home.py", "from ..render import pages"),
        ("finding.py", "from mentorkit.words import catalogue"),
        ("report/text.py", "from mentorkit.rules.judge import judge"),
        ("rules/judge.py", "import yaml"),
        ("shape/schemas.py", "from jsonschema import Draft202012Validator"),
        ("view/home.py", "from jinja2 import Template"),
        ("render/pages.py", "from mkdocs.config import load_config"),
        ("rules/judge.py", "import datetime\nday = datetime.date.today()"),
        ("publish/build.py", "import os\nhome = os.environ['HOME']"),
        ("publish/build.py", "from os import environ"),
    ],
)
def test_a_step_against_the_arrows_is_seen(module: str, source: str) -> None:
    assert len(faults(module, source)) == 1


def test_every_room_has_its_arrows() -> None:
    rooms = {module.split("/")[0].removesuffix(".py") for module in MODULES}
    assert rooms - {"__init__"} <= set(MAY_IMPORT)
