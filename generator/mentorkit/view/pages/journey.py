"""The road through a cohort, with its days, at the end of the guides for mentees and for mentors."""

from dataclasses import dataclass
from datetime import date

from mentorkit.model.dates import add_days
from mentorkit.model.records import Cohort
from mentorkit.view import calendar
from mentorkit.view.context import Context
from mentorkit.view.page import Appendix, DataFile, Localised, Page
from mentorkit.view.sayings import full
from mentorkit.view.texts import filled
from mentorkit.view.told import rhythm_words

AUDIENCES = {"mentees": "/guides/mentee/", "mentors": "/guides/mentor/"}
HREFS = {"enrolment": "/join/", "matching": "/matching/", "meeting": "/guides/first-meeting/",
         "agreement": "/guides/agreements/", "goals": "/guides/agreements/", "end": "/guides/closing/",
         "evaluation": "/evaluation/"}


@dataclass(frozen=True, slots=True)
class Stop:
    """A step on the road; `state` is "past", "today" or "future"."""

    when: Localised
    title: Localised
    text: Localised | None
    href: str
    state: str


def pages(context: Context) -> list[Page]:
    return []


def files(context: Context) -> list[DataFile]:
    return calendar.files(context)


def appendices(context: Context) -> list[Appendix]:
    return [Appendix(address, "journey", {
        "roads": [{"cohort": cohort, "stops": stops(context, cohort, audience)} for cohort in cohorts(context)],
        "next": context.next_enrolling,
    }) for audience, address in AUDIENCES.items()]


def cohorts(context: Context) -> list[Cohort]:
    """Those that people are in, and the one that they can join."""
    joining = [context.enrolling] if context.enrolling and context.enrolling not in context.running else []
    return [*context.running, *joining]


def stops(context: Context, cohort: Cohort, audience: str) -> list[Stop]:
    """The steps in order of time, with today between them."""
    rhythm, start = context.settings.rhythm, cohort.starts_on
    steps = [(stop.key, stop.start, stop.until) for stop in calendar.milestones(cohort)]
    for key, days in (("meeting", rhythm.first_meeting_days), ("agreement", rhythm.agreement_days),
                      ("goals", rhythm.goal_days), ("check_in", 7 * rhythm.check_in_weeks)):
        day = add_days(start, days)
        if day <= cohort.ends_on:
            steps.append((key, day, day))
    steps.sort(key=lambda step: step[1])
    made = [_stop(context, audience, *step) for step in steps]
    before = sum(step[1] <= context.today for step in steps)
    today = Stop(full(context.today), filled("calendar.today"), None, "", "today")
    return [*made[:before], today, *made[before:]]


def _stop(context: Context, audience: str, key: str, start: date, until: date) -> Stop:
    rhythm = rhythm_words(context.settings.rhythm)
    when = calendar.span(start, until)
    if key in ("meeting", "agreement", "goals"):
        when = filled("journey.by", date=when)
    elif key == "check_in":
        when = filled("journey.about", date=when)
    text = filled(f"journey.{key}.{audience}", days=rhythm["answer_proposal_days"], weeks=rhythm["check_in_weeks"])
    return Stop(when, filled(f"journey.{key}"), text, HREFS.get(key, ""), "past" if until < context.today else "future")
