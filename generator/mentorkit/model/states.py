"""The life of a pair as data: what each state needs in a pair's file, and what it must not have there."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from mentorkit.finding import DataPath, Text
from mentorkit.model.records import Pair, Vocabulary


class State(StrEnum):
    REQUESTED = "requested"
    PROPOSED = "proposed"
    ACTIVE = "active"
    PAUSED = "paused"
    COMPLETED = "completed"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"
    UNMATCHED = "unmatched"


WAITING = frozenset({State.REQUESTED, State.PROPOSED})
RUNNING = frozenset({State.ACTIVE, State.PAUSED})
FINAL = frozenset({State.COMPLETED, State.ENDED, State.WITHDRAWN, State.UNMATCHED})
TAKES_A_PLACE = RUNNING | {State.PROPOSED}

TRANSITIONS: dict[State, frozenset[State]] = {
    State.REQUESTED: frozenset({State.PROPOSED, State.WITHDRAWN, State.UNMATCHED}),
    State.PROPOSED: frozenset({State.REQUESTED, State.ACTIVE, State.WITHDRAWN, State.UNMATCHED}),
    State.ACTIVE: frozenset({State.PAUSED, State.COMPLETED, State.ENDED}),
    State.PAUSED: frozenset({State.ACTIVE, State.COMPLETED, State.ENDED}),
    **{state: frozenset() for state in FINAL},
}
"""What may follow a state in one step."""


def reachable(state: State) -> frozenset[State]:
    """The states that may follow in any number of steps, the state itself only where the way leads back to it."""
    found: set[State] = set()
    waiting = [state]
    while waiting:
        new = TRANSITIONS[waiting.pop()] - found
        found |= new
        waiting += new
    return frozenset(found)


class Fact(NamedTuple):
    """Something that a pair's file may say: where, what HR calls it, and whether this pair says it."""

    path: DataPath
    words: Text
    said_by: Callable[[Pair], bool]


class Demands(NamedTuple):
    needs: tuple[Fact, ...]
    forbids: tuple[Fact, ...]


def open_pause(pair: Pair) -> int | None:
    """The position of a pause that has not ended yet."""
    return next((position for position, pause in enumerate(pair.pauses) if pause.until is None), None)


MENTOR = Fact(("mentor",), Text("de mentor (‘mentor’)", "the mentor (‘mentor’)"), lambda p: bool(p.mentor))
PROPOSAL = Fact(("proposal",), Text("het voorstel (‘proposal’)", "the proposal (‘proposal’)"),
                lambda p: p.proposal is not None)
MENTOR_YES = Fact(("proposal", "mentor_yes_on"), Text("het ja van de mentor (‘mentor_yes_on’)",
                  "the mentor’s yes (‘mentor_yes_on’)"), lambda p: bool(p.proposal and p.proposal.mentor_yes_on))
MENTEE_YES = Fact(("proposal", "mentee_yes_on"), Text("het ja van de mentee (‘mentee_yes_on’)",
                  "the mentee’s yes (‘mentee_yes_on’)"), lambda p: bool(p.proposal and p.proposal.mentee_yes_on))
START = Fact(("started_on",), Text("de startdatum (‘started_on’)", "the start date (‘started_on’)"),
             lambda p: p.started_on is not None)
OPEN_PAUSE = Fact(("pauses",), Text("een pauze zonder einddatum (‘pauses’)", "a pause without an end date (‘pauses’)"),
                  lambda p: open_pause(p) is not None)
CLOSING = Fact(("closing",), Text("de afronding (‘closing’)", "the closing (‘closing’)"),
               lambda p: p.closing is not None)
REASON = Fact(("closing", "reason"), Text("de reden van de afronding (‘reason’)", "the reason for closing (‘reason’)"),
              lambda p: bool(p.closing and p.closing.reason))

_PROPOSED = (MENTOR, PROPOSAL)
_STARTED = (*_PROPOSED, MENTOR_YES, MENTEE_YES, START)
_CLOSED = Demands((*_STARTED, CLOSING, REASON), (OPEN_PAUSE,))
_LET_GO = Demands((CLOSING,), (START,))

STATES: dict[State, Demands] = {
    State.REQUESTED: Demands((), (MENTOR, PROPOSAL, START, CLOSING)),
    State.PROPOSED: Demands(_PROPOSED, (START, CLOSING)),
    State.ACTIVE: Demands(_STARTED, (CLOSING, OPEN_PAUSE)),
    State.PAUSED: Demands((*_STARTED, OPEN_PAUSE), (CLOSING,)),
    State.COMPLETED: _CLOSED,
    State.ENDED: _CLOSED,
    State.WITHDRAWN: _LET_GO,
    State.UNMATCHED: _LET_GO,
}


def missing(pair: Pair) -> tuple[Fact, ...]:
    """What the pair's state needs and its file does not say. A missing record stands for what would be in it."""
    lacking = [fact for fact in STATES[State(pair.status)].needs if not fact.said_by(pair)]
    paths = {fact.path for fact in lacking}
    return tuple(fact for fact in lacking if fact.path[:-1] not in paths)


def forbidden(pair: Pair) -> tuple[Fact, ...]:
    """What the pair's file says and its state must not have."""
    return tuple(fact for fact in STATES[State(pair.status)].forbids if fact.said_by(pair))


def at_odds(pair: Pair) -> bool:
    """Whether a pair's state and the rest of its file contradict each other: nothing follows from such a state."""
    return bool(forbidden(pair) or missing(pair))


def fitting(pair: Pair, vocabulary: Vocabulary) -> State | None:
    """The one state that all the facts in the file fit; None where that can't be told."""
    fits = [state for state, demands in STATES.items()
            if all(fact.said_by(pair) for fact in demands.needs)
            and not any(fact.said_by(pair) for fact in demands.forbids)]
    if pair.closing and pair.closing.reason in vocabulary.closing_reasons:
        outcome = vocabulary.closing_reasons[pair.closing.reason].outcome
        fits = [state for state in fits if state == outcome]
    return fits[0] if len(fits) == 1 else None
