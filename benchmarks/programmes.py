"""Programmes of any size, sound and all alike: n mentors and 1.2 times as many pairs."""

import itertools
from pathlib import Path

from mentorkit.rules.example import BASE

PAIR_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"

MENTOR = """\
# yaml-language-server: $schema=../schemas/mentor.schema.json
name: Anna de Vries {n}
email: anna.{n}@noorderlicht.example
role: {{nl: Senior projectleider, en: Senior project lead}}
department: {department}
team: team-{n}
location: {location}
meets: [in-person, online]
languages: [nl, en]
manager: p.bakker@noorderlicht.example
mentor_since: 2025-12-01
intake_on: 2025-12-01
status: available
capacity: 3
hours_per_month: 6
skills: [project-management, presenting]
styles: [sparring]
suits: [doing]
training: [{{module: mentor-basics, completed_on: 2025-12-10}}]
bio:
  nl: |-
    Ik ben mentor {n}. Ik werk al twaalf jaar aan grote projecten, en leer nog elke week iets. Het liefst denk ik hardop mee.

    Kom gerust met iets kleins: een vergadering die stroef loopt, een mail die je niet verstuurd krijgt.
  en: |-
    I am mentor {n}. I have worked on large projects for twelve years, and still learn every week. I like to think out loud.

    Come with something small: a meeting that does not flow, an e-mail that you cannot get yourself to send.
confirmed_on: 2026-08-01
consent: {{profile_on: 2025-12-01}}
"""
PAIR = """\
# yaml-language-server: $schema=../../schemas/pair.schema.json
mentee:
  name: Bo Chen {n}
  email: bo.{n}@noorderlicht.example
  department: {department}
  team: group-{n}
  location: {location}
  meets: [online]
  languages: [nl]
  manager: i.smit@noorderlicht.example
  learns_by: [doing]
request:
  requested_on: 2026-08-20
  aim: Leren om een stuurgroep mee te krijgen
  skills: [presenting, project-management]
  styles: [sparring]
  prefers: [mentor-{mentor}]
status: active
mentor: mentor-{mentor}
proposal: {{date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-10, mentee_yes_on: 2026-09-11}}
manager_told_on: 2026-09-12
started_on: 2026-09-15
first_meeting_on: 2026-09-22
agreement_on: 2026-09-29
goals: [{{id: chair-a-board, goal: Een stuurgroep zelfstandig voorzitten, due_on: 2027-02-01}}]
training: [{{module: mentee-start, completed_on: 2026-09-14}}]
check_ins:
  - {{date: 2026-10-12, with: mentee, by: hr-noord, pulse: 4}}
  - {{date: 2026-11-16, with: both, by: hr-noord, pulse: 4}}
"""
DEPARTMENTS, LOCATIONS = ("operations", "finance"), ("groningen", "assen")


def make(root: Path, mentors: int) -> int:
    """Write a programme below `root`; gives the number of files."""
    files = {name: text for name, text in BASE.items() if name.startswith("programme/")}
    files = {name: text.replace("places: 30\n", "") for name, text in files.items()}
    for n in range(mentors):
        place = {"department": DEPARTMENTS[n % 2], "location": LOCATIONS[n // 2 % 2]}
        files[f"mentors/mentor-{n}.yml"] = MENTOR.format(n=n, **place)
    ids = itertools.product(PAIR_ALPHABET, repeat=4)
    for n in range(mentors * 6 // 5):
        place = {"department": DEPARTMENTS[n % 2], "location": LOCATIONS[n // 2 % 2]}
        text = PAIR.format(n=n, mentor=n % mentors, **place)
        files[f"pairs/2026-autumn/{''.join(next(ids))}.yml"] = text
    files |= {name: text for name, text in BASE.items()
              if name in ("mentors/carla-smit.yml", "pairs/2026-spring/q3xd.yml")}
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return len(files)
