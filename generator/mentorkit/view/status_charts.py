"""The charts of the status and evaluation pages, each with its sentence, its definition, its day and its table."""

from collections.abc import Sequence

from mentorkit.finding import Text
from mentorkit.model.records import Cohort
from mentorkit.view import charts
from mentorkit.view.calendar import span
from mentorkit.view.charts import Chart
from mentorkit.view.context import Context
from mentorkit.view.evaluations import Answered, Moment, columns
from mentorkit.view.figure_rows import COUNTED, latest, month_columns, named_day
from mentorkit.view.figures import figures_of
from mentorkit.view.rounding import Count
from mentorkit.view.sayings import full, in_a_row, opening, together
from mentorkit.view.texts import filled

NOW, BEFORE = "now", "before"


def pairs_chart(context: Context) -> Chart | None:
    """The counts of the last cohorts as a stacked bar each, the newest first; None without any."""
    shown = [(cohort, figures_of(context.programme, context.today, cohort)) for cohort in latest(context)]
    if not shown:
        return None
    bars = [(named_day(context, cohort), [_part(key, counts[key]) for key in COUNTED]) for cohort, counts in shown]
    return charts.stacked(
        bars, id="chart-pairs", question=filled("chart.pairs"),
        says=_seen([(cohort, counts["running"], counts["finished"]) for cohort, counts in shown]),
        means=filled("chart.pairs.means", n=context.settings.privacy.min_group),
        head=[filled("status.cohorts.head"), *(opening(filled(f"chart.{key}")) for key in COUNTED)],
        rows=[[named_day(context, cohort), *(_cell(counts[key]) for key in COUNTED)] for cohort, counts in shown],
    )


def months_chart(context: Context, cohort: Cohort) -> Chart | None:
    """A line for each of a cohort's counts that was ever above 0; None where there are no two months to compare."""
    days, counts = month_columns(context, cohort)
    if not counts:
        return None
    told = "running" if "running" in counts else next(iter(counts))
    first, last = counts[told][0], counts[told][-1]
    says = (filled(f"chart.months.{told}", start=full(days[0]), end=full(days[-1]), first=first.words, last=last.words)
            if told in ("running", "waiting") else filled("chart.pairs.none"))
    return charts.lines(
        [full(day) for day in days], [(key, filled(f"chart.{key}"), row) for key, row in counts.items()],
        id="chart-months", question=filled("chart.months"), says=says,
        means=filled("chart.months.means", n=context.settings.privacy.min_group),
        head=[filled("chart.months.month"), *(opening(filled(f"chart.{key}")) for key in counts)],
        rows=[[full(day), *(_cell(row[at]) for row in counts.values())] for at, day in enumerate(days)],
    )


def answers_charts(context: Context, known: Sequence[Moment], only: int = 3) -> list[Chart]:
    """A chart for each audience: of every question the share that agrees in the last evaluation, and in the one before
    it where it was asked then too."""
    return [_answers(audience, known, rows) for audience, rows in columns(context, known).items()][:only]


def _answers(audience: str, known: Sequence[Moment], rows: Sequence[Sequence[Answered | None]]) -> Chart:
    at = max(n for row in rows for n, answered in enumerate(row) if answered)
    moment = known[at]
    asked = [row for row in rows if row[at]]
    before = at - 1 if at and any(row[at - 1] for row in asked) else None
    bars = []
    for row in asked:
        shares = [(NOW, row[at].share)]
        if before is not None and row[before]:
            shares.append((BEFORE, row[before].share))
        bars.append((row[at].benefit, shares))
    key = () if before is None else ((NOW, moment.full_name), (BEFORE, known[before].full_name))
    return charts.bars(
        bars, id=f"chart-{audience}", question=filled(f"chart.answers.{audience}"),
        says=_extremes([row[at] for row in asked]), key=key,
        means=filled("chart.answers.means", days=span(moment.days.start, moment.ended)),
        head=[filled("evaluation.question"), *(m.full_name for m in known)],
        rows=[[together(filled("chart.answers.quoted", what=_question(row).text)),
               *(a.share.words if a else filled("evaluation.not_asked") for a in row)] for row in rows],
    )


def _question(row: Sequence[Answered | None]):
    return next(answered.question for answered in row if answered)


def _extremes(answers: Sequence[Answered]) -> Text:
    """What people agree about most, and least."""
    shown = [answered for answered in answers if answered.share.in_ten]
    if not shown:
        return filled("chart.answers.few")
    best, least = max(a.share.in_ten for a in shown), min(a.share.in_ten for a in shown)
    if best == least:
        return filled("chart.answers.same", share=shown[0].share.words)

    def told(key: str, in_ten: int) -> Text:
        these = [a for a in shown if a.share.in_ten == in_ten]
        what = in_a_row([filled("chart.answers.quoted", what=a.benefit) for a in these])
        return filled(f"chart.answers.{key}", what=what, share=these[0].share.words)

    return together(told("best", best), told("least", least))


def _seen(rows: Sequence[tuple[Cohort, Count, Count]]) -> Text:
    """Which cohort has most running pairs, and which most finished ones, where one has."""
    told = [_most(key, [(row[0], row[at]) for row in rows]) for at, key in ((1, "running"), (2, "finished"))]
    if any(told):
        return together(*told)
    started = any(count.value != 0 for _, *counts in rows for count in counts)
    return filled("chart.pairs.alike" if started else "chart.pairs.none")


def _most(key: str, counts: Sequence[tuple[Cohort, Count]]) -> Text | None:
    some = [(cohort, count) for cohort, count in counts if count.value != 0]
    most = max((charts.size(count) for _, count in some), default=0)
    of = [(cohort, count) for cohort, count in some if charts.size(count) == most]
    if len(of) != 1:
        return None
    (cohort, count), = of
    return filled(f"chart.pairs.{key}." + ("only" if len(some) == 1 else "most"), cohort=cohort.name, n=count.words)


def _part(key: str, count: Count) -> tuple[str, Count, Text]:
    return key, count, filled("chart.part", n=count.brief, name=filled(f"chart.{key}"))


def _cell(count: Count) -> dict:
    return {"count": count.json, "words": count.words}
