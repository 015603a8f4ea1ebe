"""Figures as the pages show them: tiles for counts, rows for shares, and a row for each month."""

from datetime import date

from mentorkit.finding import Text
from mentorkit.model.dates import add_months
from mentorkit.model.records import Cohort
from mentorkit.view.context import Context
from mentorkit.view.figures import FIGURES, definition_of, figures_for, figures_of, reporting_day
from mentorkit.view.rounding import Count, Share
from mentorkit.view.sayings import full, opening, together
from mentorkit.view.texts import filled

COHORTS = 4
"""The most cohorts that the programme's page compares."""

MONTHS = 6
"""The most months that a chart shows."""

COUNTED = tuple(figure.key for figure in FIGURES if figure.for_cohort and figure.kind == "count")

Shown = dict[str, Count | Share | int]


def tiles(context: Context, shown: Shown, cohort: Cohort | None = None) -> list[dict]:
    """The counts, each with its definition."""
    return [{"count": value.json, "words": value.words, "label": figure.name, "key": figure.key,
             "help": definition_of(figure, context.programme)}
            for figure in figures_for(cohort) if isinstance(value := shown[figure.key], Count)]


def share_rows(context: Context, shown: Shown, cohort: Cohort | None = None) -> list[dict]:
    """The shares, each with its question and its definition; one that can't be shown says from when it is."""
    least = filled("status.share.from", n=2 * context.settings.privacy.min_group)
    return [{"title": figure.question, "in_ten": value.in_ten, "words": value.words,
             "note": together(definition_of(figure, context.programme), least if value.in_ten is None else None)}
            for figure in figures_for(cohort) if isinstance(value := shown[figure.key], Share)]


def latest(context: Context) -> list[Cohort]:
    """The last cohorts, the newest first."""
    return list(reversed(context.cohorts))[:COHORTS]


def named_day(context: Context, cohort: Cohort) -> Text:
    """A cohort with its own reporting day."""
    return filled("status.cohorts.row", cohort=cohort.name, day=full(reporting_day(context.today, cohort)))


def month_columns(context: Context, cohort: Cohort) -> tuple[list[date], dict[str, list[Count]]]:
    """A cohort's counts on the first day of each month from its enrolment to just after its end, as the site showed
    them then: the last months, and the counts that were ever above 0. Nothing where there are no two months."""
    days = first_days(cohort.enrolment.start, min(context.today, add_months(cohort.ends_on, 1)))[-MONTHS:]
    if len(days) < 2:
        return [], {}
    columns = [figures_of(context.programme, day, cohort) for day in days]
    counts = {key: [column[key] for column in columns] for key in COUNTED}
    return days, {key: row for key, row in counts.items() if any(count.value != 0 for count in row)}


def first_days(start: date, end: date) -> list[date]:
    """The first day of each month after `start`, up to and with `end`."""
    months = range(start.year * 12 + start.month - 1, end.year * 12 + end.month)
    days = (date(month // 12, month % 12 + 1, 1) for month in months)
    return [day for day in days if start <= day <= end]


def counted(count: Count, key: str) -> Text:
    """A sentence about a count: the key's own one where it is 0."""
    return filled(f"{key}.none") if count.value == 0 else opening(filled(key, n=count.words))
