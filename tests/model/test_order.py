"""Which date is the wrong one."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorkit.model.order import Step, backward, slips, slips_of_cohort, slips_of_pair
from mentorkit.rules.example import BASE

DONE, WAITING, SPRING = "pairs/2026-spring/q3xd.yml", "pairs/2026-autumn/w4nf.yml", "programme/cohorts/2026-spring.yml"
MIDDLE = date(2026, 9, 15)


def chain(*days: int) -> list[Step]:
    """Steps a, b, c … so many days from the middle."""
    return [Step((letter,), MIDDLE + timedelta(days=n)) for letter, n in zip("abcdefgh", days, strict=False)]


@pytest.mark.parametrize("days, wrong", [
    ((), ""),
    ((0,), ""),
    ((-5, -5, 0, 10), ""),
    ((-5, -400, 0, 10), "b"),          # a year too early
    ((-5, -3, 365, 10), "c"),          # a year too late
    ((360, -3, 0, 10), "a"),
    ((-5, -3, 0, -300), "d"),
    ((5, -5), "b"),                    # swapped, and as far: the later one is named
    ((0, 3, 2, 4), "b"),
    ((-30, 340, 350, 10, 20), "bc"),
    ((-5, -5, -400, 10), "c"),         # two of one day are in order
])
def test_the_fewest_that_have_to_move(days, wrong):
    assert "".join(sorted(slip.step.path[0] for slip in slips(chain(*days), MIDDLE))) == wrong


def test_a_slip_names_the_date_that_it_contradicts():
    early, = slips(chain(-5, 0, -100), MIDDLE)
    assert (early.step.path, early.other.path, early.after) == (("c",), ("b",), False)
    late, = slips(chain(-5, 400, 10), MIDDLE)
    assert (late.step.path, late.other.path, late.after) == (("b",), ("c",), True)


@given(st.lists(st.integers(-800, 800), max_size=8))
def test_without_the_slips_the_rest_is_in_order(days):
    steps = chain(*days)
    wrong = {slip.step.path for slip in slips(steps, MIDDLE)}
    rest = [step.day for step in steps if step.path not in wrong]
    assert rest == sorted(rest)
    assert bool(wrong) == (days != sorted(days))


def short(found) -> list[tuple[str, str, str]]:
    return [(".".join(map(str, slip.step.path)), "after" if slip.after else "before",
             ".".join(map(str, slip.other.path))) for slip in found]


@pytest.mark.parametrize(("edit", "told"), [
    ("request: {requested_on: 2026-02-17}", [("proposal.date", "before", "request.requested_on")]),
    ("proposal: {date: 2026-01-19, by: hr, mentor_yes_on: 2026-02-18, mentee_yes_on: 2026-02-19}",
     [("proposal.date", "before", "request.requested_on")]),
    ("proposal: {date: 2026-02-16, by: hr, mentor_yes_on: 2026-03-18, mentee_yes_on: 2026-02-19}",
     [("proposal.mentor_yes_on", "after", "started_on")]),
    ("proposal: {date: 2026-02-16, by: hr, mentor_yes_on: 2026-02-18, mentee_yes_on: 2026-02-15}",
     [("proposal.mentee_yes_on", "before", "proposal.date")]),
    ("proposal: {date: 2026-02-16, by: hr, mentor_yes_on: 2026-02-19, mentee_yes_on: 2026-02-18}", []),
    ("proposal: {date: 2026-02-16, by: hr}", []),
    ("started_on: 2026-02-01", [("started_on", "before", "proposal.mentee_yes_on")]),
    ("started_on: 2026-09-02", [("started_on", "after", "first_meeting_on")]),
    ("first_meeting_on: 2026-03-01", [("first_meeting_on", "before", "started_on")]),
    ("first_meeting_on: 2026-09-02", [("first_meeting_on", "after", "closing.date")]),
    ("closing: {date: 2026-03-05, reason: goals-met}", [("first_meeting_on", "after", "closing.date")]),
    ("anonymised_on: 2026-08-31", [("closing.date", "after", "anonymised_on")]),
    ("anonymised_on: 2026-03-08", [("anonymised_on", "before", "closing.date")]),
    # what can't come before the request or the start
    ("declined: [{mentor: tom-visser, date: 2026-01-20, by: mentor}, {mentor: tom-visser, date: 2026-01-19, by: "
     "mentor}]",
     [("declined.1.date", "before", "request.requested_on")]),
    ("check_ins: [{date: 2026-01-20, with: mentee, by: hr}, {date: 2026-01-19, with: mentee, by: hr}]",
     [("check_ins.1.date", "before", "request.requested_on")]),
    ("agreement_on: 2026-03-01", [("agreement_on", "before", "started_on")]),
    ("agreement_on: 2026-03-02", []),
    ("pauses: [{from: 2026-03-02, until: 2026-03-05}, {from: 2026-03-01, until: 2026-03-02}]",
     [("pauses.1.from", "before", "started_on")]),
    ("goals: [{id: a, goal: A}, {id: b, goal: B, achieved_on: 2026-03-02}, {id: c, goal: C, achieved_on: 2026-03-01}]",
     [("goals.2.achieved_on", "before", "started_on")]),
])
def test_the_dates_of_a_pair(programme, edit, told):
    whole = programme({DONE: f"{edit}\n"})
    found = slips_of_pair(whole.pairs["q3xd"], whole.cohorts["2026-spring"])
    assert short(found) == told
    steps = [step for slip in found for step in (slip.step, slip.other)]
    assert all(whole.document(DONE).value(step.path) == step.day.isoformat() for step in steps)


def test_a_slip_in_a_pair_names_both_days(programme):
    whole = programme({DONE: "declined: [{mentor: tom-visser, date: 2026-01-19, by: mentor}]\n"})
    [slip] = slips_of_pair(whole.pairs["q3xd"], whole.cohorts["2026-spring"])
    assert (slip.step.day, slip.other.day) == (date(2026, 1, 19), date(2026, 1, 20))


@pytest.mark.parametrize(("edit", "told"), [
    ("started_on: 2025-03-02\n", [("started_on", "before", "proposal.mentee_yes_on")]),
    # nothing is judged by a start that is wrong itself
    ("started_on: 2027-03-02\nagreement_on: 2026-03-16\n", [("started_on", "after", "first_meeting_on")]),
    ("request: {requested_on: 2027-01-20}\n", [("request.requested_on", "after", "proposal.date")]),
])
def test_a_year_mistyped_in_a_pair_is_one_slip_with_and_without_its_cohort(programme, edit, told):
    whole = programme({DONE: edit})
    for cohort in (whole.cohorts["2026-spring"], None):
        assert short(slips_of_pair(whole.pairs["q3xd"], cohort)) == told


def test_without_a_cohort_the_middle_of_a_course_is_believed(programme):
    """Of two, the later one of the chain; of three, the one between."""
    for edit, told in (
        ("proposal: {date: 2026-08-20, by: hr}", [("request.requested_on", "after", "proposal.date")]),
        ("proposal: {date: 2026-08-20, by: hr, mentor_yes_on: 2026-08-19}",
         [("request.requested_on", "after", "proposal.date"), ("proposal.mentor_yes_on", "before", "proposal.date")]),
    ):
        pair = programme({WAITING: f"status: proposed\nmentor: tom-visser\n{edit}\n"}).pairs["w4nf"]
        assert pair.request.requested_on == date(2026, 8, 21)
        assert short(slips_of_pair(pair, None)) == told


@pytest.mark.parametrize(("edit", "told", "turned"), [
    ("enrolment: {from: 2026-02-07, until: 2026-02-06}", [], ["enrolment"]),
    ("enrolment: {from: 2026-02-06, until: 2026-02-06}", [], []),
    ("enrolment: {from: 2027-01-05, until: 2027-02-06}",
     [("enrolment.from", "after", "matching.from"), ("enrolment.until", "after", "matching.from")], []),
    ("matching: {from: 2026-02-01, until: 2026-02-27}", [("matching.from", "before", "enrolment.until")], []),
    ("starts_on: 2026-02-01", [("starts_on", "before", "matching.until")], []),
    ("starts_on: 2027-03-02", [("starts_on", "after", "midway.from")], []),
    ("midway: {from: 2026-02-18, until: 2026-05-29}", [("midway.from", "before", "starts_on")], []),
    ("midway: {from: 2026-05-18, until: 2026-09-29}", [("midway.until", "after", "ends_on")], []),
    ("midway: {from: 2026-05-29, until: 2026-05-18}", [], ["midway"]),
    ("ends_on: 2026-05-20", [("midway.until", "after", "ends_on")], []),
    ("evaluation: {from: 2026-05-28, until: 2026-09-18}", [("evaluation.from", "before", "midway.until")], []),
    ("evaluation: {from: 2026-05-29, until: 2026-09-18}", [], []),
    ("evaluation: {from: 2026-05-28, until: 2026-05-18}", [], ["evaluation"]),
])
def test_the_dates_of_a_cohort(programme, edit, told, turned):
    cohort = programme({SPRING: f"{edit}\n"}).cohorts["2026-spring"]
    assert (short(slips_of_cohort(cohort)), backward(cohort)) == (told, turned)


def test_a_cohort_without_a_midway_evaluation(programme):
    text = "".join(line for line in BASE[SPRING].splitlines(True) if not line.startswith("midway"))
    for start, told in (("2026-03-02", []), ("2026-03-01", [("evaluation.from", "before", "starts_on")])):
        whole = programme(whole={SPRING: text.replace("evaluation: {from: 2026-09-01", f"evaluation: {{from: {start}")})
        assert short(slips_of_cohort(whole.cohorts["2026-spring"])) == told
