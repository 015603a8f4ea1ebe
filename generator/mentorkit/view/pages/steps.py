"""/steps/: the six steps of a programme, each with where it stands and its next date."""

from collections import Counter

from mentorkit.finding import Text
from mentorkit.view import calendar, evaluations
from mentorkit.view.context import Context
from mentorkit.view.figures import figures_of
from mentorkit.view.goals import Standing, standing_of
from mentorkit.view.page import Localised, Page
from mentorkit.view.published import word
from mentorkit.view.sayings import full, in_a_row, together
from mentorkit.view.texts import filled

STEPS = (("goals", "/status/#goals"), ("mentors", "/mentors/"), ("training", "/training/"), ("matching", "/matching/"),
         ("contact", "/contact/"), ("evaluation", "/evaluation/"))
"""The six steps, and where each leads on."""


def pages(context: Context) -> list[Page]:
    told = {"goals": _goals, "mentors": _mentors, "training": _training, "matching": _matching, "contact": _contact,
            "evaluation": _evaluation}
    steps = []
    for number, (key, address) in enumerate(STEPS, 1):
        now, coming = told[key](context)
        steps.append({"number": number, "key": key, "address": address, "now": now, "coming": coming})
    model = {"steps": steps, "as_of": filled("steps.as_of", today=full(context.today))}
    return [Page("/steps/", "steps", filled("steps.title"), filled("steps.description"), model)]


def _n(key: str, n: int, **values: Localised) -> Text:
    """A sentence about a number, with words of its own for none and for one."""
    return filled(key + {0: ".none", 1: ".one"}.get(n, ""), n=n, **values)


def _goals(context: Context) -> tuple[Text, Text | None]:
    goals = context.settings.goals
    counts = Counter(standing_of(goal, context.today) for goal in goals)
    parts = [_n("steps.goals." + state, counts[state]) for state in Standing if counts[state]]
    if len(goals) == 1:
        now = filled(f"steps.goals.{standing_of(goals[0], context.today)}.only")
    else:
        now = _n("steps.goals.n", len(goals), parts=in_a_row(parts))
    ends = [goal.target.date for goal in goals if goal.target and goal.target.date >= context.today]
    return now, filled("steps.goals.next", day=full(min(ends))) if ends else None


def _mentors(context: Context) -> tuple[Text, Text | None]:
    now = _n("steps.mentors.n", len(context.mentors))
    wanted = context.settings.looking_for
    if wanted and (wanted.skills or wanted.locations):
        skills = [word(context.programme, "skill", id).label for id in wanted.skills]
        places = [word(context.programme, "location", id).label for id in wanted.locations]
        now = together(now, filled("steps.mentors.skills", skills=in_a_row(skills)) if skills else None,
                       filled("steps.mentors.places", places=in_a_row(places)) if places else None)
    later = [c for c in context.cohorts if c.matching.start > context.today]
    first = min(later, key=lambda c: (c.matching.start, c.id), default=None)
    return now, first and filled("steps.mentors.next", cohort=first.name, day=full(first.matching.start))


def _training(context: Context) -> tuple[Text, Text | None]:
    training = context.programme.training
    coming = sorted((s for s in training.sessions if s.date >= context.today), key=lambda s: (s.date, s.start))
    trained = figures_of(context.programme, context.today)["trained"]
    now = together(
        _n("steps.training.modules", len(training.modules)), _n("steps.training.sessions", len(coming)),
        filled("steps.training.trained", share=trained.words) if trained.in_ten else None)
    if not coming:
        return now, None
    title = training.modules[coming[0].module].title
    return now, filled("steps.training.next", title=title, day=full(coming[0].date))


def _matching(context: Context) -> tuple[Text, Text | None]:
    going = [c for c in context.cohorts if c.matching.covers(context.today)]
    if going:
        now = filled("steps.matching.now", cohort=going[0].name, until=full(going[0].matching.until))
    else:
        past = [c for c in context.cohorts if c.matching.until < context.today]
        last = max(past, key=lambda c: (c.matching.until, c.id), default=None)
        now = (filled("steps.matching.last", cohort=last.name, until=full(last.matching.until)) if last
               else filled("steps.matching.none"))
    later = [c for c in context.cohorts if c.matching.start > context.today]
    first = min(later, key=lambda c: (c.matching.start, c.id), default=None)
    if first is None:
        return now, None
    days = calendar.span(first.matching.start, first.matching.until)
    return now, filled("steps.matching.next", cohort=first.name, days=days)


def _contact(context: Context) -> tuple[Text, Text | None]:
    points = context.settings.contact_points.values()
    outside = sum(point.kind in ("confidential", "peer") for point in points)
    days = [point.answers_within_days for point in points]
    now = together(_n("steps.contact.n", len(points)), _n("steps.contact.outside", outside) if points else None)
    return now, _n("steps.contact.next", max(days)) if days else None


def _evaluation(context: Context) -> tuple[Text, Text | None]:
    last, coming = evaluations.last_known(context), evaluations.next_coming(context)
    now = evaluations.last_told(last) if last else filled("steps.evaluation.none")
    return now, coming and evaluations.when(coming, named=True)
