"""Whose manager is who, and where that stands."""

from collections.abc import Iterator
from typing import NamedTuple

from mentorkit.finding import DataPath
from mentorkit.model import Programme
from mentorkit.model.people import person


class Managed(NamedTuple):
    """Somebody's name and address, the manager's, and where the manager's stands."""

    name: str
    email: str
    manager: str
    file: str
    path: DataPath


def managed(programme: Programme) -> Iterator[Managed]:
    """Everybody with a manager: mentors first, then a mentee for each pair."""
    for mentor in programme.mentors.values():
        if mentor.manager:
            yield Managed(mentor.name, person(mentor.email), person(mentor.manager), mentor.file, ("manager",))
    for pair in programme.pairs.values():
        mentee = pair.mentee
        if mentee.manager:
            yield Managed(mentee.name, person(mentee.email), person(mentee.manager), pair.file, ("mentee", "manager"))
