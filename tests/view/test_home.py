"""The front page: what is open on each day, and that it works with nothing in the data."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from mentorkit.inspection import inspect
from mentorkit.render.tree import page_text
from mentorkit.view.context import Context
from mentorkit.view.pages import home

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def page(day: date = TODAY, **given):
    built, = home.pages(Context(replace(demo(), **given), day))
    return built


@pytest.mark.parametrize(("day", "word", "said"), [
    (date(2026, 10, 18), "Soon", "Begins tomorrow, on 19 October 2026."),
    (date(2026, 10, 9), "Soon", "Begins in 10 days, on 19 October 2026."),
    (TODAY, "Open now", "Open for another 45 days, up to and including 8 January 2027."),
    (date(2027, 1, 7), "Open now", "Open for another 1 day, up to and including 8 January 2027."),
    (date(2027, 1, 8), "Open now", "Today is the last day: 8 January 2027."),
    (date(2027, 3, 1), "Under way",
     "Runs up to and including 16 July 2027. You will read here when enrolment opens again."),
])
def test_what_is_open_now(day: date, word: str, said: str) -> None:
    panel = page(day).model["open_now"]
    assert panel["word"].en == word
    assert f"{panel['say']['before'].en} {panel['say']['strong'].en}{panel['say']['after'].en}" == said


def test_today_moves_along_the_line() -> None:
    places = [page(TODAY + timedelta(days=n)).model["open_now"]["line"]["now"]["at"] for n in (0, 10, 45)]
    assert places == sorted(set(places))
    assert 0 < places[0] < 100


def test_everybody_with_room_gets_a_turn() -> None:
    shown = {card["id"] for n in range(12) for card in page(TODAY + timedelta(days=n)).model["cards"]}
    assert shown == {mentor.id for mentor in Context(demo(), TODAY).mentors if mentor.room}


def test_every_figure_has_its_day_and_singles_out_nobody() -> None:
    model = page().model
    assert [day.en for day in model["days"]] == ["1 November 2026"]
    assert model["figures"][0]["count"].json == 25
    assert model["figures"][1]["share"].in_ten in range(1, 10)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_works_with_nothing_in_the_data(language: str) -> None:
    empty = page(cohorts={}, mentors={}, pairs={}, evaluations={})
    assert empty.model["open_now"] is None
    text = page_text(empty, language)
    assert {"nl": "Er is nu geen lichting open.", "en": "No cohort is open now."}[language] in text
    assert {"nl": "Hier staat nog niets.", "en": "There is nothing here yet."}[language] in text


def test_nobody_with_room_is_said() -> None:
    full = {id: mentor._replace(capacity=0) for id, mentor in demo().mentors.items()}
    assert "Nobody has room now" in page_text(page(mentors=full), "en")
