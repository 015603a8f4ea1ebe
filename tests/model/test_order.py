"""Which date is the wrong one."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorkit.model.order import Step, slips

MIDDLE = date(2026, 9, 15)


def chain(*days: int) -> list[Step]:
    """Steps a, b, c … so many days from the middle."""
    return [Step((letter,), MIDDLE + timedelta(days=n)) for letter, n in zip("abcdefgh", days, strict=False)]


@pytest.mark.parametrize("days, wrong", [
    ((), ""),
    ((0,), ""),
    ((-5, -5, 0, 10), ""),
    ((-5, -400, 0, 10), "b"),          # a year too early
    ((-5, -3, 365, 10), "c"),          # a year too late
    ((360, -3, 0, 10), "a"),
    ((-5, -3, 0, -300), "d"),
    ((5, -5), "b"),                    # swapped, and as far: the later one is named
    ((0, 3, 2, 4), "b"),
    ((-30, 340, 350, 10, 20), "bc"),
])
def test_the_fewest_that_have_to_move(days, wrong):
    assert "".join(sorted(slip.step.path[0] for slip in slips(chain(*days), MIDDLE))) == wrong


def test_a_slip_names_the_date_that_it_contradicts():
    early, = slips(chain(-5, 0, -100), MIDDLE)
    assert (early.step.path, early.other.path, early.after) == (("c",), ("b",), False)
    late, = slips(chain(-5, 400, 10), MIDDLE)
    assert (late.step.path, late.other.path, late.after) == (("b",), ("c",), True)


@given(st.lists(st.integers(-800, 800), max_size=8))
def test_without_the_slips_the_rest_is_in_order(days):
    steps = chain(*days)
    wrong = {slip.step.path for slip in slips(steps, MIDDLE)}
    rest = [step.day for step in steps if step.path not in wrong]
    assert rest == sorted(rest)
    assert bool(wrong) == (days != sorted(days))
