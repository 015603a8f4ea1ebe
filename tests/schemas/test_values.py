"""Whole files of every kind, and values that are right and wrong in them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "schemas"
BOTH = {"nl": "Woorden", "en": "Words"}
HALF = {"from": "2026-08-01", "until": "2026-08-31"}

DATES = ("2026-8-01", "01-08-2026", "2026-02-30", "2026-13-01", "2026-08-01T00:00", "2026-08-01\n", "", 20260801, None)
IDS = (
    "Anna",
    "anna de vries",
    "anna_de_vries",
    "anna--de-vries",
    "-anna",
    "anna-",
    "anné",
    "a" * 61,
    "anna\n",
    "",
    12,
    None,
)
TEXTS = (
    "",
    "a" * 10001,
    {},
    {"nl": ""},
    {"nl": 3},
    {"nl": "a", "de": "b"},
    {"nl": "a", "also": ["b"]},
    3,
    True,
    None,
    ["a"],
)
LABELS = ("", "a" * 201, {}, {"nl": "a" * 201}, {"nl": "a", "fy": "b"}, 12, None)
COUNTS = (-1, 1_000_001, 2.5, "3", True, None)

WRONG = {
    "programme name": LABELS,
    "programme organisation": ("", "a" * 101, 3, {"nl": "a"}),
    "programme languages": ([], ["de"], ["nl", "en", "nl"], "nl"),
    "programme timezone": ("Europe Amsterdam", "Europe/", "../etc", ""),
    "programme purpose": TEXTS,
    "programme look primary": ("#0b5c4", "0b5c4a", "#0b5c4g", "green", "#0b5c4a;", "#0b5c4a\n"),
    "programme look logo": (
        "/etc/passwd",
        "../logo.svg",
        "site/../../logo.svg",
        "site//logo.svg",
        ".hidden/logo.svg",
        "logo svg",
        "",
    ),
    "programme site url": (
        "mentoring.noorderlicht.example",
        "ftp://a.example",
        "javascript:alert(1)",
        "https://a.example/?q=1",
        "https://a.example/#x",
        "https://a.example/a b",
        "https://a.example/\n",
        "https://",
    ),
    "programme site access_confirmed_on": DATES,
    "programme goals 0 id": IDS,
    "programme goals 0 goal": TEXTS,
    "programme goals 0 unit": ("procent", "Percent", None),
    "programme goals 0 baseline value": ("31", "31%", True, None, 1_000_000_001),
    "programme goals 0 readings 0 date": DATES,
    "programme rhythm answer_request_days": (-1, 3651, 2.5, "14", True),
    "programme rhythm check_in_weeks": (0, 521),
    "programme rhythm confirm_profile_months": (0, 121),
    "programme contact_points hr-noord kind": ("HR", "coach", None),
    "programme contact_points hr-noord for": ("mentees", ["everybody"], None),
    "programme contact_points hr-noord email": (
        "sanne",
        "sanne@",
        "@a.example",
        "sanne@a",
        "a b@a.example",
        "sanne@@a.example",
        "sanne@a.example\n",
        "a@a..example",
        "sanne@a.example?bcc=b@b.example",
        3,
    ),
    "programme contact_points hr-noord phone": ("phone", "12", "050-555 of 06", "+31 50\n", 612345678, "1" * 41),
    "programme contact_points hr-noord answers_within_days": (-1, 366, 1.5, "2"),
    "programme contact_points hr-noord anonymous": ("no", "yes", 0, None),
    "programme contact_points hr-noord stand_in": IDS,
    "programme looking_for skills": ("presenting", [{"presenting": 1}], ["Presenting"]),
    "programme privacy min_group": (2, 51, 5.5, "5", True),
    "programme privacy keep_months": (-1, 121, 0.5),
    "programme privacy private_words": ("ziekte", [""], ["a" * 101], [3]),
    "programme rules 0 rule": ("G20", "g204", "G2040", "204", ""),
    "programme rules 0 severity": ("error", "on", False),
    "vocabulary departments": (["operations"], {"Operations": "Operations"}, {"a b": "A"}, {"operations": None}),
    "vocabulary skills presenting": (
        *LABELS,
        {"nl": "a", "also": "b"},
        {"nl": "a", "also": [""]},
        {"nl": "a", "also": [3]},
    ),
    "vocabulary closing_reasons goals-met": ("Goals met", BOTH),
    "vocabulary closing_reasons goals-met outcome": ("done", "Completed", None),
    "cohort name": LABELS,
    "cohort enrolment": ("2026-08-01", {**HALF, "to": "2026-08-31"}, []),
    "cohort starts_on": DATES,
    "cohort places": COUNTS,
    "mentor name": ("", "a" * 101, 3, BOTH, None),
    "mentor department": IDS,
    "mentor meets": ([], "online", ["On location"]),
    "mentor languages": ([], [False]),
    "mentor skills": ([], "presenting", ["Public speaking"], [f"skill-{n}" for n in range(51)]),
    "mentor mentor_since": DATES,
    "mentor status": ("full", "Available", "active", None),
    "mentor capacity": (-1, 21, 1.5, "2", True, None),
    "mentor hours_per_month": (-1, 201, "4", "4 uur", True, None),
    "mentor bio": TEXTS,
    "mentor away 0 until": DATES,
    "mentor consent": (True, "2025-02-01", []),
    "pair mentee name": ("", "a" * 101, 3, None),
    "pair mentee email": ("bo.chen",),
    "pair request aim": ("", "a" * 1001, BOTH, 3),
    "pair request skills": ("presenting", [f"skill-{n}" for n in range(51)]),
    "pair request prefers": ("anna-de-vries", ["Anna de Vries"]),
    "pair status": ("running", "Active", "closed", None),
    "pair mentor": IDS,
    "pair declined 0 by": ("hr-noord", "both"),
    "pair goals 0 goal": ("", "a" * 1001, BOTH),
    "pair check_ins 0 with": ("manager", ["mentee", "mentor"], None),
    "pair check_ins 0 pulse": (0, 6, 3.5, "4", True),
    "pair closing talked": ("yes", "no", 1, None),
    "pair follows": ("k7m", "k7m22", "K7M2", "k7mo", "k1m2", "k7i2", "k7m2\n", 2222),
    "pair started_on": DATES,
    "matching weights skills": COUNTS,
    "matching rules location": ("online", "any-or-same", None),
    "matching rules department": ("different",),
    "matching rules language": ("same",),
    "matching floor": (-0.1, 1.1, "0.9", True),
    "matching first": ("unmatched", ["everybody"]),
    "matching stay_bonus": (-1, 10_001, 2.5),
    "matching pins 0 pair": ("K7M2", "anna-de-vries"),
    "training modules": ([], {"Mentor basics": {}}),
    "training modules mentor-basics for": ("employees", ["mentors"]),
    "training modules mentor-basics required": ("yes", 1, None),
    "training modules mentor-basics hours": (-1, 1001, "3"),
    "training modules mentor-basics valid_months": (0, 121, 1.5),
    "training sessions 0 from": ("9:30", "24:00", "12:60", "13.00", "13:00:00", "13:00\n", 780, ""),
    "training sessions 0 places": COUNTS,
    "recognition ways certificate title": LABELS,
    "recognition thanks 0 text": TEXTS,
    "questions scale": ("1-5", None),
    "questions questions self-confidence asks": ("employees", ["mentees"]),
    "questions questions self-confidence benefit": ("fun", "Competence"),
    "faq questions 0 for": ("employees", ["everybody"]),
    "faq questions 0 answer": TEXTS,
    "faq questions 0 related": ("first-meeting", ["First meeting"]),
    "evaluation moment": ("begin", "End"),
    "evaluation invited mentees": COUNTS,
    "evaluation invited": ({"employees": 3}, 37),
    "evaluation answers 0 counts": (
        [0, 1, 2, 6],
        [0, 1, 2, 6, 3, 1],
        [0, 1, 2, 6, -1],
        [0, 1, 2, 6, "3"],
        {"fully": 3},
    ),
    "evaluation learned": (BOTH, [""], [3]),
    "evaluation actions 0 done_on": DATES,
}

RIGHT = {
    "programme name": ("Mentoring", {"nl": "Mentoring"}, "a" * 200),
    "programme languages": (["en", "nl"], ["nl"]),
    "programme timezone": ("UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+1"),
    "programme look": ({}, {"primary": "#FFFFFF"}),
    "programme look logo": ("logo.svg", "site/theme/logo_2.png"),
    "programme site url": (
        "https://intranet.duinzicht.example/mentoren/",
        "http://localhost:8000",
        "https://a.example/~hr/a%20b",
    ),
    "programme purpose": ("Waarom", {"nl": "Waarom"}, "a" * 10000),
    "programme goals": ([],),
    "programme goals 0 baseline value": (0, -3, 2.75),
    "programme contact_points": ({},),
    "programme contact_points hr-noord phone": ("112", "0251 55 01 77", "(050) 555-01.20", "+31505550120"),
    "programme contact_points hr-noord email": ("o'brien+hr@sub.duinzicht.example", "A_B-c%d@x.example"),
    "programme contact_points hr-noord answers_within_days": (0, 365),
    "programme privacy min_group": (3, 50),
    "programme privacy keep_months": (0, 120),
    "vocabulary departments": ({}, {"zorg": "Zorg"}, {"a1": {"nl": "A"}}),
    "vocabulary skills presenting": ("Presenteren", {"nl": "Presenteren", "also": []}),
    "cohort starts_on": ("2028-02-29",),
    "cohort places": (0, 1_000_000),
    "mentor name": ("'t Hart", "Ó Briain", "X Æ", "王芳", "de Wit-van 't Hof", "a" * 100),
    "mentor capacity": (0, 20),
    "mentor hours_per_month": (0, 2.5, 200),
    "mentor skills": ([f"skill-{n}" for n in range(50)], ["presenting", "presenting"]),
    "mentor team": ("a", "a" * 60, "team-6", "2026"),
    "mentor away": ([],),
    "pair mentee meets": ([],),
    "pair mentor": ("former",),
    "pair request prefers": ([], ["former"]),
    "pair request aim": ("a" * 1000,),
    "pair status": ("requested", "proposed", "paused", "completed", "ended", "withdrawn", "unmatched"),
    "pair closing": ({"date": "2027-03-01"},),
    "pair goals": ([],),
    "matching weights": ({}, {"skills": 3, "prefers": 2, "location": 1}),
    "matching weights learning": (1_000_000,),
    "matching floor": (0, 1),
    "matching first": ([],),
    "training sessions 0 from": ("00:00", "09:30", "23:59"),
    "training sessions 0 place": ("online",),
    "recognition thanks 0 mentor": ("former",),
    "evaluation invited": ({}, {"mentees": 0}),
    "evaluation answers 0 counts": ([0, 0, 0, 0, 0],),
}


def test_a_whole_file_is_right(whole, schemas, faults):
    assert {kind: faults(kind, data) for kind, data in whole.items()} == {kind: [] for kind in whole}
    assert {f"{kind}.schema.json" for kind in whole} | {"common.schema.json", "annotations.schema.json"} == set(schemas)


def cases(table: dict[str, tuple]) -> list[tuple[str, object]]:
    return [(place, value) for place, values in table.items() for value in values]


@pytest.mark.parametrize(("place", "value"), cases(WRONG))
def test_a_wrong_value_is_seen_where_it_stands(place, value, edited, faults):
    kind, data, way = edited(place, value)
    found = faults(kind, data)
    assert found
    assert all(fault[: len(way)] == way for fault in found)


@pytest.mark.parametrize(("place", "value"), cases(RIGHT))
def test_a_value_within_its_limits_is_right(place, value, edited, faults):
    kind, data, _ = edited(place, value)
    assert faults(kind, data) == []


def test_another_validator_reads_the_schemas_too(tmp_path, whole, edited):
    for name, data in (("right", whole["mentor"]), ("wrong", edited("mentor skills", [])[1])):
        (tmp_path / f"{name}.json").write_text(json.dumps(data), encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(FOLDER / "mentor.schema.json")]
    ends = [
        subprocess.run([*command, f"{name}.json"], cwd=tmp_path, capture_output=True, text=True, check=False)
        for name in ("right", "wrong")
    ]
    assert [end.returncode for end in ends] == [0, 1]
    assert "$.skills" in ends[1].stdout
