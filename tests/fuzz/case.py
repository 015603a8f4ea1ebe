"""A case of the fuzzer: a programme in which something was changed, the same each time for a seed and a number."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from random import Random

from mentorkit import read
from mentorkit.inspection import Inspection, inspect_tree
from mentorkit.read import Document
from mentorkit.shape import Schemas


@dataclass(frozen=True)
class Ground:
    """The sound programme that every case begins with, and the day."""

    files: Mapping[str, bytes]
    schemas: Schemas
    today: date

    def inspect(self, files: Mapping[str, bytes]) -> Inspection:
        return inspect_tree(read.parse(files), self.schemas, self.today)

    @cached_property
    def sound(self) -> Inspection:
        return self.inspect(self.files)

    @cached_property
    def documents(self) -> list[Document]:
        return list(self.sound.tree.documents.values())


@dataclass(frozen=True, slots=True)
class Case:
    """`changed` are files with their new bytes, None where one is gone. A change that is `wrong` must give one of the
    codes, at `line` of `file` where that is told. `moved`: a private value may now stand where it may be read."""

    what: str
    changed: Mapping[str, bytes | None]
    wrong: frozenset[str] = field(default_factory=frozenset)
    file: str = ""
    line: int = 0
    moved: bool = False

    def files(self, ground: Ground) -> dict[str, bytes]:
        return {file: source for file, source in (ground.files | self.changed).items() if source is not None}


_MOST_DRAWS = 1000
Maker = Callable[[Random, Ground], Case | None]
"""Makes a case; None where the file that was drawn holds nothing that it could change."""


def draw(ground: Ground, makers: Mapping[str, Maker], seed: str) -> Case:
    """One case of one of the makers, of which at least one must find something in the ground to change."""
    random = Random(seed)
    names = sorted(makers)
    for _ in range(_MOST_DRAWS):
        case = makers[random.choice(names)](random, ground)
        if case is not None:
            return case
    raise LookupError(f"nothing to change for {', '.join(names)}")
