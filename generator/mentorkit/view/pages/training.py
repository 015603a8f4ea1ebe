"""/training/: what there is to learn, for whom, and when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mentorkit.model.records import Label, Module, Session
from mentorkit.view.calendar import place
from mentorkit.view.context import Context
from mentorkit.view.page import Localised, Page
from mentorkit.view.texts import filled
from mentorkit.view.told import counted

AUDIENCES = ("mentors", "mentees", "managers")


@dataclass(frozen=True, slots=True)
class Course:
    """A module: `facts` are short, the first says whether one has to do it; `next` is its next session."""

    id: str
    title: Label
    summary: Label
    facts: tuple[Localised, ...]
    next: date | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session to come. `contact` is a name or a role, None where there is nobody; `places` is the limit."""

    date: date
    start: str
    until: str
    module: str
    title: Label
    place: Localised
    places: int
    contact: Localised | None
    contact_id: str


def pages(context: Context) -> list[Page]:
    modules = context.programme.training.modules
    meetings = [_meeting(context, session, modules) for session in sessions(context)]
    model = {
        "groups": _groups(modules, meetings), "meetings": meetings,
        "cohorts": [cohort for cohort in context.cohorts if cohort.ends_on >= context.today],
    }
    return [Page("/training/", "training", filled("training.title"), filled("training.description"), model)]


def sessions(context: Context) -> list[Session]:
    """Those of today and later, the first one first."""
    training = context.programme.training
    coming = [session for session in training.sessions
              if session.date >= context.today and session.module in training.modules]
    return sorted(coming, key=lambda session: (session.date, session.start, session.module, session.place))


def _meeting(context: Context, session: Session, modules: Mapping[str, Module]) -> Meeting:
    point = context.settings.contact_points.get(session.contact)
    named = filled("literal", text=point.name) if point and context.people_may_be_shown else point and point.role
    return Meeting(session.date, session.start, session.until, session.module, modules[session.module].title,
                   place(context, session), session.places, named, session.contact)


def _groups(modules: Mapping[str, Module], meetings: list[Meeting]) -> list[dict]:
    following = {meeting.module: meeting.date for meeting in reversed(meetings)}
    groups = [{"audience": audience, "courses": [
        Course(id, module.title, module.summary, _facts(module), following.get(id))
        for id, module in sorted(modules.items(), key=lambda entry: not entry[1].required) if module.for_ == audience
    ]} for audience in AUDIENCES]
    return [group for group in groups if group["courses"]]


def _facts(module: Module) -> tuple[Localised, ...]:
    facts = [filled("training.required" if module.required else "training.free"), counted("hours", module.hours)]
    if module.valid_months:
        facts.append(filled("training.valid", months=counted("months", module.valid_months)))
    return tuple(facts)
