"""Places, and who may be matched with whom."""

from datetime import date

import pytest

from mentorkit.finding import Severity, Text
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


def test_a_word_that_does_not_exist_stands_in_no_pins_way(check):
    edits = {MATCHING: f"{PIN}rules: {{location: same, department: any, language: shared}}\n"}
    assert codes(check({**edits, CARLA: "location: assn\n"}), "") == ["R106"]
    assert codes(check({**edits, CARLA: "location: groningen\n"}), "") == ["C301"]


@pytest.mark.parametrize("edits", [
    {ACTIVE: "mentee:\n  learns_by: [seeing]\n  languages: [en]\n"},
    {ACTIVE: "mentee:\n  languages: [en]\n", ANNA: "languages: [nl]\nsuits: [seeing]\n"},
])
def test_a_word_that_does_not_exist_hides_no_rule_that_looks_at_another(check, edits):
    assert set(codes(check({ANNA: "languages: [nl]\n", **edits}), "")) == {"C214", "R106"}


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


def test_each_mentor_who_lacks_the_training_is_told(check):
    found = [f for f in check({WAITING: PROPOSED, CARLA: "training: []\n", ANNA: "training: []\n"}) if f.code == "C207"]
    assert [[place.file for place in (f.place, *f.also)] for f in found] == [[ACTIVE, ANNA], [WAITING, CARLA]]


def test_words_of_the_vocabulary_are_told_in_both_languages(check):
    [finding] = check({WAITING: PROPOSED + mentee(languages="[en]"), CARLA: "languages: [nl]\n"})
    assert finding.values["languages"] == (Text("Nederlands", "Dutch"),)


def test_where_the_vocabulary_can_not_be_used_a_word_is_told_by_its_id(check):
    found = check({WAITING: PROPOSED + mentee(languages="[en]"), CARLA: "languages: [nl]\n",
                   "programme/vocabulary.yml": "skills: 3\n"})
    assert [finding.values["languages"] for finding in found if finding.code == "C214"] == [("nl",)]


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


def test_a_pin_of_a_pair_that_runs_needs_no_place(check):
    pin = PIN.replace("w4nf", "k7m2").replace("carla-smit", "anna-de-vries")
    assert codes(check({MATCHING: pin, ANNA: "capacity: 0\n"})) == ["C102"]
    assert codes(check({MATCHING: pin, ANNA: "training: []\n"})) == ["C207"]


def test_a_pair_that_runs_needs_not_follow_a_pin(check):
    assert codes(check({MATCHING: PIN.replace("w4nf", "k7m2")}), "") == []


@pytest.mark.parametrize(("known", "unknown", "code"), [
    ("carla-smit", "joke-hoekstra", "R101"), ("w4nf", "zzzz", "R102"),
])
def test_nothing_follows_from_a_pin_of_nobody(check, known, unknown, code):
    assert codes(check({MATCHING: PIN.replace(known, unknown)}), "") == [code]


def test_a_pin_that_was_proposed_uses_the_place_it_has(check):
    assert codes(check({MATCHING: PIN, WAITING: PROPOSED, CARLA: "capacity: 1\n"})) == []


def test_the_same_two_twice_is_one_warning_and_no_hint(check):
    again = BASE[ACTIVE].replace("requested_on: 2026-08-20", "requested_on: 2026-08-22")
    found = check({"pairs/2026-autumn/m4xp.yml": again})
    assert [(f.code, f.place.file) for f in found if f.code[0] == "C"] == [("C106", "pairs/2026-autumn/m4xp.yml")]


def test_a_third_pair_is_looked_at_beside_two_of_the_same_two(check):
    again = BASE[ACTIVE].replace("requested_on: 2026-08-20", "requested_on: 2026-08-22")
    third = again.replace("08-22", "08-23").replace("mentor: anna-de-vries", "mentor: carla-smit")
    found = check({"pairs/2026-autumn/m4xp.yml": again, "pairs/2026-autumn/x9vt.yml": third})
    assert [(f.code, f.place.file) for f in found if f.code in ("C105", "C106")] == [
        ("C106", "pairs/2026-autumn/m4xp.yml"), ("C105", "pairs/2026-autumn/x9vt.yml")]


TO_TOM = "status: proposed\nmentor: tom-visser\nproposal: {date: 2026-11-20, by: hr-noord}\n"
ANNA_ASKS = mentee(name="Anna de Vries", email="anna.devries@noorderlicht.example", manager="")
TOM_ASKS = mentee(name="Tom Visser", email="TOM.visser@noorderlicht.example", manager="")


@pytest.mark.parametrize("edits, told", [
    ({}, True),
    ({ACTIVE: mentee(name="Tom Visser", email="", manager="")}, False),
    ({WAITING: TO_TOM + mentee(name="Anna de Vries", email="", manager="")}, False),
    ({ACTIVE: TOM_ASKS + "status: completed\nclosing: {date: 2026-11-20, reason: goals-met, talked: true}\n"}, False),
])
def test_two_people_who_are_each_others_mentors(check, edits, told):
    found = check({ACTIVE: TOM_ASKS, WAITING: TO_TOM + ANNA_ASKS, **edits})
    assert [(f.place.file, f.also[0].file) for f in found if f.code == "C107"] == [(WAITING, ACTIVE)] * told


def test_somebody_without_an_address_is_not_anybody_elses_mentor(check):
    without = "".join(line for line in BASE[ANNA].splitlines(True) if not line.startswith("email"))
    edits = {ACTIVE: TOM_ASKS, WAITING: TO_TOM + mentee(name="Anna de Vries", email="", manager="")}
    assert "C107" not in codes(check(edits, whole={ANNA: without}))


@pytest.mark.parametrize("status", ["withdrawn", "unmatched"])
def test_who_never_came_together_is_not_entered_twice(check, status):
    let_go = BASE[ACTIVE].partition("declined")[0].replace("active", status).replace("08-20", "08-24")
    assert codes(check({"pairs/2026-autumn/m4xp.yml": f"{let_go}closing: {{date: 2026-09-12}}\n"})) == []


@pytest.mark.parametrize("requested, told", [("2026-01-20", ["C105"]), ("2026-01-22", [])])
def test_two_pairs_that_are_over_are_told_only_where_they_are_of_one_day(check, requested, told):
    other = BASE[DONE].replace("2026-01-20", requested).replace("carla-smit", "anna-de-vries")
    found = check({"pairs/2026-spring/r5yk.yml": other})
    assert [(f.code, f.case) for f in found if f.code[0] == "C"] == [(code, "day") for code in told]


@pytest.mark.parametrize("places, told", [(0, True), (1, False), (2, False)])
def test_a_cohort_holds_so_many(check, places, told):
    assert ("C104" in codes(check({AUTUMN: f"places: {places}\n"}))) is told


def test_requests_may_exceed_a_cohorts_places(check):
    assert {pair for pair in BASE if pair.startswith("pairs/2026-autumn/")} == {ACTIVE, WAITING}
    assert codes(check({AUTUMN: "places: 1\n"})) == []


def test_somebody_with_two_pairs_takes_one_of_a_cohorts_places(check):
    twice = {WAITING: PROPOSED + mentee(name="Bo Chen", email="BO.chen@noorderlicht.example"), AUTUMN: "places: 1\n"}
    assert "C104" not in codes(check(twice))


def test_two_people_without_an_address_are_two(check):
    found = check({WAITING: PROPOSED + mentee(email=""), ACTIVE: mentee(name="Bo Chen", email=""),
                   AUTUMN: "places: 1\n"})
    assert [finding.values["mentees"] for finding in found if finding.code == "C104"] == [2]


@pytest.mark.parametrize("edit, told", [("capacity: 4\n", False), ("capacity: 5\n", True),
                                        ("capacity: 5\nstatus: paused\n", True),
                                        ("capacity: 5\nstatus: alumni\n", False)])
def test_an_hour_a_month_for_each_place(check, edit, told):
    assert ("C103" in codes(check({ANNA: edit}))) is told


TO_ANNA = {WAITING: PROPOSED.replace("carla-smit", "anna-de-vries")}
CROWDED = {
    "a proposal": ({ANNA: "capacity: 1\n", **TO_ANNA}, "C101"),
    "a running pair": ({ANNA: "capacity: 0\n"}, "C102"),
    "a cohort's places": ({AUTUMN: "places: 0\n"}, "C104"),
    "an absence": ({ANNA: "away: [{from: 2026-12-07, until: 2027-02-26}]\n"}, "C111"),
    "a hard rule": ({ANNA: "training: []\n"}, "C207"),
    "a pin": ({ANNA: "capacity: 1\n", MATCHING: PIN.replace("carla-smit", "anna-de-vries")}, "C302"),
}


@pytest.mark.parametrize("edits, code", [pytest.param(*case, id=name) for name, case in CROWDED.items()])
def test_nothing_follows_from_a_state_that_its_own_file_contradicts(check, edits, code):
    one_yes = "proposal: {date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-10}\n"
    assert codes(check(edits), "") == [code]
    assert codes(check({ACTIVE: one_yes, **edits}), "") == ["L101"]


@pytest.mark.parametrize("edits", [
    {ANNA: "capacity: 2\n", **TO_ANNA},
    {ANNA: "capacity: 1\n"},
    {ANNA: "capacity: 2\n", MATCHING: PIN.replace("carla-smit", "anna-de-vries")},
])
def test_a_pair_entered_twice_takes_one_place(check, edits):
    assert codes(check({"pairs/2026-autumn/m4xp.yml": BASE[ACTIVE], **edits})) == ["C106"]


def test_nothing_follows_where_the_cohort_is_missing(check):
    edits = {ANNA: "away: [{from: 2026-12-07, until: 2027-02-26}]\n"}
    assert codes(check(edits, whole={AUTUMN: None}), "") == ["R104"]


@pytest.mark.parametrize("key", ["email", "team", "manager"])
def test_what_a_proposal_does_not_tell(check, key):
    found, = (f for f in check({WAITING: PROPOSED + mentee(**{key: ""})}) if f.code == "C108")
    assert found.severity is Severity.HINT
    assert len(found.values["lacking"]) == 1


def test_what_a_proposal_does_not_tell_is_told_at_the_mentee(check):
    last = BASE[WAITING].replace("status: requested\n", PROPOSED).replace("  team: maintenance\n", "").splitlines(True)
    start = last.index("mentee:\n")
    end = next(n for n, line in enumerate(last) if n > start and not line.startswith(" "))
    text = "".join([*last[:start], *last[end:], *last[start:end]])
    found, = (f for f in check(whole={WAITING: text}) if f.code == "C108")
    assert text.splitlines()[found.place.line - 1] == "mentee:"


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
    ({ANNA: "away: [{from: 2026-09-20, until: 2026-11-24}]\n"}, 1),                       # its last day
    ({ANNA: "away: [{from: 2026-09-20, until: 2026-11-23}]\n"}, 0),
    ({CARLA: "away: [{from: 2026-08-01, until: 2026-12-31}]\n"}, 0),                      # a pair that is closed
    ({ANNA: "away: [{from: 2026-12-07, until: 2027-02-26}]\n",
      "programme/programme.yml": "languages: nl\n"}, 0),                                  # nobody knows the rhythm
    ({CARLA: "away: [{from: 2026-12-07, until: 2027-02-26}]\n", WAITING: PROPOSED}, 1),   # one that is proposed
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
