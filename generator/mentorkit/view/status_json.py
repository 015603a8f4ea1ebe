"""What the site says of figures, goals and cohorts, for machines: `schemas/output/` documents both files."""

from typing import Any

from mentorkit.model.records import Cohort, Goal, Reading, Span
from mentorkit.view.context import Context
from mentorkit.view.figures import figures_of, readings_of, reporting_day
from mentorkit.view.goals import standing_of
from mentorkit.view.told import texts

VERSION = 1


def status_json(context: Context) -> dict[str, Any]:
    """The published figures of the programme and of each cohort, each with its reporting day, and the goals."""
    return {
        "version": VERSION,
        "as_of": context.today.isoformat(),
        "min_group": context.settings.privacy.min_group,
        "programme": {"name": texts(context.settings.name, context.languages), **_figures(context)},
        "cohorts": [{"id": cohort.id, "name": texts(cohort.name, context.languages), **_figures(context, cohort)}
                    for cohort in context.cohorts],
        "goals": [_goal(context, goal) for goal in context.settings.goals],
    }


def cohorts_json(context: Context) -> dict[str, Any]:
    """The names and days of the cohorts, and how many mentees each can take."""
    return {"version": VERSION, "as_of": context.today.isoformat(),
            "cohorts": [_cohort(context, cohort) for cohort in context.cohorts]}


def _figures(context: Context, cohort: Cohort | None = None) -> dict[str, Any]:
    shown = figures_of(context.programme, context.today, cohort)
    return {
        "reported_on": reporting_day(context.today, cohort).isoformat(),
        "figures": {key: value if isinstance(value, int) else value.json for key, value in shown.items()},
    }


def _goal(context: Context, goal: Goal) -> dict[str, Any]:
    return {
        "id": goal.id, "goal": texts(goal.goal, context.languages),
        "measure": goal.measure and texts(goal.measure, context.languages), "unit": goal.unit,
        "state": standing_of(goal, context.today).value,
        "baseline": goal.baseline and _reading(goal.baseline), "target": goal.target and _reading(goal.target),
        "readings": [_reading(reading) for reading in readings_of(goal, context.today)],
    }


def _reading(reading: Reading) -> dict[str, Any]:
    return {"date": reading.date.isoformat(), "value": reading.value}


def _cohort(context: Context, cohort: Cohort) -> dict[str, Any]:
    return {
        "id": cohort.id, "name": texts(cohort.name, context.languages),
        "enrolment": _days(cohort.enrolment), "matching": _days(cohort.matching),
        "starts_on": cohort.starts_on.isoformat(), "midway": cohort.midway and _days(cohort.midway),
        "ends_on": cohort.ends_on.isoformat(), "evaluation": _days(cohort.evaluation), "places": cohort.places,
    }


def _days(days: Span) -> dict[str, str]:
    return {"from": days.start.isoformat(), "until": days.until.isoformat()}
