"""Recognition: only who is published is thanked in public."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.render.tree import page_text
from mentorkit.view.context import Context
from mentorkit.view.pages import recognition

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)
LABEL = records.Label({"": "Omdat je luisterde."})


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def pages(*thanks: records.Thanks, ways=None) -> dict:
    given = records.Recognition(demo().recognition.ways if ways is None else ways, thanks)
    return {page.address: page for page in recognition.pages(Context(replace(demo(), recognition=given), TODAY))}


def thanks(mentor: str, day: date = TODAY) -> records.Thanks:
    return records.Thanks(mentor, "certificate", day, LABEL, "2026-spring")


def test_only_published_mentors_whose_day_has_come() -> None:
    tomorrow = thanks("tom-visser", date(2026, 11, 25))
    built = pages(thanks("anna-de-vries"), thanks("gerrit-wiersma"), thanks("former"), tomorrow)
    assert set(built) == {"/recognition/", "/recognition/anna-de-vries/"}
    assert not built["/recognition/anna-de-vries/"].found
    assert "Gerrit" not in page_text(built["/recognition/"], "nl")


def test_the_latest_first_then_by_name_and_one_page_for_each_mentor() -> None:
    july = date(2026, 7, 1)
    built = pages(thanks("tom-visser", july), thanks("anna-de-vries", july), thanks("tom-visser"))
    order = [(given.mentor.id, given.date.month) for given in built["/recognition/"].model["thanked"]]
    assert order == [("tom-visser", 11), ("anna-de-vries", 7), ("tom-visser", 7)]
    assert page_text(built["/recognition/tom-visser/"], "en").count('class="certificate"') == 2


def test_nobody_thanked_and_no_ways_are_said() -> None:
    text = page_text(pages(ways={})["/recognition/"], "en")
    assert "Nobody is here yet." in text
    assert "There is nothing here yet about how we thank mentors." in text
