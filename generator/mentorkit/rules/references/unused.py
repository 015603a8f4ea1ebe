"""Shared by the rules about what is written down and never used."""

from collections.abc import Container, Iterator
from datetime import date

from mentorkit.finding import Place
from mentorkit.model import Programme
from mentorkit.rules.references.unknown import well_formed


def under_way(programme: Programme, today: date) -> bool:
    """Whether everything had its chance to be used: a pair has started, and no file is out of sight."""
    return (all(document.readable for document in programme.tree.documents.values())
            and any(pair.started_on and pair.started_on <= today for pair in programme.pairs.values()))


def unused(programme: Programme, target: str, besides: Container[str] = ()) -> Iterator[tuple[str, Place]]:
    """The ids of a target that no file names, each with its place. None where a file names one that is not there: it
    may be meant. `besides`: those that are there for all programmes."""
    if programme.lacks(target):
        return
    used = programme.used[target]
    for id, (file, path) in programme.index.ids[target].items():
        if id not in used and id not in besides and id == path[-1] and well_formed(id):
            yield id, programme.place(file, *path, key=True)
