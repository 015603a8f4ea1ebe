"""Did you mean, and dates as people write them."""

import pytest

from mentorkit.shape.dates import days_in, is_date, meant
from mentorkit.shape.near import distance, fold, is_slip, nearest

WORDS = ["name", "role", "department", "location", "mentor_since", "intake_on", "status", "skills", "styles",
         "confirmed_on"]


@pytest.mark.parametrize(("typed", "word"), [
    ("Name", "name"), ("rôle", "role"), ("mentor since", "mentor_since"), ("MentorSince", "mentor_since"),
    ("nаme", "name"),
    ("departement", "department"), ("departmnet", "department"), ("skill", "skills"), ("intake", "intake_on"),
    ("confirmed", "confirmed_on"), ("mentor_vanaf", None),
    ("xyz", None), ("", None), ("na", None), ("s", None), ("skyles", "styles"), ("---", None),
])
def test_the_nearest_word_is_found_or_none(typed, word):
    assert nearest(typed, WORDS) == word


def test_of_two_as_near_none_is_chosen():
    assert nearest("cat", ["bat", "hat"]) is None
    assert nearest("A-B", ["a_b", "ab"]) is None


@pytest.mark.parametrize(("one", "other", "slips"), [
    ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1), ("abc", "abcd", 1), ("abc", "bc", 1), ("abcd", "badc", 2),
    ("abc", "xyz", 3), ("a", "abcdef", 3), ("", "ab", 2), ("aaa", "a", 2), ("abcd", "bcdefx", 3),
    ("abcdefgh", "qrstuvwx", 3),
])
def test_slips_are_counted_up_to_a_bound(one, other, slips):
    assert distance(one, other, 2) == slips


@pytest.mark.parametrize(("typed", "word", "found"), [
    ("panel", "pxnxl", False), ("panels", "pxnxls", True), ("mentoring", "xextorixg", False),
    ("mentorings", "xextorixgs", True), ("ab", "ac", False), ("cap", "cat", True), ("nls", "nl", True),
    ("int", "intake_on", False), ("inta", "intake_on", True), ("agenda", "age", False), ("rolemodel", "role", True),
    ("anything", "", False),
])
def test_a_longer_word_may_hold_more_slips_and_a_beginning_takes_four_letters(typed, word, found):
    assert nearest(typed, [word]) == (word if found else None)


@pytest.mark.parametrize(("typed", "word", "slip"), [
    ("skills", "skills", True), ("Ski", "skills", True), ("abxy", "abcd", True), ("abxyz", "abcde", False),
    ("axy", "abc", False), ("abx", "abc", True), ("x", "a", False), ("skills-of-jan", "skills", False),
])
def test_a_slip_is_so_near_a_word_that_it_holds_nothing_else(typed, word, slip):
    assert is_slip(typed, ["something else", word]) == slip


def test_folding_takes_away_what_people_mix_up():
    assert fold("Goed_Gesprek-é ") == fold("goedgespreke")


@pytest.mark.parametrize(("typed", "day"), [
    ("1-2-2026", "2026-02-01"), ("01.02.2026", "2026-02-01"), ("1/2/2026", "2026-02-01"), ("2026-2-1", "2026-02-01"),
    ("2026/02/01", "2026-02-01"), ("20260201", "2026-02-01"), ("2026-13-01", "2026-01-13"),
    ("12-25-2026", "2026-12-25"),
    ("1 februari 2026", "2026-02-01"), ("3 mrt 2026", "2026-03-03"), ("1st May 2026", "2026-05-01"),
    ("12 okt. 2026", "2026-10-12"), ("2026-02-01 10:00", "2026-02-01"),
    ("13-25-2026", None), ("30-2-2026", None), ("1-2-26", "2026-02-01"), ("24.11.26", "2026-11-24"),
    ("1 feb '25", "2025-02-01"), ("1 feb 25", "2025-02-01"), ("Feb 1, 2025", "2025-02-01"),
    ("February 1st 2025", "2025-02-01"), ("26/13/24", None), ("1-2", None), ("februari", None), ("", None),
    ("2026-02-30", None), ("20261224", "2026-12-24"), ("1 februari 1998", "1998-02-01"), ("1 zomaar 2026", None),
    ("1-2-3", None), ("001-2-2026", None), ("2026-1-001", None),
])
def test_a_date_that_was_meant(typed, day):
    assert meant(typed) == day


def test_a_date_is_a_day_that_exists():
    assert is_date("2024-02-29")
    for word in ("2026-02-29", "2026-2-1", "0000-01-01", "2026-02-01\n", 20260201, "２026-02-01", None):
        assert not is_date(word)


@pytest.mark.parametrize(("day", "days"), [
    ("2026-11-31", 30), ("2026-01-32", 31), ("2026-12-32", 31), ("0001-02-30", 28), ("2024-02-30", 29),
    ("2026-13-31", None), ("2026-00-31", None), ("0000-01-01", None),
])
def test_a_month_that_exists_has_so_many_days(day, days):
    assert days_in(day) == days
