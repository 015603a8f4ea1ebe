"""Shared by the rules about ids that nobody has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mentorkit.finding import Finding, Place, Public, Text, Value
from mentorkit.model import Programme
from mentorkit.model.references import Reference
from mentorkit.rules.nearest import meant, names_of
from mentorkit.rules.rule import Rule

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Unknown:
    """An id that nobody has: where it stands, the id itself, and the one that was probably meant. `files` above 1: so
    many files name it, `others` are the other places; what they name is gone, rather than misspelt in each of them."""

    target: str
    place: Place
    id: str
    suggestion: Public | None
    files: int = 1
    others: tuple[Place, ...] = ()


def unknown(programme: Programme, *targets: str) -> Iterator[Unknown]:
    """What is not there, each slip where it stands. An id of the wrong form is left to the rules of shape."""
    groups: dict[tuple[str, str], list[Reference]] = {}
    for reference in programme.unknown:
        if reference.target in targets and well_formed(reference.id):
            groups.setdefault((reference.target, reference.id), []).append(reference)
    names: dict[str, dict[str, tuple[str, ...]]] = {}
    for (target, id), references in groups.items():
        if target not in names:
            names[target] = names_of(programme, target)
        near = meant(id, names[target])
        files = len({reference.file for reference in references})
        if files > 1 and (near is None or near not in programme.used[target]):
            yield _unknown(programme, references, near, files)
        else:
            yield from (_unknown(programme, [reference], near) for reference in references)


def well_formed(id: str) -> bool:
    """Whether something is written as an id at all."""
    return _ID.fullmatch(id) is not None


def reports(rule: Rule, found: Unknown, **values: Value) -> Finding:
    """The finding of a rule whose `cases` come from `gone`."""
    return rule.at(found.place, case="gone" if found.files > 1 else "", also=found.others, suggestion=found.suggestion,
                   id=found.id, files=found.files, **values)


def gone(message: Text, remedy: Text) -> dict[str, tuple[Text, Text]]:
    """The wording for what several files name: once, with their number."""
    return {"gone": (Text(f"{message.nl[:-1]}, maar {{files}} bestanden noemen dit.",
                          f"{message.en[:-1]}, but {{files}} files name it."), remedy)}


def _unknown(programme: Programme, references: list[Reference], near: str | None, files: int = 1) -> Unknown:
    first, *others = references
    public = programme.schemas.may_leave(first.kind, first.path, first.is_key)
    return Unknown(first.target, _place(programme, first), Public(first.id) if public else first.id,
                   near and Public(near), files, tuple(_place(programme, other) for other in others))


def _place(programme: Programme, reference: Reference) -> Place:
    return programme.place(reference.file, *reference.path, key=reference.is_key)
