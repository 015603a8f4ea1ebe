"""What a file needs, and what it may leave out."""

import json

import pytest

REQUIRED = {
    "programme": "name organisation languages timezone purpose contact_points",
    "programme goals 0": "id goal",
    "programme goals 0 baseline": "date value",
    "programme goals 0 target": "date value",
    "programme goals 0 readings 0": "date value",
    "programme contact_points hr-noord": "name role kind for languages email answers_within_days",
    "programme look": "",
    "programme rhythm": "",
    "programme looking_for": "",
    "programme privacy": "",
    "programme site": "url",
    "programme rules 0": "rule severity reason until",
    "vocabulary": "",
    "vocabulary closing_reasons goals-met": "text outcome",
    "cohort": "name enrolment matching starts_on ends_on evaluation",
    "cohort enrolment": "from until",
    "mentor": "name role department location meets languages mentor_since status capacity hours_per_month skills bio",
    "mentor away 0": "from until",
    "mentor training 0": "module completed_on",
    "mentor consent": "profile_on",
    "pair": "mentee request status",
    "pair mentee": "name department languages",
    "pair request": "requested_on",
    "pair proposal": "date by",
    "pair declined 0": "mentor date by",
    "pair goals 0": "id goal",
    "pair training 0": "module completed_on",
    "pair check_ins 0": "date with by",
    "pair pauses 0": "from",
    "pair closing": "date",
    "matching": "",
    "matching weights": "",
    "matching rules": "",
    "matching pins 0": "pair mentor reason by date",
    "matching exclusions 0": "pair mentor reason by date",
    "training": "",
    "training modules mentor-basics": "title summary for required hours",
    "training sessions 0": "module date from until place places contact",
    "recognition": "",
    "recognition ways certificate": "title text",
    "recognition thanks 0": "mentor way date text",
    "questions": "",
    "questions questions self-confidence": "asks benefit text",
    "faq": "",
    "faq questions 0": "id for question answer",
    "evaluation": "cohort moment held invited answers",
    "evaluation invited": "",
    "evaluation answers 0": "question counts",
    "evaluation actions 0": "action by due_on",
}

ANONYMISED = {
    "mentee": {"department": "finance"},
    "request": {"requested_on": "2025-08-20", "skills": ["presenting"], "styles": ["sparring"], "prefers": ["former"]},
    "status": "completed",
    "mentor": "former",
    "proposal": {"date": "2025-09-08", "by": "hr-noord", "mentor_yes_on": "2025-09-10", "mentee_yes_on": "2025-09-11"},
    "started_on": "2025-09-15",
    "goals": [{"id": "chair-a-board", "due_on": "2025-12-01", "achieved_on": "2025-11-20"}],
    "check_ins": [{"date": "2025-10-12", "with": "mentee", "by": "hr-noord"}],
    "closing": {"date": "2026-03-01", "reason": "goals-met", "talked": True, "rematch": False},
    "follows": "q3xd",
    "anonymised_on": "2028-03-02",
}


@pytest.mark.parametrize("place", REQUIRED)
def test_only_what_is_required_is_missed(place, whole, without, faults):
    kind, *way = place.split()
    record = whole[kind]
    for step in way:
        record = record[int(step) if step.isdigit() else step]
    needed = {name for name in record if faults(kind, without(f"{place} {name}"))}
    assert needed == set(REQUIRED[place].split())


@pytest.mark.parametrize("place", REQUIRED)
def test_an_unknown_key_is_seen(place, edited, faults):
    kind, data, way = edited(f"{place} unknown", "value")
    assert faults(kind, data) == [way[:-1]]


@pytest.mark.parametrize("kind", ["vocabulary", "matching", "training", "recognition", "questions", "faq"])
def test_a_file_without_duties_may_be_nearly_empty(kind, faults):
    assert faults(kind, {}) == []


def test_an_anonymised_pair_needs_only_what_is_kept(faults):
    assert faults("pair", ANONYMISED) == []
    running = {key: value for key, value in ANONYMISED.items() if key != "anonymised_on"}
    assert sorted(faults("pair", running)) == [["goals", 0], ["mentee"], ["mentee"]]


@pytest.mark.parametrize("place", ["mentee department", "request requested_on", "status", "closing date"])
def test_what_is_kept_is_needed(place, faults):
    data = json.loads(json.dumps(ANONYMISED))
    spot = data
    *way, last = place.split()
    for step in way:
        spot = spot[step]
    del spot[last]
    assert faults("pair", data) == [way]
