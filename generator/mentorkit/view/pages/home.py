"""The front page: what is open now, the ways in, who has room, and how it is going."""

from collections.abc import Sequence
from typing import TypeVar

from mentorkit.model.records import Cohort
from mentorkit.view.cohort_line import cohort_line
from mentorkit.view.context import Context, PublicMentor
from mentorkit.view.figures import figures_of, reporting_day
from mentorkit.view.page import Page
from mentorkit.view.pages.join import hours
from mentorkit.view.pages.mentors import card
from mentorkit.view.rounding import Share
from mentorkit.view.sayings import full
from mentorkit.view.texts import filled

SHOWN = 4
T = TypeVar("T")


def pages(context: Context) -> list[Page]:
    with_room = [mentor for mentor in context.mentors if mentor.room]
    figures = _figures(context)
    model = {
        "purpose": context.settings.purpose, "organisation": context.settings.organisation,
        "open_now": _open_now(context),
        "cards": [card(mentor) for mentor in sorted(_turn(context, with_room, SHOWN), key=context.mentors.index)],
        "with_room": len(with_room), "mentors": len(context.mentors), "hours": hours(context),
        "quote": _quote(context),
        "figures": figures, "days": [full(day) for day in sorted({row["day"] for row in figures})],
        "min_group": context.settings.privacy.min_group,
    }
    return [Page("/", "home", context.settings.name, filled("home.description"), model)]


def _turn(context: Context, items: Sequence[T], number: int) -> list[T]:
    """Some of them, others each day: everybody gets a turn."""
    first = context.today.toordinal() * number % (len(items) or 1)
    return [*items[first:], *items[:first]][:number]


def _open_now(context: Context) -> dict | None:
    """What one can join now, or what comes next: its words, and its dates on a line."""
    if cohort := context.enrolling:
        left = (cohort.enrolment.until - context.today).days
        key = {0: "last", 1: "day"}.get(left, "days")
        return _panel(context, cohort, f"home.open.{key}", "home.open.word", n=left, date=full(cohort.enrolment.until))
    if cohort := context.next_enrolling:
        days = (cohort.enrolment.start - context.today).days
        key = "home.soon.day" if days == 1 else "home.soon"
        return _panel(context, cohort, key, "home.soon.word", n=days, date=full(cohort.enrolment.start))
    if context.running:
        cohort = context.running[-1]
        return _panel(context, cohort, "home.busy", "home.busy.word", date=full(cohort.ends_on))
    return None


def _panel(context: Context, cohort: Cohort, key: str, word: str, **values) -> dict:
    title = filled("home.busy.title" if word == "home.busy.word" else "home.open.title", cohort=cohort.name)
    say = {part: filled(f"{key}.{part}", **values) for part in ("before", "strong", "after")}
    return {"word": filled(word), "title": title, "say": say, "line": cohort_line(cohort, context.today, brief=True)}


def _quote(context: Context) -> PublicMentor | None:
    quoted = _turn(context, [mentor for mentor in context.mentors if "quote" in mentor.fields], 1)
    return quoted[0] if quoted else None


def _figures(context: Context) -> list[dict]:
    """How many pairs of the cohort that started last are under way, and one share that can be shown; each with its
    day."""
    programme, today = context.programme, context.today
    rows = []
    for cohort in context.running[-1:]:
        count = figures_of(programme, today, cohort)["running"]
        rows.append({"count": count, "day": reporting_day(today, cohort),
                     "text": filled("home.figures.running", cohort=cohort.name)})
    ended = [cohort for cohort in context.cohorts if cohort.ends_on <= today]
    shares = [(cohort, "goals_met") for cohort in reversed(ended)]
    shares += [(cohort, key) for key in ("on_rhythm", "first_choice") for cohort in context.running[-1:]]
    for cohort, key in shares:
        share = figures_of(programme, today, cohort)[key]
        if isinstance(share, Share) and share.in_ten is not None:
            text = filled(f"home.figures.{key}", cohort=cohort.name)
            return [*rows, {"share": share, "day": reporting_day(today, cohort), "text": text}]
    return rows
