"""Charts: marks in their place, words that say what one sees, and a table that says it all."""

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mentorkit.finding import Text
from mentorkit.inspection import inspect
from mentorkit.render.tree import page_text
from mentorkit.view import charts, evaluations
from mentorkit.view.context import Context
from mentorkit.view.evaluations import Told
from mentorkit.view.pages import evaluation, status
from mentorkit.view.rounding import Count, Share
from mentorkit.view.status_charts import answers_charts, months_chart, pairs_chart

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def context() -> Context:
    return Context(inspect(ROOT, TODAY).programme, TODAY)


def same(text: str) -> Text:
    return Text(text, text)


DRAWN = re.compile(r'aria-labelledby="(chart-[a-z]+)-t .*?(</figure>.*?</details>)', re.DOTALL)
TOLD = {"id": "c", "question": same("?"), "says": same("x."), "means": same("y."), "head": [], "rows": []}


def part(key: str, number: int, text: str = "x") -> tuple[str, Count, Text]:
    return key, Count.of(number, 5), same(text)


def test_a_stacked_bar_is_as_long_as_its_parts_and_few_are_always_half_a_group():
    chart = charts.stacked([(same("a"), [part("waiting", 1), part("running", 10), part("finished", 0)]),
                            (same("b"), [part("waiting", 4), part("running", 20)])], **TOLD)
    assert [(box.x, box.width, box.look) for box in chart.boxes] == [
        (0, 11.11, "mark--waiting is-few"), (11.11, 44.44, "mark--running"),
        (0, 11.11, "mark--waiting is-few"), (11.11, 88.89, "mark--running")]


def test_labels_that_would_meet_on_a_phone_get_lines_of_their_own():
    few, many = part("waiting", 2, "fewer than 5 waiting"), part("running", 20, "20")
    first, second = charts.stacked([(same("a"), [few, many])], **TOLD).words[1:]
    assert (first.x, first.anchor, second.y - first.y) == (0, "start", charts.LINE)
    last = charts.stacked([(same("a"), [many, few])], **TOLD).words[2]
    assert (last.x, last.anchor) == (100, "end")


def test_bars_are_tenths_and_what_is_not_shown_has_no_bar():
    chart = charts.bars([(same("a"), [("now", Share(10 - 1)), ("before", Share(None))])], **TOLD)
    assert [(box.width, box.look) for box in chart.boxes] == [(50.4, "mark--now")]
    assert [word.text.en for word in chart.words] == ["a", "9 in 10 or more", "too few to show"]


def test_lines_end_with_their_names_and_no_name_stands_on_another():
    counts = [Count.of(n, 5) for n in (0, 3)]
    chart = charts.lines([same("1"), same("2")], [(key, same(key), counts) for key in ("running", "finished")], **TOLD)
    ends = [word for word in chart.words if word.look.startswith("chart__end")]
    assert abs(ends[0].y - ends[1].y) >= charts.LINE
    assert [dot.look for dot in chart.dots[:2]] == ["mark--running", "mark--running is-few"]
    assert chart.paths[0].points == "0,190 1000,95"


def test_every_mark_lies_within_its_chart():
    spring = context().programme.cohorts["2026-spring"]
    known = [m for m in evaluations.moments(context(), spring) if m.state == Told.KNOWN]
    for chart in (pairs_chart(context()), months_chart(context(), spring), *answers_charts(context(), known)):
        for box in (*chart.boxes, *chart.rules, *chart.dots):
            assert 0 <= box.x <= 100 and 0 <= box.y <= chart.height
        assert all(0 <= word.x <= 100 and 0 <= word.y <= chart.height for word in chart.words)


def test_charts_say_what_one_sees():
    spring = context().programme.cohorts["2026-spring"]
    assert pairs_chart(context()).says.en == ("Autumn 2026 has about 25 running pairs. "
                                              "Spring 2026 has about 20 finished pairs.")
    assert months_chart(context(), spring).says.en == (
        "On 1 March 2026, about 25 pairs were under way. On 1 August 2026 it was fewer than 5.")
    known = [m for m in evaluations.moments(context(), spring) if m.state == Told.KNOWN]
    mentees, *_, managers = answers_charts(context(), known)
    assert "agree least about ‘Wanting to stay’: 4 in 10" in mentees.says.en
    assert [look for look, _ in mentees.key] == ["now", "before"]
    assert managers.rows[-1][1:] == [Share(3).words, Share(None).words]


@pytest.mark.parametrize("cohort", ["2027-spring"])
def test_a_cohort_that_has_no_two_months_has_no_line(cohort: str):
    assert months_chart(context(), context().programme.cohorts[cohort]) is None


def test_every_chart_has_a_heading_a_title_a_description_its_sentence_and_its_table():
    drawn = 0
    for page in (*status.pages(context()), *evaluation.pages(context())):
        for language in ("nl", "en"):
            text = page_text(page, language)
            for id, body in DRAWN.findall(text):
                drawn += 1
                assert f'<title id="{id}-t">' in text and f'<desc id="{id}-d">' in text
                assert '<table class="rows">' in body
            assert "style=" not in text
    assert drawn >= 20
