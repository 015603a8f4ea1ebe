"""Shared by the rules about who may be matched with whom: which pairs are judged, and where a finding stands."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from mentorkit.finding import Place, Public, Text
from mentorkit.model import Programme
from mentorkit.model.hard_rules import HARD_RULES, Obstacle, deciding_day
from mentorkit.model.records import Label, Mentor, Pair
from mentorkit.model.states import TAKES_A_PLACE, WAITING

_GROUND = {"training": ("training",), "meets": ("meets",), "location": ("location", "meets"),
           "department": ("department",), "language": ("languages",)}
"""The fields of two people that a hard rule compares, where these are words and modules."""


class Broken(NamedTuple):
    """A pair that a hard rule keeps apart."""

    pair: Pair
    mentor: Mentor
    obstacle: Obstacle
    place: Place
    also: tuple[Place, ...]


def broken(programme: Programme, rule: str) -> Iterator[Broken]:
    """The proposed and running pairs that break a hard rule; what is over is left in peace. A proposal that follows a
    pin is told at the pin."""
    check = HARD_RULES[rule]
    for pair, mentor, day in _judged(programme):
        obstacle = check(programme, pair, mentor, day)
        if obstacle and grounded(programme, pair, mentor, rule):
            yield Broken(pair, mentor, obstacle, programme.place(pair.file, "mentor"), (cause(programme, obstacle),))


@lru_cache(1)
def _judged(programme: Programme) -> tuple[tuple[Pair, Mentor, date | None], ...]:
    """Each pair that is judged, with its mentor and its deciding day: every hard rule asks for those."""
    found = []
    for pair in programme.pairs.values():
        mentor = programme.mentors.get(pair.mentor)
        if mentor is None or pair.status not in TAKES_A_PLACE or pair.id in programme.at_odds:
            continue
        if not pinned(programme, pair, mentor):
            found.append((pair, mentor, deciding_day(programme, pair)))
    return tuple(found)


def grounded(programme: Programme, pair: Pair, mentor: Mentor, rule: str) -> bool:
    """Whether the words that a rule compares all exist; else that is told, and nothing follows."""
    return not any(programme.doubtful(mentor.file, key) or programme.doubtful(pair.file, "mentee", key)
                   for key in _GROUND.get(rule, ()))


def pinned(programme: Programme, pair: Pair, mentor: Mentor) -> bool:
    """Whether a decision of HR puts these two together while the pair still waits."""
    return pair.status in WAITING and (pair.id, mentor.id) in programme.pins


def word(words: Mapping[str, Label], id: str) -> Text | Public:
    """A word of the vocabulary as people read it; the id where it is not there."""
    return Text(words[id]["nl"], words[id]["en"]) if id in words else Public(id)


def cause(programme: Programme, obstacle: Obstacle) -> Place:
    """Where the reason of an obstacle is written."""
    return programme.place(obstacle.file, *obstacle.path)


def by_mentor(found: Iterator[Broken]) -> Iterator[tuple[Broken, tuple[Place, ...]]]:
    """One for each mentor and cause, where the cause lies with the mentor alone: the first pair, and the second places
    with the other pairs among them."""
    groups: dict[tuple[str, tuple[str, ...]], list[Broken]] = {}
    for one in found:
        groups.setdefault((one.mentor.id, one.obstacle.modules), []).append(one)
    for first, *others in groups.values():
        yield first, (*first.also, *(other.place for other in others))
