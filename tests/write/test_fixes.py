"""The certain remedies: file by file what they make of it, and what they leave to a person."""

from collections.abc import Callable, Mapping
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentorkit.inspection import inspect_tree
from mentorkit.read import parse
from mentorkit.read.discovery import not_read
from mentorkit.rules.catalogue import rule
from mentorkit.rules.example import BASE, files
from mentorkit.write import mend
from mentorkit.write.broken import CODES
from mentorkit.write.fixes import FIXES, certain_date, near

DAY = date(2026, 11, 24)
ANNA, PAIR, PROGRAMME = "mentors/anna-de-vries.yml", "pairs/2026-autumn/k7m2.yml", "programme/programme.yml"
OTHER, TRAINING = "pairs/2026-autumn/w4nf.yml", "programme/training.yml"
ROLE = "role: {nl: Projectleider, en: Project lead}"
LINE = "# yaml-language-server: $schema=../schemas/mentor.schema.json\n"


@pytest.fixture(scope="module")
def mended(house) -> Callable[[Mapping[str, bytes]], dict[str, bytes]]:
    """The files of a programme after the certain remedies, the changed ones only."""

    def run(sources: Mapping[str, bytes]) -> dict[str, bytes]:
        written = mend(sources, [], lambda tree: inspect_tree(tree, house, DAY), sources.get, lambda file: True)
        assert all(writing.before == sources[writing.file] != writing.after for writing in written)
        return {writing.to: writing.after for writing in written}

    return run


def base(**changes: bytes) -> dict[str, bytes]:
    return {file: text.encode() for file, text in BASE.items()} | changes


MENDED = [
    ("a key with a slip", ANNA, "team: grid-planning", "taem: grid-planning  # hers", "team: grid-planning  # hers"),
    ("a key by its Dutch title", ANNA, "department: operations", "Afdeling: operations", "department: operations"),
    ("a key in capitals", ANNA, "department: operations", "Department: operations", "department: operations"),
    ("a key with a zero-width space", ANNA, "department: op", "depart\u200bment: op", "department: op"),
    ("a choice with a slip", ANNA, "status: available", "status: 'availble'  # now", "status: 'available'  # now"),
    ("a choice in Dutch", ANNA, "status: available", "status: Beschikbaar", "status: available"),
    ("a word with a slip", ANNA, "department: operations", "department: operatons", "department: operations"),
    ("a word in a list", ANNA, "skills: [presenting", "skills: [presentng", "skills: [presenting"),
    ("a mentor with a slip", PAIR, "prefers: [anna-de-vries", "prefers: [ana-de-vries", "prefers: [anna-de-vries"),
    ("a mentor by name", PAIR, "prefers: [anna-de-vries", "prefers: [Anna de Vries", "prefers: [anna-de-vries"),
    ("a word in capitals", ANNA, "department: operations", "department: OPERATIONS", "department: operations"),
    ("a look-alike letter", ANNA, "department: operations", "department: \u043eperations", "department: operations"),
    ("a contact point with a slip", PROGRAMME, "stand_in: vertrouwen", "stand_in: vertrouwn", "stand_in: vertrouwen"),
    ("a module with a slip", TRAINING, "module: mentor-basics", "module: mentor-bascis", "module: mentor-basics"),
    ("day, month, year", ANNA, "confirmed_on: 2026-08-01", "confirmed_on: 1-8-2026", "confirmed_on: 2026-08-01"),
    ("an unpadded date", ANNA, "confirmed_on: 2026-08-01", "confirmed_on: '2026-8-1'", "confirmed_on: '2026-08-01'"),
    ("a date in words", ANNA, "confirmed_on: 2026-08-01", "confirmed_on: 1 augustus 2026", "confirmed_on: 2026-08-01"),
    ("a date in one piece", ANNA, "confirmed_on: 2026-08-01", "confirmed_on: 20260801", "confirmed_on: 2026-08-01"),
    ("spaces at the end", ANNA, "status: available\n", "status: available \t\n", "status: available\n"),
    ("a number in quotes", ANNA, "capacity: 2", 'capacity: "2"', "capacity: 2"),
    ("yes for true", TRAINING, "required: true", "required: yes", "required: true"),
    ("a number for a text", ANNA, ROLE, "role: 112", 'role: "112"'),
    ("a colon without quotes", ANNA, ROLE, "role: Planner: netten", 'role: "Planner: netten"'),
    ("two colons and a tab", ANNA, ROLE, "role:\n\tnl: Over: netten\n\ten: About: grids",
     'role:\n  nl: "Over: netten"\n  en: "About: grids"'),
    ("a tab for an indent", ANNA, "consent: {profile_on: 2025-12-01}", "consent:\n\tprofile_on: 2025-12-01",
     "consent:\n  profile_on: 2025-12-01"),
    ("a slip behind a slip", ANNA, "consent: {profile_on: 2025-12-01}", "consnt: {profil_on: 1-12-2025}",
     "consent: {profile_on: 2025-12-01}"),
    ("another schema", ANNA, "mentor.schema.json", "pair.schema.json", "mentor.schema.json"),
    ("no schema", ANNA, LINE, "", LINE),
    ("no schema, but a comment", ANNA, LINE, "# Anna\n", LINE + "# Anna\n"),
]

@pytest.mark.parametrize(("file", "sound", "typed", "after"), [case[1:] for case in MENDED],
                         ids=[case[0] for case in MENDED])
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["", "BOM"])
def test_what_is_certain_is_mended_and_nothing_else(mended, file, sound, typed, after, newline, mark) -> None:
    assert sound in BASE[file]
    wrong = (mark + BASE[file].replace(sound, typed, 1).replace("\n", newline)).encode()
    changed = mended(base() | {file: wrong})
    assert changed == {file: BASE[file].replace(sound, after, 1).encode()}
    assert mended(base() | changed) == {}


@settings(max_examples=30)
@given(st.lists(st.sampled_from([case[1:] for case in MENDED if case[1] == ANNA]), max_size=5), st.data())
def test_no_comment_is_lost_and_no_other_line_changes(mended, slips, data) -> None:
    text = BASE[ANNA]
    for _, sound, typed, _ in slips:
        text = text.replace(sound, typed, 1)
    lines = text.split("\n")
    for number in range(data.draw(st.integers(0, 5))):
        comment = data.draw(st.sampled_from(["# departmnt {n}", "  # d {n}  ", "", "\t# d {n}"])).format(n=number)
        lines.insert(data.draw(st.integers(0, len(lines))), comment)
    before = "\n".join(lines)
    after = mended(base() | {ANNA: before.encode()}).get(ANNA, before.encode()).decode()
    typed = {line.strip() for _, _, typed, _ in slips for line in typed.split("\n")} - {""}

    def others(text: str) -> list[str]:
        """The lines without a slip, and all comments."""
        lines = (line.strip() for line in text.split("\n"))
        return [line for line in lines if line.startswith("# d") or not any(part in line for part in typed)]

    left = iter(after.split("\n"))
    assert all(any(line == other.strip() for other in left) for line in others(before) if "$schema" not in line)
    assert after.count("#") >= before.count("#")


SIGNS = st.text(alphabet="ab:- \t\n\r\"'[]{},#&*!|>%@`?.0123<~=\u2028\ufeff\x07\u00e9\\", max_size=3)


@settings(max_examples=100)
@given(st.sampled_from([ANNA, PAIR, PROGRAMME, TRAINING]), st.data())
def test_whatever_is_in_a_file_mending_ends_and_has_nothing_to_do_the_second_time(mended, file: str, data) -> None:
    text = BASE[file]
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(SIGNS) + text[at + data.draw(st.integers(0, 4)):]
    changed = mended(base() | {file: text.encode()})
    assert changed.keys() <= {file}
    assert mended(base() | changed) == {} if changed else True


LEFT = [
    ("a field that is nowhere near", ANNA, "department: operations", "department: operations\nhobby: sailing"),
    ("a field that is there already", ANNA, "department: operations", "department: operations\ndepartmnt: finance"),
    ("the beginning of a word", ANNA, "skills: [presenting", "skills: [present"),
    ("a name with a slip", PAIR, "mentor: anna-de-vries", "mentor: Hanna de Vries"),
    ("a part of a name", PAIR, "mentor: anna-de-vries", "mentor: Vries"),
    ("a place that begins as another", ANNA, "location: groningen", "location: Groningen-Noord"),
    ("another pair", PAIR, "status: active", "follows: q3x1\nstatus: active"),
    ("the opposite", ANNA, "status: available", "status: unavailable"),
    ("the opposite of a state", PAIR, "status: active", "status: inactive"),
    ("two slips of one field", ANNA, "capacity: 2", "capcity: 2\ncapaciy: 3"),
    ("another field that is as near", PAIR, "mentor_yes_on: 2026-09-10, mentee", "menter_yes_on: 2026-09-10, mentee"),
    ("two ids with a semicolon", ANNA, "skills: [presenting, project-management]",
     "skills: [presenting; project-management]"),
    ("two ids with a word between", PAIR, "prefers: [anna-de-vries]", "prefers: [anna-de-vries of tom-visser]"),
    ("one id and a remark", PAIR, "mentor: anna-de-vries", "mentor: anna-de-vries (was tom-visser)"),
    ("two mentors", PAIR, "mentor: anna-de-vries", "mentor: anna-de-vries, tom-visser"),
    ("an id and something else", ANNA, "department: operations", "department: operations en zo"),
    ("a name that nobody has", PAIR, "prefers: [anna-de-vries", "prefers: [Bo Smit"),
    ("an id of her own", PAIR, "goals: [{id: chair-a-board", "goals: [{id: Chair a board"),
    ("a word that nobody knows", ANNA, "department: operations", "department: gardening"),
    ("another year", "programme/recognition.yml", "cohort: 2026-spring", "cohort: 2025-spring"),
    ("another pair", PAIR, "status: active", "follows: w4nk\nstatus: active"),
    ("a mentor two letters away", PAIR, "prefers: [anna-de-vries", "prefers: [hana-de-vrie"),
    ("a day or a month", ANNA, "confirmed_on: 2026-08-01", "confirmed_on: 3/4/2026"),
    ("day and month swapped", ANNA, "confirmed_on: 2026-08-01", "confirmed_on: 2026-13-01"),
    ("a day that does not exist", ANNA, "confirmed_on: 2026-08-01", "confirmed_on: 30-2-2026"),
    ("a time with the date", ANNA, "confirmed_on: 2026-08-01", "confirmed_on: 2026-08-01T12:00"),
    ("a year of two figures", ANNA, "confirmed_on: 2026-08-01", "confirmed_on: 1-8-26"),
    ("zeros in front", ANNA, "capacity: 2", "capacity: 012"),
    ("a field on the line of another", ANNA, "consent: {profile_on: 2025-12-01}", "consent: profile_on: 2025-12-01"),
    ("a colon and then a comment", ANNA, ROLE, "role: Planner: netten # of niet"),
    ("a line end that went missing", ANNA, "confirmed_on: 2026-08-01\n", "confirmed_on: 2026-08-01hobbies: x\n"),
    ("a colon in a date", ANNA, "confirmed_on: 2026-08-01", "confirmed_on: on: 2026"),
    ("a field within the text", ANNA, ROLE, "role: Planner   team: netten"),
    ("a colon in text over lines", ANNA, ROLE, "role: Planner: netten\n  en kabels"),
    ("a tab that can be two things", ANNA, ROLE, "role:\n  nl:\n\ten: Lead"),
    ("a key twice", ANNA, "department: operations", "department: operations\ndepartment: finance"),
    ("a conflict", ANNA, "department: operations", "<<<<<<< HEAD\ndepartmnt: operations  \n=======\n>>>>>>> other"),
    ("text with an anchor", ANNA, "status: available", "status: &s availble"),
    ("spaces in a block of text", ANNA, "bio: {nl: Ik denk graag mee., en: I like to think along.}",
     "bio:\n  nl: |\n    Een.  \n    Twee.\n  en: One."),
]


@pytest.mark.parametrize(("file", "sound", "typed"), [case[1:] for case in LEFT], ids=[case[0] for case in LEFT])
def test_what_is_not_certain_is_left_to_a_person(mended, house, file: str, sound: str, typed: str) -> None:
    assert sound in BASE[file]
    sources = base() | {file: BASE[file].replace(sound, typed, 1).encode()}
    assert inspect_tree(parse(sources), house, DAY).findings
    assert mended(sources) == {}


def test_a_mentor_who_is_gone_is_not_taken_for_one_with_nearly_her_name(mended) -> None:
    """Two places name her, so it is no slip of the hand."""
    once = {PAIR: BASE[PAIR].replace("prefers: [anna-de-vries]", "prefers: [anne-de-vries]").encode()}
    twice = once | {OTHER: BASE[OTHER].replace("prefers: [tom-visser]", "prefers: [anne-de-vries]").encode()}
    assert mended(base() | once) == {PAIR: BASE[PAIR].encode()}
    assert mended(base() | twice) == {}


def test_a_slip_where_a_word_is_made_is_not_spread(mended) -> None:
    """One file names the word as it should be: that is no slip, though something else comes near."""
    vocabulary = BASE["programme/vocabulary.yml"].replace("  project-management:", "  project-managment:")
    assert "project-managment" in vocabulary and "project-management" in BASE[ANNA]
    assert mended(base() | {"programme/vocabulary.yml": vocabulary.encode()}) == {}


def test_a_wrong_ending_is_mended_with_what_is_in_the_file(house) -> None:
    name = "mentors/anna-de-vries.yaml"
    sources = base()
    source = sources.pop(ANNA).replace(b"status: available", b"status: availble")

    def run(files: dict, content: bytes | None) -> list:
        return mend(files, [not_read(name)], lambda tree: inspect_tree(tree, house, DAY), lambda file: content,
                    lambda file: True)

    (writing,) = run(sources, source)
    assert (writing.file, writing.to, writing.before) == (name, ANNA, source)
    assert writing.after == BASE[ANNA].encode()
    assert run(base(), source) == []
    assert run(sources, None) == []
    assert run(sources, b"<<<<<<< HEAD\n" + source) == []


@pytest.mark.parametrize("name", ["mentors/anna-de-vries.YML", "mentors/anna.txt"])
def test_another_name_than_the_ending_is_left(house, name: str) -> None:
    sources = base()
    source = sources.pop(ANNA)
    assert mend(sources, [not_read(name)], lambda tree: inspect_tree(tree, house, DAY), lambda file: source,
                lambda file: True) == []


def test_only_what_is_wanted_is_touched(house) -> None:
    sources = base() | {ANNA: b"\xef\xbb\xbf" + BASE[ANNA].encode(), PAIR: b"\xef\xbb\xbf" + BASE[PAIR].encode()}
    written = mend(sources, [], lambda tree: inspect_tree(tree, house, DAY), sources.get, lambda file: file == PAIR)
    assert [writing.file for writing in written] == [PAIR]


EXAMPLES = [pytest.param(example, id=f"{code}-{number}") for code in sorted({*FIXES, *CODES})
            for number, example in enumerate(rule(code).examples, 1)]


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_of_a_rule_are_mended_as_they_say_or_left(mended, example) -> None:
    wrong, right = files(example, "wrong"), files(example, "right")
    changed = mended(wrong).get(example.file)
    assert changed is None or parse({example.file: changed}).documents[example.file].data == parse(
        {example.file: right[example.file]}).documents[example.file].data


def test_a_code_with_a_remedy_has_an_example_that_is_mended(mended) -> None:
    done = {code for code in {*FIXES, *CODES} for example in rule(code).examples
            if example.file in mended(files(example, "wrong"))}
    assert {*FIXES, *CODES} == done


@pytest.mark.parametrize(("typed", "day"), [
    ("1-2-2026", "2026-02-01"), ("01.02.2026", "2026-02-01"), ("13/2/2026", "2026-02-13"), ("4/4/2026", "2026-04-04"),
    ("2026/2/1", "2026-02-01"), ("20260201", "2026-02-01"), ("1 februari 2026", "2026-02-01"),
    ("2nd March 2026", "2026-03-02"), ("2026–02–01", "2026-02-01"), ("“2026-02-01”", "2026-02-01"),
    ("1/2/2026", None), ("12/3/2026", None), ("2-13-2026", None), ("2026-13-01", None),
    ("1-2.2026", None), ("31-2-2026", None), ("1-2-26", None), ("soon", None), ("", None),
])
def test_a_date_with_one_reading_is_certain(typed: str, day: str | None) -> None:
    assert certain_date(typed) == day


@pytest.mark.parametrize(("typed", "word", "is_near"), [
    ("presentng", "presenting", True), ("Data_Analysis", "data-analysis", True), ("present", "presenting", False),
    ("2025-autumn", "2026-autumn", False), ("k7m3", "k7m2", False), ("naam", "name", False), ("ln", "nl", True),
])
def test_near_is_a_slip_of_the_hand(typed: str, word: str, is_near: bool) -> None:
    assert near(typed, word) is is_near
