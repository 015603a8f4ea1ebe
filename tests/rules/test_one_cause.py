"""One cause, one message: what follows from a mistake is not told beside it."""

from pathlib import Path, PurePath

import pytest
from tests.conftest import DAY

from mentorkit import read
from mentorkit.comparison import compare
from mentorkit.inspection import Inspection, inspect_tree
from mentorkit.rules.example import ACTIVE, BASE, COMPLETED, edit

ANNA, BO, SPRING = "mentors/anna-de-vries.yml", "pairs/2026-autumn/k7m2.yml", "pairs/2026-spring/q3xd.yml"
TOM = "mentors/tom-visser.yml"
PIN = "pins: [{pair: w4nf, mentor: tom-visser, reason: worked-together, by: hr-noord, date: 2026-09-02}]\n"
MATCHING, PROGRAMME = "programme/matching.yml", "programme/programme.yml"


def inspected(house, files: dict[str, str]) -> Inspection:
    return inspect_tree(read.parse({file: text.encode() for file, text in files.items()}), house, DAY)


def replaced(file: str, *changes: tuple[str, str]) -> dict[str, str]:
    text = BASE[file]
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return {file: text}


@pytest.mark.parametrize(("files", "codes"), [
    (replaced(ANNA, ("department: operations", f"department: {'ab-' * 20}c")), ["S121"]),
    (replaced(ANNA, ("module: mentor-basics", "module: mentor-basis")), ["R107"]),
    (replaced(BO, ("module: mentee-start", "module: mentee-start-2")), ["R107"]),
    (replaced(BO, ("location: groningen", "location: gronigen"))
     | replaced(MATCHING, ("same-or-online", "same")), ["R106"]),
    (replaced(BO, ("languages: [nl]", "languages: [fy]")), ["R106"]),
    (replaced(ANNA, ("capacity: 2", "capacity: 1")) | {"pairs/2026-autumn/p6dz.yml": ACTIVE}, ["C106"]),
    ({"pairs/2026-autumn/q3xd.yml": COMPLETED}, ["R120"]),
    (replaced(ANNA, ("intake_on: 2025-12-01", "intake_on: 2027-01-01")), ["C208"]),
    (replaced(TOM, ("intake_on: 2026-08-10", "intake_on: 2027-01-01"))
     | {MATCHING: edit(BASE[MATCHING], PIN)}, ["C301"]),
    (replaced(ANNA, ("consent: {", "consent: {<<: *standard, ")), ["Y104"]),
    (replaced(PROGRAMME, ("works_council_on: 2025-11-20", "works_council_on: 2026-08-15")), ["P302"]),
    ({"pairs/2026-autumn/b5hw.yml": BASE["pairs/2026-autumn/w4nf.yml"]}, ["C105"]),
])
def test_what_follows_from_a_mistake_is_not_told(house, files: dict, codes: list[str]):
    assert [finding.code for finding in inspected(house, BASE | files).findings] == codes


ROOT = Path(__file__).parents[2]
DEMO = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
        for folder in ("programme", "mentors", "pairs") for path in (ROOT / folder).rglob("*.yml")}


@pytest.mark.parametrize("file", sorted(file for file in DEMO if file.startswith("mentors/"))[::4])
def test_a_mentor_file_that_is_gone_is_told_as_that_alone(house, file: str):
    told = inspected(house, {name: text for name, text in DEMO.items() if name != file}).findings
    named = any(PurePath(file).stem in text for name, text in DEMO.items() if name != file)
    assert {finding.code for finding in told} == ({"R101"} if named else set())


@pytest.mark.parametrize(("code", "role", "told"), [
    ("S201", "role: {nl: TODO, en: Project lead}", []),
    ("S201", "role: {nl: Projectleider, en: Project lead}", ["G903"]),
    ("Y305", "role: {nl: Projectleider, en: Project lead}  ", []),
    ("Y305", "role: {nl: Projectleider, en: Project lead}", ["G903"]),
])
def test_a_silence_counts_what_reading_and_shape_say_too(house, code: str, role: str, told: list[str]):
    silence = f"rules: [{{rule: {code}, severity: off, reason: {{nl: Later., en: Later.}}, until: 2027-01-01}}]\n"
    files = BASE | {PROGRAMME: edit(BASE[PROGRAMME], silence)}
    before = next(line for line in BASE[ANNA].splitlines() if line.startswith("role:"))
    files[ANNA] = BASE[ANNA].replace(before, role)
    assert [finding.code for finding in inspected(house, files).findings] == told


def test_what_a_forbidden_change_leaves_overdue_is_not_told(house):
    lines = COMPLETED.replace("status: completed", "status: active").splitlines(keepends=True)
    now = {SPRING: "".join(line for line in lines if not line.startswith("closing"))}
    found = compare(inspected(house, BASE), inspected(house, BASE | now), DAY)
    assert [finding.code for finding in found.findings] == ["L501"]
