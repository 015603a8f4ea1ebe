"""What the wrong examples of these rules tell, and where they point."""

import pytest
from tests.rules.told import Told, examples, told_by_example

TOLD: dict[str, Told] = {
    "P101-1": ("P101", "word ziekte", "anna-de-vries.yml: ziekte"),
    "P101-2": ("P101", "word burn out", "anna-de-vries.yml: Burn out"),
    "P102-1": ("P102", "email anna@noorderlicht.example", "anna-de-vries.yml: anna@noorderlicht.example"),
    "P103-1": ("P103", "phone 06 12 34 56 78", "anna-de-vries.yml: 06 12 34 56 78"),
    "P104-1": ("P104", "field reason; section decline_reasons", "k7m2.yml: zorgt voor een ziek kind"),
    "P201-1": ("P201", "day 2026-12-01", "anna-de-vries.yml: 2026-12-01"),
    "P202-1": ("P202", "day 2027-01-12", "programme.yml: 2027-01-12"),
    "P203-1": ("P203", "", "programme.yml: site"),
    "P204-1": ("P204", "day 2026-11-24; mentor tom-visser", "tom-visser.yml: 2026-11-24"),
    "P301-1": ("P301", "agreed 2026-11-01; day 2026-10-12", "k7m2.yml: 4}, {date: 2026-11-16, with: bot"),
    "P301-2": ("P301 never", "number 1", "k7m2.yml: 4}]"),
    "P302-1": ("P302", "agreed 2025-11-20; day 2025-11-10", "2026-spring.yml: 2025-11-10"),
    "P401-1": ("P401", "day 2026-09-01; last 2026-10-01", "q3xd.yml: 2026-09-01"),
    "P402-1": ("P402", "fields mentee.name", "q3xd.yml: name"),
    "P501-1": ("P501", "", "programme.yml: privacy"),
    "P502-1": ("P502", "", "programme.yml: privacy"),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_an_example_tells(name: str, schemas) -> None:
    assert told_by_example(name, schemas) == TOLD[name]


def test_each_example_is_among_them() -> None:
    assert set(TOLD) == examples("P")
