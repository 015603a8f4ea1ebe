"""What the wrong examples of these rules tell, and where they point."""

import pytest
from tests.rules.told import Told, examples, told_by_edits, told_by_example

from mentorkit.rules.example import BASE

ACTIVE, WAITING, DONE = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
ANNA, TOM = "mentors/anna-de-vries.yml", "mentors/tom-visser.yml"
AUTUMN = "programme/cohorts/2026-autumn.yml"
SPRING_END, TRAINING = "programme/evaluations/2026-spring-end.yml", "programme/training.yml"
PROGRAMME, MATCHING = "programme/programme.yml", "programme/matching.yml"

TOLD: dict[str, Told] = {
    "L101-1": (
        "L101", "missing the mentee’s yes (‘mentee_yes_on’); status active",
        "k7m2.yml: {date: 2026-09-08, by: hr-noord,"),
    "L101-2": (
        "L101 fits",
        "fits requested; "
        "missing the mentor (‘mentor’), the proposal (‘proposal’), the start date (‘started_on’); status active",
        "w4nf.yml: active"),
    "L102-1": (
        "L102 fits",
        "extra the mentor (‘mentor’), the proposal (‘proposal’), the start date (‘started_on’); "
        "fits active; status requested",
        "k7m2.yml: requested"),
    "L102-2": (
        "L102 pause", "extra a pause without an end date (‘pauses’); fits paused; status active",
        "k7m2.yml: {from: 2026-10-20}]"),
    "L103-1": ("L103", "outcome ended; reason no-click; status completed", "q3xd.yml: no-click", "q3xd.yml: completed"),
    "L104-1": ("L104", "extra reason; status withdrawn", "w4nf.yml: reason"),
    "L105-1": ("L105", "early the first meeting; status requested", "w4nf.yml: first_meeting_on"),
    "L201-1": (
        "L201", "day 2026-09-02; other the start; other_day 2026-09-15; what the first meeting",
        "k7m2.yml: 2026-09-02", "k7m2.yml: 2026-09-15"),
    "L201-2": (
        "L201", "day 2025-10-12; other the request; other_day 2026-08-20; what the check-in", "k7m2.yml: 2025-10-12",
        "k7m2.yml: 2026-08-20"),
    "L202-1": (
        "L202 before",
        "day 2026-09-17; other the first meeting; other_day 2026-09-22; what the day of the agreements",
        "k7m2.yml: 2026-09-17", "k7m2.yml: 2026-09-22"),
    "L202-2": (
        "L202", "day 2026-09-10; other the closing; other_day 2026-09-01; what the end of the pause",
        "q3xd.yml: 2026-09-10", "q3xd.yml: 2026-09-01"),
    "L203-1": (
        "L203", "start 2026-12-21; until 2026-01-05", "anna-de-vries.yml: 2026-01-05",
        "anna-de-vries.yml: 2026-12-21"),
    "L204-1": (
        "L204", "day 2026-10-20; until 2026-10-27", "k7m2.yml: 2026-10-20",
        "k7m2.yml: {from: 2026-10-13, until: 2026-1"),
    "L205-1": (
        "L205", "day 2027-01-04; until 2027-01-05", "anna-de-vries.yml: 2027-01-04",
        "anna-de-vries.yml: {from: 2026-12-21, until: 2027-0"),
    "L206-1": (
        "L206",
        "day 2026-03-15; other the end of the midway evaluation; other_day 2026-12-15; what the end of the cohort",
        "2026-autumn.yml: 2026-03-15", "2026-autumn.yml: 2026-12-15"),
    "L206-2": (
        "L206", "day 2026-08-24; other the end of enrolment; other_day 2026-08-31; what the beginning of matching",
        "2026-autumn.yml: 2026-08-24", "2026-autumn.yml: 2026-08-31"),
    "L207-1": ("L207", "day 2027-10-12", "k7m2.yml: 2027-10-12"),
    "L207-2": ("L207", "day 2027-08-01", "tom-visser.yml: 2027-08-01"),
    "L208-1": ("L208", "day 2026-09-13; other 2026-09-15", "k7m2.yml: 2026-09-13", "2026-autumn.yml: 2026-09-15"),
    "L209-1": (
        "L209", "day 2026-07-21; start 2026-08-01; until 2026-08-31", "w4nf.yml: 2026-07-21",
        "2026-autumn.yml: {from: 2026-08-01, until: 2026-0"),
    "L210-1": ("L210", "day 2026-05-01; end 2027-03-15", "k7m2.yml: 2026-05-01", "2026-autumn.yml: 2027-03-15"),
    "L211-1": (
        "L211", "day 2025-09-01; start 2026-03-02", "2026-spring-end.yml: 2025-09-01", "2026-spring.yml: 2026-03-02"),
    "L212-1": (
        "L212", "given 2026-02-01; withdrawn 2025-10-01", "carla-smit.yml: 2025-10-01", "carla-smit.yml: 2026-02-01"),
    "L213-1": ("L213", "day 2024-12-31; start 2025-12-31", "programme.yml: 2024-12-31", "programme.yml: 2025-12-31"),
    "L214-1": ("L214", "since 2026-09-24", "k7m2.yml: {from: 2026-09-24}]"),
    "L215-1": ("L215", "since 2026-12-21; until 2037-01-05", "anna-de-vries.yml: 2037-01-05"),
    "L301-1": ("L301", "status requested", "w4nf.yml: 2026-11-02"),
    "L401-1": ("L401 itself", "other k7m2", "k7m2.yml: k7m2"),
    "L402-1": (
        "L402", "email iris.postma@noorderlicht.example; other q3xd", "w4nf.yml: q3xd",
        "q3xd.yml: iris.postma@noorderlicht.example"),
    "L501-1": ("L501 final", "status requested; was unmatched", "w4nf.yml: requested"),
    "L501-2": ("L501", "states paused, completed, ended; status proposed; was active", "w4nf.yml: proposed"),
    "L502-1": ("L502 gone", "was 2026-10-12; what the check-in", "k7m2.yml: check_ins"),
    "L502-2": ("L502", "day 2026-09-16; was 2026-09-15; what the start", "k7m2.yml: 2026-09-16"),
    "L502-3": ("L502 mentor", "mentor carla-smit", "k7m2.yml: carla-smit"),
    "L502-4": ("L502 closing", "fields date", "q3xd.yml: 2026-08-31"),
    "L503-1": ("L503", "id tom-visser", "tom-visser.yml: Eva Mulder"),
    "L504-1": ("L504", "pair q3xd", "q3xd.yml: # yaml-language-server: $schema="),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_an_example_tells(name: str, schemas) -> None:
    assert told_by_example(name, schemas) == TOLD[name]


def test_each_example_is_among_them() -> None:
    assert set(TOLD) == examples("L")


SESSION = """\
sessions:
  - {{module: mentor-basics, date: 2027-01-14, from: '{}', until: '{}', place: groningen, places: 12,
     contact: hr-noord}}
"""
GOALS = """\
goals:
  - id: internal-moves
    goal: {{nl: Meer collega's groeien intern door, en: More colleagues grow into a new role here}}
    measure: {{nl: Vacatures die intern vervuld zijn, en: Vacancies filled internally}}
    unit: percent
    baseline: {{date: 2025-12-31, value: 31}}
    target: {{date: {}, value: 40}}
    readings: [{{date: 2025-12-31, value: 31}}, {{date: {}, value: 34}}]
"""

DECISIONS = """\
[{pair: k7m2, mentor: tom-visser, reason: worked-together, by: hr-noord, date: 2026-09-02},
   {pair: w4nf, mentor: anna-de-vries, reason: worked-together, by: hr-noord, date: 2027-01-04}]
"""
PRIVACY = "privacy: {{works_council_on: {}, pulse_agreed_on: {}, dpia_on: {}, officer: hr-noord}}\n"
MIDWAY = "programme/evaluations/2026-spring-midway.yml"
HELD_MIDWAY = (
    BASE[SPRING_END].replace("moment: end", "moment: midway").replace("{from: 2026-09-01", "{from: 2026-09-02"))

BESIDES: dict[str, tuple[dict[str, str | None], Told]] = {
    "an enrolment that ends before it begins": ({AUTUMN: "enrolment: {from: 2026-08-01, until: 2026-07-31}\n"}, (
        "L203", "start 2026-08-01; until 2026-07-31", "2026-autumn.yml: 2026-07-31", "2026-autumn.yml: 2026-08-01")),
    "a matching that does": ({AUTUMN: "matching: {from: 2026-09-12, until: 2026-09-01}\n"}, (
        "L203", "start 2026-09-12; until 2026-09-01", "2026-autumn.yml: 2026-09-01", "2026-autumn.yml: 2026-09-12")),
    "a midway evaluation that does": ({AUTUMN: "midway: {from: 2026-12-15, until: 2026-12-01}\n"}, (
        "L203", "start 2026-12-15; until 2026-12-01", "2026-autumn.yml: 2026-12-01", "2026-autumn.yml: 2026-12-15")),
    "a final evaluation that does": ({AUTUMN: "evaluation: {from: 2027-04-05, until: 2027-03-15}\n"}, (
        "L203", "start 2027-04-05; until 2027-03-15", "2026-autumn.yml: 2027-03-15", "2026-autumn.yml: 2027-04-05")),
    "an evaluation held that does": ({SPRING_END: "held: {from: 2026-09-10, until: 2026-09-02}\n"}, (
        "L203", "start 2026-09-10; until 2026-09-02", "2026-spring-end.yml: 2026-09-02",
        "2026-spring-end.yml: 2026-09-10")),
    "the second pause that does": (
        {ACTIVE: "pauses: [{from: 2026-10-20, until: 2026-10-20}, {from: 2026-11-02, until: 2026-11-01}]\n"}, (
        "L203", "start 2026-11-02; until 2026-11-01", "k7m2.yml: 2026-11-01", "k7m2.yml: 2026-11-02")),
    "the second absence that does": (
        {ANNA: "away: [{from: 2026-09-20, until: 2026-09-20}, {from: 2026-10-20, until: 2026-10-19}]\n"}, (
        "L203", "start 2026-10-20; until 2026-10-19", "anna-de-vries.yml: 2026-10-19",
        "anna-de-vries.yml: 2026-10-20")),
    "a session that ends when it begins": ({TRAINING: SESSION.format("16:00", "16:00")}, (
        "L203 session", "start 16:00; until 16:00", "training.yml: '16:00'", "training.yml: '16:00'")),
    "a session that ends before it begins": ({TRAINING: SESSION.format("16:00", "13:00")}, (
        "L203 session", "start 16:00; until 13:00", "training.yml: '13:00'", "training.yml: '16:00'")),
    "a manager told before the request": ({ACTIVE: "manager_told_on: 2026-08-10\n"}, (
        "L202 before",
        "day 2026-08-10; other the request; other_day 2026-08-20; what the message to the line manager",
        "k7m2.yml: 2026-08-10", "k7m2.yml: 2026-08-20")),
    "a second goal that is due before the start": (
        {ACTIVE: "goals: [{id: a, goal: Een, due_on: 2026-09-15}, {id: b, goal: Twee, due_on: 2026-09-14}]\n"}, (
        "L202 before", "day 2026-09-14; other the start; other_day 2026-09-15; what the due date of the goal",
        "k7m2.yml: 2026-09-14", "k7m2.yml: 2026-09-15")),
    "a decline after the proposal": (
        {ACTIVE: "declined: [{mentor: tom-visser, date: 2026-09-09, by: mentor, reason: no-time}]\n"}, (
        "L202", "day 2026-09-09; other the proposal; other_day 2026-09-08; what the decline", "k7m2.yml: 2026-09-09",
        "k7m2.yml: 2026-09-08")),
    "a second check-in after the closing": (
        {DONE: "check_ins: [{date: 2026-09-01, with: mentee, by: hr-noord}, {date: 2026-09-02, "
               "with: both, by: hr-noord}]\n"}, (
        "L202", "day 2026-09-02; other the closing; other_day 2026-09-01; what the check-in", "q3xd.yml: 2026-09-02",
        "q3xd.yml: 2026-09-01")),
    "a second pause that begins after the closing": (
        {DONE: "pauses: [{from: 2026-05-01, until: 2026-05-03}, {from: 2026-09-02, until: 2026-09-10}]\n"}, (
        "L202", "day 2026-09-02; other the closing; other_day 2026-09-01; what the beginning of the pause",
        "q3xd.yml: 2026-09-02", "q3xd.yml: 2026-09-01")),
    "a pause that ends after the closing": ({DONE: "pauses: [{from: 2026-09-01, until: 2026-09-02}]\n"}, (
        "L202", "day 2026-09-02; other the closing; other_day 2026-09-01; what the end of the pause",
        "q3xd.yml: 2026-09-02", "q3xd.yml: 2026-09-01")),
    "a pause that begins while another lasts": (
        {ACTIVE: "pauses: [{from: 2026-10-25, until: 2026-10-30}, {from: 2026-10-20, until: 2026-10-25}]\n"}, (
        "L204", "day 2026-10-25; until 2026-10-25", "k7m2.yml: 2026-10-25",
        "k7m2.yml: {from: 2026-10-20, until: 2026-1")),
    "an absence that begins while another lasts": (
        {ANNA: "away: [{from: 2026-09-25, until: 2026-09-30}, {from: 2026-09-20, until: 2026-09-25}]\n"}, (
        "L205", "day 2026-09-25; until 2026-09-25", "anna-de-vries.yml: 2026-09-25",
        "anna-de-vries.yml: {from: 2026-09-20, until: 2026-0")),
    "a final evaluation that is over before the end": (
        {AUTUMN: "evaluation: {from: 2027-03-01, until: 2027-03-14}\n"}, (
        "L206 (warning)",
        "day 2027-03-14; other the end of the cohort; other_day 2027-03-15; what the end of the final evaluation",
        "2026-autumn.yml: 2027-03-14", "2026-autumn.yml: 2027-03-15")),
    "a matching that ends after the start": ({AUTUMN: "matching: {from: 2026-09-01, until: 2026-09-16}\n"}, (
        "L206", "day 2026-09-15; other the end of matching; other_day 2026-09-16; what the start of the cohort",
        "2026-autumn.yml: 2026-09-15", "2026-autumn.yml: 2026-09-16")),
    "a final evaluation in the middle": ({AUTUMN: "evaluation: {from: 2026-12-14, until: 2027-04-05}\n"}, (
        "L206",
        "day 2026-12-14; other the end of the midway evaluation; other_day 2026-12-15; "
        "what the beginning of the final evaluation",
        "2026-autumn.yml: 2026-12-14", "2026-autumn.yml: 2026-12-15")),
    "a first meeting after the closing": ({DONE: "first_meeting_on: 2026-09-08\n"}, (
        "L201 after", "day 2026-09-08; other the closing; other_day 2026-09-01; what the first meeting",
        "q3xd.yml: 2026-09-08", "q3xd.yml: 2026-09-01")),
    "a reading before the baseline": ({PROGRAMME: GOALS.format("2027-12-31", "2025-12-30")}, (
        "L213 reading", "day 2025-12-30; start 2025-12-31", "programme.yml: 2025-12-30", "programme.yml: 2025-12-31")),
    "a target on the day of the baseline": (
        {PROGRAMME: GOALS.format("2025-12-31", "2026-06-30")}, (
        "L213", "day 2025-12-31; start 2025-12-31", "programme.yml: 2025-12-31", "programme.yml: 2025-12-31")),
    "all that waits for the start": (
        {WAITING: "first_meeting_on: 2026-09-22\nagreement_on: 2026-09-23\npauses: [{from: 2026-10-01, "
                  "until: 2026-10-03}]\n"
                "prolonged_until: 2027-04-01\n"}, (
        "L105", "early the first meeting, the day of the agreements, a pause, a prolonging; status requested",
        "w4nf.yml: first_meeting_on", "w4nf.yml: agreement_on", "w4nf.yml: pauses", "w4nf.yml: prolonged_until")),
    "a request let go with a reason and a talk": (
        {WAITING: "status: withdrawn\nclosing: {date: 2026-09-01, reason: goals-met, talked: true}\n"}, (
        "L104", "extra reason, talked; status withdrawn", "w4nf.yml: reason", "w4nf.yml: talked")),
    "a request that follows a later one": (
        {WAITING: "follows: k7m2\nmentee: {name: Bo Chen, email: bo.chen@noorderlicht.example, "
                  "department: finance, languages: [nl]}\n"
                "request: {requested_on: 2026-08-15, prefers: [tom-visser]}\n"}, (
        "L401", "day 2026-08-20; other k7m2", "w4nf.yml: k7m2", "k7m2.yml: 2026-08-20")),
    "a pause that another follows, and that has no end": (
        {ACTIVE: "pauses: [{from: 2026-10-20}, {from: 2026-10-25, until: 2026-10-30}]\n"}, (
        "L204 open", "day 2026-10-25", "k7m2.yml: {from: 2026-10-20}, {from: 2026-",
        "k7m2.yml: {from: 2026-10-25, until: 2026-1")),
    "a midway evaluation held after the end": ({SPRING_END: None, MIDWAY: HELD_MIDWAY}, (
        "L211 late", "day 2026-09-02; end 2026-09-01", "2026-spring-midway.yml: 2026-09-02",
        "2026-spring.yml: 2026-09-01")),
    "a prolonging until the end": ({ACTIVE: "prolonged_until: 2027-03-15\n"}, (
        "L210", "day 2027-03-15; end 2027-03-15", "k7m2.yml: 2027-03-15", "2026-autumn.yml: 2027-03-15")),
    "a prolonging where the evaluation ends with the cohort": (
        {ACTIVE: "prolonged_until: 2027-03-15\n", AUTUMN: "evaluation: {from: 2027-03-10, until: 2027-03-15}\n"}, (
        "L210", "day 2027-03-15; end 2027-03-15", "k7m2.yml: 2027-03-15", "2026-autumn.yml: 2027-03-15")),
    "an evaluation of one day before the start": ({SPRING_END: "held: {from: 2026-02-20, until: 2026-02-20}\n"}, (
        "L211", "day 2026-02-20; start 2026-03-02", "2026-spring-end.yml: 2026-02-20",
        "2026-spring.yml: 2026-03-02")),
    "a second exclusion of a day to come": ({MATCHING: f"exclusions: {DECISIONS}"}, (
        "L207", "day 2027-01-04", "matching.yml: 2027-01-04")),
    "a second pin of a day to come": ({MATCHING: f"pins: {DECISIONS}"}, (
        "L207", "day 2027-01-04", "matching.yml: 2027-01-04")),
    "a works council of a day to come": ({PROGRAMME: PRIVACY.format("2027-01-04", "2025-11-20", "2025-11-20")}, (
        "L207", "day 2027-01-04", "programme.yml: 2027-01-04")),
    "a pulse agreed on a day to come": ({PROGRAMME: PRIVACY.format("2025-11-20", "2027-01-04", "2025-11-20")}, (
        "L207", "day 2027-01-04", "programme.yml: 2027-01-04")),
    "an assessment of a day to come": ({PROGRAMME: PRIVACY.format("2025-11-20", "2025-11-20", "2027-01-04")}, (
        "L207", "day 2027-01-04", "programme.yml: 2027-01-04")),
    "a prolonging until the end, in the second pair": ({DONE: "prolonged_until: 2026-09-01\n"}, (
        "L210", "day 2026-09-01; end 2026-09-01", "q3xd.yml: 2026-09-01", "2026-spring.yml: 2026-09-01")),
    # in another file than the first of its kind
    "a mentor in the last of the requests": ({WAITING: "mentor: carla-smit\n"}, (
        "L102", "extra the mentor (‘mentor’); status requested", "w4nf.yml: mentor")),
    "pauses of the second pair": (
        {DONE: "pauses: [{from: 2026-05-04, until: 2026-05-10}, {from: 2026-05-10, until: 2026-05-12}]\n"}, (
        "L204", "day 2026-05-10; until 2026-05-10", "q3xd.yml: 2026-05-10",
        "q3xd.yml: {from: 2026-05-04, until: 2026-0")),
    "absences of the last mentor": (
        {TOM: "away: [{from: 2026-10-04, until: 2026-10-10}, {from: 2026-10-10, until: 2026-10-12}]\n"}, (
        "L205", "day 2026-10-10; until 2026-10-10", "tom-visser.yml: 2026-10-10",
        "tom-visser.yml: {from: 2026-10-04, until: 2026-1")),
    "the start of the second pair": ({DONE: "started_on: 2026-03-01\n"}, (
        "L208", "day 2026-03-01; other 2026-03-02", "q3xd.yml: 2026-03-01", "2026-spring.yml: 2026-03-02")),
    "the second evaluation": ({MIDWAY: "held: {from: 2026-02-10, until: 2026-02-28}\n"}, (
        "L211", "day 2026-02-10; start 2026-03-02", "2026-spring-midway.yml: 2026-02-10",
        "2026-spring.yml: 2026-03-02")),
    "a pause of one day, and one that begins on it": (
        {ACTIVE: "pauses: [{from: 2026-10-20, until: 2026-10-20}, {from: 2026-10-20, until: 2026-10-25}]\n"}, (
        "L204", "day 2026-10-20; until 2026-10-20", "k7m2.yml: 2026-10-20",
        "k7m2.yml: {from: 2026-10-20, until: 2026-1")),
    "a pair that began without a yes": ({ACTIVE: "proposal: {date: 2026-09-08, by: hr-noord}\n"}, (
        "L101", "missing the mentor’s yes (‘mentor_yes_on’), the mentee’s yes (‘mentee_yes_on’); status active",
        "k7m2.yml: active")),
    "a proposal to nobody": (
        {WAITING: "status: proposed\nproposal: {date: 2026-11-20, by: hr-noord}\n"}, (
        "L101", "missing the mentor (‘mentor’); status proposed", "w4nf.yml: proposed")),
    "agreements before a first meeting today": (
        {ACTIVE: "first_meeting_on: 2026-11-24\nagreement_on: 2026-11-23\n"}, (
        "L202 before",
        "day 2026-11-23; other the first meeting; other_day 2026-11-24; what the day of the agreements",
        "k7m2.yml: 2026-11-23", "k7m2.yml: 2026-11-24")),
    "a manager told too early, beside an odd order still to come": (
        {ACTIVE: "first_meeting_on: 2026-12-10\nagreement_on: 2026-12-01\nmanager_told_on: 2026-08-19\n"}, (
        "L202 before",
        "day 2026-08-19; other the request; other_day 2026-08-20; what the message to the line manager",
        "k7m2.yml: 2026-08-19", "k7m2.yml: 2026-08-20")),
    "a matching that ends long after the rest": ({AUTUMN: "matching: {from: 2026-09-01, until: 2028-09-12}\n"}, (
        "L206 after", "day 2028-09-12; other the start of the cohort; other_day 2026-09-15; what the end of matching",
        "2026-autumn.yml: 2028-09-12", "2026-autumn.yml: 2026-09-15")),
    "a start after the end of the cohort": ({DONE: (
        "started_on: 2026-09-02\nfirst_meeting_on: 2026-09-03\nagreement_on: 2026-09-04\ncheck_ins: []\n"
        "closing: {date: 2026-09-10, reason: goals-met, talked: true}\n")}, (
        "L208 late", "day 2026-09-02; other 2026-09-01", "q3xd.yml: 2026-09-02", "2026-spring.yml: 2026-09-01")),
    "a closing still to come": ({WAITING: "status: withdrawn\nclosing: {date: 2027-01-04}\n"}, (
        "L207", "day 2027-01-04", "w4nf.yml: 2027-01-04")),
    "an absence of one day, and one that begins on it": (
        {TOM: "away: [{from: 2026-10-10, until: 2026-10-10}, {from: 2026-10-10, until: 2026-10-12}]\n"}, (
        "L205", "day 2026-10-10; until 2026-10-10", "tom-visser.yml: 2026-10-10",
        "tom-visser.yml: {from: 2026-10-10, until: 2026-1")),
}


@pytest.mark.parametrize(("edits", "told"), BESIDES.values(), ids=BESIDES)
def test_what_else_is_told(edits: dict[str, str | None], told: Told, schemas) -> None:
    code = told[0].split()[0]
    assert [found for found in told_by_edits(edits, schemas) if found[0].startswith(code)] == [told]


NOT_TOLD: dict[str, tuple[str, dict[str, str | None]]] = {
    "a closing reason of another outcome, where the state lacks more": ("L103", {
        DONE: "closing: {date: 2026-09-01, reason: no-click, talked: true}\n"
              "proposal: {date: 2026-02-16, by: hr-noord}\n"}),
    "a reason at a request that was let go": ("L103", {
        WAITING: "status: withdrawn\nclosing: {date: 2026-09-01, reason: no-click}\n"}),
    "a final evaluation until the last day": ("L206", {
        AUTUMN: "evaluation: {from: 2027-03-10, until: 2027-03-15}\n"}),
    "a midway evaluation on the first day": ("L211", {MIDWAY: "held: {from: 2026-03-02, until: 2026-03-03}\n"}),
    "a decision of today": ("L207", {MATCHING: f"pins: {DECISIONS.replace('2027-01-04', '2026-11-24')}"}),
    "a consent withdrawn on its day": ("L212", {
        TOM: "consent: {profile_on: 2026-08-10, withdrawn_on: 2026-08-10}\n"}),
    "a midway evaluation on the last day": ("L211", {SPRING_END: None, MIDWAY: HELD_MIDWAY.replace("09-02", "09-01")}),
}


@pytest.mark.parametrize(("code", "edits"), NOT_TOLD.values(), ids=NOT_TOLD)
def test_what_is_not_told(code: str, edits: dict[str, str | None], schemas) -> None:
    assert code not in {told[0].split()[0] for told in told_by_edits(edits, schemas)}


def test_a_request_of_today_is_later_than_the_one_that_follows_it(schemas) -> None:
    edits = {WAITING: "follows: x9vt\n",
             "pairs/2026-autumn/x9vt.yml": BASE[WAITING].replace("2026-08-21", "2026-11-24")}
    assert ("L401", "day 2026-11-24; other x9vt", "w4nf.yml: x9vt", "x9vt.yml: 2026-11-24") in told_by_edits(
        edits, schemas)


def test_each_goal_of_the_programme_is_looked_at(schemas) -> None:
    goals = """\
goals:
  - {id: first, goal: {nl: A, en: A}, measure: {nl: A, en: A}, unit: percent}
  - {id: second, goal: {nl: A, en: A}, measure: {nl: A, en: A}, unit: percent, baseline: {date: 2025-12-31, value: 1},
     target: {date: 2025-12-30, value: 2}}
  - {id: third, goal: {nl: A, en: A}, measure: {nl: A, en: A}, unit: percent, baseline: {date: 2025-12-31, value: 1},
     readings: [{date: 2025-12-31, value: 2}, {date: 2025-12-29, value: 2}]}
"""
    found = [told for told in told_by_edits({PROGRAMME: goals}, schemas) if told[0].startswith("L213")]
    assert found == [
        ("L213", "day 2025-12-30; start 2025-12-31", "programme.yml: 2025-12-30", "programme.yml: 2025-12-31"),
        ("L213 reading", "day 2025-12-29; start 2025-12-31", "programme.yml: 2025-12-29", "programme.yml: 2025-12-31"),
    ]
