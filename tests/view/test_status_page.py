"""The status pages and the files for machines: sentences by phase, goals, the line, and only rounded figures."""

import json
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import jsonschema
import pytest

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.model.records import Reading
from mentorkit.render.tree import page_text
from mentorkit.view.cohort_line import along, cohort_line
from mentorkit.view.context import Context
from mentorkit.view.figure_rows import first_days
from mentorkit.view.goals import Standing, amount, goal_bars, open_goals, standing_of
from mentorkit.view.pages import status
from mentorkit.view.phases import Phase, next_of, phase_of
from mentorkit.view.training_told import training_told

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)
LABEL = records.Label({"": "x"})


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def context(**given) -> Context:
    """The demo on its own day, with something else in the programme."""
    return Context(replace(demo(), **given), TODAY)


@pytest.mark.parametrize(("day", "phase", "says"), [
    ("2026-07-31", Phase.PLANNED, "1 August 2026"),
    ("2026-08-31", Phase.ENROLLING, "31 August 2026"),
    ("2026-09-01", Phase.MATCHING, "15 September 2026"),
    ("2026-09-13", Phase.MATCHED, "15 September 2026"),
    ("2026-09-15", Phase.RUNNING, "begins on 1 December 2026"),
    ("2026-12-15", Phase.RUNNING, "up to and including 15 December 2026"),
    ("2027-03-15", Phase.RUNNING, "ends on 15 March 2027"),
    ("2027-03-16", Phase.EVALUATING, "5 April 2027"),
])
def test_each_phase_of_a_cohort_says_what_comes_next(day: str, phase: Phase, says: str):
    cohort = demo().cohorts["2026-autumn"]
    assert phase_of(cohort, date.fromisoformat(day)) == phase
    assert says in next_of(cohort, date.fromisoformat(day)).en


def test_a_cohort_that_is_over_has_nothing_next():
    cohort = demo().cohorts["2026-autumn"]
    assert phase_of(cohort, date(2027, 4, 6)) == Phase.FINISHED
    assert next_of(cohort, date(2027, 4, 6)) is None


@pytest.mark.parametrize(("today", "at"), [
    (date(2025, 12, 31), 0), (date(2026, 1, 1), .25), (date(2026, 1, 6), 12.5), (date(2026, 1, 11), 25.25),
    (date(2026, 1, 31), 75.25), (date(2026, 2, 9), 97.5), (date(2026, 2, 10), 100),
])
def test_today_on_a_line_lies_in_proportion_between_two_stops(today: date, at: float):
    days = [date(2026, 1, 1), date(2026, 1, 11), date(2026, 1, 31), date(2026, 1, 31), date(2026, 2, 10)]
    assert along(days, today) == at


def test_a_line_knows_its_stops_also_without_a_midway_evaluation():
    cohort = demo().cohorts["2026-autumn"]
    assert (len(cohort_line(cohort, TODAY)["stops"]), cohort_line(cohort, TODAY)["end"]) == (6, 4)
    short = cohort_line(cohort._replace(midway=None), TODAY)
    assert (len(short["stops"]), short["join"], short["start"], short["end"]) == (5, 1, 2, 3)


def test_a_brief_line_ends_with_the_cohort_and_says_until_when_one_may_join():
    line = cohort_line(demo().cohorts["2027-spring"], TODAY, brief=True)
    assert (len(line["stops"]), line["end"], line["now"]["text"].en) == (5, 4, "Today")
    assert line["stops"][0]["when"].en == "until 8 January 2027"


def goal(*readings: tuple[str, float], baseline: float | None = 20, target: float | None = 40) -> records.Goal:
    def reading(day: str, value: float | None) -> Reading | None:
        return None if value is None else Reading(date.fromisoformat(day), value)

    return records.Goal("g", LABEL, LABEL, "percent", reading("2025-12-31", baseline), reading("2027-12-31", target),
                        tuple(reading(*one) for one in readings))


@pytest.mark.parametrize(("made", "today", "standing"), [
    (goal(("2026-06-30", 25)), TODAY, Standing.ON_WAY),
    (goal(("2026-06-30", 24)), TODAY, Standing.BEHIND),
    (goal(("2026-06-30", 15)), TODAY, Standing.BEHIND),
    (goal(("2026-06-30", 15), baseline=20, target=10), TODAY, Standing.ON_WAY),         # lower is better
    (goal(("2026-06-30", 21), baseline=20, target=10), TODAY, Standing.BEHIND),
    (goal(("2026-06-30", 9), baseline=20, target=10), TODAY, Standing.MET),
    (goal(("2026-06-30", 40)), TODAY, Standing.MET),
    (goal(("2027-12-31", 39)), date(2028, 1, 1), Standing.MISSED),
    (goal(("2026-12-31", 40)), TODAY, Standing.UNMEASURED),                             # not yet, as of today
    (goal(("2025-06-30", 40)), TODAY, Standing.UNMEASURED),                             # before the baseline
    (goal(), TODAY, Standing.UNMEASURED),
    (goal(("2026-06-30", 20), target=20), TODAY, Standing.MET),                         # must stay what it is
    (goal(("2026-06-30", 21), target=20), TODAY, Standing.BEHIND),
    (goal(("2026-06-30", 30), target=None), TODAY, Standing.OPEN),
    (goal(baseline=None), TODAY, Standing.OPEN),
])
def test_a_goal_stands_where_its_last_reading_is(made: records.Goal, today: date, standing: Standing):
    assert standing_of(made, today) == standing


def test_a_goal_that_goes_wrong_lies_left_of_its_beginning_and_right_is_better():
    worse, better = goal_bars((goal(("2026-06-30", 21), target=10), goal(("2026-06-30", 15), target=10)), TODAY)
    assert (worse["now"]["at"], better["now"]["at"]) == (-10, 50)
    assert worse["now"]["text"].en == "now 21%"
    assert round(worse["pace"]) == 25


def test_a_goal_without_target_is_told_in_words():
    told, = open_goals((goal(("2026-06-30", 30), target=None),), TODAY)
    assert told["text"].en == "x. Last reading: 30% on 30 June 2026. The target is still to come."
    assert goal_bars((goal(target=None),), TODAY) == []


@pytest.mark.parametrize(("value", "unit", "nl", "en"), [
    (31, "percent", "31%", "31%"), (2.5, "percent", "2,5%", "2.5%"), (4, "score", "4,0", "4.0"),
    (3.65, "score", "3,65", "3.65"), (1200, "number", "1.200", "1,200"),
])
def test_an_amount_is_written_as_its_unit_and_language_want_it(value: float, unit: str, nl: str, en: str):
    assert (amount(value, unit).nl, amount(value, unit).en) == (nl, en)


def test_the_months_of_a_table_begin_after_the_start():
    assert first_days(date(2026, 8, 2), date(2026, 11, 1)) == [date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1)]
    assert first_days(date(2026, 8, 2), date(2026, 8, 30)) == []


def test_every_cohort_has_a_page_that_says_its_reporting_day_in_full():
    pages = {page.address: page for page in status.pages(context())}
    assert list(pages) == ["/status/", "/status/2026-spring/", "/status/2026-autumn/", "/status/2027-spring/"]
    assert "1 november 2026" in pages["/status/2026-autumn/"].model["as_of"].nl
    assert pages["/status/2026-autumn/"].model["lead"].nl.startswith("Ongeveer 25 koppels zijn samen op weg.")


def test_shares_wait_for_the_start_of_a_cohort():
    pages = {page.address: page for page in status.pages(context())}
    assert pages["/status/2027-spring/"].model["shares"] == []
    assert len(pages["/status/2026-autumn/"].model["shares"]) == 3


def test_a_programme_with_nothing_in_it_says_so():
    empty = context(pairs={}, mentors={}, cohorts={}, evaluations={},
                    settings=demo().settings._replace(goals=()))
    page, = status.pages(empty)
    assert page.model["lead"].en == "The programme is just beginning."
    assert page.model["as_of"].en == "As of 24 November 2026."
    text = page_text(page, "en")
    assert "tally" not in text and "round" not in text      # there is nothing yet to explain
    assert "There are no mentors yet." in text
    assert "No goals have been written down yet." in text
    assert "There is no cohort yet." in text
    assert "No evaluation has been planned yet." in text


@pytest.mark.parametrize("name", ["status", "cohorts"])
def test_the_files_for_machines_are_as_their_schemas_say(name: str):
    file = next(file for file in status.files(context()) if file.address == f"/api/v1/{name}.json")
    schema = json.loads((ROOT / "schemas" / "output" / f"{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(json.dumps(file.content)))


def test_the_files_for_machines_speak_the_programmes_languages_alone():
    alone = context(settings=demo().settings._replace(languages=("nl",)))
    for file in status.files(alone):
        assert '"en"' not in json.dumps(file.content)
    assert status.files(alone)[1].content["cohorts"][0]["name"] == {"nl": "Voorjaar 2026"}


def test_counts_in_json_are_multiples_or_a_few():
    content = status.files(context())[0].content
    for entry in content["cohorts"]:
        for key in ("waiting", "running", "finished", "stopped_early"):
            count = entry["figures"][key]
            assert count == "<5" or count % 5 == 0


def test_a_few_people_are_told_as_a_few():
    running = [pair for pair in demo().pairs.values() if pair.cohort == "2026-autumn" and pair.status == "active"][:3]
    few = {pair.id: pair for pair in running}
    page = next(page for page in status.pages(context(pairs=few)) if page.address == "/status/2026-autumn/")
    assert page.model["lead"].en.startswith("Fewer than 5 pairs are under way.")
    assert [tile["count"] for tile in page.model["tiles"]] == [0, "<5", 0, 0]


def test_between_cohorts_the_first_sentence_says_what_comes():
    spring = demo().cohorts["2027-spring"]
    page = status.pages(context(cohorts={spring.id: spring}, pairs={}))[0]
    assert page.model["lead"].en.startswith(
        "No cohort is running at the moment. Spring 2027 is coming. You can enrol up to and including 8 January 2027.")
    assert page.model["here"].texts["en"] == "Spring 2027"


@pytest.mark.parametrize(("cohort", "says"), [
    (None, "There are 4 training courses. 2 of them are part of the programme. "
           "The next one is ‘A good start as a mentee’, on 26 November 2026."),
    ("2026-spring", "There are 5 sessions between 3 November 2025 and 10 July 2026. All of them have taken place."),
])
def test_what_can_be_learned_is_told_of_the_programme_and_of_each_cohort(cohort: str | None, says: str):
    assert training_told(context(), cohort and demo().cohorts[cohort]).en == says


def test_a_programme_without_training_says_so():
    assert training_told(context(training=records.Training())).en == "There is no training yet."
