"""Which day was meant, and how many days a month has."""

import pytest

from mentorkit.shape.dates import days_in, meant


@pytest.mark.parametrize(("word", "day"), [
    ("1 februari 1999", "1999-02-01"), ("1 iets 2026", None), ("20261115", "2026-11-15"), ("1-2-202", None),
])
def test_the_day_that_was_meant(word, day):
    assert meant(word) == day


@pytest.mark.parametrize(("word", "days"), [
    ("2026-01-32", 31), ("2026-12-32", 31), ("2026-13-01", None), ("2026-00-01", None), ("0001-02-30", 28),
    ("0000-02-30", None),
])
def test_how_many_days_a_month_has(word, days):
    assert days_in(word) == days
