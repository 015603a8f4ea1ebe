"""A title typed for an id: one finding, which names the id that exists."""

from datetime import date

import pytest

from mentorkit import read
from mentorkit.inspection import inspect_tree
from mentorkit.rules.example import BASE

MENTOR = "mentors/anna-de-vries.yml"


@pytest.mark.parametrize(("right", "typed", "meant"), [
    ("department: operations", "department: Operatie", "operations"),
    ("skills: [presenting, project-management]", "skills: [presenting, Project Management]", "project-management"),
    ("languages: [nl, en]", "languages: [nl, Engels]", "en"),
    ("languages: [nl, en]", "languages: [nl en]", "nl, en"),
    ("location: groningen", "location: Den Haag", None),
    ("department: operations", "department: operations finance", None),      # one is asked for: which?
    ("department: operations", "department: operations (was finance)", None),
    ("department: operations", "department: operations & zo", None),
    ("languages: [nl, en]", "languages: [nl/en]", "nl, en"),
    ("languages: [nl, en]", "languages: [nl en en]", "nl, en, en"),
    ("languages: [nl, en]", "languages: [nl; en]", "nl, en"),
    ("languages: [nl, en]", "languages: [nl & en]", "nl, en"),
    ("skills: [presenting, project-management]", "skills: [presenting of project-management]",
     "presenting, project-management"),
    ("skills: [presenting, project-management]", "skills: [presenting en koken]", None),
    ("skills: [presenting, project-management]", "skills: [Pitchen, project-management]", "presenting"),
    ("module: mentor-basics", "module: Beginnen als mentor", "mentor-basics"),
])
def test_a_title_typed_for_an_id_is_told_by_the_id(schemas, right: str, typed: str, meant: str):
    files = {name: text.encode() for name, text in BASE.items()}
    assert right.encode() in files[MENTOR]
    files[MENTOR] = files[MENTOR].replace(right.encode(), typed.encode())
    found = inspect_tree(read.parse(files), schemas, date(2026, 11, 24)).findings
    assert [(finding.code, finding.suggestion) for finding in found if finding.severity == "error"] == [("S110", meant)]


@pytest.mark.parametrize(("typed", "meant"), [("K7M2", "k7m2"), ("k7m1", None), ("k7m 2", None)])
def test_a_pair_is_near_to_nothing(schemas, typed: str, meant: str | None):
    file = "pairs/2026-autumn/w4nf.yml"
    files = {name: text.encode() for name, text in BASE.items()} | {file: f"{BASE[file]}follows: {typed}\n".encode()}
    found = inspect_tree(read.parse(files), schemas, date(2026, 11, 24)).findings
    assert [(f.case, f.suggestion) for f in found if f.code == "S110"] == [("pair", meant)]


@pytest.mark.parametrize(("right", "typed", "case"), [
    ("department: operations", "department: operations (was finance)", "several"),
    ("languages: [nl, en]", "languages: [nl en]", ""),
    ("location: groningen", "location: Den Haag", "unknown"),
    ("department: operations", "department: Operatie", ""),
])
def test_what_a_word_in_another_form_is(schemas, right: str, typed: str, case: str):
    files = {name: text.encode() for name, text in BASE.items()}
    files[MENTOR] = files[MENTOR].replace(right.encode(), typed.encode())
    found = inspect_tree(read.parse(files), schemas, date(2026, 11, 24)).findings
    assert [finding.case for finding in found if finding.code == "S110"] == [case]
