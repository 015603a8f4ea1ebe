"""HR's own settings of rules: a finding gets lighter or stays away, never heavier, and not where it may not."""

import pytest
from tests.conftest import DAY
from tests.rules.told import told_by_edits

from mentorkit.inspection import inspect_tree
from mentorkit.model.change import Change
from mentorkit.read import parse
from mentorkit.rules.catalogue import rule
from mentorkit.rules.example import BASE, edit
from mentorkit.rules.judge import judge, judge_change

PROGRAMME, ANNA, TOM = "programme/programme.yml", "mentors/anna-de-vries.yml", "mentors/tom-visser.yml"
WARNED = {ANNA: "confirmed_on: 2025-01-01\n"}           # G502, a warning
HINTED = {ANNA: "capacity: 0\n"}                        # C102, a hint
WRONG = {ANNA: "intake_on: 2027-01-01\n"}               # C208, an error that HR may judge
TO_COME = {TOM: "confirmed_on: 2027-01-01\n"}           # L207, a warning of a family whose errors nobody may judge
PROMISED = {ANNA: "department: ops\n"}                  # R106, an error that nobody may


@pytest.mark.parametrize(("edits", "code", "severity", "until", "told"), [
    (WARNED, "G502", "hint", "2027-01-01", ["G502 (hint)"]),
    (WARNED, "G502", "warning", "2027-01-01", ["G502", "G903"]),        # it is one: the setting does nothing
    (WARNED, "G502", "off", "2027-01-01", []),
    (WARNED, "G502", "off", "2026-11-24", []),                          # the last day counts
    (WARNED, "G502", "off", "2026-11-23", ["G502", "G902"]),
    (WARNED, "G501", "off", "2027-01-01", ["G502", "G903"]),            # another rule
    (HINTED, "C102", "warning", "2027-01-01", ["C102", "G903"]),
    (HINTED, "C102", "off", "2027-01-01", []),
    (WRONG, "C208", "warning", "2027-01-01", ["C208 (warning)"]),
    (WRONG, "C208", "hint", "2027-01-01", ["C208 (hint)"]),
    (WRONG, "C208", "off", "2027-01-01", []),
    (TO_COME, "L207", "hint", "2027-01-01", ["L207 (hint)"]),
    (TO_COME, "L207", "off", "2027-01-01", []),
    (PROMISED, "R106", "warning", "2027-01-01", ["G904", "R106"]),
    (PROMISED, "R106", "off", "2027-01-01", ["G904", "R106"]),
])
def test_a_setting_makes_a_finding_lighter_at_most(edits: dict, code: str, severity: str, until: str, told: list[str],
                                                   schemas) -> None:
    setting = f"rules: [{{rule: {code}, severity: {severity}, reason: {{nl: Zo., en: So.}}, until: {until}}}]\n"
    assert sorted(head for head, *_ in told_by_edits(edits | {PROGRAMME: setting}, schemas)) == told


def test_only_the_chosen_rules_judge(house):
    texts = BASE | {ANNA: edit(BASE[ANNA], "confirmed_on: 2025-01-01\ncapacity: 0\n")}
    programme = inspect_tree(parse({file: text.encode() for file, text in texts.items()}), house, DAY).programme
    assert {finding.code for finding in judge(programme, DAY)} == {"G502", "C102"}
    assert [finding.code for finding in judge(programme, DAY, [rule("G502")])] == ["G502"]
    assert judge_change(Change(programme, programme), DAY, []) == []
