"""/evaluation/ and a page for each cohort: what was asked, what came out, and what HR does with it."""

from mentorkit.finding import Text
from mentorkit.model.records import Cohort
from mentorkit.view import evaluations
from mentorkit.view.calendar import span
from mentorkit.view.context import Context
from mentorkit.view.evaluations import Answered, Moment, Told
from mentorkit.view.page import Page
from mentorkit.view.sayings import full, together
from mentorkit.view.status_charts import answers_charts
from mentorkit.view.texts import filled

COMPARED = 4
"""How many evaluations stand beside each other at most."""


def pages(context: Context) -> list[Page]:
    return [_all(context), *(_cohort(context, cohort) for cohort in context.cohorts)]


def address(cohort: Cohort) -> str:
    return f"/evaluation/{cohort.id}/"


def _all(context: Context) -> Page:
    moments = evaluations.all_moments(context)
    known = [moment for moment in moments if moment.state == Told.KNOWN]
    coming, last = evaluations.next_coming(context), evaluations.last_known(context)
    model = {
        "lead": _lead(context, last, coming),
        "answers": answers_charts(context, known[-COMPARED:]),
        "last": last, "learned": evaluations.learned(last), "promises": evaluations.promises(context, known),
        "least": 2 * context.settings.privacy.min_group,
        "coming": coming and evaluations.when(coming, named=True), "asked": _asked(context),
        "as_of": filled("evaluation.as_of", today=full(context.today)) if last else None,
        "cohorts": [_door(context, cohort) for cohort in reversed(context.cohorts)],
    }
    return Page("/evaluation/", "evaluation", filled("evaluation.title"), filled("evaluation.description"), model)


def _lead(context: Context, last: Moment | None, coming: Moment | None) -> Text:
    """What the last evaluation said in one sentence, else when the first one comes."""
    if last is None:
        return evaluations.when(coming, named=True) if coming else filled("evaluation.never")
    promised = evaluations.promises(context, [last])
    kept = sum(promise.state == "done" for promise in promised)
    one = ".one" if kept else ".one.open"
    key = "evaluation.lead.promises" + (one if len(promised) == 1 else "")
    return together(evaluations.last_told(last), filled(key, done=kept, n=len(promised)) if promised else None)


def _asked(context: Context) -> list[dict]:
    """The questions by who is asked them, for when there is no answer to any of them yet."""
    questions = context.programme.questions.questions.values()
    return [{"audience": audience, "questions": [q.text for q in questions if q.asks == audience]}
            for audience in evaluations.AUDIENCES if any(q.asks == audience for q in questions)]


def _door(context: Context, cohort: Cohort) -> dict:
    moments = evaluations.moments(context, cohort)
    known = [moment.moment for moment in moments if moment.state == Told.KNOWN]
    waiting = next((m for m in moments if m.state != Told.KNOWN), None)
    told = filled(f"evaluation.there.{known[-1] if waiting else 'all'}") if known else None
    return {"title": cohort.name, "address": address(cohort),
            "text": together(told, evaluations.when(waiting) if waiting else None)}


def _cohort(context: Context, cohort: Cohort) -> Page:
    moments = evaluations.moments(context, cohort)
    known = [moment for moment in moments if moment.state == Told.KNOWN]
    waiting = [evaluations.when(moment) for moment in moments if moment.state != Told.KNOWN]
    results = evaluations.results(context, known)
    model = {
        "name": cohort.name, "id": cohort.id, "waiting": waiting if known else waiting[1:],
        "group": context.settings.privacy.min_group, "least": 2 * context.settings.privacy.min_group,
        "lead": _held(known[-1]) if known else waiting[0],
        "known": [_told(context, moment) for moment in known],
        "results": [{"audience": audience, "rows": [_row(answer) for answer in answers]}
                    for audience, answers in results.items()],
        "promises": evaluations.promises(context, known),
        "asked": [] if results else _asked(context),
    }
    title = filled("evaluation.cohort.title", cohort=cohort.name)
    return Page(address(cohort), "evaluation_cohort", title,
                filled("evaluation.cohort.description", cohort=cohort.name), model)


def _held(moment: Moment) -> Text:
    return filled(f"evaluation.held.{moment.moment}", days=span(moment.days.start, moment.ended))


def _told(context: Context, moment: Moment) -> dict:
    """Of one evaluation: its days, how many took part, and what HR learned."""
    return {
        "name": moment.name, "moment": moment.moment, "held": _held(moment),
        "learned": evaluations.learned(moment),
        "turnout": [[filled(f"evaluation.{audience}"), {"count": invited.json, "words": invited.words},
                     {"count": answered.json, "words": answered.words}]
                    for audience, (invited, answered) in evaluations.turnout(context, moment).items()],
    }


def _row(answer: Answered) -> dict:
    """A question as a row of ten dots; halfway stands in the note."""
    before = answer.earlier and filled("evaluation.earlier", share=answer.earlier.words)
    return {"title": answer.benefit, "note": together(answer.question.text, before),
            "in_ten": answer.share.in_ten, "words": answer.share.words}
