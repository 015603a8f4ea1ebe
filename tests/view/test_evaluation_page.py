"""The evaluation pages: when they come, what came out, and what HR promised."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mentorkit.inspection import inspect
from mentorkit.model.records import Action, Label
from mentorkit.render.tree import page_text
from mentorkit.view import evaluations
from mentorkit.view.context import Context
from mentorkit.view.evaluations import Told
from mentorkit.view.pages import evaluation

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def context(today: date = TODAY, **given) -> Context:
    return Context(replace(demo(), **given), today)


def by_address(built: Context) -> dict:
    return {page.address: page for page in evaluation.pages(built)}


@pytest.mark.parametrize(("today", "told"), [
    (date(2026, 11, 30), Told.COMING), (date(2026, 12, 1), Told.OPEN), (date(2026, 12, 15), Told.OPEN),
    (date(2026, 12, 16), Told.LATE),
])
def test_an_evaluation_without_results(today: date, told: Told):
    moment = evaluations.moments(context(today), demo().cohorts["2026-autumn"])[0]
    assert (moment.moment, moment.state) == ("midway", told)
    assert "15 December 2026" in evaluations.when(moment).en


@pytest.mark.parametrize(("named", "says"), [
    (False, "The midway evaluation is from 1 to 15 December 2026."),
    (True, "The midway evaluation of Autumn 2026 is from 1 to 15 December 2026."),
])
def test_a_cohort_is_named_only_where_the_page_does_not_say_it(named: bool, says: str):
    moment = evaluations.moments(context(), demo().cohorts["2026-autumn"])[0]
    assert evaluations.when(moment, named).en.startswith(says)


def test_the_last_evaluation_is_told_with_its_last_day():
    last = evaluations.last_known(context())
    assert evaluations.last_told(last).en == (
        "The evaluation at the end of Spring 2026 was the last one. It ran up to and including 24 July 2026.")


def test_an_evaluation_without_results_has_no_turnout_and_taught_nothing():
    waiting = evaluations.moments(context(), demo().cohorts["2026-autumn"])[0]
    assert evaluations.turnout(context(), waiting) == {}
    assert evaluations.learned(waiting) == evaluations.learned(None) == ()


def test_an_evaluation_with_results_tells_who_took_part_and_what_was_learned():
    for moment in evaluations.moments(context(), demo().cohorts["2026-spring"]):
        assert list(evaluations.turnout(context(), moment)) == ["mentees", "mentors", "managers"]
        assert evaluations.learned(moment) == moment.evaluation.learned != ()


def test_an_answer_goes_with_its_question():
    held = evaluations.moments(context(), demo().cohorts["2026-spring"])
    questions = demo().questions.questions
    answers = [answer for given in evaluations.results(context(), held).values() for answer in given]
    assert {answer.id: answer.question for answer in answers} == questions
    assert len(answers) == len(questions)


@pytest.mark.parametrize(("today", "told"), [
    (date(2026, 7, 9), Told.COMING), (date(2026, 7, 24), Told.OPEN), (date(2026, 7, 25), Told.KNOWN),
])
def test_an_evaluation_is_told_when_nobody_can_answer_any_more(today: date, told: Told):
    end = evaluations.moments(context(today), demo().cohorts["2026-spring"])[1]
    assert (end.moment, end.state) == ("end", told)
    shown = evaluations.results(context(today), [end])
    assert bool(shown) == (told == Told.KNOWN)


def test_a_question_asked_twice_shows_the_last_share_beside_the_earlier_one():
    page = by_address(context())["/evaluation/2026-spring/"]
    rows = {row["title"].en: row for row in page.model["results"][0]["rows"]}
    assert (rows["Self-confidence"]["in_ten"], rows["Better at the job"]["in_ten"]) == (8, 8)
    assert rows["Self-confidence"]["note"].en.endswith("Halfway: 5 in 10.")
    assert "Halfway" not in rows["Better at the job"]["note"].en


def test_too_few_answers_show_no_share():
    page = by_address(context())["/evaluation/2026-spring/"]
    managers = next(group for group in page.model["results"] if group["audience"] == "managers")
    satisfied = next(row for row in managers["rows"] if row["title"].en == "Satisfaction")
    assert satisfied["in_ten"] is None      # nine answers, fewer than twice five


def test_numbers_of_people_who_were_asked_are_rounded():
    exact = {str(n) for n in (23, 17, 16, 19, 14, 11, 24)}
    for moment in by_address(context())["/evaluation/2026-spring/"].model["known"]:
        shown = {cell["words"].en for row in moment["turnout"] for cell in row[1:]}
        assert shown <= {"about 10", "about 15", "about 20", "about 25"}
        assert not shown & exact


def test_promises_stand_with_what_is_open_first_and_say_what_is_late():
    promises = by_address(context(date(2027, 1, 9)))["/evaluation/"].model["promises"]
    assert [promise.state for promise in promises] == ["late", "open", "done", "done", "done", "done"]
    days = [promise.day for promise in promises]
    assert days[:2] == sorted(days[:2]) and days[2:] == sorted(days[2:], reverse=True)


DUE, DONE = date(2026, 11, 15), date(2026, 11, 13)
ACTION = Label({"nl": "Eerder beginnen.", "en": "Start earlier."})


@pytest.mark.parametrize(("done", "today", "state", "when", "day"), [
    (DONE, date(2026, 11, 12), "open", "by 15 November 2026", DUE),
    (DONE, date(2026, 11, 13), "done", "on 13 November 2026", DONE),
    (None, date(2026, 11, 15), "open", "by 15 November 2026", DUE),
    (None, date(2026, 11, 16), "late", "it was due on 15 November 2026", DUE),
])
def test_a_promise_is_done_or_late_on_the_day(done: date | None, today: date, state: str, when: str, day: date):
    end = demo().evaluations["2026-spring-end"]
    held = {end.id: end._replace(actions=(Action(ACTION, "hr-noord", DUE, done),))}
    [promise] = by_address(context(today, evaluations=held))["/evaluation/"].model["promises"]
    assert (promise.action, promise.state, promise.when.en, promise.day) == (ACTION, state, when, day)


def test_a_promise_done_after_today_is_not_done_yet():
    states = [promise.state for promise in by_address(context(date(2026, 9, 1)))["/evaluation/"].model["promises"]]
    assert states.count("done") == 1


def test_who_promised_has_a_name_only_where_people_may_be_shown():
    hidden = demo().settings._replace(site=demo().settings.site._replace(access_confirmed_on=None))
    named = by_address(context())["/evaluation/"].model["promises"]
    unnamed = by_address(context(settings=hidden))["/evaluation/"].model["promises"]
    assert {promise.by["en"] for promise in named} == {"Mo Haddad", "Sanne Kuipers"}
    assert {promise.by["en"] for promise in unnamed} == {
        "HR adviser for learning and development", "Programme coordinator"}


def test_a_cohort_without_results_says_when_they_come_and_what_is_asked():
    page = by_address(context())["/evaluation/2026-autumn/"]
    assert page.model["lead"].en.startswith("The midway evaluation is from 1 to 15 December 2026.")
    assert len(page.model["waiting"]) == 1
    assert [group["audience"] for group in page.model["asked"]] == ["mentees", "mentors", "managers"]


def test_a_programme_without_cohorts_says_that_there_was_none():
    page, = evaluation.pages(context(cohorts={}, evaluations={}, pairs={}))
    assert page.model["lead"].en.startswith("There has been no evaluation yet.")
    for language in ("nl", "en"):
        assert page_text(page, language)


@pytest.mark.parametrize(("kept", "says"), [
    (("2026-spring-midway", "2026-spring-end"), "All results are here."),
    (("2026-spring-midway",), "The results from halfway are here. The evaluation at the end ran up to"),
    (("2026-spring-end",), "The results from the end are here. The midway evaluation ran up to"),
    ((), "The midway evaluation ran up to"),
])
def test_the_list_of_cohorts_says_what_is_there_and_what_is_not(kept: tuple[str, ...], says: str):
    some = {id: one for id, one in demo().evaluations.items() if id in kept}
    spring = by_address(context(evaluations=some))["/evaluation/"].model["cohorts"][-1]
    assert spring["text"].en.startswith(says)
