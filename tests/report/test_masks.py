"""What leaves HR's screen holds no private value, whatever somebody typed wrong: the demo with a mark in every private
text, and slips on top of that."""

import random
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentorkit import read, report
from mentorkit.inspection import Inspection, inspect_tree
from mentorkit.read.document import Located
from mentorkit.read.source import text_of
from mentorkit.shape import Schemas

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 24)
MARK = "zqx"
NOISE = [
    ":",
    "&",
    "*",
    "!",
    "|",
    ">",
    "'",
    '"',
    "{",
    "}",
    "[",
    "]",
    "#",
    ",",
    "\t",
    "%",
    "@",
    ": ",
    " #",
    "- ",
    "\n",
    "---\n",
    "...",
    "\0",
    "\x85",
    "\r",
    "\u2028",
    "? ",
    "\\",
    "é",
    "`",
    "~",
    "<<: ",
    "!!x ",
    # a mark in the parts of YAML that are neither key nor value
    f"&{MARK} ",
    f"!{MARK} ",
    f"*{MARK}",
    f"%TAG !{MARK}! {MARK}\n",
    f"--- {MARK}\n",
    f"\n<<<<<<< {MARK}\n",
    f"? {MARK}\n",
    f"<<: *{MARK}",
    f" - {MARK}",
]
VALUES = [
    MARK,
    f"[{MARK}, {MARK}]",
    f"{{{MARK}: {MARK}}}",
    f'"{MARK}',
    f"&{MARK} a",
    f"!{MARK} b",
    f"*{MARK}",
    f"|\n  {MARK}",
    f">\n  {MARK}",
    f"{MARK}: {MARK}",
    "12",
    "-1",
    f"2026-13-45 {MARK}",
    f"2026-01-05 {MARK}",
    f"5 maart 2026 {MARK}",
    "yes",
    f"{MARK}-{MARK}",
    f"{MARK}@{MARK}.example",
    f"{{nl: {MARK}, {MARK}: {MARK}}}",
    f"[[{MARK}]]",
    f"{MARK} {MARK} # {MARK}",
    f"!{MARK} 2026-09-01",
    f'"active\n  {MARK}"',
]
KEYS = [MARK, f"{MARK} {MARK}", f'"{MARK}"', f"&{MARK} name", f"name {MARK} {MARK}", f"email:{MARK}", f"mentor{MARK}"]


@pytest.fixture(scope="module")
def pairs(house: Schemas) -> Mapping[str, str]:
    """The texts of the demo's pairs: all that is in them is private."""
    tree = read.parse(read.scan(ROOT)[0])
    return {document.file: marked(document, house) for document in tree.of_kind("pair")}


@pytest.fixture(scope="module")
def others() -> Mapping[str, bytes]:
    return {file: text for file, text in read.scan(ROOT)[0].items() if not file.startswith("pairs/")}


def marked(document, house: Schemas) -> str:
    """A pair's text with marks for words, e-mail addresses and ids of its own, and in comments."""
    located = Located(text_of(document.source))
    text = located.text
    for start, end, what, path in sorted(located.positions.scalars, reverse=True):
        field = house.field(document.kind, path)
        if (
            what == "value"
            and field.type == "string"
            and not (field.enum or field.ref or field.piece in ("date", "pairId"))
        ):
            mark = {"email": f"{MARK}.{start}@{MARK}.example", "id": f"{MARK}-{start}"}.get(field.piece, f"Zqx {MARK}")
            text = text[:start] + mark + text[end:]
    return text.replace("\n", f"  # {MARK} {MARK}\n", 3)


def slip(text: str, chance: random.Random) -> str:
    """A text with one thing gone wrong."""
    lines = text.split("\n")
    line, at = chance.randrange(len(lines)), chance.randrange(len(text) + 1)
    kind = chance.randrange(8)
    if kind == 0:
        lines.pop(line)
    elif kind == 1:
        lines.insert(line, lines[line])
    elif kind == 2:
        lines[line] = " " * chance.randint(1, 3) + lines[line].lstrip()
    elif kind in (3, 4):
        return text[:at] + chance.choice(NOISE) + text[at:]
    elif kind == 5:
        return text[:at] + text[at + 1 :]
    else:
        pattern, words = (r"(?<=: )\S.*$", VALUES) if kind == 6 else (r"^(?<= )*\w+(?=:)", KEYS)
        if found := list(re.finditer(pattern, text, re.MULTILINE)):
            match = chance.choice(found)
            return text[: match.start()] + chance.choice(words) + text[match.end() :]
    return "\n".join(lines)


def leaks(inspection: Inspection) -> list[str]:
    """The lines of any masked output in which a mark stands."""
    findings = list(inspection.findings)
    told = []
    for language in ("nl", "en"):
        for form in ("text", "json", "github", "markdown"):
            for start in range(0, len(findings), report.text.MOST):
                some = findings[start:start + report.text.MOST]
                told += report.write(form, some, inspection, inspection.tree.documents, language, True).split("\n")
    return [line for line in told if MARK in line.casefold()]


@given(st.integers(0, 2**32))
@settings(max_examples=12)
def test_no_slip_makes_a_private_value_leave(house: Schemas, pairs, others, seed: int) -> None:
    chance = random.Random(seed)
    texts = dict(pairs)
    for file in chance.sample(sorted(texts), 30):
        for _ in range(chance.randint(1, 3)):
            texts[file] = slip(texts[file], chance)
    files = others | {file: text.encode() for file, text in texts.items()}
    assert leaks(inspect_tree(read.parse(files), house, DAY)) == []


ACTIVE = "pairs/2026-autumn/k7m2.yml"


@pytest.mark.parametrize(
    ("change", "seen"),
    [
        (("aim: ", "aim: &zqx "), "Y102"),
        (("status: ", "status: !zqx "), "Y103"),
        (("status: active", "status: *zqx"), "Y102"),
        (("status: active", "status: active\nstatus: zqx"), "Y101"),
        (("started_on: ", "started_on: zqx "), "S107"),
        (("started_on: 2026", "started_on: 2026-09-15 zqx 2026"), "S107"),
        (("status:", "status zqx:"), "S101"),
        (("status: active", "status: zqx"), "S106"),
        (("mentee:", "# zqx\nmentee: {}\nmentee:"), "Y101"),
        (("status:", "!zqx status:"), "Y103"),
        (("# yaml", "#zqx yaml"), "Y304"),
        (("pair.schema.json", "zqx.schema.json"), "Y304"),
        (("pair.schema.json", "mentor.schema.json # zqx"), "Y304"),
        (("goals: [", "goals: [{id: zqx, goal: a}, {id: zqx, goal: b}, "), "R121"),
        (("declined:", "zqx: [a, a]\ndeclined:"), "S101"),
        (("declined:", "zqx zqx\ndeclined:"), "Y"),
        (("mentor: anna-de-vries", "mentor: zqx"), "R101"),
        (("by: hr-noord", "by: zqx"), "R105"),
        (("skills: [presenting]", "skills: [zqx]"), "R106"),
        (("pulse: 4", "pulse: zqx"), "S105"),
        (("name: Bo", "name: TODO zqx"), "S201"),
        (("goals:", "zqx\u200b: 1\ngoals:"), "S151"),
    ],
)
def test_what_a_slip_is_about_is_masked(house: Schemas, change: tuple[str, str], seen: str) -> None:
    from mentorkit.rules.example import BASE

    assert change[0] in BASE[ACTIVE] or change[0] == "aim: "
    text = BASE[ACTIVE].replace("request: {", "request: {aim: zqx, ").replace(*change, 1)
    inspection = inspect_tree(
        read.parse({**{f: t.encode() for f, t in BASE.items()}, ACTIVE: text.encode()}), house, DAY
    )
    assert any(finding.code.startswith(seen) for finding in inspection.findings), inspection.findings
    assert leaks(inspection) == []


def test_a_mark_is_seen_where_it_is_not_masked(house: Schemas, pairs, others) -> None:
    texts = {file: text.replace("mentor: ", f"mentor: {MARK}", 1) for file, text in pairs.items()}
    inspection = inspect_tree(read.parse(others | {file: text.encode() for file, text in texts.items()}), house, DAY)
    files = inspection.tree.documents
    shown, masked = (report.write("text", list(inspection.findings), inspection, files, "en", masked)
                     for masked in (False, True))
    assert MARK in shown and MARK not in masked
