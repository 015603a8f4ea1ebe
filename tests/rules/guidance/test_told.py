"""What the wrong examples of these rules tell, and where they point."""

import pytest
from tests.rules.told import Told, examples, told_by_example

TOLD: dict[str, Told] = {
    "G101-1": ("G101", "goal internal-moves", "programme.yml: internal-moves"),
    "G102-1": ("G102", "goal internal-moves", "programme.yml: internal-moves"),
    "G103-1": ("G103", "goal internal-moves", "programme.yml: internal-moves"),
    "G104-1": ("G104", "day 2026-10-31; goal internal-moves", "programme.yml: 2026-10-31"),
    "G201-1": ("G201", "number 1", "programme.yml: contact_points"),
    "G202-1": ("G202", "", "programme.yml: contact_points"),
    "G203-1": ("G203", "audiences managers", "programme.yml: contact_points"),
    "G204-1": ("G204", "locations Assen", "programme.yml: contact_points"),
    "G205-1": ("G205", "languages English", "programme.yml: contact_points"),
    "G301-1": ("G301", "last 2026-09-14", "w4nf.yml: 2026-08-21"),
    "G302-1": ("G302 mentee", "last 2026-11-16", "w4nf.yml: 2026-11-09"),
    "G302-2": ("G302", "last 2026-11-23", "w4nf.yml: 2026-11-16"),
    "G303-1": ("G303", "last 2026-11-23", "k7m2.yml: 2026-11-09"),
    "G303-2": ("G303", "last 2026-11-23", "k7m2.yml: 2026-11-09"),
    "G304-1": ("G304", "last 2026-10-15", "k7m2.yml: 2026-09-15"),
    "G305-1": ("G305", "last 2026-10-15", "k7m2.yml: 2026-09-15"),
    "G306-1": ("G306", "last 2026-11-23", "k7m2.yml: 2026-10-12"),
    "G306-2": ("G306", "last 2026-10-28", "k7m2.yml: 2026-09-16"),
    "G307-1": ("G307", "started 2026-09-15", "k7m2.yml: 2026-09-15"),
    "G308-1": ("G308", "day 2026-11-16", "k7m2.yml: 1}]", "k7m2.yml: 2}, {date: 2026-11-16, with: men"),
    "G309-1": ("G309", "day 2026-10-20; last 2026-11-03", "k7m2.yml: 2}]"),
    "G310-1": ("G310", "modules mentee-start", "k7m2.yml: 2026-09-15"),
    "G311-1": ("G311", "ends 2026-09-01", "q3xd.yml: active"),
    "G312-1": ("G312", "day 2026-09-01", "q3xd.yml: 2026-09-01"),
    "G401-1": ("G401", "places 0; requests 1", "2027-winter.yml: 2027-01-25"),
    "G402-1": ("G402", "skill pricing", "w4nf.yml: pricing"),
    "G403-1": ("G403", "cohort 2026-autumn; named 3; requests 5", "w4nf.yml: request", "z9wk.yml: request"),
    "G404-1": ("G404 midway", "day 2026-11-13", "2026-autumn.yml: 2026-11-13"),
    "G405-1": ("G405", "due 2026-11-23", "2026-spring-end.yml: 2026-11-23"),
    "G406-1": ("G406", "cohort 2026-spring; ended 2026-09-01", "recognition.yml: thanks"),
    "G407-1": ("G407", "audience mentees; question self-confidence", "2026-spring-end.yml: [0, 1, 2, 8, 4]}]"),
    "G408-1": ("G408", "question self-confidence", "questions.yml: Ik durf meer."),
    "G501-1": ("G501", "", "tom-visser.yml: available"),
    "G502-1": ("G502", "last 2026-11-23", "anna-de-vries.yml: 2025-11-23"),
    "G503-1": ("G503", "cohorts 2", "tom-visser.yml: 2026-02-02"),
    "G601-1": (
        "G601", "colour #7fb069; contrast 2.3; dark #e2e8df; least 4.5; light #517143", 'programme.yml: "#7fb069"'),
    "G901-1": ("G901", "rule G999", "programme.yml: G999"),
    "G902-1": ("G902", "rule G101; until 2026-11-23", "programme.yml: 2026-11-23"),
    "G903-1": ("G903", "rule G101", "programme.yml: G101"),
    "G904-1": ("G904", "rule R101", "programme.yml: R101"),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_an_example_tells(name: str, schemas) -> None:
    assert told_by_example(name, schemas) == TOLD[name]


def test_each_example_is_among_them() -> None:
    assert set(TOLD) == examples("G")
