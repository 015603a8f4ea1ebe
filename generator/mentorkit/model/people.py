"""Persons behind the files: somebody is an e-mail address, and who has none is taken for nobody else."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from mentorkit.model.records import Mentor, Pair


def person(email: str) -> str:
    """An address as it is compared: without case."""
    return email.casefold()


class People:
    """What the files say about persons across mentors and pairs; every index is made when first asked for."""

    def __init__(self, mentors: Mapping[str, Mentor], pairs: Mapping[str, Pair]) -> None:
        self._mentors, self._pairs = mentors, pairs

    @cached_property
    def _by_age(self) -> list[Pair]:
        return sorted(self._pairs.values(), key=lambda pair: (pair.request.requested_on, pair.id))

    @cached_property
    def managers(self) -> Mapping[str, str]:
        """Manager by person. A mentor's own file counts most, then the newest request."""
        known = {}
        for pair in self._by_age:
            if pair.mentee.email and pair.mentee.manager:
                known[person(pair.mentee.email)] = person(pair.mentee.manager)
        for mentor in self._mentors.values():
            if mentor.email and mentor.manager:
                known[person(mentor.email)] = person(mentor.manager)
        return known

    def line(self, manager: str) -> tuple[str, ...]:
        """A manager, her manager, and so on for as far as the files know."""
        above: list[str] = []
        somebody = person(manager)
        while somebody and somebody not in above:
            above.append(somebody)
            somebody = self.managers.get(somebody, "")
        return tuple(above)

    @cached_property
    def mentors(self) -> Mapping[str, tuple[Mentor, ...]]:
        """Mentors by person: more than one where two files have one address."""
        return _grouped(self._mentors.values(), lambda mentor: mentor.email)

    @cached_property
    def mentees(self) -> Mapping[str, tuple[Pair, ...]]:
        """Pairs by the person who is their mentee, the oldest request first."""
        return _grouped(self._by_age, lambda pair: pair.mentee.email)


def _grouped(records: Iterable, email) -> dict[str, tuple]:
    groups: dict[str, list] = {}
    for record in records:
        if address := email(record):
            groups.setdefault(person(address), []).append(record)
    return {address: tuple(group) for address, group in groups.items()}
