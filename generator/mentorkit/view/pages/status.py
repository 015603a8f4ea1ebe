"""/status/, a page for each cohort, and the figures for machines."""

from mentorkit.finding import Text
from mentorkit.model.records import Cohort
from mentorkit.view import evaluations
from mentorkit.view.cohort_line import cohort_line
from mentorkit.view.context import Context
from mentorkit.view.evaluations import Told
from mentorkit.view.figure_rows import Shown, counted, share_rows, tiles
from mentorkit.view.figures import figures_of, reporting_day
from mentorkit.view.goals import goal_bars, open_goals
from mentorkit.view.page import DataFile, Page
from mentorkit.view.phases import BEFORE_THE_START, Phase, next_of, phase_of
from mentorkit.view.sayings import full, opening, together
from mentorkit.view.status_charts import answers_charts, months_chart, pairs_chart
from mentorkit.view.status_json import cohorts_json, status_json
from mentorkit.view.texts import filled
from mentorkit.view.training_told import training_told


def pages(context: Context) -> list[Page]:
    return [_programme(context), *(_cohort(context, cohort) for cohort in context.cohorts)]


def files(context: Context) -> list[DataFile]:
    return [DataFile("/api/v1/status.json", status_json(context)),
            DataFile("/api/v1/cohorts.json", cohorts_json(context))]


def address(cohort: Cohort) -> str:
    return f"/status/{cohort.id}/"


def _programme(context: Context) -> Page:
    shown = figures_of(context.programme, context.today)
    goals, coming, known = context.settings.goals, evaluations.next_coming(context), evaluations.last_known(context)
    here = _here(context)
    model = {
        "lead": together(_now(context), _room(shown)), "as_of": _as_of(context),
        "line": here and cohort_line(here, context.today), "here": here and here.name,
        "pairs": pairs_chart(context), "group": context.settings.privacy.min_group,
        "shares": share_rows(context, shown) if context.programme.mentors else [], "training": training_told(context),
        "goals": goal_bars(goals, context.today), "open_goals": open_goals(goals, context.today),
        "cohorts": [_door(context, cohort) for cohort in reversed(context.cohorts)],
        "answers": answers_charts(context, [known], only=1) if known else [],
        "known": known, "coming": coming and evaluations.when(coming, named=True),
    }
    return Page("/status/", "status", filled("status.title"), filled("status.description"), model)


def _here(context: Context) -> Cohort | None:
    """The cohort whose dates matter most today: the one that runs, else the one that one can join, else the next."""
    return next(iter(context.running[-1:]), None) or context.enrolling or context.next_enrolling


def _as_of(context: Context) -> Text:
    """The days that the page tells of; while nobody is counted, only its own."""
    counted = context.cohorts or context.programme.mentors
    return filled("status.as_of" if counted else "status.as_of.empty",
                  reported=full(reporting_day(context.today)), today=full(context.today))


def _now(context: Context) -> Text:
    """The sentence about the cohort that started last, of those that run today; else what comes."""
    if context.running:
        return opening(sentence(context, context.running[-1]))
    coming = context.enrolling or context.next_enrolling
    if coming is None:
        return filled("status.lead.none" if context.cohorts else "status.lead.empty")
    return together(filled("status.lead.none"), filled("status.lead.coming", cohort=coming.name),
                    next_of(coming, context.today))


def _room(shown: Shown) -> Text | None:
    """The sentence about mentors with room; None while no mentor is published."""
    mentors, room = shown["mentors"], shown["room"]
    if mentors == 0:
        return None
    key = "status.lead.room" + (".none" if room == 0 else ".one" if room == 1 else "")
    return filled(key, room=room, n=mentors)


def _cohort(context: Context, cohort: Cohort) -> Page:
    shown, phase = figures_of(context.programme, context.today, cohort), phase_of(cohort, context.today)
    reported = full(reporting_day(context.today, cohort))
    started, over = phase not in BEFORE_THE_START, phase in (Phase.EVALUATING, Phase.FINISHED)
    moments = evaluations.moments(context, cohort)
    known = [moment for moment in moments if moment.state == Told.KNOWN]
    model = {
        "title": filled(f"status.phase.{phase}", cohort=cohort.name),
        "lead": together(sentence(context, cohort), next_of(cohort, context.today)),
        "as_of": filled("status.as_of.cohort", reported=reported, today=full(context.today)),
        "id": cohort.id, "line": cohort_line(cohort, context.today),
        "places": None if over else cohort.places, "focus": None if over else cohort.focus,
        "tiles": tiles(context, shown, cohort), "group": context.settings.privacy.min_group,
        "months": months_chart(context, cohort),
        "shares": share_rows(context, shown, cohort) if started else [],
        "starts_on": full(cohort.starts_on), "training": training_told(context, cohort),
        "answers": answers_charts(context, known), "known": bool(known),
        "waiting": next((evaluations.when(moment) for moment in moments if moment.state != Told.KNOWN), None),
        "open_now": phase == Phase.ENROLLING, "name": cohort.name,
    }
    title = filled("status.cohort.title", cohort=cohort.name)
    description = filled("status.cohort.description", cohort=cohort.name)
    return Page(address(cohort), "status_cohort", title, description, model)


def sentence(context: Context, cohort: Cohort) -> Text:
    """How many pairs a cohort has, or how many wait before it starts, as of its reporting day."""
    shown, phase = figures_of(context.programme, context.today, cohort), phase_of(cohort, context.today)
    if phase == Phase.PLANNED:
        return filled("status.planned.places", n=cohort.places) if cohort.places else filled("status.planned")
    if phase in BEFORE_THE_START:
        return _on(context, cohort, shown, "waiting")
    if phase == Phase.RUNNING:
        return counted(shown["running"], "status.cohort.running")
    still = shown["running"]
    over = counted(shown["finished"], "status.cohort.finished")
    return over if still.value == 0 else together(over, counted(still, "status.cohort.still"))


def _on(context: Context, cohort: Cohort, shown: Shown, key: str) -> Text:
    day = full(reporting_day(context.today, cohort))
    count = shown[key]
    return filled(f"status.cohort.{key}" + (".none" if count.value == 0 else ""), n=count.words, day=day)


def _door(context: Context, cohort: Cohort) -> dict:
    phase = phase_of(cohort, context.today)
    return {
        "title": filled(f"status.phase.{phase}", cohort=cohort.name), "address": address(cohort),
        "text": together(opening(sentence(context, cohort)), next_of(cohort, context.today)),
    }
