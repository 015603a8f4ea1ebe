"""L502: something that had happened, and that a change moves or takes away."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import DataPath, Finding, Public, Severity, Text
from mentorkit.model.change import Change
from mentorkit.model.records import Closing, Mentor, Pair
from mentorkit.model.states import FINAL, STATES, State, reachable
from mentorkit.rules.lifecycle.names import name_of
from mentorkit.rules.lifecycle.past import Event, believable, events, someone_else
from mentorkit.rules.rule import Example, Rule


def change(change: Change, today: date) -> Iterator[Finding]:
    for then, now in (*change.pairs(), *change.mentors()):
        if someone_else(then, now):
            continue
        yield from _rewritten(change, then, now, today)
        if isinstance(then, Pair):
            yield from _other_mentor(change, then, now)
            yield from _other_closing(change, then, now)


def _rewritten(change: Change, then: Pair | Mentor, now: Pair | Mentor, today: date) -> Iterator[Finding]:
    """A date that could not be right may be mended, and what had yet to come may be moved."""
    left: dict[DataPath, list[Event]] = {}
    for event in events(now):
        left.setdefault(event.key, []).append(event)
    spared = _spared(change, then, now)
    for event in events(then):
        others = left.get(event.key, [])
        same = next((other for other in others if other.day == event.day), None)
        if same:
            others.remove(same)
        elif (event.day <= today and change.before.in_order(then.file, *event.path)
              and not any(event.path[:len(path)] == path for path in spared)
              and not (isinstance(now, Mentor) and any(other.many and other.day > event.day for other in others))):
            yield _told(change, now, event, None if event.many else next(iter(others), None))


def _told(change: Change, now: Pair | Mentor, event: Event, other: Event | None) -> Finding:
    what = name_of(event.key)
    if other:
        return RULE.at(change.after.place(now.file, *other.path), what=what, was=event.day, day=other.day)
    return RULE.at(change.after.place(now.file, event.path[0], key=True), case="gone", what=what, was=event.day)


def _spared(change: Change, then: Pair | Mentor, now: Pair | Mentor) -> list[DataPath]:
    """What may be changed: what the new state forbids, and what goes when a proposal or a name does."""
    if isinstance(now, Mentor):
        return []
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


_REMEDY = Text("Zet terug wat er stond. Was dat een verschrijving, zeg dat dan bij de wijziging.",
               "Put back what was there. If that was a slip, say so with the change.")
RULE = Rule(
    code="L502",
    severity=Severity.WARNING,
    title=Text("Iets van vroeger dat verandert", "Something of the past that changes"),
    message=Text("Dit was al gebeurd en krijgt een andere dag: {what} ({day}, eerst {was}).",
                 "This had happened and gets another day: {what} ({day}, before {was})."),
    remedy=_REMEDY,
    cases={
        "gone": (Text("Dit was al gebeurd en staat er niet meer: {what} ({was}).",
                      "This had happened and is no longer there: {what} ({was})."), _REMEDY),
        "mentor": (Text("Dit koppel is al begonnen, en krijgt nu een andere mentor: ‘{mentor}’.",
                        "This pair has begun, and now gets another mentor: ‘{mentor}’."),
                   Text("Sluit dit koppel af, en maak voor de andere mentor een nieuwe aanvraag met ‘follows’.",
                        "Close this pair, and make a new request with ‘follows’ for the other mentor.")),
        "closing": (Text("Dit koppel was al afgesloten, en dit verandert nog: {fields}.",
                         "This pair was closed, and this still changes: {fields}."), _REMEDY),
    },
    why=Text("Wat gebeurd is, blijft staan. Alleen zo weet je later nog wat er was, en vertellen de cijfers hetzelfde.",
             "What has happened stays. Only so you still know later what there was, and figures tell the same."),
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
