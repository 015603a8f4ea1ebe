"""What the wrong examples of these rules tell, and where they point."""

import pytest
from tests.rules.told import Told, examples, told_by_edits, told_by_example

from mentorkit.rules.example import BASE

TOLD: dict[str, Told] = {
    "R101-1": ("R101 → anna-de-vries", "id ana-de-vries; places 1", "w4nf.yml: ana-de-vries"),
    "R101-2": ("R101", "id joke-hoekstra; places 1", "w4nf.yml: joke-hoekstra"),
    "R102-1": ("R102 → q3xd", "id q3xx; places 1", "w4nf.yml: q3xx"),
    "R102-2": ("R102", "id zzzz; places 1", "matching.yml: zzzz"),
    "R103-1": ("R103 → 2026-spring", "id 2026-sping; places 1", "recognition.yml: 2026-sping"),
    "R104-1": ("R104 → 2026-spring", "cohort 2027-spring; pairs 1", "2027-spring: "),
    "R105-1": ("R105 → hr-noord", "id hr-nord; places 1", "matching.yml: hr-nord"),
    "R106-1": (
        "R106 → presenting", "id presentng; no no skill; places 1; section skills", "anna-de-vries.yml: presentng"),
    "R106-2": (
        "R106 → finance", "id financien; no no department; places 1; section departments", "w4nf.yml: financien"),
    "R107-1": ("R107 → mentor-basics", "id mentor-basic; places 1", "tom-visser.yml: mentor-basic"),
    "R108-1": ("R108 → certificate", "id certificaat; places 1", "recognition.yml: certificaat"),
    "R109-1": ("R109 → self-confidence", "id self-confident; places 1", "2026-spring-end.yml: self-confident"),
    "R110-1": ("R110 → first-meeting", "id first-meting; places 1", "faq.yml: first-meting"),
    "R120-1": (
        "R120", "file pairs/2026-autumn/w4nf.yml; pair w4nf", "w4nf.yml: mentee: {name: Iris Mol, departm",
        "w4nf.yml: # yaml-language-server: $schema="),
    "R121-1": ("R121", "id chair-a-board", "k7m2.yml: chair-a-board", "k7m2.yml: chair-a-board"),
    "R122-1": (
        "R122", "file programme/evaluations/2026-autumn-midway.yml; value end; wanted 2026-autumn-end",
        "2026-autumn-midway.yml: end"),
    "R123-1": ("R123", "", "k7m2.yml: former"),
    "R124-1": ("R124", "contact hr-noord", "programme.yml: hr-noord"),
    "R125-1": ("R125", "mentor onbekend", "onbekend.yml: Nog niet bekend"),
    "R126-1": ("R126", "name Tom Visser", "tom-visser.yml: tom.visser@noorderlicht.example"),
    "R130-1": (
        "R130", "email anna.devries@noorderlicht.example; mentor anna-de-vries",
        "tom-visser.yml: anna.devries@noorderlicht.example", "anna-de-vries.yml: anna.devries@noorderlicht.example"),
    "R131-1": (
        "R131", "email anna.devries@noorderlicht.example; name Ana Vries; other Anna de Vries", "w4nf.yml: Ana Vries",
        "anna-de-vries.yml: Anna de Vries"),
    "R132-1": (
        "R132",
        "email iris.posma@noorderlicht.example; name Iris Postma; other Iris Postma; "
        "usual iris.postma@noorderlicht.example",
        "w4nf.yml: iris.posma@noorderlicht.example", "q3xd.yml: iris.postma@noorderlicht.example"),
    "R133-1": (
        "R133", "email anna.devies@noorderlicht.example; usual anna.devries@noorderlicht.example",
        "w4nf.yml: anna.devies@noorderlicht.example"),
    "R134-1": (
        "R134", "other mentors/anna-de-vries.yml", "tom-visser.yml: {nl: Ik denk graag mee., en: I l",
        "anna-de-vries.yml: {nl: Ik denk graag mee., en: I l"),
    "R141-1": ("R141", "section styles; words shadowing", "vocabulary.yml: shadowing"),
    "R142-1": ("R142", "module feedback", "training.yml: feedback"),
    "R143-1": ("R143", "question network", "questions.yml: network"),
    "R151-1": ("R151 → /mentors/", "link /mentor/", "faq.yml: /mentor/"),
    "R192-1": ("R192 → Europe/Amsterdam", "zone Amsterdam", "programme.yml: Amsterdam"),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_an_example_tells(name: str, schemas) -> None:
    assert told_by_example(name, schemas) == TOLD[name]


def test_each_example_is_among_them() -> None:
    assert set(TOLD) == examples("R")


TOM, FORMER = "mentors/tom-visser.yml", "mentors/former.yml"
WAITING, DONE = "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
FAQ, PROGRAMME = "programme/faq.yml", "programme/programme.yml"
SPRING_END = "programme/evaluations/2026-spring-end.yml"
GOALS = """\
goals:
  - {goal: {nl: Groei, en: Growth}, id: growing, measure: {nl: Groei, en: Growth}, unit: percent}
  - {goal: {nl: Groei, en: Growth}, id: growing, measure: {nl: Groei, en: Growth}, unit: percent}
"""

BESIDES: dict[str, tuple[dict[str, str | None], Told]] = {
    "a mentor whose id means somebody who has left": ({FORMER: BASE[TOM].replace("tom.visser", "x.y")}, (
        "R123 file", "", "former.yml: # yaml-language-server: $schema=")),
    "a cohort that is gone": ({"programme/cohorts/2026-spring.yml": None}, (
        "R104", "cohort 2026-spring; pairs 1", "2026-spring: ", "2026-spring-end.yml: 2026-spring",
        "2026-spring-midway.yml: 2026-spring", "recognition.yml: 2026-spring")),
    "a cohort that is gone with its two pairs, beside a slip in another one's name": (
        {"programme/cohorts/2026-autumn.yml": None, SPRING_END: "cohort: 2026-sping\n"}, (
        "R104", "cohort 2026-autumn; pairs 2", "2026-autumn: ")),
    "a mentor who is gone": ({"mentors/carla-smit.yml": None}, (
        "R101 gone", "id carla-smit; places 3", "q3xd.yml: carla-smit", "q3xd.yml: carla-smit",
        "recognition.yml: carla-smit")),
    "the training that is gone": ({"programme/training.yml": None}, (
        "R107 file", "file programme/training.yml; id mentor-basics; places 5", "anna-de-vries.yml: mentor-basics",
        "carla-smit.yml: mentor-basics", "tom-visser.yml: mentor-basics", "k7m2.yml: mentee-start",
        "q3xd.yml: mentee-start")),
    "a goal of the programme with an id that is taken": ({PROGRAMME: GOALS}, (
        "R121", "id growing", "programme.yml: growing", "programme.yml: growing")),
    "a question with an id that is taken": (
        {FAQ: BASE[FAQ].replace("id: first-meeting", "id: choose-a-mentor").replace("related: [first-meeting]", "")}, (
        "R121", "id choose-a-mentor", "faq.yml: choose-a-mentor", "faq.yml: choose-a-mentor")),
    "a question that is answered twice": (
        {SPRING_END: "answers:\n  - {question: self-confidence, counts: [0, 1, 2, 6, 3]}\n"
                     "  - {question: self-confidence, counts: [0, 0, 2, 6, 3]}\n"}, (
        "R121", "id self-confidence", "2026-spring-end.yml: self-confidence",
        "2026-spring-end.yml: self-confidence")),
    "an evaluation that names another cohort": ({SPRING_END: "cohort: 2026-autumn\n"}, (
        "R122", "file programme/evaluations/2026-spring-end.yml; value 2026-autumn; wanted 2026-autumn-end",
        "2026-spring-end.yml: 2026-autumn")),
    "a time zone of nowhere": ({PROGRAMME: "timezone: Mars/Olympus\n"}, (
        "R192", "zone Mars/Olympus", "programme.yml: Mars/Olympus")),
    "a time zone without capitals": ({PROGRAMME: "timezone: Europe/amsterdam\n"}, (
        "R192 → Europe/Amsterdam", "zone Europe/amsterdam", "programme.yml: Europe/amsterdam")),
    "a city in two places": ({PROGRAMME: "timezone: Indianapolis\n"}, (
        "R192", "zone Indianapolis", "programme.yml: Indianapolis")),
    "a second evaluation that names another cohort": (
        {"programme/evaluations/2026-spring-midway.yml": "cohort: 2026-autumn\n"}, (
        "R122", "file programme/evaluations/2026-spring-midway.yml; value 2026-autumn; wanted 2026-autumn-midway",
        "2026-spring-midway.yml: 2026-autumn")),
    "two names and two addresses, a slip in both": (
        {WAITING: "mentee:\n  name: Carla Smitt\n  email: carla.smitt@noorderlicht.example\n  team: control\n"
                  "  manager: h.groen@noorderlicht.example\n"}, (
        "R132 names", "email carla.smitt@noorderlicht.example; name Carla Smitt; other Carla Smit; "
        "usual carla.smit@noorderlicht.example", "w4nf.yml: carla.smitt@noorderlicht.example",
        "carla-smit.yml: carla.smit@noorderlicht.example")),
    "a name with another accent": ({DONE: "mentee:\n  name: Bó Chen\n  email: bo.chen@noorderlicht.example\n"}, (
        "R131 spelling", "email bo.chen@noorderlicht.example; name Bo Chen; other Bó Chen", "k7m2.yml: Bo Chen",
        "q3xd.yml: Bó Chen")),
    "a mentor's address in capitals in another mentor's file": (
        {"mentors/anna-de-vries.yml": "email: CARLA.smit@noorderlicht.example\n"}, (
        "R130", "email carla.smit@noorderlicht.example; mentor anna-de-vries",
        "carla-smit.yml: carla.smit@noorderlicht.example",
        "anna-de-vries.yml: CARLA.smit@noorderlicht.example")),
    "a mentor who is gone from what was asked and declined": ({TOM: None}, (
        "R101 gone", "id tom-visser; places 2", "k7m2.yml: tom-visser", "w4nf.yml: tom-visser")),
}


@pytest.mark.parametrize(("edits", "told"), BESIDES.values(), ids=BESIDES)
def test_what_else_is_told(edits: dict[str, str | None], told: Told, schemas) -> None:
    code = told[0].split()[0]
    assert [found for found in told_by_edits(edits, schemas) if found[0].startswith(code)] == [told]
