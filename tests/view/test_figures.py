"""Every figure on a small programme, its reporting day, and what the site may show of an evaluation."""

from datetime import date, timedelta

import pytest

from mentorkit.model import records
from mentorkit.model.programme import Programme
from mentorkit.view.figures import (
    FIGURES,
    answers_of,
    definition_of,
    exact_of,
    figures_of,
    readings_of,
    reporting_day,
    turnout_of,
)
from mentorkit.view.measures import in_rhythm
from mentorkit.view.rounding import Count, Share

LABEL = records.Label({"": "x"})
TODAY = date(2026, 11, 24)
COHORT = records.Cohort(
    "2026-autumn", "c.yml", LABEL, records.Span(date(2026, 8, 1), date(2026, 8, 31)),
    records.Span(date(2026, 9, 1), date(2026, 9, 12)), starts_on=date(2026, 9, 15), ends_on=date(2027, 3, 15),
    evaluation=records.Span(date(2027, 3, 15), date(2027, 4, 5)),
    midway=records.Span(date(2026, 12, 1), date(2026, 12, 15)))
SETTINGS = records.Settings(
    "programme/programme.yml", LABEL, "x", ("nl",), "Europe/Amsterdam", LABEL,
    {}, records.Rhythm(14, 7, 14, 30, 30, 6, 12), records.Privacy(min_group=5, keep_months=12),
    records.Site("https://x.example/", date(2026, 1, 1)))
TRAINING = records.Training({"basics": records.Module(LABEL, LABEL, "mentors", True, 2)})


def pair(id: str, status: str = "active", **given) -> records.Pair:
    """A pair of the cohort that started on 15 September and asked for Anna, unless something else is given."""
    request = records.Request(date(2026, 8, 10), prefers=given.pop("prefers", ("anna",)))
    started = {"mentor": "anna", "proposal": records.Proposal(date(2026, 9, 4), "hr"), "started_on": date(2026, 9, 15)}
    usual = started if status in ("active", "paused", "completed", "ended") else {}
    return records.Pair(id, f"{id}.yml", given.pop("cohort", "2026-autumn"), records.Mentee("ops"), request, status,
                        **(usual | given))


def closed(id: str, status: str = "completed", on: date = date(2026, 10, 20), **given) -> records.Pair:
    return pair(id, status, closing=records.Closing(on, "why"), **given)


def mentor(id: str, **given) -> records.Mentor:
    """A published mentor with room, unless something else is given."""
    usual = {
        "status": "available", "capacity": 9, "intake_on": date(2026, 1, 1), "mentor_since": date(2026, 1, 1),
        "training": (records.Done("basics", date(2026, 1, 2)),), "consent": records.Consent(date(2026, 1, 3))}
    return records.Mentor(id, f"{id}.yml", id, LABEL, "ops", "north", meets=("online",), languages=("nl",),
                          hours_per_month=4, skills=("s",), bio=LABEL, **(usual | given))


def programme(*pairs: records.Pair, mentors: tuple[records.Mentor, ...] = (), **given) -> Programme:
    usual = {"settings": SETTINGS, "training": TRAINING, "cohorts": {COHORT.id: COHORT}}
    return Programme(None, None, None, vocabulary=records.Vocabulary(), matching=None,
                     pairs={p.id: p for p in pairs}, mentors={m.id: m for m in mentors}, **(usual | given))


@pytest.mark.parametrize(("today", "day"), [
    (date(2026, 9, 14), date(2026, 9, 1)),      # the day before the start
    (date(2026, 9, 15), date(2026, 9, 15)),     # the start itself
    (date(2026, 9, 30), date(2026, 9, 15)),
    (date(2026, 10, 1), date(2026, 10, 1)),
    (date(2026, 11, 24), date(2026, 11, 1)),
    (date(2026, 12, 1), date(2026, 12, 1)),     # midway, on the first of a month
    (date(2027, 3, 14), date(2027, 3, 1)),
    (date(2027, 3, 31), date(2027, 3, 15)),     # the end
])
def test_the_reporting_day_of_a_cohort(today: date, day: date):
    assert reporting_day(today, COHORT) == day


def test_the_reporting_day_knows_no_midway_where_there_is_none_and_no_cohort_for_the_programme():
    midway = COHORT._replace(midway=records.Span(date(2026, 12, 7), date(2026, 12, 15)))
    assert reporting_day(date(2026, 12, 8), midway) == date(2026, 12, 7)
    assert reporting_day(date(2026, 12, 8), COHORT._replace(midway=None)) == date(2026, 12, 1)
    assert reporting_day(date(2027, 3, 31)) == date(2027, 3, 1)


STATES = (
    pair("w222", "requested"),
    pair("w333", "proposed", mentor="anna", proposal=records.Proposal(date(2026, 9, 4), "hr")),
    pair("w444", "withdrawn", closing=records.Closing(date(2026, 9, 1))),
    pair("w555", "unmatched", closing=records.Closing(date(2026, 9, 9))),
    pair("r222"),
    pair("r333", "paused", pauses=(records.Span(date(2026, 10, 28)),)),
    closed("f222"),
    closed("f333", on=date(2026, 11, 2)),       # closed after the reporting day: running on it
    closed("s222", "ended"),
    pair("w666", "requested")._replace(request=records.Request(date(2026, 11, 2))),     # not yet asked for on it
)


@pytest.mark.parametrize(("key", "exact"), [("waiting", 2), ("running", 3), ("finished", 1), ("stopped_early", 1)])
def test_counts_follow_the_dates_up_to_the_day(key: str, exact: int):
    assert exact_of(programme(*STATES), date(2026, 11, 1), COHORT)[key] == exact


def test_a_cohort_counts_its_own_pairs_and_the_programme_all():
    all_pairs = programme(*STATES, pair("z222", cohort="2026-spring"))
    day = date(2026, 11, 1)
    assert exact_of(all_pairs, day, COHORT)["running"] == 3
    assert exact_of(all_pairs, day)["running"] == 4


def test_goals_met_wants_all_goals_of_completed_pairs_with_goals():
    def goals(*days: date | None) -> tuple[records.PairGoal, ...]:
        return tuple(records.PairGoal(str(n), "x", None, day) for n, day in enumerate(days))

    met, missed, late = date(2026, 11, 1), None, date(2026, 11, 2)
    pairs = (
        closed("a222", goals=goals(met)), closed("a333", goals=goals(met, met)),
        closed("a444", goals=goals(met, missed)), closed("a555", goals=goals(late)), closed("a666"),
        pair("a777", goals=goals(met)), closed("a888", "ended", goals=goals(met)))
    assert exact_of(programme(*pairs), date(2026, 11, 1), COHORT)["goals_met"] == (2, 4)


@pytest.mark.parametrize(("days_back", "pauses", "kept"), [
    (42, (), True),
    (43, (), False),
    (43, ((20, 20),), True),            # one day of a pause
    (49, ((20, 14),), True),            # seven of them
    (50, ((20, 14),), False),
    (60, ((20, None),), True),          # still paused
    (60, ((10, 0),), False),
    (44, ((20, 20), (20, 20)), False),  # two that overlap count once
    (43, ((43, 43),), False),           # a pause on the day of the check-in itself
])
def test_rhythm_leaves_out_pauses(days_back: int, pauses: tuple, kept: bool):
    def back(days: int | None) -> date | None:
        return None if days is None else TODAY - timedelta(days)

    spans = tuple(records.Span(back(first), back(last)) for first, last in pauses)
    talk = records.CheckIn(back(days_back), "hr", "mentee")
    assert in_rhythm(pair("r222", started_on=date(2026, 9, 1), check_ins=(talk,), pauses=spans), TODAY, 6) is kept


def test_rhythm_counts_from_the_start_and_sees_no_later_check_in():
    talk = records.CheckIn(date(2026, 11, 20), "hr", "both")
    assert in_rhythm(pair("r222"), date(2026, 10, 27), 6)
    assert in_rhythm(pair("r222", check_ins=(talk,)), date(2026, 11, 20), 6)
    assert not in_rhythm(pair("r222", check_ins=(talk,)), date(2026, 10, 28), 6)
    assert in_rhythm(pair("r222", check_ins=(talk,)), TODAY, 6)


def test_on_rhythm_is_of_running_pairs():
    pairs = (pair("r222"), pair("r333", started_on=date(2026, 10, 10)), closed("f222"), pair("w222", "requested"))
    assert exact_of(programme(*pairs), date(2026, 11, 1), COHORT)["on_rhythm"] == (1, 2)


def test_first_choice_is_of_started_pairs_with_a_preference():
    pairs = (
        pair("a222", started_on=date(2026, 11, 1)), pair("a333", prefers=("tom", "anna")), pair("a444", prefers=()),
        closed("a555", "ended"),
        pair("a666", started_on=date(2026, 11, 2)), pair("a777", "requested"),
        closed("a888", mentor="former", prefers=("former",)), closed("a999", mentor="former", prefers=("tom",)))
    assert exact_of(programme(*pairs), date(2026, 11, 1), COHORT)["first_choice"] == (2, 4)


def test_trained_is_of_mentors_who_can_take_somebody_on():
    mentors = (
        mentor("anna", mentor_since=date(2026, 11, 1), capacity=1), mentor("bob", training=()),
        mentor("cas", status="alumni"), mentor("dee", capacity=0),
        mentor("eva", training=(records.Done("basics", date(2026, 11, 2)),)),
        mentor("fay", mentor_since=date(2026, 11, 2)), mentor("gio", status="paused"), mentor("hal", consent=None))
    assert exact_of(programme(mentors=mentors), date(2026, 11, 1))["trained"] == (3, 5)


def test_a_training_that_ran_out_does_not_count():
    ran_out = {"basics": TRAINING.modules["basics"]._replace(valid_months=6)}
    short = programme(mentors=(mentor("anna"),), training=records.Training(ran_out))
    assert exact_of(short, date(2026, 7, 2))["trained"] == (1, 1)
    assert exact_of(short, date(2026, 7, 3))["trained"] == (0, 1)


def test_mentors_and_room_are_exact_and_of_today():
    mentors = (
        mentor("anna", capacity=1), mentor("bob", away=(records.Span(TODAY, TODAY),)), mentor("cas", consent=None),
        mentor("dee", intake_on=None), mentor("eva", training=()), mentor("fay", status="paused"), mentor("gio"),
        mentor("hal", consent=records.Consent(date(2026, 11, 20))))
    shown = figures_of(programme(pair("r222"), mentors=mentors), TODAY)
    assert (shown["mentors"], shown["room"]) == (7, 2)


def test_what_the_site_shows_is_rounded_on_the_reporting_day():
    pairs = [pair(f"r{n}") for n in range(8)] + [closed(f"f{n}", on=date(2026, 11, 2)) for n in range(5)]
    shown = figures_of(programme(*pairs, closed("s2", "ended")), TODAY, COHORT)
    assert shown == {
        "waiting": Count(0, 5), "running": Count(15, 5), "finished": Count(0, 5), "stopped_early": Count(None, 5),
        "goals_met": Share(None), "on_rhythm": Share(1), "first_choice": Share(9)}


def test_the_site_shows_a_cohort_its_own_pairs_on_its_own_reporting_day():
    """The spring's pairs are no part of it, and the day is that of its start, not the first of the month."""
    pairs = [pair(f"r{n}", started_on=date(2026, 9, 15)) for n in range(8)]
    others = [pair(f"z{n}", cohort="2026-spring") for n in range(20)]
    shown = figures_of(programme(*pairs, *others), date(2026, 9, 20), COHORT)
    assert shown["running"] == Count(10, 5)


def test_an_empty_programme_has_zeros_and_no_shares():
    shown = figures_of(programme(), TODAY)
    assert (shown["trained"].json, shown["mentors"], shown["room"]) == (None, 0, 0)


def test_no_figure_is_shown_of_a_cohort_and_of_the_whole():
    """Cohorts of "<5" and "<5" with a total of 10 would be 4 and 4."""
    assert not set(figures_of(programme(), TODAY)) & set(figures_of(programme(), TODAY, COHORT))
    assert set(exact_of(programme(), TODAY)) == {figure.key for figure in FIGURES}


EVALUATION = records.Evaluation(
    "2026-spring-end", "e.yml", "2026-spring", "end", records.Span(date(2026, 6, 20), date(2026, 7, 8)),
    records.Invited(mentees=14, mentors=3), (
        records.Answer("brave", (0, 1, 2, 6, 3)), records.Answer("calm", (0, 0, 1, 4, 4)),
        records.Answer("proud", (0, 0, 0, 1, 1))))
QUESTIONS = records.Questions(questions={
    "brave": records.Question("mentees", "self-confidence", LABEL),
    "calm": records.Question("mentees", "values", LABEL),
    "proud": records.Question("mentors", "values", LABEL)})


def test_of_a_question_only_the_share_that_agrees_is_shown():
    asked = programme(questions=QUESTIONS)
    assert answers_of(asked, EVALUATION, TODAY) == {"brave": Share(8), "calm": Share(None), "proud": Share(None)}
    assert turnout_of(asked, EVALUATION, TODAY) == {
        "mentees": (Count(15, 5), Count(10, 5)), "mentors": (Count(None, 5), Count(None, 5))}


def test_each_audience_has_a_turnout_of_its_own():
    questions = records.Questions(questions={
        audience: records.Question(audience, "values", LABEL) for audience in ("mentees", "mentors", "managers")})
    answered = EVALUATION._replace(invited=records.Invited(mentees=14, mentors=10, managers=25), answers=tuple(
        records.Answer(audience, (0, 0, 0, number, 0)) for audience, number in
        (("mentees", 9), ("mentors", 10), ("managers", 15))))
    assert turnout_of(programme(questions=questions), answered, TODAY) == {
        "mentees": (Count(15, 5), Count(10, 5)), "mentors": (Count(10, 5), Count(10, 5)),
        "managers": (Count(25, 5), Count(15, 5))}


@pytest.mark.parametrize(("today", "shown"), [(date(2026, 7, 8), False), (date(2026, 7, 9), True)])
def test_answers_are_shown_when_nobody_can_answer_any_more(today: date, shown: bool):
    asked = programme(questions=QUESTIONS)
    assert bool(answers_of(asked, EVALUATION, today)) is shown
    assert bool(turnout_of(asked, EVALUATION, today)) is shown


def test_readings_are_in_order_and_not_of_the_future():
    first, second, planned = (records.Reading(date(2026, month, 24), month) for month in (3, 11, 12))
    goal = records.Goal("moves", LABEL, readings=(second, planned, first))
    assert readings_of(goal, TODAY) == [first, second]


def test_words_of_every_figure_are_whole():
    for figure in FIGURES:
        definition = definition_of(figure, programme())
        for text in (figure.name, figure.question, definition):
            assert text.nl and text.en and "{" not in text.nl + text.en
        for language in ("nl", "en"):
            sentences = definition[language].rstrip(".").split(". ")
            assert definition[language].endswith(".") and max(len(s.split()) for s in sentences) <= 20
    rhythm = definition_of(FIGURES[5], programme())
    assert ("6 weken" in rhythm.nl, "6 weeks" in rhythm.en) == (True, True)
