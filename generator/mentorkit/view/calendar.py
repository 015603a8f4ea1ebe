"""A cohort's dates: in order of time, and as a calendar to take along."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mentorkit import words
from mentorkit.finding import Text
from mentorkit.model.dates import add_days
from mentorkit.model.records import Cohort, Session, Span
from mentorkit.view.context import Context
from mentorkit.view.page import DataFile, Localised
from mentorkit.view.published import word
from mentorkit.view.sayings import full
from mentorkit.view.texts import filled

ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Milestone:
    """A turning point of a cohort; `until` is its last day, the same day for what takes one day."""

    key: str
    start: date
    until: date

    @property
    def title(self) -> Text:
        return filled(f"calendar.{self.key}")

    @property
    def when(self) -> Text:
        return span(self.start, self.until)


@dataclass(frozen=True, slots=True)
class Event:
    """Something in a calendar: whole days (dates, `until` included) or a time (both in UTC)."""

    uid: str
    summary: str
    start: date | datetime
    until: date | datetime
    description: str = ""
    location: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar in one language. `stamp` says when it was made: a day from the data, so that bytes stay the same."""

    name: str
    language: str
    stamp: date
    events: tuple[Event, ...]


def milestones(cohort: Cohort) -> list[Milestone]:
    """In order of time."""
    spans = [("enrolment", cohort.enrolment), ("matching", cohort.matching), ("start", Span(cohort.starts_on)),
             ("midway", cohort.midway), ("end", Span(cohort.ends_on)), ("evaluation", cohort.evaluation)]
    made = [Milestone(key, days.start, days.until or days.start) for key, days in spans if days]
    return sorted(made, key=lambda stop: stop.start)


def span(start: date, until: date) -> Text:
    """Days in full: "11 tot en met 22 januari 2027"."""
    if start == until:
        return full(until)
    return Text(*(_span(start, until, language) for language in words.LANGUAGES))


def _span(start: date, until: date, language: str) -> str:
    if start.year != until.year:
        first = words.full_date(start, language)
    else:
        first = str(start.day) if start.month == until.month else words.day_and_month(start, language)
    return filled("calendar.span", start=first, until=words.full_date(until, language))[language]


def files(context: Context) -> list[DataFile]:
    """A calendar for each cohort, in the site's first language."""
    return [DataFile(f"/calendar/{cohort.id}.ics", calendar(context, cohort)) for cohort in context.cohorts]


def calendar(context: Context, cohort: Cohort) -> Calendar:
    """The cohort's milestones, and the trainings between the first and the last of them."""
    language = context.languages[0]
    host = urlsplit(context.settings.site.url).hostname or "mentorkit"
    name = f"{context.settings.name[language]}: {cohort.name[language]}"
    days = [Event(f"{cohort.id}-{stop.key}@{host}", f"{cohort.name[language]}: {stop.title[language]}",
                  stop.start, stop.until) for stop in milestones(cohort)]
    return Calendar(name, language, cohort.enrolment.start, (*days, *_sessions(context, cohort, language, host)))


def _sessions(context: Context, cohort: Cohort, language: str, host: str) -> Iterator[Event]:
    seen: dict[str, int] = {}
    site = context.settings.site.url
    for session in sorted(context.programme.training.sessions, key=lambda s: (s.date, s.start, s.module, s.place)):
        module = context.programme.training.modules.get(session.module)
        if module is None or not cohort.enrolment.start <= session.date <= cohort.ends_on:
            continue
        id = f"training-{session.module}-{session.date}-{session.start.replace(':', '')}-{session.place}"
        seen[id] = seen.get(id, 0) + 1
        uid = id if seen[id] == 1 else f"{id}-{seen[id]}"
        point = context.settings.contact_points.get(session.contact)
        about = [filled(f"calendar.training.{module.for_}"), filled("calendar.training.places", n=session.places)]
        about += [filled("calendar.training.contact", role=point.role, address=point.email)] if point else []
        start, until = times(session, context.settings.timezone)
        yield Event(f"{uid}@{host}", filled("calendar.training", title=module.title)[language], start, until,
                    " ".join(text[language] for text in about), place(context, session)[language],
                    site and f"{site.rstrip('/')}/training/")


def place(context: Context, session: Session) -> Localised:
    """Where a session is, in words."""
    online = session.place == ONLINE
    return filled("calendar.online") if online else word(context.programme, "location", session.place).label


def times(session: Session, timezone: str) -> tuple[datetime, datetime]:
    """Begin and end in UTC; what is over midnight, or ends before it begins, ends on the next day."""
    try:
        zone = ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = UTC
    start, until = (time.fromisoformat(at) for at in (session.start, session.until))
    last = session.date if until > start else add_days(session.date, 1)
    begin, end = (datetime.combine(day, at, zone) for day, at in ((session.date, start), (last, until)))
    return begin.astimezone(UTC), end.astimezone(UTC)
