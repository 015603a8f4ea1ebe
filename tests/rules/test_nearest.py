"""Which id somebody had in mind: by a name, a title, a text or a question, by an ending, and by how near it is."""

import pytest
from tests.rules.told import told_by_edits

from mentorkit.rules.example import BASE
from mentorkit.rules.nearest import Names

ANNA, ACTIVE, CLOSED = "mentors/anna-de-vries.yml", "pairs/2026-autumn/k7m2.yml", "pairs/2026-spring/q3xd.yml"
FAQ, END = "programme/faq.yml", "programme/evaluations/2026-spring-end.yml"


@pytest.mark.parametrize(("edits", "meant"), [
    ({ACTIVE: "check_ins: [{date: 2026-11-16, with: both, by: Sanne Kuipers}]\n"}, "hr-noord"),
    ({ANNA: "training: [{module: Beginnen als mentor, completed_on: 2025-12-01}]\n"}, "mentor-basics"),
    ({CLOSED: "closing: {date: 2026-09-01, reason: Doelen behaald, talked: true}\n"}, "goals-met"),
    ({FAQ: BASE[FAQ].replace("[first-meeting]", '["Who plans the first meeting?"]')}, "first-meeting"),
    ({FAQ: BASE[FAQ].replace("[first-meeting]", '["Wie plant het eerste gesprek?"]')}, "first-meeting"),
    ({ANNA: "department: Operatie\n"}, "operations"),
    ({ANNA: "languages: [nl, English]\n"}, "en"),
    ({ANNA: "skills: [Pitchen]\n"}, "presenting"),
])
def test_an_id_is_known_by_what_it_is_called(edits: dict[str, str], meant: str, schemas) -> None:
    assert [head for head, *_ in told_by_edits(edits, schemas) if head.startswith("S110")] == [f"S110 → {meant}"]


@pytest.mark.parametrize(("called", "typed", "found"), [
    ("netwerken", "netwerkingen", True),
    ("werken", "werkities", True),          # four letters are left
    ("boxing", "boxtjes", False),           # three letters would be anything
    ("presenting", "presenteren", False),   # one ending is taken away, not two
])
def test_a_word_is_known_by_its_stem(called: str, typed: str, found: bool) -> None:
    assert (Names({"one": (called,)}).meant(typed) == "one") is found


@pytest.mark.parametrize(("called", "typed", "found"), [
    ("kwaliteitsbewaking", "kwal", True), ("kwal", "kwaliteitsbewaking", True),     # the one begins with the other
    ("doelgericht", "doelgevixht", True),
    ("op weg", "op", False), ("weg op", "weg", True),       # a word of two letters alone is no name
])
def test_a_name_is_known_by_its_beginning_by_slips_and_by_one_of_its_words(called, typed, found) -> None:
    assert (Names({"one": (called,)}).meant(typed) == "one") is found
