"""The six steps: each says where it stands, and its next date, from the data."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.render.tree import page_text
from mentorkit.view.context import Context
from mentorkit.view.pages import figures, steps
from mentorkit.view.pages.steps import STEPS

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def told(today: date = TODAY, **given) -> dict[str, tuple[str, str | None]]:
    """Of each step: where it stands, and what comes next."""
    page, = steps.pages(Context(replace(demo(), **given), today))
    assert [step["key"] for step in page.model["steps"]] == [key for key, _ in STEPS]
    return {step["key"]: (step["now"].en, step["coming"] and step["coming"].en) for step in page.model["steps"]}


def test_each_step_says_where_it_stands():
    now = {key: text for key, (text, _) in told().items()}
    assert now["goals"] == "There are 4 goals: 2 on track, 1 not on track yet and 1 not measured yet."
    assert now["mentors"].startswith("There are 20 mentors on the site.")
    assert now["training"] == ("There are 4 training courses. 7 sessions are planned. "
                               "Of the mentors, 9 in 10 or more did what is part of the programme.")
    assert now["matching"] == "The last matching was that of Autumn 2026. It ran up to and including 12 September 2026."
    assert now["contact"] == "There are 6 contact points. 3 of them are outside HR."
    assert now["evaluation"].startswith("The evaluation at the end of Spring 2026 was the last one.")


def test_each_step_says_its_next_date():
    coming = {key: text for key, (_, text) in told().items()}
    assert "31 December 2027" in coming["goals"]
    assert "11 January 2027" in coming["mentors"]
    assert "26 November 2026" in coming["training"]
    assert "11 to 22 January 2027" in coming["matching"]
    assert "within 5 working days" in coming["contact"]
    assert "1 to 15 December 2026" in coming["evaluation"]


def test_a_session_of_today_still_counts_and_one_of_yesterday_does_not():
    assert "26 November 2026" in told(date(2026, 11, 26))["training"][1]
    assert "10 December 2026" in told(date(2026, 11, 27))["training"][1]


def test_matching_under_way_is_told():
    assert told(date(2027, 1, 11))["matching"][0] == (
        "Matching for Spring 2027 is under way, up to and including 22 January 2027.")


def test_a_single_goal_is_told_in_one_breath():
    one = demo().settings._replace(goals=demo().settings.goals[:1])
    assert told(settings=one)["goals"][0] == "There is 1 goal, and it is on track."


def test_an_empty_programme_says_that_there_is_nothing_yet():
    empty = {"cohorts": {}, "evaluations": {}, "pairs": {}, "mentors": {}, "training": records.Training(),
             "settings": demo().settings._replace(goals=(), looking_for=None, contact_points={})}
    assert told(**empty) == {
        "goals": ("No goals have been written down yet.", None),
        "mentors": ("There are no mentors on the site yet.", None),
        "training": ("There is no training yet. No session has been planned yet.", None),
        "matching": ("Nobody has been matched yet.", None),
        "contact": ("There is no contact point yet.", None),
        "evaluation": ("There has been no evaluation yet.", None),
    }
    page, = steps.pages(Context(replace(demo(), **empty), TODAY))
    assert page_text(page, "nl").count("Er is nog geen datum.") == 6


def test_the_page_of_figures_tells_of_every_figure_and_rounds_by_the_programmes_own_number():
    for least, twice, few in ((5, 10, "fewer than 5"), (3, 6, "fewer than 3"), (7, 14, "fewer than 7")):
        privacy = demo().settings.privacy._replace(min_group=least)
        page, = figures.pages(Context(replace(demo(), settings=demo().settings._replace(privacy=privacy)), TODAY))
        shown = [words.en for _, words in page.model["counts"]]
        assert shown == ["0", few, few, f"about {least}", f"about {twice}", f"about {least * 3}"]
        assert [words.en for _, words in page.model["shares"]] == [
            "too few to show", "1 in 10 or fewer", "6 in 10", "9 in 10 or more", "9 in 10 or more"]
        text = page_text(page, "en")
        assert text.count("### ") == 10
