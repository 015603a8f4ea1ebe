"""What a status page says of training: how much there is, and when the next session is."""

from mentorkit.finding import Text
from mentorkit.model.records import Cohort
from mentorkit.view.context import Context
from mentorkit.view.sayings import full, together
from mentorkit.view.texts import filled


def training_told(context: Context, cohort: Cohort | None = None) -> Text:
    """Of the programme its modules, of a cohort its sessions from enrolment to its end; and the next session."""
    training = context.programme.training
    if not training.modules:
        return filled("status.training.none")
    sessions = sorted((s for s in training.sessions if s.module in training.modules), key=lambda s: (s.date, s.start))
    if cohort:
        sessions = [s for s in sessions if cohort.enrolment.start <= s.date <= cohort.ends_on]
    following = next((session for session in sessions if session.date >= context.today), None)
    told = _sessions(len(sessions), cohort) if cohort else _modules(context)
    if following is None:
        return together(told, filled("status.training.past") if cohort and sessions else None)
    title = training.modules[following.module].title
    return together(told, filled("status.training.next", title=title, day=full(following.date)))


def _modules(context: Context) -> Text:
    modules = context.programme.training.modules
    required = sum(module.required for module in modules.values())
    return together(_counted("status.training.modules", len(modules)), _counted("status.training.required", required))


def _sessions(number: int, cohort: Cohort) -> Text:
    start, until = full(cohort.enrolment.start), full(cohort.ends_on)
    return _counted("status.training.sessions", number, start=start, until=until)


def _counted(key: str, number: int, **values: Text) -> Text:
    return filled(key + {0: ".none", 1: ".one"}.get(number, ""), n=number, **values)
