"""L502: something that had happened, and that a change moves or takes away."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date

from mentorkit.finding import DataPath, Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.change import Change
from mentorkit.model.records import Closing, Mentor, Pair
from mentorkit.model.states import FINAL, STATES, State, reachable
from mentorkit.rules.lifecycle.names import name_of
from mentorkit.rules.lifecycle.past import Event, believable, happened, someone_else
from mentorkit.rules.rule import Example, Rule

RENEWED = (("confirmed_on",), ("training", "completed_on"))
"""What a mentor does again: a later day in place of an earlier one is no rewriting."""


def change(change: Change, today: date) -> Iterator[Finding]:
    yield from _dates(change, today)
    for then, now in change.pairs():
        if not someone_else(then, now):
            yield from _other_mentor(change, then, now)
            yield from _other_closing(change, then, now)


def _dates(change: Change, today: date) -> Iterator[Finding]:
    """A date that could not be right may be mended, and what had yet to come may be moved."""
    spared = {now.file: _spared_of_pair(change, then, now) for then, now in change.pairs()}
    spared |= {now.file: _spared_of_mentor(then, now) for then, now in change.mentors()}
    left = _things(change.after, lambda file: file)
    for (file, key), events in _things(change.before, change.file_now).items():
        document = change.after.document(file)
        if document is None or not document.sound or any(key[:len(path)] == path for path in spared.get(file, ())):
            continue
        others = left.get((file, key), [])
        then, now = Counter(event.day for event in events), Counter(other.day for other in others)
        lost, others = then - now, [other for other in others if other.day not in then]
        for event in events:
            if not lost[event.day] or event.day > today or not change.before.in_order(event.file, *event.path):
                continue
            lost[event.day] -= 1
            if file.startswith("mentors/") and key in RENEWED and any(other.day > event.day for other in others):
                continue
            yield _told(change, file, event, others[0] if others and key == event.path else None)


def _things(programme: Programme, file_now: Callable[[str], str]) -> dict[tuple[str, DataPath], list[Event]]:
    """What has happened, by file and kind of thing; how a pair ended is told as a whole."""
    found: dict[tuple[str, DataPath], list[Event]] = {}
    for event in (*happened(programme), *_lasting(programme)):
        if event.key[0] != "closing":
            found.setdefault((file_now(event.file), event.key), []).append(event)
    return found


def _lasting(programme: Programme) -> Iterator[Event]:
    """What may be planned ahead, and belongs to the past from its day on."""
    for pair in programme.pairs.values():
        for n, pause in enumerate(pair.pauses):
            yield Event(pair.file, ("pauses", n, "from"), pause.start)
            if pause.until:
                yield Event(pair.file, ("pauses", n, "until"), pause.until)
    for mentor in programme.mentors.values():
        yield Event(mentor.file, ("mentor_since",), mentor.mentor_since)
        for key in ("profile_on", "withdrawn_on"):
            if day := mentor.consent and getattr(mentor.consent, key):
                yield Event(mentor.file, ("consent", key), day)


def _told(change: Change, file: str, event: Event, other: Event | None) -> Finding:
    what = name_of(event.key)
    if other:
        return RULE.at(change.after.place(file, *other.path), what=what, was=event.day, day=other.day)
    return RULE.at(change.after.place(file, event.path[0], key=True), case="gone", what=what, was=event.day)


def _spared_of_pair(change: Change, then: Pair, now: Pair) -> list[DataPath]:
    """What may be changed: what the new state forbids, and what goes when a proposal or a name does."""
    if someone_else(then, now):
        return [()]
    spared: list[DataPath] = []
    if now.status != then.status and now.status not in reachable(State(then.status)):
        spared += [fact.path for fact in STATES[State(now.status)].forbids]
    if now.anonymised_on:
        spared += [("declined",), ("training",)]
    mentor = change.mentor_now(then.mentor)
    declined = any(decline.mentor == mentor for decline in now.declined)
    if then.status == State.PROPOSED and (declined or (now.mentor and now.mentor != mentor)):
        spared.append(("proposal",))
    return spared


def _spared_of_mentor(then: Mentor, now: Mentor) -> list[DataPath]:
    """A consent that is gone is told by itself; one that was withdrawn may be given again."""
    if someone_else(then, now):
        return [()]
    again = then.consent and then.consent.withdrawn_on and now.consent and (
        now.consent.profile_on >= then.consent.withdrawn_on)
    return [("consent",)] if again or not now.consent else []


def _other_mentor(change: Change, then: Pair, now: Pair) -> Iterator[Finding]:
    """Until the start another mentor may be proposed."""
    if (then.started_on and now.started_on and now.mentor in change.after.mentors
            and now.mentor != change.mentor_now(then.mentor)):
        yield RULE.at(change.after.place(now.file, "mentor"), case="mentor", mentor=Public(now.mentor))


def _other_closing(change: Change, then: Pair, now: Pair) -> Iterator[Finding]:
    if not then.closing or then.status != now.status or State(now.status) not in FINAL or not now.closing:
        return
    if not believable(change, then) or not change.before.in_order(then.file, "closing", "date"):
        return
    if changed := tuple(Public(key) for key in _changed(then.closing, now.closing, now.started_on is not None)):
        yield RULE.at(change.after.place(now.file, "closing", changed[0]), case="closing", fields=changed)


def _changed(then: Closing, now: Closing, started: bool) -> Iterator[str]:
    """A talk may be held later. A request that was let go has only its date."""
    for key in ("date", "reason", "talked", "rematch") if started else ("date",):
        if getattr(then, key) != getattr(now, key) and not (key == "talked" and now.talked):
            yield key


_REMEDY = Text("Zet terug wat er stond. Stond het er verkeerd, leg dat dan uit bij de wijziging.",
               "Put back what was there. If that was wrong, say so with the change.")
RULE = Rule(
    code="L502",
    severity=Severity.WARNING,
    title=Text("Iets van vroeger dat verandert", "Something from the past that changes"),
    message=Text("Dit was al gebeurd, maar krijgt een andere dag: {what} ({day}, was {was}).",
                 "This had already happened, but gets another day: {what} ({day}, was {was})."),
    remedy=_REMEDY,
    cases={
        "gone": (Text("Dit was al gebeurd, maar staat er niet meer: {what} ({was}).",
                      "This had already happened, but is no longer there: {what} ({was})."), _REMEDY),
        "mentor": (Text("Dit koppel is al begonnen, maar krijgt nu een andere mentor: ‘{mentor}’.",
                        "This pair has already begun, but now gets another mentor: ‘{mentor}’."),
                   Text("Sluit dit koppel af, en maak voor de andere mentor een nieuwe aanvraag met ‘follows’.",
                        "Close this pair, and make a new request with ‘follows’ for the other mentor.")),
        "closing": (Text("Dit koppel was al afgesloten, maar dit verandert nog: {fields}.",
                         "This pair was already closed, but this changes: {fields}."), _REMEDY),
    },
    why=Text("Wat gebeurd is, blijft staan. Alleen zo weet je later nog wat er was, en vertellen de cijfers hetzelfde.",
             "What has happened stays. That way you still know later what there was, and figures stay the same."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="check_ins:\n  - {date: 2026-11-16, with: both, by: hr-noord, pulse: 4}\n",
            right=("check_ins:\n  - {date: 2026-10-12, with: mentee, by: hr-noord, pulse: 4}\n"
                   "  - {date: 2026-11-16, with: both, by: hr-noord, pulse: 4}\n"),
            marks="check_ins",
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="started_on: 2026-09-16\n",
            right="started_on: 2026-09-15\n",
            marks="2026-09-16",
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: carla-smit\n",
            right="mentor: anna-de-vries\n",
            marks="carla-smit",
        ),
        Example(
            file="pairs/2026-spring/q3xd.yml",
            wrong="closing: {date: 2026-08-31, reason: goals-met, talked: true, rematch: false}\n",
            right="closing: {date: 2026-09-01, reason: goals-met, talked: true, rematch: false}\n",
            marks="2026-08-31",
        ),
    ),
    change=change,
)
