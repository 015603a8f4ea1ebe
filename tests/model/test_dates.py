"""Sums with days and months."""

from datetime import date

import pytest

from mentorkit.model.dates import add_days, add_months


@pytest.mark.parametrize("day, months, later", [
    (date(2026, 1, 31), 1, date(2026, 2, 28)),
    (date(2024, 1, 31), 1, date(2024, 2, 29)),
    (date(2024, 2, 29), 12, date(2025, 2, 28)),
    (date(2026, 11, 24), 2, date(2027, 1, 24)),
    (date(2026, 12, 31), 0, date(2026, 12, 31)),
    (date(9999, 12, 1), 1, date.max),
    (date(2026, 1, 1), 1_000_000, date.max),
])
def test_months_later(day, months, later):
    assert add_months(day, months) == later


@pytest.mark.parametrize("day, days, later", [
    (date(2026, 12, 31), 1, date(2027, 1, 1)),
    (date(2024, 2, 28), 1, date(2024, 2, 29)),
    (date(9999, 12, 31), 1, date.max),
    (date(2026, 1, 1), 10_000_000, date.max),
])
def test_days_later(day, days, later):
    assert add_days(day, days) == later
