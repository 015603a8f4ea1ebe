"""Shared by the rules about ids that nobody has."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mentorkit.finding import Finding, Place, Public, Text, Value
from mentorkit.model import Programme
from mentorkit.model.references import Reference
from mentorkit.rules.nearest import Names
from mentorkit.rules.rule import Rule

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_LONGEST = 60


class Unknown(NamedTuple):
    """An id that nobody has: where it stands, the id itself, and the one that was probably meant. With `others`, it is
    what they name that is gone or renamed, rather than a slip at each of these places. `file` is the file that would
    hold it, where that is missing."""

    target: str
    place: Place
    id: str
    suggestion: Public | None = None
    others: tuple[Place, ...] = ()
    file: str = ""


def unknown(programme: Programme, *targets: str) -> Iterator[Unknown]:
    """What is not there: each slip where it stands, and what is gone once. An id of the wrong form is left to the rules
    of shape."""
    groups: dict[tuple[str, str], list[Reference]] = {}
    for reference in programme.unknown:
        if reference.target in targets and well_formed(reference.id):
            file = programme.index.missing_file(reference.target)
            groups.setdefault((reference.target, "" if file else reference.id), []).append(reference)
    names: dict[str, Names] = {}
    for (target, id), references in groups.items():
        if target not in names:
            names[target] = Names.of(programme, target)
        near = names[target].meant(id)
        if near is None or near not in programme.used[target]:
            yield _unknown(programme, references, near)
        else:
            yield from (_unknown(programme, [reference], near) for reference in references)


def well_formed(id: str) -> bool:
    """Whether something is written as an id at all."""
    return _ID.fullmatch(id) is not None and len(id) <= _LONGEST


def reports(rule: Rule, found: Unknown, **values: Value) -> Finding:
    """The finding of a rule whose `cases` come from `wordings`."""
    case = "file" if found.file else "gone" if found.others else ""
    return rule.at(found.place, case=case, also=found.others, suggestion=found.suggestion, id=found.id,
                   places=len(found.others) + 1, file=Public(found.file), **values)


def wordings(message: Text, remedy: Text) -> dict[str, tuple[Text, Text]]:
    """The same for what several places name, and for what a missing file would hold."""
    return {
        "gone": (Text(f"{message.nl[:-1]}, maar de naam staat op {{places}} plekken.",
                      f"{message.en[:-1]}, but {{places}} places name it."), remedy),
        "file": (Text(f"{message.nl[:-1]}: het bestand {{file}} ontbreekt.",
                      f"{message.en[:-1]}: the file {{file}} is missing."),
                 Text("Maak dat bestand, of zet het terug.", "Make that file, or put it back.")),
    }


def _unknown(programme: Programme, references: list[Reference], near: str | None) -> Unknown:
    first, *others = references
    public = programme.schemas.may_leave(first.kind, first.path)
    return Unknown(first.target, _place(programme, first), Public(first.id) if public else first.id,
                   near and Public(near), tuple(_place(programme, other) for other in others),
                   programme.index.missing_file(first.target))


def _place(programme: Programme, reference: Reference) -> Place:
    return programme.place(reference.file, *reference.path)
