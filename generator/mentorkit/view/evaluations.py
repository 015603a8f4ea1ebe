"""The evaluations of all cohorts, halfway and at the end: held, under way, or still to come."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mentorkit.finding import Text
from mentorkit.model.records import Action, Cohort, Evaluation, Question, Span
from mentorkit.view.calendar import span
from mentorkit.view.context import Context
from mentorkit.view.figures import answers_of, turnout_of
from mentorkit.view.page import Localised
from mentorkit.view.rounding import Count, Share
from mentorkit.view.sayings import full
from mentorkit.view.texts import filled

AUDIENCES = ("mentees", "mentors", "managers")


class Told(StrEnum):
    """Whether the results of an evaluation are on the site. LATE: its days are over, its results are not there yet."""

    KNOWN = "known"
    OPEN = "open"
    COMING = "coming"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Moment:
    """One evaluation of a cohort, `moment` being "midway" or "end". `evaluation` is None while HR has no results."""

    cohort: Cohort
    moment: str
    days: Span
    evaluation: Evaluation | None
    state: Told

    @property
    def name(self) -> Text:
        return filled(f"evaluation.moment.{self.moment}")

    @property
    def full_name(self) -> Text:
        return filled("evaluation.moment.of", cohort=self.cohort.name, moment=self.name)

    @property
    def ended(self) -> date:
        return self.days.until or self.days.start


@dataclass(frozen=True, slots=True)
class Answered:
    """What came out of one question. `earlier` is the share halfway, when there are answers of both moments."""

    id: str
    question: Question
    share: Share
    earlier: Share | None

    @property
    def benefit(self) -> Text:
        return filled(f"evaluation.benefit.{self.question.benefit}")


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that HR will change, or has changed. `state`: "done", "open" or "late"; `day` is the day on which it
    was done, or by which it must be."""

    action: Localised
    by: Localised
    state: str
    when: Text
    day: date


def moments(context: Context, cohort: Cohort) -> list[Moment]:
    """The evaluations of a cohort, the first one first."""
    held = {e.moment: e for e in context.programme.evaluations.values() if e.cohort == cohort.id}
    planned = {"midway": cohort.midway, "end": cohort.evaluation}
    found = []
    for moment, days in planned.items():
        evaluation = held.get(moment)
        days = evaluation.held if evaluation else days
        if days:
            found.append(Moment(cohort, moment, days, evaluation, _told(evaluation, days, context.today)))
    return found


def all_moments(context: Context) -> list[Moment]:
    """The evaluations of all cohorts, in the order in which they are held."""
    found = [moment for cohort in context.cohorts for moment in moments(context, cohort)]
    return sorted(found, key=lambda moment: (moment.days.start, moment.cohort.id))


def last_known(context: Context) -> Moment | None:
    return next((m for m in reversed(all_moments(context)) if m.state == Told.KNOWN), None)


def next_coming(context: Context) -> Moment | None:
    """The evaluation that is under way, or else the next one."""
    return next((m for m in all_moments(context) if m.state in (Told.OPEN, Told.COMING)), None)


def _told(evaluation: Evaluation | None, days: Span, today: date) -> Told:
    if today < days.start:
        return Told.COMING
    if days.until is None or today <= days.until:
        return Told.OPEN
    return Told.KNOWN if evaluation else Told.LATE


def when(moment: Moment, named: bool = False) -> Text:
    """When an evaluation that has no results yet is held, with its cohort's name where the page does not say it."""
    what = filled(f"evaluation.what.{moment.moment}" + (".of" if named else ""), cohort=moment.cohort.name)
    return filled(f"evaluation.{moment.state}", what=what, days=span(moment.days.start, moment.ended),
                  until=full(moment.ended))


def last_told(moment: Moment) -> Text:
    """A sentence that says which evaluation was the last one."""
    what = filled(f"evaluation.what.{moment.moment}.of", cohort=moment.cohort.name)
    return filled("evaluation.last", what=what, day=full(moment.ended))


def results(context: Context, held: Iterable[Moment]) -> dict[str, list[Answered]]:
    """What came out of the questions, by who was asked: of each question the last answers."""
    questions = context.programme.questions.questions
    shares: dict[str, list[Share]] = {}
    for moment in held:
        if moment.evaluation:
            for id, share in answers_of(context.programme, moment.evaluation, context.today).items():
                shares.setdefault(id, []).append(share)
    found: dict[str, list[Answered]] = {audience: [] for audience in AUDIENCES}
    for id, question in questions.items():
        if id in shares:
            *earlier, last = shares[id]
            found[question.asks].append(Answered(id, question, last, earlier[-1] if earlier else None))
    return {audience: answered for audience, answered in found.items() if answered}


def columns(context: Context, held: Sequence[Moment]) -> dict[str, list[list[Answered | None]]]:
    """By who was asked, a row for each question and in it what came out in each of the evaluations; only what was asked
    in one of them."""
    came = [{a.id: a for answered in results(context, [moment]).values() for a in answered} for moment in held]
    rows: dict[str, list[list[Answered | None]]] = {audience: [] for audience in AUDIENCES}
    for id, question in context.programme.questions.questions.items():
        if any(id in column for column in came):
            rows[question.asks].append([column.get(id) for column in came])
    return {audience: asked for audience, asked in rows.items() if asked}


def turnout(context: Context, moment: Moment) -> dict[str, tuple[Count, Count]]:
    """By who was asked: how many were invited and how many answered, both rounded."""
    return turnout_of(context.programme, moment.evaluation, context.today) if moment.evaluation else {}


def learned(moment: Moment | None) -> tuple[Localised, ...]:
    return moment.evaluation.learned if moment and moment.evaluation else ()


def promises(context: Context, of: Iterable[Moment]) -> list[Promise]:
    """What HR promised after some evaluations: first what is open, the soonest first, then what was done last."""
    made = [_promise(context, action) for moment in of if moment.evaluation for action in moment.evaluation.actions]
    still = sorted((p for p in made if p.state != "done"), key=lambda p: p.day)
    done = sorted((p for p in made if p.state == "done"), key=lambda p: p.day, reverse=True)
    return still + done


def _promise(context: Context, action: Action) -> Promise:
    point = context.settings.contact_points[action.by]
    by = filled("literal", text=point.name) if context.people_may_be_shown else point.role
    if action.done_on and action.done_on <= context.today:
        state, day = "done", action.done_on
    else:
        state, day = "open" if context.today <= action.due_on else "late", action.due_on
    return Promise(action.action, by, state, filled(f"evaluation.promise.{state}.when", day=full(day)), day)
