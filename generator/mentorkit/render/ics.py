"""A calendar → iCalendar, as RFC 5545 wants it: https://www.rfc-editor.org/rfc/rfc5545."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from mentorkit.model.dates import add_days
from mentorkit.render.escape import clean
from mentorkit.view.calendar import Calendar, Event

LONGEST_LINE = 75
"""Octets, without the line's end."""

_MEANT = re.compile(r"([\\;,])")


def calendar_text(calendar: Calendar) -> str:
    """The whole file; its lines end in CRLF."""
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//mentorkit//calendar//{calendar.language.upper()}",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH", f"X-WR-CALNAME:{_text(calendar.name)}",
    ]
    for event in calendar.events:
        lines += _event(event, calendar.stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(event: Event, stamp: date) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"DTSTAMP:{_day(stamp)}T000000Z"
    if isinstance(event.start, datetime):
        yield f"DTSTART:{_moment(event.start)}"
        yield f"DTEND:{_moment(event.until)}"
    else:
        yield f"DTSTART;VALUE=DATE:{_day(event.start)}"
        yield f"DTEND;VALUE=DATE:{_day(add_days(event.until, 1))}"
        yield "TRANSP:TRANSPARENT"
    yield f"SUMMARY:{_text(event.summary)}"
    for name, value in (("DESCRIPTION", event.description), ("LOCATION", event.location)):
        if value:
            yield f"{name}:{_text(value)}"
    if event.url:
        yield f"URL:{clean(event.url)}"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _moment(moment: datetime) -> str:
    return f"{_day(moment.date())}T{moment:%H%M%S}Z"


def _text(value: str) -> str:
    return _MEANT.sub(r"\\\1", clean(value)).replace("\n", "\\n")


def _folded(line: str) -> str:
    """A long line goes on after a line break and a space; no character is cut in two."""
    parts, size = [""], 0
    for character in line:
        weight = len(character.encode())
        if size + weight > LONGEST_LINE:
            parts.append(" ")
            size = 1
        parts[-1] += character
        size += weight
    return "\r\n".join(parts)
