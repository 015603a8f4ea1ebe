"""How the programme's goals stand, and what is drawn and said of each."""

from datetime import date

import pytest

from mentorkit.finding import Text
from mentorkit.model.records import Goal, Label, Reading
from mentorkit.view.goals import Standing, amount, goal_bars, last_reading, open_goals, pace, standing_of, way

BEGIN, END = date(2026, 1, 1), date(2026, 12, 31)       # 364 days apart
BASELINE, TARGET = Reading(BEGIN, 20), Reading(END, 60)


def goal(*readings: Reading, **given) -> Goal:
    return Goal("grow", Label({"": "Groeien"}), readings=readings,
                **({"baseline": BASELINE, "target": TARGET} | given))


@pytest.mark.parametrize(("on", "value", "today", "stands"), [
    (date(2026, 7, 2), 40, date(2026, 7, 3), Standing.ON_WAY),      # on the very line of a steady pace
    (date(2026, 7, 2), 39.9, date(2026, 7, 3), Standing.BEHIND),
    (date(2026, 7, 2), 60, date(2026, 7, 3), Standing.MET),
    (date(2026, 7, 2), 40, date(2026, 7, 1), Standing.UNMEASURED),  # not read yet
    (BEGIN, 60, date(2026, 7, 3), Standing.UNMEASURED),             # the baseline's own day
    (date(2026, 7, 2), 40, END, Standing.ON_WAY),                   # the last day is not over
    (date(2026, 7, 2), 59.9, date(2027, 1, 1), Standing.MISSED),
])
def test_a_goal_stands_by_its_last_reading(on: date, value: float, today: date, stands: Standing):
    assert standing_of(goal(Reading(on, value)), today) is stands


def test_a_goal_without_its_beginning_or_end_is_open():
    assert {standing_of(goal(**{missing: None}), END) for missing in ("baseline", "target")} == {Standing.OPEN}


def test_the_last_reading_is_later_than_the_baseline_and_not_of_the_future():
    first, second = Reading(date(2026, 3, 1), 25), Reading(date(2026, 6, 1), 30)
    assert last_reading(goal(second, first), date(2026, 5, 31)) == first
    assert last_reading(goal(second, first), date(2026, 6, 1)) == second
    assert last_reading(goal(Reading(BEGIN, 25)), END) is None
    assert last_reading(goal(Reading(BEGIN, 25), baseline=None), END) == Reading(BEGIN, 25)


@pytest.mark.parametrize(("value", "percent"), [(20, 0), (30, 25), (60, 100), (70, 125), (10, -25)])
def test_the_way_is_a_percentage_up_or_down(value: float, percent: float):
    assert way(goal(), value) == percent
    down = goal(baseline=Reading(BEGIN, 60), target=Reading(END, 20))
    assert way(down, 80 - value) == percent


def test_what_must_stay_has_come_all_the_way_or_not_at_all():
    stays = goal(target=Reading(END, 20))
    assert (way(stays, 20), way(stays, 21)) == (100, 0)


def test_the_pace_is_a_straight_line_between_the_two_days():
    assert [pace(goal(), day) for day in (date(2025, 12, 31), BEGIN, date(2026, 7, 2), END, date(2027, 1, 1))] == [
        0, 0, 50, 100, 100]
    assert pace(goal(target=Reading(date(2026, 1, 2), 60)), BEGIN) == 0
    assert pace(goal(target=Reading(BEGIN, 60)), BEGIN) == 100


def test_an_amount_reads_as_its_unit_wants():
    assert amount(34, "percent") == Text("34%", "34%")
    assert amount(3, "score") == Text("3,0", "3.0")
    assert amount(3.5, "score") == Text("3,5", "3.5")
    assert amount(3.25, "score") == Text("3,25", "3.25")
    assert amount(12, "number") == Text("12", "12")


def test_a_bar_has_what_is_drawn_and_said():
    measured = goal(Reading(date(2026, 5, 2), 30), unit="percent", measure=Label({"": "Van de teams"}),
                    note=Label({"": "Nog even."}))
    [bar] = goal_bars((measured, goal(target=None)), date(2026, 6, 1))
    assert bar.pop("now") == {"at": 25.0, "text": Text("nu 30%", "now 30%")}
    assert bar == {
        "id": "grow", "title": measured.goal, "note": measured.note, "state": "warn",
        "state_words": Text("Nog niet op weg", "Not on track yet"), "pace": 33.24,
        "baseline": {"value": Text("20%", "20%"), "when": Text("1 januari 2026", "1 January 2026")},
        "target": {"value": Text("60%", "60%"), "when": Text("31 december 2026", "31 December 2026")},
        "measure": Text("Van de teams. Gemeten op 2 mei 2026.", "Van de teams. Measured on 2 May 2026.")}


def test_a_bar_without_a_reading_has_no_mark_of_today():
    [bar] = goal_bars((goal(),), date(2026, 6, 1))
    assert (bar["state"], "now" in bar, "pace" in bar) == ("none", False, False)
    assert bar["measure"].en == "HR has yet to choose how we measure this."


def test_a_mark_lies_where_two_decimals_put_it():
    [bar] = goal_bars((goal(Reading(date(2026, 5, 2), 31.23456)),), date(2026, 6, 1))
    assert bar["now"]["at"] == 28.09


@pytest.mark.parametrize(("given", "told"), [
    ({"baseline": None, "target": None}, "The first reading and the target are still to come."),
    ({"target": None}, "Last reading: 20 on 1 January 2026. The target is still to come."),
    ({"baseline": None}, "Target: 60 on 31 December 2026. The first reading is still to come."),
])
def test_an_open_goal_says_what_is_known_and_what_is_not(given: dict, told: str):
    open_one = goal(measure=Label({"": "Van de teams"}), note=Label({"": "Nog even."}), **given)
    [said] = open_goals((open_one, goal()), END)
    assert said["term"] == open_one.goal
    assert said["text"].en == f"Van de teams. {told} Nog even."


def test_an_open_goal_tells_its_last_reading():
    [said] = open_goals((goal(Reading(date(2026, 5, 2), 30), target=None, unit="percent"),), END)
    assert "Last reading: 30% on 2 May 2026." in said["text"].en
