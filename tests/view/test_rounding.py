"""Counts and shares: what is rounded, at every border; and that the exact number is gone."""

import pytest

from mentorkit.view.rounding import Count, Share


@pytest.mark.parametrize(("exact", "min_group", "json"), [
    (0, 5, 0), (1, 5, "<5"), (4, 5, "<5"), (5, 5, 5), (6, 5, 5), (7, 5, 5), (8, 5, 10), (10, 5, 10), (12, 5, 10),
    (13, 5, 15), (1_000_000, 5, 1_000_000),
    (3, 4, "<4"), (4, 4, 4), (5, 4, 4), (6, 4, 8), (9, 4, 8), (10, 4, 12),
    (1, 3, "<3"), (2, 3, "<3"), (3, 3, 3), (4, 3, 3), (5, 3, 6),
    (49, 50, "<50"), (50, 50, 50), (74, 50, 50), (75, 50, 100),
])
def test_a_count_is_the_nearest_multiple_halves_up(exact: int, min_group: int, json: int | str):
    assert Count.of(exact, min_group).json == json


@pytest.mark.parametrize(("part", "whole", "in_ten"), [
    (0, 10, 1), (1, 10, 1), (2, 10, 2), (9, 10, 9), (10, 10, 9),
    (5, 20, 3), (49, 200, 2), (50, 200, 3), (3, 20, 2), (2, 20, 1), (19, 20, 9), (17, 20, 9), (169, 200, 8),
    (4, 11, 4), (1, 3 * 10, 1),
])
def test_a_share_is_in_tenths_halves_up_from_one_to_nine(part: int, whole: int, in_ten: int):
    assert Share.of(part, whole, 5).json == {"in_ten": in_ten}


@pytest.mark.parametrize(("whole", "min_group", "shown"), [
    (0, 5, False), (9, 5, False), (10, 5, True), (5, 3, False), (6, 3, True), (99, 50, False), (100, 50, True),
])
def test_a_share_wants_twice_the_smallest_group(whole: int, min_group: int, shown: bool):
    assert (Share.of(whole // 2, whole, min_group).json is not None) is shown


@pytest.mark.parametrize(("figure", "nl", "en"), [
    (Count.of(0, 5), "0", "0"),
    (Count.of(3, 5), "minder dan 5", "fewer than 5"),
    (Count.of(2, 12), "minder dan 12", "fewer than 12"),
    (Count.of(16, 5), "ongeveer 15", "about 15"),
    (Share.of(4, 10, 5), "4 op de 10", "4 in 10"),
    (Share.of(0, 10, 5), "1 op de 10 of minder", "1 in 10 or fewer"),
    (Share.of(10, 10, 5), "9 op de 10 of meer", "9 in 10 or more"),
    (Share.of(1, 9, 5), "te weinig om te tonen", "too few to show"),
])
def test_words(figure: Count | Share, nl: str, en: str):
    assert (figure.words.nl, figure.words.en) == (nl, en)


@pytest.mark.parametrize(("exact", "brief"), [(0, "0"), (3, "fewer than 5"), (16, "15")])
def test_a_brief_count_leaves_about_to_its_page(exact: int, brief: str):
    assert Count.of(exact, 5).brief.en == brief


def test_equal_on_the_page_is_equal_in_memory():
    assert {Count.of(n, 5) for n in (8, 9, 10, 11, 12)} == {Count(10, 5)}
    assert {Count.of(n, 5) for n in (1, 2, 3, 4)} == {Count(None, 5)}
    assert {Share.of(n, 20, 5) for n in (7, 8)} == {Share(4)}
    assert Share.of(1, 9, 5) == Share.of(9, 9, 5) == Share(None)
