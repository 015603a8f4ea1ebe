"""Which record of one state of a programme is which of another."""

from collections.abc import Callable

import pytest

from mentorkit import model
from mentorkit.finding import Finding, Place, Severity
from mentorkit.model.change import Change
from mentorkit.read import Tree, parse
from mentorkit.rules.example import BASE

TOM, TOM_NOW = "mentors/tom-visser.yml", "mentors/t-visser.yml"
ACTIVE, WAITING, DONE = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
SPRING_END = "programme/evaluations/2026-spring-end.yml"

Files = dict[str, str | None]


@pytest.fixture
def change(programme) -> Callable[..., Change]:
    """The small programme, and what it is after other files; with `before`, files that it had then."""
    return lambda after, before=None: Change(programme(whole=before), programme(whole=after))


@pytest.mark.parametrize(("after", "moved"), [
    ({}, {}),
    ({WAITING: BASE[WAITING] + "manager_told_on: 2026-09-01\n"}, {}),
    # a pair keeps its id in another folder, whatever else changes
    ({WAITING: None, "pairs/2026-spring/w4nf.yml": BASE[ACTIVE]}, {WAITING: "pairs/2026-spring/w4nf.yml"}),
    # the same words
    ({SPRING_END: None, "programme/evaluations/2026-autumn-end.yml": BASE[SPRING_END]},
     {SPRING_END: "programme/evaluations/2026-autumn-end.yml"}),
    # the same person, and of a pair the same request
    ({TOM: None, TOM_NOW: BASE[TOM].replace("capacity: 2", "capacity: 1")}, {TOM: TOM_NOW}),
    ({TOM: None, TOM_NOW: BASE[TOM].replace("tom.visser", "TOM.Visser")}, {TOM: TOM_NOW}),
    ({TOM: None, TOM_NOW: BASE[TOM].replace("tom.visser", "t.visser")}, {}),
    ({WAITING: None, "pairs/2026-autumn/h8jk.yml": BASE[WAITING].replace("[tom-visser]", "[carla-smit]")},
     {WAITING: "pairs/2026-autumn/h8jk.yml"}),
    ({WAITING: None, "pairs/2026-autumn/h8jk.yml": BASE[WAITING].replace("2026-08-21", "2026-08-22")}, {}),
    ({WAITING: None, "pairs/2026-autumn/h8jk.yml": BASE[WAITING].replace("noor.jansen", "n.jansen")}, {}),
    # neither without an address nor from a file of another kind
    ({WAITING: None, "pairs/2026-autumn/h8jk.yml": BASE[WAITING].replace("  email: ", "  team: ")}, {}),
    ({WAITING: None, "pairs/2026-autumn/h8jk.yml": "mentee: nobody\n"}, {}),
    ({WAITING: None, "mentors/w4nf.yml": BASE[WAITING]}, {}),
    # which of two it is can't be told
    ({TOM: None, "mentors/one.yml": BASE[TOM], "mentors/two.yml": BASE[TOM]}, {}),
    # files that can't be read are no others under another name
    ({TOM: None, TOM_NOW: "name: [\n"}, {}),
])
def test_what_is_the_same_under_another_name(change, after: Files, moved: dict[str, str]):
    given = change(after)
    assert given.moved == moved
    for file in (WAITING, TOM):
        assert given.file_now(file) == moved.get(file, file)


def test_two_files_that_cant_be_read_are_not_one(change):
    unread = "name: [\n"
    assert change({"mentors/two.yml": unread}, before={"mentors/one.yml": unread}).moved == {}


def test_a_mentor_of_before_has_the_id_of_her_file_now(change):
    given = change({TOM: None, TOM_NOW: BASE[TOM]})
    assert [given.mentor_now(id) for id in ("tom-visser", "anna-de-vries", "nobody")] == [
        "t-visser", "anna-de-vries", "nobody"]


def test_records_as_they_were_and_as_they_are(change):
    given = change({TOM: None, TOM_NOW: BASE[TOM], DONE: None,
                    ACTIVE: BASE[ACTIVE].replace("2026-09-22", "2026-09-23")})
    assert [(then.id, now.id) for then, now in given.mentors()] == [
        ("anna-de-vries", "anna-de-vries"), ("carla-smit", "carla-smit"), ("tom-visser", "t-visser")]
    assert [(then.id, now.id, then == now) for then, now in given.pairs()] == [
        ("k7m2", "k7m2", False), ("w4nf", "w4nf", True)]


@pytest.mark.parametrize(("after", "gone"), [
    ({}, []),
    ({WAITING: None}, [WAITING]),
    ({WAITING: None, "pairs/2026-spring/w4nf.yml": BASE[WAITING]}, []),
    ({WAITING: "status: [\n"}, []),                       # there, and can't be read
])
def test_what_is_gone(change, after: Files, gone: list[str]):
    assert [document.file for document in change(after).gone("pair")] == gone


def test_where_nothing_could_be_read_nothing_is_gone(programme, schemas):
    assert list(Change(programme(), model.build(Tree({}, []), schemas)).gone("pair")) == []


@pytest.mark.parametrize(("unread", "gone"), [
    (WAITING, [ACTIVE]), ("pairs/2026-autumn", []), ("pairs", []), ("pairs/2026-spring", [ACTIVE, WAITING]),
    ("pairs/2026", [ACTIVE, WAITING]),
])
def test_what_lies_where_nobody_could_look_is_not_gone(programme, schemas, unread: str, gone: list[str]):
    left = {file: text.encode() for file, text in BASE.items() if not file.startswith("pairs/2026-autumn/")}
    tree = parse(left, [Finding("Y402", Place(unread), Severity.ERROR)])
    assert [document.file for document in Change(programme(), model.build(tree, schemas)).gone("pair")] == gone
