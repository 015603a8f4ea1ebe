"""A finding: what is wrong, where, and with which values; its words come later, in the reader's language.

Stages collect findings and never raise for bad data. A finding holds no sentences: its code names the rule
whose texts are filled in with `values` by `report`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

DataPath = tuple[str | int, ...]
"""The way from a file's root to a value: keys and list positions, `("skills", 0)`."""


class Severity(StrEnum):
    """How bad it is; the order of the members is the order of weight."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def rank(self) -> int:
        return list(Severity).index(self)


class Place(NamedTuple):
    """A spot in a file: `file` relative to the root with `/`, `line` and `column` counted in characters from 1,
    `width` the number of characters that the caret underlines."""

    file: str
    line: int = 1
    column: int = 1
    width: int = 1


@dataclass(frozen=True, slots=True)
class Text:
    """Words of the interface in both languages."""

    nl: str
    en: str

    def __getitem__(self, language: str) -> str:
        return self.nl if language == "nl" else self.en


class Public(str):
    """A value that may leave HR's own screen: a known key, a path, an id that exists, a published value.

    A plain `str` among a finding's values counts as private and is masked in every output but HR's terminal.
    """

    __slots__ = ()


Value = str | int | float | object
"""A value in a finding: `str` (private unless `Public`), a number, a date, a `Text`, or a tuple of these."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake, once.

    `case` picks one of the rule's wordings; `suggestion` is the answer to "did you mean"; `also` are second
    places where the cause lies elsewhere. `known`: what it is compared with had this finding too, so it does not count.
    """

    code: str
    place: Place
    severity: Severity
    values: Mapping[str, Value] = field(default_factory=dict)
    case: str = ""
    suggestion: str | None = None
    also: tuple[Place, ...] = ()
    known: bool = False

    @property
    def sort_key(self) -> tuple:
        """By place, then weight; the rest only makes the order the same each time."""
        told = sorted((name, str(value)) for name, value in self.values.items())
        return (self.place, self.severity.rank, self.code, self.case, told)
