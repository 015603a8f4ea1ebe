"""Two spellings of one person, and those who are two people."""

import pytest

from mentorkit.rules.example import BASE
from mentorkit.rules.references.alike import one_slip

ACTIVE, WAITING, DONE = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
DESK = "team: maintenance, manager: m.vos@noorderlicht.example"


def mentee(name: str, email: str, desk: str = DESK, file: str = WAITING) -> dict[str, str]:
    return {file: f'mentee: {{name: "{name}", email: {email}, department: operations,\n'
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
    ("Carla Smit", "carlasmit@noorderlicht.example"),             # without its dot
    ("Carla Smit", "c-arla_smit@noorderlicht.example"),
    ("Carla Smit", "carla.smit@zuiderlicht.example"),             # of another organisation
])
def test_the_same_name_and_a_slip_in_the_address_are_a_hint(name, email, check):
    [finding] = check(mentee(name, email))
    assert (finding.code, finding.severity, finding.place.file) == ("R132", "hint", WAITING)
    assert finding.values["email"] == email and len(finding.also) == 1


@pytest.mark.parametrize(("slip", "between"), [("karla.smit", "d.smit"), ("barla.smit", "carka-smit")])
def test_a_namesake_does_not_stand_between(slip, between, check):
    edits = mentee("Carla Smit", f"{slip}@noorderlicht.example")
    edits |= mentee("Carla Smit", f"{between}@noorderlicht.example", file=DONE)
    assert [(finding.code, finding.place.file) for finding in check(edits)] == [("R132", WAITING)]


def test_each_slip_in_an_address_is_told(check):
    edits = mentee("Iris Postma", "iris.postmaa@noorderlicht.example")
    edits |= mentee("Iris Postma", "iris.ppostma@noorderlicht.example", file=ACTIVE)
    assert {(finding.code, finding.place.file) for finding in check(edits)} == {("R132", WAITING), ("R132", ACTIVE)}


@pytest.mark.parametrize(("hers", "others", "told"), [
    ([], [WAITING], WAITING), ([], [WAITING, DONE], WAITING), ([DONE], [WAITING, ACTIVE], WAITING),
    ([], [WAITING, DONE, ACTIVE], "mentors/carla-smit.yml"),
])
def test_a_mentors_own_file_weighs_as_two_requests(hers, others, told, check):
    edits = {}
    for email, files in (("carla.smit", hers), ("karla.smit", others)):
        for file in files:
            edits |= mentee("Carla Smit", f"{email}@noorderlicht.example", file=file)
    [finding] = (finding for finding in check(edits) if finding.code == "R132")
    assert finding.place.file == told
    files = {place.file: address for place, address in zip(
        (finding.place, *finding.also), (finding.values["email"], finding.values["usual"]), strict=True)}
    assert files == {"mentors/carla-smit.yml": "carla.smit@noorderlicht.example",
                     WAITING: "karla.smit@noorderlicht.example"}


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


@pytest.mark.parametrize("desk", ["team: control", "manager: h.groen@noorderlicht.example"])
def test_a_slip_in_both_is_no_hint_where_team_or_manager_is_unknown(desk, check):
    edits = mentee("Bo Chenn", "bo.chenn@noorderlicht.example", desk)
    edits |= mentee("Bo Chen", "bo.chen@noorderlicht.example", desk, file=DONE)
    edits |= mentee("Kim Bos", "kim.bos@noorderlicht.example", file=ACTIVE)
    assert "R132" not in {finding.code for finding in check(edits)}


def test_two_names_that_differ_in_a_letter_are_two_people_in_one_team_too(check):
    desk = "team: control, manager: h.groen@noorderlicht.example"
    assert check(mentee("Karla Smit", "karla.smit@noorderlicht.example", desk)) == []


def test_a_slip_in_the_address_of_a_request_that_follows_is_told_once(check):
    edits = mentee("Iris Postma", "iris.posma@noorderlicht.example")
    edits[WAITING] += "follows: q3xd\n"
    assert [finding.code for finding in check(edits)] == ["R132"]


@pytest.mark.parametrize(("manager", "told"), [
    ("carla.smit@noorderlicht.example", []), ("carla.smitt@noorderlicht.example", ["R133"]),
    ("karla.smit@noorderlicht.example", []),
    ("carlasmit@noorderlicht.example", ["R133"]), ("carla.smit@noorderlicht.nl.example", ["R133"]),
    ("h.groen@noorderlicht.example", []), ("h.groe@noorderlicht.example", []),      # h.groen is named twice
    ("noor.jansen@noorderlicht.example", ["R126"]), ("NOOR.jansen@noorderlicht.example", ["R126"]),
])
def test_the_address_of_a_manager(manager, told, check):
    found = check(mentee("Noor Jansen", "noor.jansen@noorderlicht.example", f"team: x, manager: {manager}"))
    assert [finding.code for finding in found if finding.code in ("R126", "R133")] == told
    assert {finding.place.file for finding in found if finding.code in told} <= {WAITING}


def test_a_managers_address_that_many_name_is_no_slip_and_one_beside_it_may_be(check):
    edits = mentee("Noor Jansen", "noor.jansen@noorderlicht.example", "team: x, manager: h.groe@noorderlicht.example")
    edits |= mentee("Iris Postma", "iris.postma@noorderlicht.example", "team: x, manager: h.groen@noorderlicht.example",
                    DONE)
    [finding] = (finding for finding in check(edits) if finding.code == "R133")
    assert (finding.place.file, finding.values["usual"]) == (WAITING, "h.groen@noorderlicht.example")


@pytest.mark.parametrize(("edits", "told"), [
    ({"mentors/tom-visser.yml": "bio: {nl: Ik vraag graag door., en: I like to ask on.}\n"},
     ["mentors/tom-visser.yml"]),
    ({"mentors/tom-visser.yml": "bio: {nl: Ik vraag graag door., en: I ask on.}\n"}, []),
])
def test_what_was_copied_and_not_filled_in_anew(edits, told, check):
    assert [finding.place.file for finding in check(edits) if finding.code == "R134"] == told


@pytest.mark.parametrize(("old", "told"), [("Najaar 2026", True), ("ends_on: 2027-03-15", False)])
def test_two_cohorts_of_the_same_days(old, told, check):
    autumn = BASE["programme/cohorts/2026-autumn.yml"]
    copy = autumn.replace(old, "Winter 2026" if told else "ends_on: 2027-03-14")
    assert copy != autumn
    found = [f for f in check(whole={"programme/cohorts/2026-winter.yml": copy}) if f.code == "R134"]
    assert [(f.case, f.place.file, f.also[0].file) for f in found] == told * [
        ("cohort", "programme/cohorts/2026-winter.yml", "programme/cohorts/2026-autumn.yml")]
