"""What the composer notes beside the data: where everything stands, what is odd, and where text is no YAML."""

from dataclasses import dataclass, field
from typing import NamedTuple

from mentorkit.finding import DataPath

DEPTH = 50

Extent = tuple[int, int]
"""Start and end of a token, counted in characters from the file's beginning."""


@dataclass(slots=True)
class Positions:
    """Where things stand. `scalars` has every scalar, also those that the data lacks: (start, end, what, path). From
    `stop` on, nothing was read."""

    keys: dict[DataPath, Extent] = field(default_factory=dict)
    values: dict[DataPath, Extent] = field(default_factory=dict)
    scalars: list[tuple[int, int, str, DataPath]] = field(default_factory=list)
    stop: int | None = None


class Oddity(NamedTuple):
    """Something that YAML allows and our records don't; `first` is the path of the key that came before."""

    code: str
    start: int
    end: int
    word: str = ""
    case: str = ""
    path: DataPath = ()
    first: DataPath | None = None


class Slip(NamedTuple):
    """The parser's view of text that is no YAML: its two sentences, and where it stood (`begun`) and stopped (`at`)."""

    context: str
    problem: str
    begun: int
    at: int
