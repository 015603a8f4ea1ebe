"""Rules about a change: what two states of the small sound programme give, beside what is wrong with either."""

from collections.abc import Callable
from datetime import date

import pytest
from tests.rules.told import told_by_change

from mentorkit import lessons
from mentorkit.comparison import compare
from mentorkit.inspection import inspect_tree
from mentorkit.model.states import STATES, TRANSITIONS, State, reachable
from mentorkit.read import parse
from mentorkit.rules.catalogue import rule, rules
from mentorkit.rules.example import ACTIVE, BASE, COMPLETED, MENTOR, REQUESTED, edit

DAY = date(2026, 11, 24)
BO, NOOR, IRIS = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
ANNA, CARLA, TOM = "mentors/anna-de-vries.yml", "mentors/carla-smit.yml", "mentors/tom-visser.yml"
PROPOSED = "status: proposed\nmentor: {}\nproposal: {{date: 2026-11-16, by: hr-noord}}\n"
STARTED = (
    "status: active\nmentor: carla-smit\nstarted_on: 2026-11-20\n"
    "proposal: {date: 2026-11-16, by: hr-noord, mentor_yes_on: 2026-11-18, mentee_yes_on: 2026-11-19}\n"
)

Edits = dict[str, str | None]


@pytest.fixture
def changed(schemas) -> Callable[..., list[str]]:
    """`changed({file: yaml}, {file: yaml})` edits the small programme before and after; a whole file replaces, None
    takes away. It gives code, case and place of what the change does wrong, and of what else is new by the families
    in `also`."""

    def inspected(edits: Edits):
        texts = dict(BASE)
        for file, text in edits.items():
            if text is None:
                del texts[file]
            elif text.startswith("#") or file not in texts:
                texts[file] = text
            else:
                texts[file] = edit(texts[file], text)
        return inspect_tree(parse({file: text.encode() for file, text in texts.items()}), schemas, DAY)

    def given(before: Edits, after: Edits, also: str = "") -> list[str]:
        found = compare(inspected(before), inspected(after), DAY).findings
        return [" ".join(filter(None, (f.code, f.case, f.place.file))) for f in found
                if not f.known and (rule(f.code).change or f.code[0] in tuple(also))]

    return given


def test_nothing_changed_is_nothing_told(changed) -> None:
    assert changed({}, {}) == []


# A pair's states


def test_the_way_on_is_what_the_steps_lead_to() -> None:
    assert reachable(State.REQUESTED) == set(State)
    assert reachable(State.ACTIVE) == {State.ACTIVE, State.PAUSED, State.COMPLETED, State.ENDED}
    assert all(not reachable(state) for state in State if not TRANSITIONS[state])
    assert set(TRANSITIONS) == set(STATES) == set(State)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (REQUESTED, edit(REQUESTED, PROPOSED.format("carla-smit")), []),
        (REQUESTED, edit(REQUESTED, STARTED), []),
        (edit(REQUESTED, STARTED), REQUESTED, ["L501"]),
        (edit(REQUESTED, STARTED), edit(REQUESTED, STARTED.replace("active", "proposed")), ["L501"]),
        (edit(REQUESTED, STARTED),
         edit(REQUESTED, STARTED.replace("active", "withdrawn") + "closing: {date: 2026-11-20}\n"), ["L501"]),
        (edit(REQUESTED, "status: unmatched\nclosing: {date: 2026-11-20}\n"), REQUESTED, ["L501 final"]),
        (
            edit(REQUESTED, "status: unmatched\nclosing: {date: 2026-11-20}\n"),
            edit(REQUESTED, "status: withdrawn\nclosing: {date: 2026-11-20}\n"),
            ["L501 final"],
        ),
    ],
)
def test_a_pair_goes_on_and_not_back(changed, before: str, after: str, told: list[str]) -> None:
    assert changed({NOOR: before}, {NOOR: after}, also="L") == [f"{code} {NOOR}" for code in told]


def test_a_state_alone_that_goes_back_is_told_once(changed) -> None:
    assert changed({}, {BO: "status: requested\n"}, also="YSRLCP") == [f"L501 {BO}"]


def test_a_state_that_its_own_file_contradicted_may_be_mended(changed) -> None:
    early = COMPLETED.replace("reason: goals-met", "reason: no-click")
    assert changed({IRIS: early}, {IRIS: early.replace("status: completed", "status: ended")}) == []
    assert changed({IRIS: early}, {}) == []


def test_a_new_file_may_be_in_any_state(changed) -> None:
    assert changed({IRIS: None, "programme/recognition.yml": "thanks: []\n"}, {}) == []


# The past


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("started_on: 2026-09-15", "started_on: 2026-09-16", ["L502"]),
        ("first_meeting_on: 2026-09-22", "first_meeting_on: 2026-09-23", ["L502"]),
        ("agreement_on: 2026-09-29\n", "", ["L502 gone"]),
        ("requested_on: 2026-08-20", "requested_on: 2026-08-21", ["L502"]),
        ("mentee_yes_on: 2026-09-11", "mentee_yes_on: 2026-09-12", ["L502"]),
        ("declined: [{mentor: tom-visser, date: 2026-09-05, by: mentor, reason: no-time}]\n", "", ["L502 gone"]),
        ("completed_on: 2026-09-14", "completed_on: 2026-09-13", ["L502 gone"]),
        ("  - {date: 2026-10-12, with: mentee, by: hr-noord, pulse: 4}\n", "", ["L502 gone"]),
        ("  - {date: 2026-10-12, with: mentee, by: hr-noord, pulse: 4}\n",
         "  - {date: 2026-10-13, with: mentee, by: hr-noord, pulse: 4}\n", ["L502 gone"]),
        ("mentor: anna-de-vries\n", "mentor: carla-smit\n", ["L502 mentor"]),
        ("pulse: 4", "pulse: 5", []),
        ("due_on: 2027-02-01", "due_on: 2027-02-20", []),
        ("goal: Een stuurgroep zelf voorzitten", "goal: Zelf voorzitten", []),
        ("check_ins:\n", "check_ins:\n  - {date: 2026-11-23, with: mentor, by: hr-noord}\n", []),
        ("due_on: 2027-02-01", "due_on: 2027-02-01, achieved_on: 2026-11-20", []),
    ],
)
def test_what_has_happened_stays(changed, old: str, new: str, told: list[str]) -> None:
    assert old in ACTIVE
    assert [line.removesuffix(f" {BO}") for line in changed({}, {BO: ACTIVE.replace(old, new, 1)})] == told


ENDED = "programme/evaluations/2026-spring-end.yml"
PAUSED = {BO: "pauses: [{from: 2026-10-20, until: 2026-11-03}]\n"}
NO_LONGER_SHOWN = {TOM: "consent: {profile_on: 2026-08-10, withdrawn_on: 2026-10-01}\n"}
ANONYMOUS = {NOOR: "status: withdrawn\nclosing: {date: 2026-09-01}\nanonymised_on: 2026-11-20\n"}


@pytest.mark.parametrize(("file", "old", "day", "what", "where"), [
    (IRIS, "requested_on: 2026-01-20", "2026-01-21", "the request", "2026-01-21"),
    (IRIS, "proposal: {date: 2026-02-16", "2026-02-17", "the proposal", "2026-02-17"),
    (IRIS, "mentor_yes_on: 2026-02-18", "2026-02-19", "the mentor’s yes", "2026-02-19"),
    (IRIS, "mentee_yes_on: 2026-02-19", "2026-02-20", "the mentee’s yes", "2026-02-20"),
    (IRIS, "manager_told_on: 2026-02-20", "2026-02-21", "the message to the line manager", "2026-02-21"),
    (IRIS, "started_on: 2026-03-02", "2026-03-03", "the start", "2026-03-03"),
    (IRIS, "first_meeting_on: 2026-03-09", "2026-03-10", "the first meeting", "2026-03-10"),
    (IRIS, "agreement_on: 2026-03-16", "2026-03-17", "the day of the agreements", "2026-03-17"),
    (IRIS, "achieved_on: 2026-07-20", "2026-07-21", "the day the goal was reached", "goals"),
    (IRIS, "completed_on: 2026-02-25", "2026-02-26", "the training done", "training"),
    (IRIS, "{date: 2026-06-25", "2026-06-26", "the check-in", "check_ins"),
    (BO, "tom-visser, date: 2026-09-05", "2026-09-06", "the decline", "declined"),
    (TOM, "mentor_since: 2026-08-10", "2026-08-11", "the beginning as a mentor", "2026-08-11"),
    (TOM, "intake_on: 2026-08-10", "2026-08-11", "the intake", "2026-08-11"),
    (TOM, "completed_on: 2026-08-10", "2026-08-09", "the training done", "training"),
    (TOM, "confirmed_on: 2026-08-01", "2026-07-31", "the look at the profile", "2026-07-31"),
    (TOM, "profile_on: 2026-08-10", "2026-08-11", "the consent", "2026-08-11"),
    ("programme/programme.yml", "baseline: {date: 2025-12-31", "2025-12-30", "the baseline", "goals"),
    ("programme/programme.yml", "readings: [{date: 2026-06-30", "2026-06-29", "the reading", "goals"),
    ("programme/recognition.yml", "date: 2026-09-10", "2026-09-11", "the thanks", "thanks"),
    (ENDED, "held: {from: 2026-09-01", "2026-09-02", "the evaluation", "2026-09-02"),
    (ENDED, "done_on: 2026-10-01", "2026-10-02", "the doing of the action", "actions"),
])
def test_what_gets_another_day_is_named(schemas, file: str, old: str, day: str, what: str, where: str) -> None:
    assert old in BASE[file]
    head, values, place = told_by_change({}, {file: BASE[file].replace(old, old[:-10] + day, 1)}, schemas)[0]
    moved = where == day
    assert head == ("L502" if moved else "L502 gone")
    assert values == (f"day {day}; " if moved else "") + f"was {old[-10:]}; what {what}"
    assert place == f"{file.rpartition('/')[2]}: {where}"


@pytest.mark.parametrize(("before", "old", "day", "what", "where"), [
    (PAUSED, "2026-10-20", "2026-10-21", "the beginning of the pause", "k7m2.yml: pauses"),
    (PAUSED, "2026-11-03", "2026-11-04", "the end of the pause", "k7m2.yml: pauses"),
    (NO_LONGER_SHOWN, "2026-10-01", "2026-10-02", "the withdrawal of consent", "tom-visser.yml: 2026-10-02"),
    (ANONYMOUS, "2026-11-20", "2026-11-21", "the anonymising", "w4nf.yml: 2026-11-21"),
])
def test_what_lasted_or_ended_and_gets_another_day_is_named(schemas, before, old, day, what, where) -> None:
    [found] = told_by_change(before, {file: text.replace(old, day) for file, text in before.items()}, schemas)
    moved = where.endswith(day)
    assert found == (
        "L502" if moved else "L502 gone", (f"day {day}; " if moved else "") + f"was {old}; what {what}", where)


def test_who_a_pair_is_about_is_told_at_the_mentees_name(schemas) -> None:
    other = ACTIVE.replace("Bo Chen", "Kim Bos").replace("bo.chen", "kim.bos")
    assert told_by_change({}, {BO: other}, schemas) == [("L503", "id k7m2", "k7m2.yml: Kim Bos")]


def test_a_pair_under_another_name_is_told_by_both(schemas) -> None:
    renamed = {NOOR: None, "pairs/2026-autumn/h8jk.yml": REQUESTED}
    assert told_by_change({}, renamed, schemas) == [
        ("L504 renamed", "now h8jk; pair w4nf", "h8jk.yml: # yaml-language-server: $schema=")]


def test_what_had_yet_to_come_may_be_moved(changed) -> None:
    ahead = ACTIVE + "pauses: [{from: 2026-12-20, until: 2027-01-05}]\n"
    assert changed({BO: ahead}, {}) == []
    begun = "pauses: [{from: 2026-10-20, until: 2026-11-03}]\n"
    assert changed({BO: ACTIVE + begun}, {}) == [f"L502 gone {BO}"] * 2
    assert changed({BO: ACTIVE + begun}, {BO: ACTIVE + begun.replace("11-03", "11-04")}) == [f"L502 gone {BO}"]


def test_what_happens_today_has_happened(changed) -> None:
    assert changed({BO: ACTIVE.replace("date: 2026-11-16", "date: 2026-11-24")}, {}) == [f"L502 gone {BO}"]


def test_one_of_two_check_ins_on_a_day_that_vanishes_is_seen(changed) -> None:
    two = ACTIVE.replace("check_ins:\n", "check_ins:\n  - {date: 2026-10-12, with: mentor, by: hr-noord}\n")
    assert changed({BO: two}, {}) == [f"L502 gone {BO}"]


def test_a_date_that_could_not_be_right_may_be_mended(changed) -> None:
    assert changed({BO: ACTIVE.replace("first_meeting_on: 2026-09-22", "first_meeting_on: 2026-09-02")}, {}) == []


def test_a_proposal_goes_with_a_decline_and_not_without(changed) -> None:
    waits = edit(REQUESTED, PROPOSED.format("tom-visser"))
    said_no = REQUESTED + "declined: [{mentor: tom-visser, date: 2026-11-20, by: mentor}]\n"
    assert changed({NOOR: waits}, {NOOR: said_no}) == []
    assert changed({NOOR: waits}, {}) == [f"L502 gone {NOOR}"]
    other = edit(REQUESTED, PROPOSED.format("carla-smit").replace("2026-11-16", "2026-11-20"))
    assert changed({NOOR: waits}, {NOOR: other}) == []


@pytest.mark.parametrize(
    ("new", "told"),
    [
        ("{date: 2026-08-31, reason: goals-met, talked: true, rematch: false}", ["L502 closing"]),
        ("{date: 2026-09-01, reason: goals-met, rematch: false}", ["L502 closing"]),
        ("{date: 2026-09-01, reason: goals-met, talked: true, rematch: true}", ["L502 closing"]),
        ("{date: 2026-09-01, reason: goals-met, talked: true}", []),
    ],
)
def test_a_closing_stays(changed, new: str, told: list[str]) -> None:
    assert [line.removesuffix(f" {IRIS}") for line in changed({}, {IRIS: f"closing: {new}\n"})] == told


def test_the_day_on_which_a_request_was_let_go_stays(changed) -> None:
    let_go = "status: withdrawn\nclosing: {date: 2026-11-20}\n"
    assert changed({NOOR: let_go}, {NOOR: let_go.replace("11-20", "11-21")}) == [f"L502 closing {NOOR}"]
    assert changed({NOOR: let_go.replace("}", ", talked: true}")}, {NOOR: let_go}) == []     # it has only its day


def test_another_ending_is_told_as_that_with_all_that_goes_with_it(changed) -> None:
    ended = "status: ended\nclosing: {date: 2026-08-31, reason: no-click, talked: true, rematch: false}\n"
    assert changed({}, {IRIS: ended}) == [f"L501 final {IRIS}"]


def test_a_closing_that_is_gone_is_told_by_what_the_state_lacks(changed) -> None:
    without = "".join(line for line in COMPLETED.splitlines(True) if not line.startswith("closing"))
    assert changed({}, {IRIS: without}, also="L") == [f"L101 fits {IRIS}"]


def test_a_closing_that_could_not_be_right_may_be_mended(changed) -> None:
    early = {IRIS: "closing: {date: 2026-02-01, reason: goals-met, talked: true, rematch: false}\n"}
    assert changed(early, {}) == []


def test_a_talk_may_be_held_after_the_closing(changed) -> None:
    assert changed({IRIS: "closing: {date: 2026-09-01, reason: goals-met}\n"}, {}) == []


def test_an_anonymised_pair_keeps_its_dates(changed) -> None:
    bare = (
        "# yaml-language-server: $schema=../../schemas/pair.schema.json\n"
        "mentee: {department: operations}\n"
        "request: {requested_on: 2026-01-20, skills: [project-management], prefers: [carla-smit]}\n"
        "anonymised_on: 2026-11-23\n"
        + COMPLETED[COMPLETED.index("status:"):].replace(", goal: Een eigen project leiden", "")
    )
    for pulse in (4, 5):
        bare = bare.replace(f", pulse: {pulse}", "")
    bare = edit(bare, "training: []\n")
    assert changed({}, {IRIS: bare}) == []
    assert changed({IRIS: bare}, {}) == [f"L502 gone {IRIS}"]
    fewer = bare.replace("  - {date: 2026-04-08, with: mentee, by: hr-noord}\n", "")
    assert changed({}, {IRIS: fewer}) == [f"L502 gone {IRIS}"]


def test_what_an_anonymised_pair_loses_is_told_as_nothing_else(changed) -> None:
    declined = "declined: [{mentor: tom-visser, date: 2026-02-10, by: mentor, reason: no-time}]\n"
    anonymous = {IRIS: "anonymised_on: 2026-11-23\ntraining: []\n"}
    assert changed({IRIS: declined}, anonymous) == []
    back = STARTED.replace("active", "withdrawn").replace("started_on: 2026-11-20\n", "")
    back += "closing: {date: 2026-11-20}\nanonymised_on: 2026-11-23\n"
    assert changed({NOOR: STARTED}, {NOOR: back}) == [f"L501 {NOOR}"]


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ("intake_on: 2026-08-11\n", ["L502"]),
        ("mentor_since: 2026-08-11\n", ["L502"]),
        ("confirmed_on: 2026-11-20\n", []),
        ("confirmed_on: 2026-07-20\n", ["L502"]),
        ("training: [{module: mentor-basics, completed_on: 2026-11-10}]\n", []),
        ("training: [{module: mentor-basics, completed_on: 2026-08-01}]\n", ["L502 gone"]),
        ("consent: {profile_on: 2026-08-09}\n", ["L502"]),
        ("consent: {profile_on: 2026-08-10, withdrawn_on: 2026-11-24}\n", ["P204"]),
        ("consent: {profile_on: 2026-08-10, withdrawn_on: 2026-11-25}\n", []),
        ("capacity: 4\nhours_per_month: 8\n", []),
    ],
)
def test_a_mentors_past_stays_and_what_she_does_again_moves_on(changed, after: str, told: list[str]) -> None:
    assert [line.removesuffix(f" {TOM}") for line in changed({}, {TOM: after})] == told


def test_one_module_done_again_hides_no_other_that_is_gone(changed) -> None:
    two = "training: [{module: mentor-basics, completed_on: 2026-08-10}, {module: mentee-start, completed_on: %s}]\n"
    again = "training: [{module: mentor-basics, completed_on: 2026-09-01}]\n"
    assert changed({TOM: two % "2026-09-10"}, {TOM: again}) == [f"L502 gone {TOM}"]
    assert changed({TOM: two % "2026-08-12"}, {TOM: again}) == []


def test_a_consent_may_be_given_again_and_not_be_forgotten(changed) -> None:
    withdrawn = "consent: {profile_on: 2026-08-10, withdrawn_on: 2026-10-01}\n"
    for day in ("2026-10-01", "2026-11-20"):
        assert changed({TOM: withdrawn}, {TOM: f"consent: {{profile_on: {day}}}\n"}) == []
    assert changed({TOM: withdrawn}, {}) == [f"L502 gone {TOM}"]
    without = BASE[TOM].replace("consent: {profile_on: 2026-08-10}\n", "")
    assert changed({}, {TOM: without}) == [f"P204 gone {TOM}"]


def test_thanks_readings_and_evaluations_stay(changed) -> None:
    file = "programme/recognition.yml"
    assert changed({}, {file: BASE[file].replace("2026-09-10", "2026-09-11")}) == [f"L502 gone {file}"]
    file = "programme/programme.yml"
    assert changed({}, {file: BASE[file].replace("2026-06-30, value", "2026-06-29, value")}) == [f"L502 gone {file}"]
    file = "programme/evaluations/2026-spring-end.yml"
    assert changed({}, {file: BASE[file].replace("done_on: 2026-10-01", "done_on: 2026-10-02")}) == [
        f"L502 gone {file}"
    ]


# Who a file is about


def test_an_id_that_becomes_somebody_elses_is_told_once(changed) -> None:
    other = ACTIVE.replace("Bo Chen", "Kim Bos").replace("bo.chen", "kim.bos").replace("started_on: 2026-09-15",
                                                                                      "started_on: 2026-09-16")
    assert changed({}, {BO: other}) == [f"L503 {BO}"]
    assert changed({}, {BO: ACTIVE.replace("Bo Chen", "Bo de Wit")}) == []
    assert changed({}, {BO: ACTIVE.replace("bo.chen", "bo.dewit")}) == []
    assert changed({}, {BO: ACTIVE.replace("Bo Chen", "Bo de Wit").replace("bo.chen", "BO.Chen")}) == []


def test_a_pair_that_moves_to_another_folder_is_the_same_pair(changed) -> None:
    assert changed({}, {NOOR: None, "pairs/2026-spring/w4nf.yml": REQUESTED}) == []
    there = edit(REQUESTED, STARTED)
    assert changed({NOOR: there}, {NOOR: None, "pairs/2026-spring/w4nf.yml": REQUESTED}) == [
        "L501 pairs/2026-spring/w4nf.yml"
    ]


def test_a_pair_that_is_gone_or_has_another_name_is_a_hint(changed) -> None:
    assert changed({}, {NOOR: None}) == [f"L504 {NOOR}"]
    renamed = "pairs/2026-autumn/h8jk.yml"
    assert changed({}, {NOOR: None, renamed: REQUESTED}) == [f"L504 renamed {renamed}"]
    assert changed({}, {NOOR: None, renamed: edit(REQUESTED, PROPOSED.format("carla-smit"))}) == [
        f"L504 renamed {renamed}"
    ]


def test_a_pair_that_can_no_longer_be_read_is_not_gone(changed) -> None:
    assert [line.split()[0] for line in changed({}, {NOOR: "# x\nstatus: [\n"}, also="Y")] == ["Y208"]


def test_a_mentor_who_gets_another_id_is_the_same_mentor(changed) -> None:
    new = "mentors/anna-vries.yml"
    renamed = {
        ANNA: None,
        new: BASE[ANNA],
        BO: ACTIVE.replace("anna-de-vries", "anna-vries"),
    }
    assert changed({ANNA: "capacity: 0\n"}, {**renamed, new: edit(BASE[ANNA], "capacity: 0\n")}) == []


# Places


def test_one_more_pair_needs_a_place(changed) -> None:
    full = {CARLA: "capacity: 0\n"}
    assert changed(full, {**full, NOOR: PROPOSED.format("carla-smit")}, also="C") == [f"C110 {NOOR}"]
    assert changed(full, {**full, NOOR: STARTED}, also="C") == [f"C110 {NOOR}"]
    assert changed({}, {NOOR: PROPOSED.format("carla-smit")}) == []


def test_a_mentor_who_was_full_keeps_her_pairs(changed) -> None:
    assert changed({}, {ANNA: "capacity: 0\n"}, also="C") == [f"C102 {ANNA}"]
    assert changed({NOOR: PROPOSED.format("carla-smit")}, {NOOR: STARTED}) == []


def test_of_two_new_pairs_the_earlier_proposal_has_the_place(changed) -> None:
    second = "pairs/2026-autumn/h8jk.yml"
    other = REQUESTED.replace("Noor Jansen", "Kim Bos").replace("noor.jansen", "kim.bos")
    after = {
        CARLA: "capacity: 1\n",
        NOOR: PROPOSED.format("carla-smit"),
        second: edit(other, PROPOSED.format("carla-smit").replace("2026-11-16", "2026-11-10")),
    }
    assert changed({CARLA: "capacity: 1\n", second: other}, after) == [f"C110 {NOOR}"]


H8JK = "pairs/2026-autumn/h8jk.yml"
KIM = REQUESTED.replace("Noor Jansen", "Kim Bos").replace("noor.jansen", "kim.bos")
TO_CARLA = PROPOSED.format("carla-smit")
ANNA_NOW = "mentors/a-vries.yml"


@pytest.mark.parametrize(("before", "after", "told"), [
    # of two of one day, the later id has no place
    ({H8JK: KIM}, {CARLA: "capacity: 1\n", NOOR: TO_CARLA, H8JK: edit(KIM, TO_CARLA)}, [NOOR]),
    # who had a place keeps it, though her proposal is later
    ({H8JK: KIM, NOOR: TO_CARLA},
     {CARLA: "capacity: 1\n", NOOR: TO_CARLA, H8JK: edit(KIM, TO_CARLA.replace("11-16", "11-10"))}, [H8JK]),
    ({}, {ANNA: "capacity: 1\n", NOOR: PROPOSED.format("anna-de-vries")}, [NOOR]),
    ({}, {ANNA: "capacity: 2\n", NOOR: PROPOSED.format("anna-de-vries")}, []),
    # also under another id of the mentor
    ({}, {ANNA: None, ANNA_NOW: BASE[ANNA].replace("capacity: 2", "capacity: 1"), BO: "mentor: a-vries\n",
          NOOR: PROPOSED.format("a-vries")}, [NOOR]),
    ({}, {ANNA: None, ANNA_NOW: BASE[ANNA].replace("capacity: 2", "capacity: 0"), BO: "mentor: a-vries\n"}, []),
    # a pin tells it at the pin
    ({}, {CARLA: "capacity: 0\n", NOOR: TO_CARLA, "programme/matching.yml":
          "pins: [{pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: 2026-11-10}]\n"}, []),
])
def test_new_pairs_take_the_places_that_are_left(changed, before: Edits, after: Edits, told: list[str]) -> None:
    assert changed(before, after) == [f"C110 {file}" for file in told]


def test_a_new_mentor_comes_as_she_is(changed) -> None:
    eva = MENTOR.format(name="Eva Mulder", email="eva.mulder", department="finance", team="tax", location="assen",
                        manager="h.groen", since="2026-08-10", bio=("Ik reken graag", "I like sums"))
    after = {"mentors/eva-mulder.yml": edit(eva, "capacity: 0\n"), NOOR: PROPOSED.format("eva-mulder")}
    assert "C110" not in " ".join(changed({}, after))


# Questions


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("{nl: Ik durf meer., en: I dare more.}", "{nl: Ik durf meer., en: I dare a lot.}", 1),
        ("{nl: Ik durf meer., en: I dare more.}", "{nl: Ik durf meer., en: I dare more.}", 0),
        ("{nl: Ik durf meer., en: I dare more.}", "{en: I dare more., nl: Ik durf meer.}", 0),
    ],
)
def test_the_words_of_a_question_stay(changed, before: str, after: str, told: int) -> None:
    file = "programme/questions.yml"
    text = "questions: {{self-confidence: {{asks: mentees, benefit: self-confidence, text: {}}}}}\n"
    assert changed({file: text.format(before)}, {file: text.format(after)}) == [f"G408 {file}"] * told


def test_another_language_is_no_other_wording(changed) -> None:
    file, settings = "programme/questions.yml", "programme/programme.yml"
    one = "questions: {self-confidence: {asks: mentees, benefit: self-confidence, text: Ik durf meer.}}\n"
    two = one.replace("Ik durf meer.", "{nl: Ik durf meer., en: I dare more.}")
    found = changed({file: one, settings: "languages: [nl]\n"}, {file: two})
    assert [line for line in found if line.startswith("G408")] == []


# What the pages and `explain` say of such a rule


def test_the_example_of_a_rule_about_a_change_shows_what_was(schemas) -> None:
    lesson = lessons.lesson(rule("L501"), schemas)
    assert lesson.finding and lesson.message.en
    assert [line.text for line in lesson.before] == ["status: unmatched", "closing: {date: 2026-11-20}"]
    told = "\n".join(lessons.told(lesson, "en", DAY))
    assert "mentorkit check --base main" in told and "As it was: pairs/2026-autumn/w4nf.yml" in told


def test_every_rule_about_a_change_finds_its_example(schemas) -> None:
    changes = [given for given in rules() if given.change]
    assert {given.code for given in changes} == {"L501", "L502", "L503", "L504", "C110", "P204", "G408"}
    assert [given.code for given in changes if lessons.lesson(given, schemas).finding is None] == []
