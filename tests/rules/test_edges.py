"""What looks odd and is no mistake: each of these programmes has no error and no warning."""

import re

import pytest

from mentorkit.finding import Finding, Severity
from mentorkit.rules.example import BASE

ANNA, CARLA, TOM = (f"mentors/{id}.yml" for id in ("anna-de-vries", "carla-smit", "tom-visser"))
ACTIVE, WAITING, DONE = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
PROGRAMME = "programme/programme.yml"
NAMES = ["Joris 't Hart", "Ciarán Ó Briain", "X Æ", "王芳", "Noor de Wit-van 't Hof", "O", "Nguyễn Thị Mai"]


def codes(found: list[Finding]) -> list[str]:
    return [finding.code for finding in found]


def mentee(name: str, email: str) -> str:
    return (
        f'mentee: {{name: "{name}", email: {email}, department: finance, team: treasury,\n'
        "         location: groningen, languages: [nl], manager: i.smit@noorderlicht.example}\n"
    )


SPOTLESS = {
    "two people with one name and two e-mails": {WAITING: mentee("Bo Chen", "bo.chen2@noorderlicht.example")},
    "a mentor who is a mentee elsewhere": {WAITING: mentee("Carla Smit", "carla.smit@noorderlicht.example")},
    "a mentor whose address is written with capitals": {ANNA: "email: Anna.deVries@noorderlicht.example\n"},
    "a pair that starts after its cohort": {ACTIVE: (
        "started_on: 2026-10-20\nfirst_meeting_on: 2026-10-27\nagreement_on: 2026-11-03\n"
        "check_ins: [{date: 2026-11-16, with: both, by: hr-noord}]\n"
    )},
    "a pair that ends after its cohort with an agreed goal date": {DONE: (
        "goals: [{id: own-project, goal: Een eigen project, due_on: 2026-10-15, achieved_on: 2026-10-12}]\n"
        "closing: {date: 2026-10-15, reason: goals-met, talked: true}\n"
    )},
    "a pair that is prolonged": {ACTIVE: "prolonged_until: 2027-05-01\n"},
    "a closing before the end with outcome completed": {DONE: (
        "check_ins: [{date: 2026-04-08, with: mentee, by: hr-noord}]\n"
        "goals: [{id: own-project, goal: Een eigen project, due_on: 2026-08-01, achieved_on: 2026-04-20}]\n"
        "closing: {date: 2026-05-01, reason: goals-met, talked: true}\n"
    )},
    "two check-ins on one day": {ACTIVE: (
        "check_ins:\n"
        "  - {date: 2026-10-12, with: mentor, by: hr-noord}\n"
        "  - {date: 2026-10-12, with: mentee, by: hr-noord}\n"
        "  - {date: 2026-11-16, with: both, by: hr-noord}\n"
    )},
    "a pause that ends on the day the pair closes": {DONE: "pauses: [{from: 2026-08-10, until: 2026-09-01}]\n"},
    "a pause of one day, and one that follows on it": {
        ACTIVE: "pauses: [{from: 2026-10-20, until: 2026-10-20}, {from: 2026-10-21, until: 2026-10-25}]\n"},
    "29 February": {
        ANNA: (
            "mentor_since: 2024-02-29\nintake_on: 2024-02-29\n"
            "training: [{module: mentor-basics, completed_on: 2024-02-29}]\n"
        ),
        "programme/training.yml": (
            "modules:\n"
            "  mentor-basics:\n"
            "    title: {nl: Beginnen als mentor, en: Mentor basics}\n"
            "    summary: {nl: Luisteren., en: Listening.}\n"
            "    for: mentors\n    required: true\n    hours: 3\n    valid_months: 36\n"
            "  mentee-start:\n"
            "    title: {nl: Een goede start, en: A good start}\n"
            "    summary: {nl: Wat je zelf doet., en: What you do yourself.}\n"
            "    for: mentees\n    required: true\n    hours: 1\n"
        ),
    },
    "empty lists": {
        ANNA: "away: []\nstyles: []\nsuits: []\n",
        ACTIVE: "pauses: []\ndeclined: []\n",
        "programme/matching.yml": "pins: []\nexclusions: []\n",
        "programme/training.yml": "sessions: []\n",
    },
    "missing optional lists": {WAITING: (
        "mentee: {name: Noor Jansen, department: operations, languages: [nl]}\n"
        "request: {requested_on: 2026-08-21, prefers: [tom-visser]}\n"
    )},
    "quoted dates": {ACTIVE: "started_on: '2026-09-15'\nfirst_meeting_on: \"2026-09-22\"\n"},
    "a comment anywhere": {ANNA: "# eerst\nmeets: # hoe?\n  - in-person # hier\n  # en\n  - online\n# laatst\n"},
    "an alumni mentor in old pairs": {CARLA: "status: alumni\n"},
    "a paused mentor with a running pair": {ANNA: "status: paused\n"},
    "weights that do not add up to 100": {"programme/matching.yml": "weights: {skills: 3, prefers: 2}\n"},
    "a pair with both yeses that has not begun": {WAITING: (
        "status: proposed\nmentor: tom-visser\n"
        "proposal: {date: 2026-11-20, by: hr-noord, mentor_yes_on: 2026-11-20, mentee_yes_on: 2026-11-21}\n"
    )},
    "enrolment and matching that share a day": {
        "programme/cohorts/2026-autumn.yml": "matching: {from: 2026-08-31, until: 2026-09-15}\n"},
    "a request declined, and asked again": {WAITING: (
        "declined: [{mentor: tom-visser, date: 2026-09-05, by: mentor, reason: no-time}]\n")},
    "a pin and an exclusion that were followed": {"programme/matching.yml": (
        "pins: [{pair: k7m2, mentor: anna-de-vries, reason: worked-together, by: hr-noord, date: 2026-09-02}]\n"
        "exclusions: [{pair: k7m2, mentor: carla-smit, reason: worked-together, by: hr-noord, date: 2026-09-02}]\n"
    )},
}


@pytest.mark.parametrize("edits", [pytest.param(edits, id=name) for name, edits in SPOTLESS.items()])
def test_no_mistake_and_no_hint(edits, check):
    assert check(edits) == []


@pytest.mark.parametrize("name", NAMES)
def test_names_of_people(name, check):
    assert check({
        ANNA: f'name: "{name}"\n', TOM: f'name: "{name}"\n', ACTIVE: mentee(name, "iemand@noorderlicht.example"),
    }) == []


def test_a_mentor_without_email_team_and_manager(check):
    bare = "".join(line for line in BASE[ANNA].splitlines(True) if not line.startswith(("email", "team", "manager")))
    assert check(whole={ANNA: bare}) == []


def test_contact_points_that_stand_in_for_each_other(check):
    text = BASE[PROGRAMME].replace("    anonymous: true\n", "    anonymous: true\n    stand_in: hr-noord\n")
    assert "stand_in: vertrouwen" in text
    assert check(whole={PROGRAMME: text}) == []


@pytest.mark.parametrize("capacity", [0, 1])
def test_a_capacity_below_the_running_pairs_is_full_and_no_more(capacity, check):
    second = BASE[ACTIVE].replace("bo.chen", "mo.jansen").replace("Bo Chen", "Mo Jansen")
    found = check({"pairs/2026-autumn/m4xp.yml": second, ANNA: f"capacity: {capacity}\n"})
    assert codes(found) == ["C102"]
    assert found[0].severity is Severity.HINT


@pytest.mark.parametrize("file, snippet", [
    (PROGRAMME, "languages: nl\n"), ("programme/vocabulary.yml", "meets: 3\n"),
    ("programme/matching.yml", "weights: 3\n"),
    ("programme/training.yml", "modules: 3\n"), ("programme/cohorts/2026-autumn.yml", "places: many\n"),
    ("programme/evaluations/2026-spring-end.yml", "moment: 3\n"), (ANNA, "capacity: many\n"), (ACTIVE, "mentor: 3\n"),
])
def test_a_file_that_has_not_its_shape_is_one_finding_and_nothing_follows(file, snippet, check):
    found = [finding for finding in check({file: snippet}) if finding.severity is not Severity.HINT]
    assert [(finding.code[0], finding.place.file) for finding in found] == [("S", file)]


def test_a_request_without_wishes(check):
    found = check({WAITING: "request: {requested_on: 2026-08-21, skills: [presenting]}\n"})
    assert all(finding.severity is Severity.HINT and finding.code[0] == "G" for finding in found)


@pytest.mark.parametrize("without", [
    ("pairs/",),
    ("pairs/", "programme/cohorts/", "programme/evaluations/", "programme/recognition.yml"),
    ("mentors/", "pairs/", "programme/recognition.yml"),
    ("programme/matching.yml",),
    ("programme/faq.yml",),
])
def test_a_programme_that_has_just_begun(without, check):
    found = check(whole={file: None for file in BASE if file.startswith(without)})
    assert all(finding.severity is Severity.HINT and finding.code[0] == "G" for finding in found), found


def test_a_programme_in_one_language(check):
    text = BASE[PROGRAMME].replace("languages: [nl, en]\ntimezone", "languages: [nl]\ntimezone")
    assert check(whole={file: _in_dutch(body) for file, body in {**BASE, PROGRAMME: text}.items()}) == []


def _in_dutch(text: str) -> str:
    """The text without its English."""
    return re.sub(r'\{nl: ("[^"]*"|[^{},]*), en: [^{},]*((?:, also: \[[^\]]*\])?)\}', r"{nl: \1\2}", text)


def test_files_with_crlf_give_one_hint_each(check):
    found = check(whole={ANNA: BASE[ANNA].replace("\n", "\r\n")})
    assert [(finding.place.file, finding.severity) for finding in found] == [(ANNA, Severity.HINT)]


WHOLE = re.compile(r"(?<=[ \[])(\d{1,3})(?=$|[,}\]])", re.MULTILINE)
"""A number in the data, and no part of a day or a text."""


@pytest.mark.parametrize("more", [".0", "e0"])
def test_a_whole_number_may_be_written_with_a_point(check, more):
    """To a schema 2.0 is a whole number, and so it is to us, in every field."""
    whole = {file: WHOLE.sub(rf"\g<1>{more}", text) for file, text in BASE.items()}
    assert sum(text != BASE[file] for file, text in whole.items()) > 5
    assert codes(check(whole=whole)) == codes(check())
