"""/programme/: how the programme works: its rhythm, what one gives and gets, the time it takes, and its days."""

from mentorkit.finding import Text
from mentorkit.model.records import Cohort
from mentorkit.view.cohort_line import cohort_line
from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.phases import Phase, next_of, phase_of
from mentorkit.view.sayings import full, numeral, together
from mentorkit.view.texts import filled

AUDIENCES = ("mentees", "mentors", "managers")


def pages(context: Context) -> list[Page]:
    rows = [_row(context, cohort) for cohort in context.cohorts]
    model = {
        "purpose": context.settings.purpose, "rhythm": context.settings.rhythm,
        "own_rhythm": context.wrote("programme/programme.yml", "rhythm"),
        "steps": _steps(context), "audiences": [{"id": id, "time": _time(context, id)} for id in AUDIENCES],
        "going": [row for row in rows if row["phase"] != Phase.FINISHED],
        "over": [row for row in reversed(rows) if row["phase"] == Phase.FINISHED],
    }
    return [Page("/programme/", "programme", filled("programme.title"), filled("programme.description"), model)]


def _row(context: Context, cohort: Cohort) -> dict:
    phase = phase_of(cohort, context.today)
    return {
        "id": cohort.id, "name": cohort.name, "phase": phase, "line": cohort_line(cohort, context.today),
        "text": together(next_of(cohort, context.today),
                         filled("status.places", n=cohort.places) if cohort.places else None),
        "ended": filled("programme.cohort.ended", start=full(cohort.starts_on), end=full(cohort.ends_on)),
    }


def _steps(context: Context) -> list[dict]:
    """The way through a cohort, with the days of the programme's rhythm."""
    rhythm = context.settings.rhythm
    midway = any(cohort.midway for cohort in context.cohorts)
    told = [
        ("request", {"days": rhythm.answer_request_days}), ("proposal", {"days": rhythm.answer_proposal_days}),
        ("meeting", {"days": rhythm.first_meeting_days}), ("agreement", {"days": rhythm.agreement_days}),
        ("goal", {"days": rhythm.goal_days}), ("check_in", {"weeks": rhythm.check_in_weeks}),
        *([("midway", {})] if midway else []), ("closing", {}), ("evaluation", {}),
    ]
    return [{"title": filled(f"programme.step.{key}"), "text": filled(f"programme.step.{key}.text", **values)}
            for key, values in told]


def _time(context: Context, audience: str) -> list[Text]:
    """What it takes of somebody, a sentence each: talks, and training by its hours."""
    modules = [module for module in context.programme.training.modules.values() if module.for_ == audience]
    told = [_talks(context, audience)]
    for module in sorted(modules, key=lambda module: not module.required):
        key = f"programme.time.{'module' if module.required else 'extra'}" + (".one" if module.hours == 1 else "")
        told.append(filled(key, title=module.title, hours=numeral(module.hours)))
    return told


def _talks(context: Context, audience: str) -> Text:
    known = (mentor.value("hours_per_month", None) for mentor in context.mentors)
    hours = sorted({hours for hours in known if hours is not None})
    if audience != "mentors" or not hours:
        return filled(f"programme.time.{audience}")
    if len(hours) > 1:
        return filled("programme.time.mentors.range", least=numeral(hours[0]), most=numeral(hours[-1]))
    return filled("programme.time.mentors.about" + (".one" if hours[0] == 1 else ""), hours=numeral(hours[0]))
