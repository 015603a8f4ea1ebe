"""The life of pairs and dates in order: one slip gives one message, where it is."""

import re
from datetime import date

import pytest

from mentorkit.finding import Severity
from mentorkit.rules.example import BASE

ACTIVE, WAITING, DONE = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
SPRING_END = "programme/evaluations/2026-spring-end.yml"
ANNA, AUTUMN = "mentors/anna-de-vries.yml", "programme/cohorts/2026-autumn.yml"
STATUSES = ("requested", "proposed", "active", "paused", "completed", "ended", "withdrawn", "unmatched")
DATED = [file for file in BASE if file.startswith(("pairs/", "programme/cohorts/"))]
YEARS = [
    pytest.param(file, match.start(), years, id=f"{file.split('/')[-1]}@{match.start()}{years:+}")
    for file in DATED for match in re.finditer(r"20\d\d(?=-\d\d-\d\d)", BASE[file]) for years in (-1, 1)
]


def weighty(found) -> list:
    return [finding for finding in found if finding.severity is not Severity.HINT]


@pytest.mark.parametrize("file, at, years", YEARS)
def test_a_year_mistyped_is_at_most_one_message_and_about_that_date(check, file, at, years):
    text = BASE[file]
    found = weighty(check(whole={file: f"{text[:at]}{int(text[at:at + 4]) + years}{text[at + 4:]}"}))
    assert len(found) <= 1
    for finding in found:
        line = text.count("\n", 0, at) + 1
        assert (file, line) in {(place.file, place.line) for place in (finding.place, *finding.also)}


@pytest.mark.parametrize("file", [ACTIVE, WAITING, DONE])
@pytest.mark.parametrize("status", STATUSES)
def test_a_status_mistyped_is_one_message(check, file, status):
    right = re.search(r"^status: (\w+)", BASE[file], re.MULTILINE)[1]
    found = weighty(check({file: f"status: {status}\n"}))
    closed_otherwise = {right, status} == {"completed", "ended"}
    assert [finding.code for finding in found] == (
        [] if status == right else ["L103"] if closed_otherwise else [found[0].code])
    assert all(finding.code in ("L101", "L102", "L103") for finding in found)


@pytest.mark.parametrize("status, fits", [("requested", "active"), ("completed", "active"), ("paused", "active")])
def test_the_status_that_fits_is_proposed(check, status, fits):
    found, = weighty(check({ACTIVE: f"status: {status}\n"}))
    assert (found.case, found.values["fits"]) == ("fits", fits)


def test_closing_early_with_outcome_completed_is_no_stopping(check):
    found, = weighty(check({DONE: "closing: {date: 2026-09-01, reason: no-click, talked: true}\n"}))
    assert (found.code, found.values["outcome"]) == ("L103", "ended")


@pytest.mark.parametrize("closing, told", [
    ("{date: 2026-09-12}", False),
    ("{date: 2026-09-12, talked: true}", True),
    ("{date: 2026-09-12, rematch: false}", True),
])
def test_a_request_let_go_closes_with_a_date_alone(check, closing, told):
    found = [f.code for f in check({WAITING: f"status: unmatched\nclosing: {closing}\n"})]
    assert ("L104" in found) is told


@pytest.mark.parametrize("day, told", [(date(2026, 11, 24), False), (date(2026, 11, 25), True)])
def test_today_has_happened_and_tomorrow_has_not(check, day, told):
    found = check({ANNA: f"confirmed_on: {day}\n"})
    assert ("L207" in [finding.code for finding in found]) is told


@pytest.mark.parametrize("file, snippet", [
    (ACTIVE, "manager_told_on: 2027-01-04\n"),
    (ACTIVE, "training: [{module: mentee-start, completed_on: 2027-01-04}]\n"),
    (ACTIVE, "goals: [{id: a, goal: B, due_on: 2027-02-01, achieved_on: 2027-01-04}]\n"),
    (ANNA, "confirmed_on: 2027-01-04\n"),
    ("programme/recognition.yml", (
        "thanks:\n  - {mentor: carla-smit, cohort: 2026-spring, way: certificate, date: 2027-01-04,\n"
        "     text: {nl: Dank je wel., en: Thank you.}}\n")),
    ("programme/matching.yml",
     "exclusions: [{pair: w4nf, mentor: anna-de-vries, reason: worked-together, by: hr-noord, date: 2027-01-04}]\n"),
])
def test_what_has_happened_lies_not_ahead(check, file, snippet):
    found = weighty(check({file: snippet}))
    assert [(f.code, f.severity, f.values["day"]) for f in found if f.code == "L207"] == [
        ("L207", Severity.WARNING, date(2027, 1, 4))]


@pytest.mark.parametrize("today", [date(2025, 1, 1), date(2026, 3, 1), date(2027, 3, 16), date(2040, 2, 29)])
def test_time_alone_makes_no_error(check, today):
    assert Severity.ERROR not in {finding.severity for finding in check(today=today)}


def test_what_lies_ahead_becomes_no_error_by_waiting(check):
    edits = {ACTIVE: "first_meeting_on: 2027-01-12\nagreement_on: 2027-01-19\n"}
    for today in (date(2026, 11, 24), date(2027, 1, 12), date(2027, 6, 1)):
        assert Severity.ERROR not in {finding.severity for finding in check(edits, today=today)}


@pytest.mark.parametrize("pauses, codes", [
    ("[{from: 2026-10-20, until: 2026-10-10}]", ["L203"]),
    ("[{from: 2026-10-20, until: 2026-10-25}, {from: 2026-10-25, until: 2026-10-30}]", ["L204"]),
    ("[{from: 2026-10-25, until: 2026-10-30}, {from: 2026-10-20, until: 2026-10-25}]", ["L204"]),
    ("[{from: 2026-10-20}, {from: 2026-10-25, until: 2026-10-30}]", ["L102", "L204"]),
    ("[{from: 2026-09-01, until: 2026-09-20}]", ["L201"]),
])
def test_pauses(check, pauses, codes):
    assert sorted(f.code for f in weighty(check({ACTIVE: f"pauses: {pauses}\n"}))) == codes


def test_sessions_end_after_they_begin(check):
    found, = weighty(check({"programme/training.yml": (
        "sessions:\n"
        "  - {module: mentor-basics, date: 2027-01-14, from: '16:00', until: '13:00', place: groningen, places: 12,\n"
        "     contact: hr-noord}\n"
    )}))
    assert (found.code, found.case) == ("L203", "session")


@pytest.mark.parametrize("snippet, code", [
    ("enrolment: {from: 2026-08-01, until: 2026-07-31}\n", "L203"),
    ("matching: {from: 2026-08-30, until: 2026-09-12}\n", "L206"),
    ("matching: {from: 2026-09-01, until: 2026-09-16}\n", "L206"),
    ("midway: {from: 2026-12-01, until: 2027-03-16}\n", "L206"),
    ("evaluation: {from: 2026-12-01, until: 2027-04-05}\n", "L206"),
])
def test_cohorts_follow_their_plan(check, snippet, code):
    assert [finding.code for finding in weighty(check({AUTUMN: snippet}))] == [code]


@pytest.mark.parametrize("requested, told", [("2026-07-31", True), ("2026-08-01", False), ("2026-08-31", False),
                                             ("2026-09-01", True), ("2026-11-24", True), ("2026-11-25", False)])
def test_requests_come_in_enrolment(check, requested, told):
    edits = {WAITING: f"request: {{requested_on: {requested}, skills: [presenting], prefers: [tom-visser]}}\n"}
    assert ("L209" in [finding.code for finding in check(edits)]) is told


def test_a_request_that_follows_a_pair_comes_when_it_comes(check):
    found = check({WAITING: (
        "mentee: {name: Iris Postma, department: operations, languages: [nl]}\n"
        "request: {requested_on: 2026-09-10, skills: [presenting], prefers: [tom-visser]}\nfollows: q3xd\n"
    )})
    assert [finding.code for finding in found] == []


@pytest.mark.parametrize(("pauses", "today", "codes"), [
    ("[{from: 2026-10-20}]", date(2026, 11, 24), []),
    ("[{from: 2026-10-20}]", date(2027, 1, 12), []),                # twelve weeks, and their last day
    ("[{from: 2026-10-20}]", date(2027, 1, 13), ["L214"]),
    ("[{from: 2026-10-20, until: 2027-02-01}]", date(2027, 1, 13), []),
])
def test_a_pause_without_an_end_is_a_hint_after_twice_the_rhythm(check, pauses, today, codes):
    status = "paused" if "until" not in pauses else "active"
    found = check({ACTIVE: f"status: {status}\npauses: {pauses}\n"}, today=today)
    assert [finding.code for finding in found if finding.code == "L214"] == codes


@pytest.mark.parametrize(("until", "codes"), [("2027-12-21", []), ("2027-12-22", ["L215"])])
def test_an_absence_of_more_than_a_year_is_a_hint(check, until, codes):
    found = check({"mentors/tom-visser.yml": f"away: [{{from: 2026-12-21, until: {until}}}]\n"})
    assert [finding.code for finding in found] == codes


IRIS_ASKS_AGAIN = (
    "follows: q3xd\nmentee:\n  name: Iris Postma\n  email: iris.postma@noorderlicht.example\n"
    "request: {requested_on: 2026-08-21, prefers: [tom-visser]}\n"
)


@pytest.mark.parametrize(("edits", "code"), [
    ({WAITING: IRIS_ASKS_AGAIN, DONE: "request: {requested_on: 2026-11-01, skills: [project-management], prefers: "
                                      "[carla-smit]}\n"}, "L201"),
    ({ACTIVE: "prolonged_until: 2026-03-01\n", AUTUMN: "ends_on: 2026-03-15\n"}, "L206"),
    ({ACTIVE: "request: {requested_on: 2026-09-20}\n"}, "L201"),           # also outside enrolment
    ({AUTUMN: "enrolment: {from: 2027-08-01, until: 2027-08-31}\n"}, "L206"),  # nobody asked in that
    ({SPRING_END: "held: {from: 2026-02-20, until: 2026-02-10}\n"}, "L203"),   # also before the start
])
def test_from_a_date_that_is_out_of_order_nothing_follows(check, edits, code):
    assert {finding.code for finding in check(edits) if finding.code[0] == "L"} == {code}


@pytest.mark.parametrize(("email", "code"), [
    ("i.postma@noorderlicht.example", "L402"),              # the same name, and nobody else's address
    ("anna.devries@noorderlicht.example", "R131"),          # a mentor's
    ("bo.chen@noorderlicht.example", "R131"),               # another mentee's
    ("iris.posma@noorderlicht.example", "R132"),            # a slip
    ("IRIS.postma@noorderlicht.example", ""),
])
def test_who_follows_with_another_address_is_told_by_what_that_address_is(check, email, code):
    again = IRIS_ASKS_AGAIN.replace("iris.postma@noorderlicht.example", email)
    found = {finding.code for finding in check({WAITING: again}) if finding.code[0] in "LR"}
    assert found == {code} - {""}


def test_who_follows_under_another_name_and_address_is_somebody_else(check):
    again = IRIS_ASKS_AGAIN.replace("iris.postma", "anna.devries").replace("Iris Postma", "Anna de Vries")
    assert "L402" in {finding.code for finding in check({WAITING: again})}


def test_an_evaluation_whose_name_says_another_cohort_is_told_as_that(check):
    assert [finding.code for finding in weighty(check({SPRING_END: "cohort: 2026-autumn\n"}))] == ["R122"]


def test_one_evaluation_that_is_left_alone_hides_no_other(check):
    found = check({SPRING_END: "cohort: 2026-autumn\n",
                   "programme/evaluations/2026-spring-midway.yml": "held: {from: 2026-02-10, until: 2026-02-28}\n"})
    assert {finding.code for finding in weighty(found)} == {"R122", "L211"}


@pytest.mark.parametrize(("status", "rest"), [
    ("requested", ""),
    ("proposed", "mentor: carla-smit\nproposal: {date: 2026-11-09, by: hr-noord}\n"),
    ("withdrawn", "closing: {date: 2026-11-20}\n"), ("unmatched", "closing: {date: 2026-11-20}\n"),
])
@pytest.mark.parametrize("early", [
    "first_meeting_on: 2026-11-10\n", "agreement_on: 2026-11-10\n", "prolonged_until: 2027-04-01\n",
    "pauses: [{from: 2026-11-10, until: 2026-11-12}]\n"])
def test_what_comes_after_the_start_waits_for_it(check, status, rest, early):
    found = check({WAITING: f"status: {status}\n{rest}{early}"})
    assert [(f.code, f.place.file) for f in found if f.code[0] == "L"] == [("L105", WAITING)]


@pytest.mark.parametrize(("requested", "told"), [("2026-01-20", False), ("2026-01-19", True)])
def test_a_request_follows_one_that_is_no_later(check, requested, told):
    again = IRIS_ASKS_AGAIN.replace("2026-08-21", requested)
    assert ("L401" in [finding.code for finding in check({WAITING: again})]) is told
