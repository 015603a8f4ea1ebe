"""People who are probably one, though their e-mail addresses differ. Linear in the number of people.

Two people with one name are no mistake, and relatives have names that are near: so it takes the same name and an
address that is one slip, a dot or another organisation away; or a slip in both, the same team and the same manager. Kees and Mees are two people, so
that there a letter has to be more, less or swapped.
"""

from collections.abc import Collection, Iterator, Set
from itertools import pairwise
from typing import NamedTuple

from mentorkit.finding import DataPath
from mentorkit.model.people import People
from mentorkit.shape.near import fold

_DOTS = str.maketrans("", "", "._-")


class Somebody(NamedTuple):
    """An address, a place where it stands, and how much it is worth: in how many files it stands, and how early."""

    name: str
    email: str
    file: str
    path: DataPath
    worth: tuple[int, int]


def alike(people: People) -> Iterator[tuple[Somebody, Somebody]]:
    """Pairs of people, the one that is probably misspelt first: whoever stands in fewer files, or came later."""
    names: dict[str, list[str]] = {}
    desks: dict[tuple[str, str], list[str]] = {}
    known = {email: pairs[-1].mentee for email, pairs in people.mentees.items()}
    known |= {email: mentors[0] for email, mentors in people.mentors.items()}
    for email, record in known.items():
        if record.name:
            names.setdefault(record.name.casefold(), []).append(email)
        if record.team and record.manager:
            desks.setdefault((record.team, record.manager), []).append(email)
    for same in names.values():
        for one, other in neighbours(same) if len(same) > 1 else ():
            yield _ordered(people, one, other)
    for beside in desks.values():
        for one, other in neighbours(beside) if len(beside) > 1 else ():
            names_of_two = fold(known[one].name), fold(known[other].name)
            if one_slip(*names_of_two) and not is_another_letter(*names_of_two):
                yield _ordered(people, one, other)


def neighbours(emails: Collection[str], of: Set[str] | None = None) -> Iterator[tuple[str, str]]:
    """Addresses one slip apart, or that have the same name before the @ but for dots. Sorted from the front, from the
    back or by that name, they stand side by side. With `of`, only those beside one of these."""
    box = {email: email.partition("@")[0].translate(_DOTS) for email in emails}
    orders = (None, lambda email: email[::-1], lambda email: (box[email], email))
    beside = dict.fromkeys((min(two), max(two)) for order in orders for two in pairwise(sorted(emails, key=order))
                           if of is None or not of.isdisjoint(two))
    yield from (two for two in beside if one_slip(*two) or box[two[0]] == box[two[1]])


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter more, less or other, or by two that are swapped. Never by a figure: with
    those an organisation tells two people apart."""
    if len(one) > len(other):
        one, other = other, one
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    mine, theirs = one[start:], other[start:]
    while mine and mine[-1] == theirs[-1]:
        mine, theirs = mine[:-1], theirs[:-1]
    near = len(theirs) == 1 or (len(theirs) == 2 and mine == theirs[::-1])
    return near and (mine + theirs).isalpha()


def is_another_letter(one: str, other: str) -> bool:
    """Whether two words one slip apart have another letter, rather than one more or less, or two swapped."""
    return len(one) == len(other) and sorted(one) != sorted(other)


def _ordered(people: People, one: str, other: str) -> tuple[Somebody, Somebody]:
    two = [_somebody(people, email) for email in (one, other)]
    rare, usual = sorted(two, key=lambda somebody: (somebody.worth, somebody.email))
    return rare, usual


def _somebody(people: People, email: str) -> Somebody:
    """A mentor's own file weighs as two requests."""
    pairs = people.mentees.get(email, ())
    if mentor := next(iter(people.mentors.get(email, ())), None):
        return Somebody(mentor.name, email, mentor.file, (), (2 + len(pairs), 0))
    last = pairs[-1]
    return Somebody(last.mentee.name, email, last.file, ("mentee",), (len(pairs), -last.request.requested_on.toordinal()))
