"""Rules about a change: what two states of the small sound programme give, beside what is wrong with either."""

from collections.abc import Callable
from datetime import date

import pytest

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


def test_what_had_yet_to_come_may_be_moved(changed) -> None:
    ahead = ACTIVE + "pauses: [{from: 2026-12-20, until: 2027-01-05}]\n"
    assert changed({BO: ahead}, {}) == []
    begun = "pauses: [{from: 2026-10-20, until: 2026-11-03}]\n"
    assert changed({BO: ACTIVE + begun}, {}) == [f"L502 gone {BO}"] * 2
    assert changed({BO: ACTIVE + begun}, {BO: ACTIVE + begun.replace("11-03", "11-04")}) == [f"L502 gone {BO}"]


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
    fewer = bare.replace("  - {date: 2026-04-08, with: mentee, by: hr-noord}\n", "")
    assert changed({}, {IRIS: fewer}) == [f"L502 gone {IRIS}"]


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
        ("capacity: 4\nhours_per_month: 8\n", []),
    ],
)
def test_a_mentors_past_stays_and_what_she_does_again_moves_on(changed, after: str, told: list[str]) -> None:
    assert [line.removesuffix(f" {TOM}") for line in changed({}, {TOM: after})] == told


def test_a_consent_may_be_given_again_and_not_be_forgotten(changed) -> None:
    withdrawn = "consent: {profile_on: 2026-08-10, withdrawn_on: 2026-10-01}\n"
    assert changed({TOM: withdrawn}, {TOM: "consent: {profile_on: 2026-11-20}\n"}) == []
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


def test_a_new_mentor_comes_as_she_is(changed) -> None:
    eva = MENTOR.format(name="Eva Mulder", email="eva.mulder", department="finance", team="tax", location="assen",
                        manager="h.groen", since="2026-08-10")
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
