"""Two spellings of one person, and those who are two people."""

import pytest

from mentorkit.rules.references.alike import one_slip

WAITING = "pairs/2026-autumn/w4nf.yml"
DESK = "team: maintenance, manager: m.vos@noorderlicht.example"


def mentee(name: str, email: str, desk: str = DESK) -> dict[str, str]:
    return {WAITING: f'mentee: {{name: "{name}", email: {email}, department: operations,\n'
                     f"         location: assen, meets: [online], languages: [nl], {desk}}}\n"}


@pytest.mark.parametrize(("one", "other", "near"), [
    ("haak", "haack", True), ("haack", "haak", True), ("haak", "haek", True), ("haak", "ahak", True),
    ("ana", "anna", True), ("haak", "haak", False), ("haak", "haccak", False), ("haak", "hoek", False),
    ("bo.chen", "bo.chen2", False), ("bo.chen1", "bo.chen2", False), ("a.b", "ab", False), ("", "a", True),
])
def test_one_slip(one, other, near):
    assert one_slip(one, other) is near


@pytest.mark.parametrize(("name", "email"), [
    ("Iris Postma", "iris.posma@noorderlicht.example"),           # a letter lost
    ("Iris postma", "iris.postma@noorderlicht.exmaple"),          # two swapped
    ("Carla Smit", "karla.smit@noorderlicht.example"),            # a mentor's, at the beginning
])
def test_the_same_name_and_a_slip_in_the_address_are_a_hint(name, email, check):
    [finding] = check(mentee(name, email))
    assert (finding.code, finding.severity, finding.place.file) == ("R132", "hint", WAITING)
    assert finding.values["email"] == email and len(finding.also) == 1


def test_a_slip_in_both_is_a_hint_where_team_and_manager_are_the_same(check):
    desk = "team: control, manager: h.groen@noorderlicht.example"
    assert [f.code for f in check(mentee("Carla Smitt", "carla.smitt@noorderlicht.example", desk))] == ["R132"]


@pytest.mark.parametrize(("name", "email"), [
    ("Carla Smitt", "carla.smitt@noorderlicht.example"),          # a name that is near, elsewhere in the company
    ("Carla Smit", "carla.smit2@noorderlicht.example"),           # told apart by a figure
    ("Carla Smit", "c.smit@noorderlicht.example"),                # two people with one name
    ("Tom Smit", "tom.smit@noorderlicht.example"),
    ("Harla Smit", "harla.smit@noorderlicht.example"),
])
def test_two_people_are_left_alone(name, email, check):
    assert check(mentee(name, email)) == []


def test_two_names_that_differ_in_a_letter_are_two_people_in_one_team_too(check):
    desk = "team: control, manager: h.groen@noorderlicht.example"
    assert check(mentee("Karla Smit", "karla.smit@noorderlicht.example", desk)) == []


def test_a_slip_in_the_address_of_a_request_that_follows_is_told_once(check):
    edits = mentee("Iris Postma", "iris.posma@noorderlicht.example")
    edits[WAITING] += "follows: q3xd\n"
    assert [finding.code for finding in check(edits)] == ["R132"]
