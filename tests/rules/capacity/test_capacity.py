"""Places, and who may be matched with whom."""

from datetime import date

import pytest

from mentorkit.finding import Severity
from mentorkit.model.hard_rules import HARD_RULES
from mentorkit.rules.capacity.obstacles import WORDS
from mentorkit.rules.example import BASE

ANNA, CARLA, TOM = (f"mentors/{id}.yml" for id in ("anna-de-vries", "carla-smit", "tom-visser"))
ACTIVE, WAITING, DONE = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
MATCHING, AUTUMN = "programme/matching.yml", "programme/cohorts/2026-autumn.yml"
PROPOSED = "status: proposed\nmentor: carla-smit\nproposal: {date: 2026-11-20, by: hr-noord}\n"
PIN = "pins: [{pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: 2026-11-20}]\n"


def codes(found, family: str = "C") -> list[str]:
    return [finding.code for finding in found if finding.code.startswith(family)]


def mentee(**changes: str) -> str:
    fields = {"name": "Noor Jansen", "email": "noor.jansen@noorderlicht.example", "department": "operations",
              "team": "maintenance", "location": "assen", "meets": "[in-person, online]", "languages": "[nl, en]",
              "manager": "m.vos@noorderlicht.example"} | changes
    return "mentee: {" + ", ".join(f"{key}: {value}" for key, value in fields.items() if value) + "}\n"


def proposed(edits: dict[str, str]) -> str:
    """The waiting request, proposed to Carla; with its own proposal where the edits have one."""
    own = edits.get(WAITING, "")
    keys = tuple(line.split(":")[0] for line in own.splitlines())
    return own + "".join(line for line in PROPOSED.splitlines(True) if line.split(":")[0] not in keys)


BROKEN = {
    "oneself": ({WAITING: mentee(name="Carla Smit", email="CARLA.smit@noorderlicht.example")}, "C201"),
    "her manager": ({WAITING: mentee(manager="carla.smit@noorderlicht.example")}, "C202"),
    "her manager's manager": ({
        WAITING: mentee(manager="tom.visser@noorderlicht.example"),
        TOM: "manager: carla.smit@noorderlicht.example\n"}, "C202"),
    "whose manager she is": ({CARLA: "manager: noor.jansen@noorderlicht.example\n"}, "C202"),
    "team": ({WAITING: mentee(team="control")}, "C203"),
    "excludes": ({WAITING: "request: {requested_on: 2026-08-21, prefers: [tom-visser], excludes: [carla-smit]}\n"},
                 "C204"),
    "exclusion": ({MATCHING: PIN.replace("pins", "exclusions")}, "C205"),
    "declined": ({WAITING: "declined: [{mentor: carla-smit, date: 2026-09-05, by: mentee}]\n"}, "C206"),
    "training": ({CARLA: "training: []\n"}, "C207"),
    "training done too late": ({CARLA: "training: [{module: mentor-basics, completed_on: 2026-11-21}]\n"}, "C207"),
    "intake": ({CARLA: "intake_on: 2026-11-21\n"}, "C208"),
    "away": ({
        WAITING: "proposal: {date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-10, mentee_yes_on: 2026-09-11}\n",
        CARLA: "away: [{from: 2026-09-15, until: 2026-09-15}]\n"}, "C209"),
    "paused": ({CARLA: "status: paused\n"}, "C210"),
    "alumni": ({CARLA: "status: alumni\n"}, "C210"),
    "meets": ({WAITING: mentee(meets="[online]"), CARLA: "meets: [in-person]\n"}, "C211"),
    "location": ({WAITING: mentee(location="groningen", meets="[in-person]")}, "C212"),
    "unknown location": ({WAITING: mentee(location="", meets="[in-person]")}, "C212"),
    "department": ({
        WAITING: mentee(department="finance"),
        MATCHING: "rules: {location: any, department: other, language: any}\n"}, "C213"),
    "language": ({WAITING: mentee(languages="[en]"), CARLA: "languages: [nl]\n"}, "C214"),
}

FINE = {
    "as it is": {},
    "trained and taken in on the day": {
        CARLA: "training: [{module: mentor-basics, completed_on: 2026-11-20}]\nintake_on: 2026-11-20\n"},
    "away before and after": {
        WAITING: "proposal: {date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-10, mentee_yes_on: 2026-09-11}\n",
        CARLA: "away: [{from: 2026-09-01, until: 2026-09-14}, {from: 2026-09-16, until: 2026-09-30}]\n"},
    "away when a late pair is proposed": {CARLA: "away: [{from: 2026-11-20, until: 2026-11-30}]\n"},
    "another location, both online": {WAITING: mentee(location="groningen")},
    "unknown location, both online": {WAITING: mentee(location="")},
    "another location, where that is fine": {
        WAITING: mentee(location="groningen", meets="[in-person]"),
        MATCHING: "rules: {location: any, department: any, language: shared}\n"},
    "no ways to meet named": {WAITING: mentee(meets="")},
    "no common language, where that is fine": {
        WAITING: mentee(languages="[en]"), CARLA: "languages: [nl]\n",
        MATCHING: "rules: {location: any, department: any, language: any}\n"},
    "the other department": {MATCHING: "rules: {location: any, department: other, language: any}\n"},
    "declined in another cohort": {DONE: "declined: [{mentor: carla-smit, date: 2026-01-25, by: mentee}]\n"},
    "a colleague under one manager": {WAITING: mentee(manager="h.groen@noorderlicht.example")},
}


@pytest.mark.parametrize("edits, code", [pytest.param(*case, id=name) for name, case in BROKEN.items()])
def test_a_proposal_against_a_hard_rule_is_an_error_at_its_mentor(check, edits, code):
    edits = {**edits, WAITING: proposed(edits)}
    found = [finding for finding in check(edits) if finding.severity is not Severity.HINT]
    assert [(f.code, f.severity, f.place.file) for f in found if f.place.file != DONE] == [
        (code, Severity.ERROR, WAITING)]
    assert found[0].place.column == len("mentor: ") + 1


@pytest.mark.parametrize("edits", [pytest.param(edits, id=name) for name, edits in FINE.items()])
def test_a_proposal_that_breaks_none(check, edits):
    assert codes(check({**edits, WAITING: proposed(edits)})) == []


@pytest.mark.parametrize("edits, code", [pytest.param(*case, id=name) for name, case in BROKEN.items()])
def test_a_pin_against_a_hard_rule_is_an_error_at_the_pin(check, edits, code):
    edits = {**edits, MATCHING: PIN + edits.get(MATCHING, "")}
    if code == "C209":
        edits = {file: text for file, text in edits.items() if file != WAITING}
    found = [finding for finding in check(edits) if finding.severity is not Severity.HINT]
    expected = "C303" if code == "C205" else "C301"
    assert [(f.code, f.place.file, f.place.line) for f in found] == [(expected, MATCHING, 4)]


def test_a_proposal_that_follows_its_pin_is_told_at_the_pin(check):
    assert codes(check({WAITING: PROPOSED + mentee(team="control"), MATCHING: PIN})) == ["C301"]


def test_every_hard_rule_has_words_for_a_pin():
    assert set(HARD_RULES) - set(WORDS) == {"exclusion"}


def test_what_is_over_is_left_in_peace(check):
    assert codes(check({
        DONE: "mentee: {name: Iris Postma, department: finance, team: control, location: groningen, languages: [en],\n"
              "         manager: carla.smit@noorderlicht.example}\n",
        CARLA: "status: alumni\nlanguages: [nl]\n"})) == []


def test_one_cause_with_a_mentor_is_told_once(check):
    second = BASE[ACTIVE].replace("bo.chen", "mo.jansen").replace("Bo Chen", "Mo Jansen")
    found = [f for f in check({"pairs/2026-autumn/m4xp.yml": second, ANNA: "training: []\n"}) if f.code == "C207"]
    assert len(found) == 1
    assert {place.file for place in found[0].also} == {ANNA, "pairs/2026-autumn/m4xp.yml"}


def test_a_mentee_meets_the_same_no_again_in_a_second_request(check):
    found = check({WAITING: PROPOSED + mentee(name="Bo Chen", email="bo.chen@noorderlicht.example"),
                   ACTIVE: "declined: [{mentor: carla-smit, date: 2026-09-05, by: mentee}]\n"})
    assert codes(found) == ["C206"]


@pytest.mark.parametrize("prefers, told", [("tom-visser", ["C215"]), ("carla-smit", [])])
def test_the_same_mentor_again_only_when_asked_for(check, prefers, told):
    iris = mentee(name="Iris Postma", email="iris.postma@noorderlicht.example")
    edits = {WAITING: f"{PROPOSED}{iris}request: {{requested_on: 2026-08-21, prefers: [{prefers}]}}\nfollows: q3xd\n"}
    assert codes(check(edits)) == told


@pytest.mark.parametrize("capacity, told", [(0, "C101"), (1, "C101"), (2, None)])
def test_a_proposal_needs_a_place(check, capacity, told):
    found = check({WAITING: PROPOSED.replace("carla-smit", "anna-de-vries"), ANNA: f"capacity: {capacity}\n"})
    assert [(f.code, f.severity) for f in found if f.code == "C101"] == ([(told, Severity.WARNING)] if told else [])


def test_of_two_proposals_the_later_one_has_no_place(check):
    second = BASE[WAITING].replace("Noor Jansen", "Jan Noor").replace("noor.jansen", "jan.noor")
    second = second.replace("status: requested\n", PROPOSED.replace("2026-11-20", "2026-11-21"))
    found = check({WAITING: PROPOSED, CARLA: "capacity: 1\n", "pairs/2026-autumn/b7cd.yml": second})
    assert [f.place.file for f in found if f.code == "C101"] == ["pairs/2026-autumn/b7cd.yml"]


@pytest.mark.parametrize("capacity, told", [(0, ["C302"]), (1, [])])
def test_a_pin_needs_a_place(check, capacity, told):
    assert codes(check({MATCHING: PIN, CARLA: f"capacity: {capacity}\n"})) == told


def test_a_pin_that_was_proposed_uses_the_place_it_has(check):
    assert codes(check({MATCHING: PIN, WAITING: PROPOSED, CARLA: "capacity: 1\n"})) == []


def test_the_same_two_twice_is_one_warning_and_no_hint(check):
    again = BASE[ACTIVE].replace("requested_on: 2026-08-20", "requested_on: 2026-08-22")
    found = check({"pairs/2026-autumn/m4xp.yml": again})
    assert [(f.code, f.place.file) for f in found if f.code[0] == "C"] == [("C106", "pairs/2026-autumn/m4xp.yml")]


@pytest.mark.parametrize("places, told", [(0, True), (1, False), (2, False)])
def test_a_cohort_holds_so_many(check, places, told):
    assert ("C104" in codes(check({AUTUMN: f"places: {places}\n"}))) is told


def test_requests_may_exceed_a_cohorts_places(check):
    assert {pair for pair in BASE if pair.startswith("pairs/2026-autumn/")} == {ACTIVE, WAITING}
    assert codes(check({AUTUMN: "places: 1\n"})) == []


@pytest.mark.parametrize("capacity, told", [(4, False), (5, True)])
def test_an_hour_a_month_for_each_place(check, capacity, told):
    assert ("C103" in codes(check({ANNA: f"capacity: {capacity}\n"}))) is told


@pytest.mark.parametrize("key", ["email", "team", "manager"])
def test_what_a_proposal_does_not_tell(check, key):
    found, = (f for f in check({WAITING: PROPOSED + mentee(**{key: ""})}) if f.code == "C108")
    assert found.severity is Severity.HINT
    assert len(found.values["lacking"]) == 1


def test_nothing_becomes_wrong_by_waiting(check):
    edits = {WAITING: PROPOSED, CARLA: "away: [{from: 2027-01-04, until: 2027-01-15}]\n"}
    for today in (date(2026, 11, 24), date(2027, 1, 10), date(2028, 1, 1)):
        assert codes(check(edits, today=today)) == []


def test_a_request_entered_twice_gets_a_hint(check):
    found = [f for f in check({"pairs/2026-autumn/w4nd.yml": BASE[WAITING]}) if f.code == "C105"]
    assert [(f.severity, f.case, f.place.file) for f in found] == [(Severity.HINT, "waiting", WAITING)]


@pytest.mark.parametrize(("edits", "pairs"), [
    ({ANNA: "away: [{from: 2026-12-07, until: 2027-01-18}]\n"}, 1),
    ({ANNA: "away: [{from: 2026-12-07, until: 2027-01-17}]\n"}, 0),                       # shorter than the rhythm
    ({ANNA: "away: [{from: 2026-08-01, until: 2026-11-20}]\n"}, 0),                       # over
    ({ANNA: "away: [{from: 2027-03-15, until: 2027-06-01}]\n"}, 0),                       # after the pair's time
    ({ANNA: "away: [{from: 2027-03-15, until: 2027-06-01}]\n", ACTIVE: "prolonged_until: 2027-05-01\n"}, 1),
    ({ANNA: "away: [{from: 2026-12-07, until: 2027-02-26}]\n",
      ACTIVE: "pauses: [{from: 2026-12-01, until: 2027-03-01}]\n"}, 0),                   # it pauses meanwhile
    ({TOM: "away: [{from: 2026-12-07, until: 2027-02-26}]\n"}, 0),                        # no pair
])
def test_a_mentor_who_is_away_for_long_while_a_pair_runs(edits, pairs, check):
    found = [finding for finding in check(edits) if finding.code == "C111"]
    assert [finding.values["pairs"] for finding in found] == [pairs] * bool(pairs)


@pytest.mark.parametrize(("edits", "code", "line"), [
    ({ANNA: "training: [{module: mentor-basics, completed_on: 2027-12-01}]\n"}, "C207", "2027-12-01"),
    ({ANNA: "intake_on: 2027-12-01\n"}, "C208", "2027-12-01"),
])
def test_a_day_still_to_come_is_told_once_with_what_follows_from_it(edits, code, line, check):
    [finding] = check(edits)
    assert finding.code == code
    assert finding.also[0].file == ANNA and finding.also[0].width == len(line)


def test_a_mentors_address_in_the_place_of_the_mentees_is_one_error(check):
    found = check({ACTIVE: "mentee:\n  email: anna.devries@noorderlicht.example\n"})
    assert codes(found, "") == ["C201"]
