"""One cause, one message: what follows from a mistake is not told beside it."""

import pytest
from tests.conftest import DAY

from mentorkit import read
from mentorkit.comparison import compare
from mentorkit.inspection import Inspection, inspect_tree
from mentorkit.rules.example import ACTIVE, BASE, COMPLETED

ANNA, BO, SPRING = "mentors/anna-de-vries.yml", "pairs/2026-autumn/k7m2.yml", "pairs/2026-spring/q3xd.yml"
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
    (replaced(ANNA, ("consent: {", "consent: {<<: *standard, ")), ["Y104"]),
    (replaced(PROGRAMME, ("works_council_on: 2025-11-20", "works_council_on: 2026-08-15")), ["P302"]),
    ({"pairs/2026-autumn/b5hw.yml": BASE["pairs/2026-autumn/w4nf.yml"]}, ["C105"]),
])
def test_what_follows_from_a_mistake_is_not_told(house, files: dict, codes: list[str]):
    assert [finding.code for finding in inspected(house, BASE | files).findings] == codes


def test_what_a_forbidden_change_leaves_overdue_is_not_told(house):
    lines = COMPLETED.replace("status: completed", "status: active").splitlines(keepends=True)
    now = {SPRING: "".join(line for line in lines if not line.startswith("closing"))}
    found = compare(inspected(house, BASE), inspected(house, BASE | now), DAY)
    assert [finding.code for finding in found.findings] == ["L501"]
