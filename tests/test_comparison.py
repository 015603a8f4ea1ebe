"""Two states of a programme beside each other: what is new, what was there, and what is solved."""

import pytest
from tests.conftest import DAY

from mentorkit import read
from mentorkit.comparison import Comparison, compare
from mentorkit.inspection import Inspection, inspect_tree
from mentorkit.rules.example import BASE

ANNA, BO, BO_MOVED = "mentors/anna-de-vries.yml", "pairs/2026-autumn/k7m2.yml", "pairs/2026-spring/k7m2.yml"
PROGRAMME, QUESTIONS = "programme/programme.yml", "programme/questions.yml"
SLIP = ("location: groningen", "location: gronigen")
PULSE, NO_PULSE = "by: hr-noord, pulse: 4}", "by: hr-noord}"


def replaced(file: str, *changes: tuple[str, str]) -> dict[str, str]:
    text = BASE[file]
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return {file: text}


@pytest.fixture
def inspected(house):
    def inspected(files: dict[str, str]) -> Inspection:
        return inspect_tree(read.parse({file: text.encode() for file, text in files.items()}), house, DAY)

    return inspected


def test_where_the_base_has_no_file_everything_is_new(inspected) -> None:
    now = inspected(BASE | replaced(ANNA, SLIP))
    assert compare(inspected({}), now, DAY) == Comparison(now.findings, ())
    assert [(finding.code, finding.known) for finding in now.findings] == [("R106", False)]


def test_what_is_gone_is_solved_under_the_name_that_its_file_has_now(inspected) -> None:
    base = inspected(BASE | replaced(BO, SLIP))
    moved = {file: text for file, text in BASE.items() if file != BO} | {BO_MOVED: BASE[BO]}
    [slip] = base.findings
    [solved] = compare(base, inspected(moved), DAY).solved
    assert (solved.code, solved.place.file, solved.place.line) == ("R106", BO_MOVED, slip.place.line)


def test_what_says_another_number_is_another_finding(inspected) -> None:
    never = replaced(PROGRAMME, ("  pulse_agreed_on: 2025-11-20\n", ""))
    more, fewer = inspected(BASE | never), inspected(BASE | never | replaced(BO, (PULSE, NO_PULSE)))
    same, other = compare(more, more, DAY), compare(fewer, more, DAY)
    assert [(f.code, f.case, f.values["number"], f.known) for f in same.findings] == [("P301", "never", 6, True)]
    assert [(f.values["number"], f.known) for f in other.findings] == [(6, False)]
    assert [f.values["number"] for f in other.solved] == [4] and same.solved == ()


ANNA_ID, TOM_ID = "anna-de-vries", "tom-visser"


def without_anna(*changes: tuple[str, str, str]) -> dict[str, str]:
    files = {file: text for file, text in BASE.items() if file != ANNA}
    for file, old, new in changes:
        assert old in files[file]
        files[file] = files[file].replace(old, new, 1)
    return files


def test_of_what_was_there_less_is_known_and_more_is_new(inspected) -> None:
    """A mentor who is gone is named in two places, then in one, then in three."""
    two = without_anna()
    one = without_anna((BO, f"prefers: [{ANNA_ID}]", "prefers: []"))
    three = without_anna(("pairs/2026-autumn/w4nf.yml", f"prefers: [{TOM_ID}]", f"prefers: [{ANNA_ID}]"))
    for base, now, known in ((two, two, True), (two, one, True), (two, three, False)):
        found = compare(inspected(base), inspected(now), DAY)
        assert [finding.known for finding in found.findings if finding.code == "R101"] == [known]
        assert [finding.code for finding in found.solved if finding.code == "R101"] == []


def test_a_list_that_grows_shorter_is_known(inspected) -> None:
    anonymised = "mentee:\n  name: Iris Postma\n  department: operations\n  team: planning\n"
    file = "pairs/2026-spring/q3xd.yml"
    start = BASE[file].index("mentee:"), BASE[file].index("request:")
    both = BASE[file][:start[0]] + anonymised + BASE[file][start[1]:] + "anonymised_on: 2026-11-10\n"
    fewer = both.replace("  team: planning\n", "")
    found = compare(inspected(BASE | {file: both}), inspected(BASE | {file: fewer}), DAY)
    assert [(f.known, len(f.values["fields"])) for f in found.findings if f.code == "P402"] == [(True, 4)]
    found = compare(inspected(BASE | {file: fewer}), inspected(BASE | {file: both}), DAY)
    assert [f.known for f in found.findings if f.code == "P402"] == [False]


def test_another_day_in_the_same_file_is_another_finding(inspected) -> None:
    one, other = (inspected(BASE | replaced(BO, ("agreement_on: 2026-09-29", f"agreement_on: {day}")))
                  for day in ("2026-09-20", "2026-09-21"))
    assert [f.known for f in compare(one, other, DAY).findings if f.code == "L202"] == [False]
    assert [(f.code, f.case, f.known) for f in compare(one, one, DAY).findings] == [("L202", "before", True)]


@pytest.mark.parametrize(("until", "codes"), [("2026-11-24", []), ("2026-11-23", ["G408"])])
def test_a_setting_of_a_rule_about_a_change_holds_until_its_last_day(inspected, until: str, codes: list[str]) -> None:
    setting = f"rules: [{{rule: G408, severity: off, reason: {{nl: Zo., en: So.}}, until: {until}}}]\n"
    off = {PROGRAMME: BASE[PROGRAMME] + setting}
    reworded = replaced(QUESTIONS, ("I am more confident in my work.", "I dare more."))
    found = compare(inspected(BASE | off), inspected(BASE | off | reworded), DAY).findings
    assert [finding.code for finding in found if finding.code != "G902"] == codes
