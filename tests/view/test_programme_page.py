"""How the programme works: its rhythm, its time, and its cohorts."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.render.tree import page_text
from mentorkit.view.context import Context
from mentorkit.view.pages import programme

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def page(**given):
    built, = programme.pages(Context(replace(demo(), **given), TODAY))
    return built


def test_the_days_of_the_rhythm_stand_in_words():
    rhythm = demo().settings.rhythm._replace(answer_request_days=11, answer_proposal_days=12, first_meeting_days=13,
                     agreement_days=15, goal_days=16, check_in_weeks=17)
    text = page_text(page(settings=demo().settings._replace(rhythm=rhythm)), "en")
    for days in (11, 12, 13, 15, 16):
        assert f"ithin {days} days" in text
    assert "every 17 weeks" in text


def test_cohorts_that_are_over_stand_apart():
    model = page().model
    assert [row["id"] for row in model["going"]] == ["2026-autumn", "2027-spring"]
    assert [row["id"] for row in model["over"]] == ["2026-spring"]


def test_a_midway_evaluation_is_told_only_where_some_cohort_has_one():
    def titles(built):
        return [step["title"].en for step in built.model["steps"]]

    without = {id: cohort._replace(midway=None) for id, cohort in demo().cohorts.items()}
    assert "Halfway you answer a few questions" in titles(page())
    assert "Halfway you answer a few questions" not in titles(page(cohorts=without))


def test_the_time_of_a_mentor_is_that_of_those_on_the_site_and_required_training_comes_first():
    time = {who["id"]: [text.en for text in who["time"]] for who in page().model["audiences"]}
    assert time["mentors"][0] == "Mentors give 2 to 6 hours a month. You choose how much."
    assert time["mentors"][1] == "The training ‘Mentor basics’ takes 3 hours."
    assert time["mentors"][2] == "If you like: ‘Mentors’ circle’, 2 hours."
    assert page(mentors={}).model["audiences"][1]["time"][0].en == "How many hours you give a month is up to you."


def test_an_empty_programme_says_that_there_is_no_cohort_yet():
    empty = page(cohorts={}, evaluations={}, pairs={}, mentors={}, training=records.Training())
    assert "There is no cohort yet." in page_text(empty, "en")
    assert "Er is nog geen lichting." in page_text(empty, "nl")
