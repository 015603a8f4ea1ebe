"""The borders of the rules of guidance: the last day that is in time, and what is no mistake."""

from datetime import date
from pathlib import Path

import pytest

from mentorkit import model, read, resources, shape
from mentorkit.model.change import Change
from mentorkit.model.colours import DARK_PAPER, SAND, contrast
from mentorkit.rules.catalogue import rule, rules
from mentorkit.rules.example import BASE, edit
from mentorkit.shape import Schemas

HOUSE = Schemas.load(resources.overlaid("schemas", Path("/nowhere")))
SCHEMAS = HOUSE.for_languages(("nl", "en"))
TODAY = date(2026, 11, 24)
PROGRAMME, ANNA, TOM = "programme/programme.yml", "mentors/anna-de-vries.yml", "mentors/tom-visser.yml"
ACTIVE, WAITING, CLOSED = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
SECOND = "pairs/2026-autumn/c3dh.yml"
AUTUMN, SPRING = "programme/cohorts/2026-autumn.yml", "programme/cohorts/2026-spring.yml"
END, QUESTIONS = "programme/evaluations/2026-spring-end.yml", "programme/questions.yml"
HR = "by: hr-noord"


def built(edits: dict[str, str], sound: bool = True) -> model.Programme:
    """The small sound programme with these edits, which leave every file its shape, or not."""
    texts = dict(BASE)
    for file, snippet in edits.items():
        texts[file] = edit(texts[file], snippet) if file in texts and snippet else snippet
    tree = read.parse({file: text.encode() for file, text in texts.items() if text})
    assert (shape.check(tree, SCHEMAS) == []) is sound
    return model.build(tree, SCHEMAS)


def found(code: str, edits: dict[str, str], today: date = TODAY) -> list:
    return list(rule(code).check(built(edits), today))


def talks(*entries: str) -> dict[str, str]:
    return {ACTIVE: f"check_ins: [{', '.join('{' + entry + '}' for entry in entries)}]\n"}


@pytest.mark.parametrize(("edits", "last"), [
    ({}, date(2026, 9, 14)),        # from the end of enrolment
    ({WAITING: "request: {requested_on: 2026-09-05, skills: [presenting]}\n"}, date(2026, 9, 19)),
    ({WAITING: "declined: [{mentor: tom-visser, date: 2026-09-10, by: mentor}]\n"}, date(2026, 9, 24)),
])
def test_a_request_is_late_from_the_day_after(edits: dict, last: date):
    edits = edits | {PROGRAMME: "rhythm: {answer_request_days: 14}\n"}
    assert found("G301", edits, last) == []
    [finding] = found("G301", edits, last.replace(day=last.day + 1))
    assert finding.values == {"last": last}


@pytest.mark.parametrize(("proposal", "case"), [
    ("", ""), (", mentor_yes_on: 2026-11-05", "mentee"), (", mentee_yes_on: 2026-11-05", "mentor"),
])
def test_a_late_proposal_says_who_is_to_answer(proposal: str, case: str):
    edits = {WAITING: f"status: proposed\nmentor: tom-visser\nproposal: {{date: 2026-11-03, {HR}{proposal}}}\n"}
    assert found("G302", edits, date(2026, 11, 10)) == []
    assert [finding.case for finding in found("G302", edits, date(2026, 11, 11))] == [case]


@pytest.mark.parametrize(("pauses", "last", "told"), [
    ("[]", date(2026, 12, 28), None),
    ("[{from: 2026-11-20, until: 2026-11-22}]", date(2026, 12, 31), None),
    ("[{from: 2026-11-20, until: 2026-11-22}, {from: 2026-11-21, until: 2026-11-23}]", date(2027, 1, 1), None),
    ("[{from: 2026-12-20, until: 2026-12-30}]", date(2027, 1, 8), None),
    ("[{from: 2026-12-20, until: 2026-12-22}, {from: 2026-12-30, until: 2027-01-02}]", date(2027, 1, 4), None),
    ("[{from: 2026-12-29, until: 2027-01-10}]", date(2027, 1, 10), date(2026, 12, 28)),     # paused from the day after
])
def test_a_check_in_is_late_when_the_weeks_without_pauses_are_over(pauses: str, last: date, told: date | None):
    edits = {ACTIVE: f"pauses: {pauses}\n"}
    assert found("G306", edits, last) == []
    [finding] = found("G306", edits, date.fromordinal(last.toordinal() + 1))
    assert (finding.place.file, finding.values) == (ACTIVE, {"last": told or last})


def test_a_pair_that_is_still_paused_is_not_late():
    edits = {ACTIVE: "status: paused\npauses: [{from: 2026-11-20}]\n"}
    assert found("G306", edits, date(2028, 1, 1)) == []


@pytest.mark.parametrize(("entries", "code"), [
    ((f"date: 2026-10-12, with: mentee, {HR}, pulse: 2", f"date: 2026-11-02, with: mentee, {HR}, pulse: 2"), "G308"),
    ((f"date: 2026-11-02, with: mentee, {HR}, pulse: 1", f"date: 2026-10-12, with: mentee, {HR}, pulse: 2"), "G308"),
    ((f"date: 2026-10-12, with: mentee, {HR}, pulse: 2", f"date: 2026-10-20, with: mentor, {HR}",
      f"date: 2026-11-02, with: mentee, {HR}, pulse: 2"), "G308"),
    ((f"date: 2026-11-09, with: mentee, {HR}, pulse: 2",), "G309"),
    ((f"date: 2026-11-09, with: mentee, {HR}, pulse: 2", f"date: 2026-11-09, with: mentor, {HR}, pulse: 1"), "G309"),
    ((f"date: 2026-11-10, with: mentee, {HR}, pulse: 2",), ""),         # fourteen days ago: still in time
    ((f"date: 2026-10-12, with: mentee, {HR}, pulse: 1", f"date: 2026-11-02, with: mentee, {HR}, pulse: 3"), ""),
    ((f"date: 2026-10-12, with: mentee, {HR}, pulse: 1", f"date: 2026-10-20, with: both, {HR}"), ""),
])
def test_low_pulses(entries: tuple[str, ...], code: str):
    programme = built(talks(*entries))
    seen = [finding for code in ("G308", "G309") for finding in rule(code).check(programme, TODAY)]
    assert [finding.code for finding in seen] == ([code] if code else [])
    assert all(isinstance(value, date) for finding in seen for value in finding.values.values())


@pytest.mark.parametrize(("snippet", "late"), [
    ("goals: [{id: x, goal: Iets leren}]\n", True),
    ("goals: [{id: x, goal: Iets leren, due_on: 2027-05-01}]\n", False),        # they agreed on a goal after the end
    ("goals: [{id: x, goal: Iets leren, due_on: 2027-05-01, achieved_on: 2027-03-01}]\n", True),
    ("goals: []\nprolonged_until: 2027-04-09\n", False),
    ("goals: []\nprolonged_until: 2027-04-08\n", True),
])
def test_a_pair_past_its_end(snippet: str, late: bool):
    assert bool(found("G311", {ACTIVE: snippet}, date(2027, 4, 9))) is late


@pytest.mark.parametrize(("reading", "today", "late"), [
    ("2026-10-30", date(2026, 10, 31), False),      # the day itself is in time
    ("2026-10-30", date(2026, 11, 1), True),
    ("2026-10-31", date(2026, 11, 1), False),       # a reading of the day itself will do
])
def test_a_target_wants_a_reading_of_its_day_or_later(reading: str, today: date, late: bool):
    goals = ("goals:\n  - id: x\n    goal: {nl: Meer, en: More}\n    measure: {nl: Aantal, en: Number}\n"
             "    baseline: {date: 2026-01-01, value: 1}\n    target: {date: 2026-10-31, value: 2}\n"
             f"    readings: [{{date: {reading}, value: 2}}]\n")
    assert bool(found("G104", {PROGRAMME: goals}, today)) is late


def test_a_language_is_needed_when_somebody_speaks_no_other():
    polish = BASE["programme/vocabulary.yml"].replace("en: {nl: Engels, en: English}}", "en: {nl: Engels, en: English},"
                                                      " pl: {nl: Pools, en: Polish}}")
    words = {"programme/vocabulary.yml": polish}
    assert found("G205", words) == []
    assert found("G205", words | {ANNA: "languages: [pl, en]\n"}) == []
    [finding] = found("G205", words | {ANNA: "languages: [pl]\n"})
    assert [word.en for word in finding.values["languages"]] == ["Polish"]


def test_a_proposal_on_paper_that_has_started_is_another_rules_business():
    begun = {ACTIVE: "status: proposed\nproposal: {date: 2026-09-08, by: hr-noord}\n"}
    assert found("G302", begun) == []


@pytest.mark.parametrize(("entries", "late"), [
    ((f"date: 2026-08-20, with: mentee, {HR}",), True),         # on the day of the request
    ((f"date: 2026-08-19, with: mentee, {HR}",), False),        # before it: that date is wrong, not the rhythm
    ((f"date: 2026-10-01, with: mentee, {HR}", f"date: 2026-11-24, with: mentee, {HR}"), False),
    ((f"date: 2026-10-01, with: mentee, {HR}", f"date: 2027-11-24, with: mentee, {HR}"), False),
])
def test_a_check_in_with_a_date_that_cannot_be_silences_the_rhythm(entries: tuple[str, ...], late: bool):
    assert bool(found("G306", talks(*entries))) is late


def test_a_pulse_of_today_counts_and_the_first_of_two_equal_ones_is_shown():
    low = (f"date: 2026-10-12, with: mentee, {HR}, pulse: 1",
           f"date: 2026-11-24, with: mentee, {HR}, pulse: 2", f"date: 2026-11-24, with: mentor, {HR}, pulse: 2")
    [finding] = found("G308", talks(*low))
    [before] = finding.also
    whole = talks(*low)[ACTIVE]
    assert (before.column, finding.place.column) == (whole.index("pulse: 1") + 8, whole.index("pulse: 2") + 8)


def test_a_third_low_pulse_is_told_at_the_last_one():
    edits = talks(*(f"date: 2026-{day}, with: mentee, {HR}, pulse: 1" for day in ("10-05", "10-19", "11-16")))
    [finding] = found("G308", edits)
    assert finding.values == {"day": date(2026, 11, 16)}
    [before] = finding.also
    assert before.column < finding.place.column


def test_a_talk_of_today_follows_up_a_low_pulse():
    low = f"date: 2026-10-20, with: mentee, {HR}, pulse: 1"
    assert len(found("G309", talks(low))) == 1
    assert found("G309", talks(low, f"date: 2026-11-24, with: mentee, {HR}")) == []


@pytest.mark.parametrize(("done", "missing"), [("2026-09-14", 0), ("2026-11-24", 0), ("2026-11-25", 1)])
def test_a_mentee_who_did_the_training_after_all_is_trained(done: str, missing: int):
    assert len(found("G310", {ACTIVE: f"training: [{{module: mentee-start, completed_on: {done}}}]\n"})) == missing


def test_a_training_that_ran_out_during_the_pair_was_done_when_it_started():
    short = BASE["programme/training.yml"].replace("    for: mentees\n", "    for: mentees\n    valid_months: 1\n")
    assert found("G310", {"programme/training.yml": short}) == []


def test_a_closing_of_today_wants_its_talk():
    silent = {CLOSED: "closing: {date: 2026-09-01, reason: goals-met}\n"}
    assert len(found("G312", silent, date(2026, 9, 1))) == 1
    assert found("G312", silent, date(2026, 8, 31)) == []


WINTER = """\
# yaml-language-server: $schema=../../schemas/cohort.schema.json
name: Winter 2027
enrolment: {from: 2026-11-02, until: 2026-12-18}
matching: {from: 2027-01-04, until: 2027-01-15}
starts_on: 2027-01-25
ends_on: 2027-06-30
evaluation: {from: 2027-06-30, until: 2027-07-16}
"""


@pytest.mark.parametrize(("edits", "places"), [
    ({}, None),                                             # Tom has a place
    ({TOM: "capacity: 0\n"}, 0),
    ({TOM: "status: paused\n"}, 0),
    ({TOM: "intake_on: 2027-01-26\n"}, 0),
    ({TOM: "intake_on: 2027-01-25\n"}, None),
    ({TOM: "training: []\n"}, 0),
    ({TOM: "away: [{from: 2027-01-25, until: 2027-01-29}]\n"}, 0),
    ({TOM: "away: [{from: 2027-01-26, until: 2027-01-29}]\n"}, None),
    ({TOM: "capacity: 0\n", AUTUMN: "ends_on: 2027-01-25\n"}, 0),      # Anna's pair still runs on that day
    ({TOM: "capacity: 0\n", AUTUMN: "ends_on: 2027-01-24\n"}, None),
    ({TOM: "capacity: 0\n", AUTUMN: "ends_on: 2027-01-24\n", ACTIVE: "prolonged_until: 2027-02-01\n"}, 0),
    ({TOM: "capacity: 0\n", AUTUMN: ""}, 0),               # who knows when that pair ends
    ({TOM: "capacity: 0\n", ANNA: "capacity: 2\n", SECOND: BASE[ACTIVE]}, 0),
    ({TOM: "capacity: 0\ntraining: [{module: mentor-basis, completed_on: 2026-09-01}]\n"}, None),     # which one is it
    ({TOM: "capacity: 0\n", "programme/cohorts/2027-early.yml": WINTER}, 0),        # where nobody has asked yet
])
def test_places_are_those_of_the_day_on_which_the_cohort_starts(edits: dict, places: int | None):
    scene = {ANNA: "capacity: 1\n", "mentors/carla-smit.yml": "capacity: 0\n",
             "programme/cohorts/2027-winter.yml": WINTER,
             "pairs/2027-winter/h5kt.yml": BASE[WAITING].replace("2026-08-21", "2026-11-10")}
    seen = found("G401", scene | edits)
    assert [finding.values for finding in seen] == ([] if places is None else [{"requests": 1, "places": places}])


@pytest.mark.parametrize(("today", "number"), [(date(2027, 1, 25), 1), (date(2027, 1, 26), 0)])
def test_after_the_start_places_are_no_longer_counted(today: date, number: int):
    nobody = dict.fromkeys((ANNA, TOM, "mentors/carla-smit.yml"), "capacity: 0\n")
    scene = {"programme/cohorts/2027-winter.yml": WINTER,
             "pairs/2027-winter/h5kt.yml": BASE[WAITING].replace("2026-08-21", "2026-11-10")}
    assert len(found("G401", scene | nobody, today)) == number


@pytest.mark.parametrize(("code", "broken"), [
    ("G401", {TOM: "capacity: many\n"}),
    ("G401", {CLOSED: "mentor: 7\n"}),
    ("G402", {TOM: "capacity: many\n", ANNA: "skills: [project-management]\ncapacity: 2\n"}),
    ("G404", {END: "moment: later\n"}),
    ("G406", {"programme/recognition.yml": "thanks: 3\n"}),
    ("G503", {CLOSED: "mentor: 7\n", "mentors/carla-smit.yml": "capacity: 1\n"}),
])
def test_what_is_counted_over_all_files_is_silent_while_one_cannot_be_counted(code: str, broken: dict[str, str]):
    scene = {ANNA: "capacity: 0\n", TOM: "capacity: 0\nmentor_since: 2026-01-01\nintake_on: 2026-01-01\n",
             "mentors/carla-smit.yml": "capacity: 0\n", "programme/cohorts/2027-winter.yml": WINTER,
             "pairs/2027-winter/h5kt.yml": BASE[WAITING].replace("2026-08-21", "2026-11-10")}
    assert list(rule(code).check(built(scene | broken, sound=False), TODAY)) == []


def test_first_meeting_agreement_and_goal_are_one_cause_at_a_time():
    alone = {ACTIVE: "", "pairs/2026-autumn/c3dh.yml": "".join(
        line for line in BASE[ACTIVE].splitlines(keepends=True)
        if not line.startswith(("first_meeting_on", "agreement_on", "goals")))}
    programme = built(alone)
    assert [f.code for code in ("G303", "G304", "G305") for f in rule(code).check(programme, TODAY)] == ["G303"]


def test_a_manager_may_be_told_on_the_day_of_the_start():
    untold = {ACTIVE: "", "pairs/2026-autumn/c3dh.yml": BASE[ACTIVE].replace("manager_told_on: 2026-09-12\n", "")}
    assert found("G307", untold, date(2026, 9, 15)) == []
    assert len(found("G307", untold, date(2026, 9, 16))) == 1


def test_a_cohort_without_a_started_pair_needs_no_evaluation_and_no_thanks():
    empty = {CLOSED: "", END: "", "programme/recognition.yml": "thanks: []\n"}
    assert found("G404", empty) == found("G406", empty) == []


@pytest.mark.parametrize(("today", "missing"), [(date(2026, 9, 18), 0), (date(2026, 9, 19), 1)])
def test_an_end_evaluation_is_missing_from_the_day_after(today: date, missing: int):
    assert len(found("G404", {END: ""}, today)) == missing


def test_a_missing_evaluation_says_which_one():
    [end] = found("G404", {END: ""})
    assert (end.case, end.place) == ("", built({}).place(SPRING, "evaluation", "until"))
    assert [f.case for f in found("G404", {"programme/evaluations/2026-spring-midway.yml": ""})] == ["midway"]


def asked(number: int, preference: str, day: str = "2026-08-21") -> dict[str, str]:
    """So many more requests of the autumn, with or without a preference."""
    text = BASE[WAITING].replace(", prefers: [tom-visser]", preference).replace("2026-08-21", day)
    return {f"pairs/2026-autumn/{2 + n}a{2 + len(preference) % 7}c.yml": text for n in range(number)}


@pytest.mark.parametrize(("more", "today", "share"), [
    (asked(2, ""), TODAY, None),                                                # four requests say too little
    (asked(3, ""), TODAY, (2, 5)),
    (asked(2, ", prefers: [tom-visser]") | asked(1, ""), TODAY, None),          # four of five is enough
    (asked(1, ", prefers: [tom-visser]") | asked(2, ""), TODAY, (3, 5)),
    (asked(3, ""), date(2027, 3, 15), (2, 5)),
    (asked(3, ""), date(2027, 3, 16), None),                                    # the cohort is over
    (asked(3, "", "2026-11-24"), TODAY, (2, 5)),
    (asked(3, "", "2026-11-25"), TODAY, None),
])
def test_preferences_are_of_all_requests_so_far(more: dict[str, str], today: date, share: tuple[int, int] | None):
    seen = found("G403", more, today)
    assert [(finding.values["named"], finding.values["requests"]) for finding in seen] == ([share] if share else [])


def test_a_finding_about_many_requests_names_four():
    [finding] = found("G403", asked(7, ""))
    assert len({finding.place, *finding.also}) == 4


def test_thanks_without_a_cohort_count_when_they_came_after_it():
    thanks = "thanks: [{{mentor: carla-smit, way: certificate, date: {}, text: {{nl: Dank., en: Thanks.}}}}]\n"
    file = "programme/recognition.yml"
    assert found("G406", {file: thanks.format("2026-09-01")}) == []
    assert len(found("G406", {file: thanks.format("2026-08-31")})) == 1


def test_thanks_that_are_nowhere_stand_at_the_file_that_is_missing():
    [finding] = found("G406", {"programme/recognition.yml": ""})
    assert (finding.place.file, finding.place.line) == ("programme/recognition.yml", 1)


@pytest.mark.parametrize(("today", "late"), [(date(2026, 10, 20), 0), (date(2026, 10, 21), 1)])
def test_an_action_is_late_from_the_day_after(today: date, late: int):
    action = "actions: [{action: {nl: Eerder., en: Earlier.}, by: hr-noord, due_on: 2026-10-20}]\n"
    assert len(found("G405", {END: action}, today)) == late


@pytest.mark.parametrize(("today", "late"), [(date(2026, 9, 18), 0), (date(2026, 9, 19), 1)])
def test_there_is_time_for_thanks_until_the_evaluation_is_over(today: date, late: int):
    assert len(found("G406", {"programme/recognition.yml": "thanks: []\n"}, today)) == late


EVA = BASE[TOM].replace("tom.visser", "eva.mulder")


@pytest.mark.parametrize(("text", "wanted"), [
    (EVA.replace("intake_on: 2026-08-10\n", ""), 1),
    (EVA.replace("intake_on: 2026-08-10\n", "").replace("capacity: 2", "capacity: 0"), 0),
    (EVA.replace("intake_on: 2026-08-10\n", "").replace("available", "paused"), 0),
    (EVA, 0),
])
def test_an_intake_is_wanted_of_who_could_get_a_pair(text: str, wanted: int):
    assert len(found("G501", {"mentors/eva-mulder.yml": text})) == wanted


@pytest.mark.parametrize(("since", "edit_", "today", "seen"), [
    ("2026-03-02", "capacity: 2\n", date(2026, 9, 15), 1),       # from the start of the spring to that of the autumn
    ("2026-03-02", "capacity: 2\n", date(2026, 9, 14), 0),
    ("2026-03-03", "capacity: 2\n", date(2026, 9, 15), 0),
    ("2026-03-02", "capacity: 0\n", date(2026, 9, 15), 0),
    ("2026-03-02", "training: []\n", date(2026, 9, 15), 0),
    ("2026-03-02", "status: paused\n", date(2026, 9, 15), 0),
])
def test_a_mentor_has_seen_two_cohorts_start(since: str, edit_: str, today: date, seen: int):
    text = edit(EVA.replace("2026-08-10", since), edit_)
    places = [finding.place.file for finding in found("G503", {"mentors/eva-mulder.yml": text}, today)]
    assert places.count("mentors/eva-mulder.yml") == seen


def test_a_profile_counts_from_the_day_somebody_became_a_mentor():
    eva = "mentors/eva-mulder.yml"
    edits = {eva: BASE[TOM].replace("confirmed_on: 2026-08-01\n", "").replace("tom.visser", "eva.mulder")}
    assert eva not in [finding.place.file for finding in found("G502", edits, date(2027, 8, 10))]
    assert eva in [finding.place.file for finding in found("G502", edits, date(2027, 8, 11))]
    assert found("G502", dict.fromkeys((ANNA, TOM, "mentors/carla-smit.yml"), "status: alumni\n"),
                 date(2028, 1, 1)) == []


def test_a_profile_that_was_never_confirmed_is_told_at_its_first_day():
    fresh = {TOM: "", "mentors/eva-mulder.yml": BASE[TOM].replace("confirmed_on: 2026-08-01\n", "")}
    places = {finding.place for finding in found("G502", fresh, date(2028, 1, 1))}
    assert built(fresh).place("mentors/eva-mulder.yml", "mentor_since") in places


@pytest.mark.parametrize(("edits", "number"), [
    ({TOM: ""}, 1),
    ({TOM: "", "pairs/2026-autumn/m4xp.yml": BASE[ACTIVE].replace("anna-de-vries", "eva-mulder")}, 0),
    ({TOM: "", "pairs/2026-autumn/m4xp.yml": BASE[CLOSED].replace("carla-smit", "eva-mulder")}, 1),
])
def test_a_mentor_with_one_place_wants_an_intake_unless_the_place_is_taken(edits: dict[str, str], number: int):
    eva = BASE[TOM].replace("intake_on: 2026-08-10\n", "").replace("capacity: 2", "capacity: 1")
    assert len(found("G501", edits | {"mentors/eva-mulder.yml": eva})) == number


def test_a_mentor_with_one_place_may_be_chosen_too():
    assert len(found("G503", {TOM: "capacity: 1\nmentor_since: 2026-01-01\nintake_on: 2026-01-01\n"})) == 1


@pytest.mark.parametrize(("code", "severity", "until", "seen"), [
    ("G101", "off", "2027-01-01", "G903"),
    ("G101", "off", "2026-11-24", "G903"),
    ("G101", "off", "2026-11-23", "G902"),
    ("G102", "off", "2027-01-01", ""),
    ("G102", "hint", "2027-01-01", "G903"),     # it is a hint already
    ("G102", "warning", "2027-01-01", "G903"),
    ("R101", "off", "2020-01-01", "G904 G902"),
    ("P402", "hint", "2027-01-01", "G904"),
    ("P101", "hint", "2027-01-01", "G903"),
    ("G777", "off", "2020-01-01", "G901"),
    ("G408", "off", "2027-01-01", ""),          # it speaks of a change: whether it would is not known
    ("G502", "off", "2027-01-01", "G903"),
    ("G902", "off", "2027-01-01", ""),
])
def test_settings_of_rules(code: str, severity: str, until: str, seen: str):
    goal = BASE[PROGRAMME].replace("    baseline: {date: 2025-12-31, value: 31}\n", "")
    setting = f"rules: [{{rule: {code}, severity: {severity}, reason: {{nl: Later., en: Later.}}, until: {until}}}]\n"
    programme = built({PROGRAMME: edit(goal, setting)})
    codes = [c for c in ("G901", "G904", "G902", "G903") if list(rule(c).check(programme, TODAY))]
    assert codes == seen.split()


@pytest.mark.parametrize(("typed", "meant"), [("A113", "S113"), ("G999", None)])
def test_a_code_that_no_rule_has_names_the_nearest_one(typed: str, meant: str | None):
    setting = f"rules: [{{rule: {typed}, severity: off, reason: {{nl: Zo., en: So.}}, until: 2027-01-01}}]\n"
    [finding] = found("G901", {PROGRAMME: setting})
    assert (finding.suggestion, finding.values) == (meant, {"rule": typed})


def test_an_empty_programme_is_no_mistake():
    alone = {file: "" for file in BASE if file not in (PROGRAMME, "programme/vocabulary.yml")}
    programme = built(alone)
    seen = [finding for one in rules() if one.check and one.code[0] == "G" for finding in one.check(programme, TODAY)]
    assert seen == []


def test_nothing_breaks_where_the_programme_itself_is_unsound():
    tree = read.parse({file: text.encode() for file, text in (BASE | {PROGRAMME: "name: 3\n"}).items()})
    shape.check(tree, SCHEMAS)
    programme = model.build(tree, SCHEMAS)
    assert programme.settings is None
    for one in rules():
        if one.check and one.code[0] in "GP":
            assert list(one.check(programme, date(2029, 1, 1))) is not None


@pytest.mark.parametrize(("colour", "near"), [
    ("#0b5c4a", None), ("#000000", None), ("#767676", "#686868"), ("#FFFF00", "#6b6b00"), ("#7fb069", None)])
def test_a_main_colour_that_can_not_be_read_names_the_nearest_that_can(colour: str, near: str | None):
    result = found("G601", {PROGRAMME: f'look: {{primary: "{colour}", accent: "#ffffff"}}\n'})
    light = [finding.values["light"] for finding in result]
    if colour in ("#0b5c4a", "#000000"):
        assert light == []
    else:
        assert len(light) == 1 and contrast(light[0], SAND) >= 4.5 and (near is None or light == [near])
        assert contrast(result[0].values["dark"], DARK_PAPER) >= 4.5


def test_without_colours_of_its_own_a_programme_has_nothing_to_mend():
    assert found("G601", {}) == [] and found("G601", {PROGRAMME: 'look: {accent: "#ffffff"}\n'}) == []


@pytest.mark.parametrize(("code", "texts"), [
    ("G204", [("Assen", "Assen"), ("Groningen Noord", "Groningen North")]),
    ("G205", [("Pools", "Polish")]),
])
def test_what_the_contact_points_lack_is_named_in_both_languages(code: str, texts: list[tuple[str, str]]):
    words = BASE["programme/vocabulary.yml"].replace(
        "assen: Assen}", "assen: Assen, noord: {en: Groningen North, nl: Groningen Noord}}").replace(
        "en: {nl: Engels, en: English}}", "en: {nl: Engels, en: English}, pl: {en: Polish, nl: Pools}}")
    served = BASE[PROGRAMME].replace("    answers_within_days: 2\n", "    answers_within_days: 2\n"
                                     "    locations: [groningen]\n")
    edits = {"programme/vocabulary.yml": words, PROGRAMME: served, ANNA: "languages: [pl]\n"}
    [finding] = found(code, edits)
    [missing] = finding.values.values()
    assert [(text.nl, text.en) for text in missing] == texts


def test_a_contrast_has_a_comma_in_dutch_and_a_point_in_english():
    [finding] = found("G601", {PROGRAMME: 'look: {primary: "#7fb069"}\n'})
    assert [(finding.values[name].nl, finding.values[name].en) for name in ("contrast", "least")] == [
        ("2,3", "2.3"), ("4,5", "4.5")]


# What a rule passes over, and that it goes on with the rest


LATE = date(2027, 10, 1)


def without(text: str, *keys: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith(keys))


LOW_ONCE = edit(BASE[ACTIVE], f"check_ins: [{{date: 2026-10-20, with: mentee, {HR}, pulse: 2}}]\n")
UNTRAINED = without(BASE[ACTIVE], "training")


@pytest.mark.parametrize(("code", "edits", "file", "today"), [
    ("G301", {SECOND: edit(BASE[WAITING], "request: {requested_on: 2027-12-01}\n")}, WAITING, LATE),
    ("G306", {SECOND: edit(BASE[ACTIVE], f"check_ins: [{{date: 2026-08-01, with: both, {HR}}}]\n")}, ACTIVE, LATE),
    ("G309", {SECOND: BASE[ACTIVE], ACTIVE: LOW_ONCE}, ACTIVE, TODAY),
    ("G310", {SECOND: edit(UNTRAINED, "training: [{module: mentee-begin, completed_on: 2026-09-14}]\n"),
              ACTIVE: "", "pairs/2026-autumn/m4xp.yml": UNTRAINED}, "pairs/2026-autumn/m4xp.yml", TODAY),
    ("G311", {"pairs/2026-2/c3dh.yml": BASE[ACTIVE]}, ACTIVE, LATE),
    ("G404", {"programme/cohorts/2025-early.yml": BASE[SPRING], END: ""}, SPRING, TODAY),
    ("G407", {END: "answers: [{question: of-old, counts: [9, 9, 9, 9, 9]},"
                   " {question: self-confidence, counts: [9, 9, 9, 9, 9]}]\n"}, END, TODAY),
    ("G903", {PROGRAMME: "rules: [{rule: R101, severity: off, reason: {nl: Zo., en: So.}, until: 2027-01-01},"
                         " {rule: G101, severity: off, reason: {nl: Zo., en: So.}, until: 2027-01-01}]\n"},
     PROGRAMME, TODAY),
    ("G903", {PROGRAMME: "rules: [{rule: G408, severity: off, reason: {nl: Zo., en: So.}, until: 2027-01-01},"
                         " {rule: G101, severity: off, reason: {nl: Zo., en: So.}, until: 2027-01-01}]\n"},
     PROGRAMME, TODAY),
])
def test_what_is_passed_over_does_not_hide_what_comes_after_it(code: str, edits: dict, file: str, today: date):
    assert [finding.place.file for finding in found(code, edits, today)] == [file]


MISORDERED = "enrolment: {from: 2026-08-01, until: 2026-07-15}\n"


@pytest.mark.parametrize(("code", "edits", "today"), [
    ("G301", {AUTUMN: MISORDERED}, LATE),
    ("G301", {WAITING: "mentor: tom-visser\n"}, LATE),                               # proposed, or requested
    ("G301", {WAITING: f"status: proposed\nmentor: tom-visser\nproposal: {{date: 2027-11-01, {HR}}}\n"}, LATE),
    ("G302", {WAITING: f"status: proposed\nmentor: tom-visser\nproposal: {{date: 2026-11-03, {HR}}}\n"
                       "started_on: 2026-12-01\n"}, TODAY),
    ("G307", {ACTIVE: "", SECOND: without(BASE[ACTIVE], "manager_told_on", "proposal")}, TODAY),
    ("G307", {ACTIVE: "", SECOND: edit(without(BASE[ACTIVE], "manager_told_on"), "started_on: 2026-12-01\n")}, TODAY),
    ("G311", {AUTUMN: "ends_on: 2026-08-15\n", ACTIVE: "goals: []\n"}, TODAY),
])
def test_nothing_follows_from_what_contradicts_itself(code: str, edits: dict[str, str], today: date):
    assert found(code, edits, today) == []


@pytest.mark.parametrize("code", ["G401", "G402"])
@pytest.mark.parametrize("snippet", [
    "request: {requested_on: 2027-01-10, skills: [presenting]}\n",                     # still to come
    f"status: proposed\nmentor: carla-smit\nproposal: {{date: 2026-12-20, {HR}}}\n",     # not a day to reckon from
])
def test_only_who_waits_today_is_counted(code: str, snippet: str):
    nobody = dict.fromkeys((ANNA, TOM), "capacity: 0\n") | {"mentors/carla-smit.yml": "skills: [project-management]\n"}
    if code == "G401":
        nobody |= {"mentors/carla-smit.yml": "capacity: 0\n"}
    asked = {WAITING: "", "programme/cohorts/2027-winter.yml": WINTER,
             "pairs/2027-winter/h5kt.yml": edit(BASE[WAITING], "request: {requested_on: 2026-11-10, "
                                                               "skills: [presenting]}\n")}
    assert len(found(code, asked | nobody)) == 1
    assert found(code, asked | nobody | {"pairs/2027-winter/h5kt.yml": edit(BASE[WAITING], snippet)}) == []


def test_where_no_mentor_has_room_no_skill_is_missed():
    assert found("G402", dict.fromkeys((ANNA, TOM, "mentors/carla-smit.yml"), "capacity: 0\n")) == []


def test_a_skill_that_nobody_offers_is_one_finding_about_all_who_ask_for_it():
    plain = dict.fromkeys((ANNA, TOM, "mentors/carla-smit.yml"), "skills: [project-management]\n")
    [finding] = found("G402", plain | {SECOND: BASE[WAITING]})
    assert [place.file for place in (finding.place, *finding.also)] == [SECOND, WAITING]


def test_an_evaluation_of_one_day_can_be_missing_too():
    assert len(found("G404", {END: "", SPRING: "evaluation: {from: 2026-09-18, until: 2026-09-18}\n"})) == 1


def test_a_late_check_in_is_told_at_the_first_of_two_of_one_day():
    edits = talks(f"date: 2026-10-12, with: mentee, {HR}", f"date: 2026-10-12, with: mentor, {HR}")
    [finding] = found("G306", edits, LATE)
    assert finding.place == built(edits).place(ACTIVE, "check_ins", 0, "date")


DARE = "{nl: Ik durf meer., en: I dare more.}"


def asking(text: str) -> model.Programme:
    """A programme, in Dutch alone or in both languages, that asks one question."""
    schemas = HOUSE.for_languages(("nl", "en") if "en: " in text else ("nl",))
    bold = f"{{asks: mentees, benefit: self-confidence, text: {text}}}"
    tree = read.parse({QUESTIONS: f"scale: agree\nquestions: {{bold: {bold}}}\n".encode()})
    assert shape.check(tree, schemas) == []
    return model.build(tree, schemas)


@pytest.mark.parametrize(("then", "now", "language"), [
    (DARE, DARE, None),
    (DARE, "{nl: Ik durf meer., en: I dare less.}", "en"),
    ("{nl: Ik durf meer.}", DARE, None),                # English came
    (DARE, "{nl: Ik durf meer.}", None),                # English went
    ("Ik durf meer.", "Ik durf meer.", None),
    ("Ik durf meer.", DARE, None),
    (DARE, "Ik durf meer.", None),
    ("Ik durf meer.", "Ik durf minder.", ""),
    ("Ik durf minder.", DARE, ""),
    (DARE, "Ik durf minder.", ""),
])
def test_a_question_is_reworded_when_a_language_says_something_else(then: str, now: str, language: str | None):
    change = Change(asking(then), asking(now))
    seen = [(finding.place, finding.values) for finding in rule("G408").change(change, TODAY)]
    place = change.after.place(QUESTIONS, "questions", "bold", "text", language or "")
    assert seen == ([] if language is None else [(place, {"question": "bold"})])
