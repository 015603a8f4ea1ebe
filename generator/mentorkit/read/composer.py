"""From YAML text to plain data, as YAML 1.2 core means it: the one module that knows the parser. It is imported when
there is a file that `plain` leaves to it.

Keys are always text. What a record of ours never holds (anchors, aliases, tags, merge keys, a key twice, a second
document, more than 50 levels) is noted as odd.
"""

import sys

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from mentorkit.finding import DataPath
from mentorkit.read.marks import DEPTH, Oddity, Positions, Slip
from mentorkit.read.scalars import scalar

try:
    from yaml._yaml import CParser as Parser

    QUICK = True
except ImportError:  # no C part on this machine: the same events, slower
    from yaml.parser import Parser as _Parser
    from yaml.reader import Reader
    from yaml.scanner import Scanner

    class Parser(Reader, Scanner, _Parser):
        def __init__(self, text: str):
            Reader.__init__(self, text)
            Scanner.__init__(self)
            _Parser.__init__(self)

    QUICK = False


_MEMO_LENGTH = 40


class _Stop(Exception):
    """Too deep: nothing after this point is read."""


class Composer:
    """Composes one file. With `positions` it also keeps where everything stands, and the paths in its oddities are
    right; without, it is quick. `memo` is shared by all files: one object for each word that occurs often."""

    def __init__(self, text: str, memo: dict[str, object], positions: Positions | None = None):
        self.data: object = None
        self.documents = 0
        self.oddities: list[Oddity] = []
        self.slip: Slip | None = None
        self._memo, self._positions = memo, positions
        try:
            self._next = Parser(text).get_event
            self._stream()
        except _Stop:
            pass
        except yaml.reader.ReaderError as error:
            self.slip = Slip("", "unreadable character", error.position, error.position)
        except yaml.MarkedYAMLError as error:
            at = error.problem_mark.index
            begun = error.context_mark.index if error.context_mark else at
            self.slip = Slip(error.context or "", error.problem or "", begun, at)

    def _stream(self) -> None:
        self._next()
        while type(event := self._next()) is not StreamEndEvent:
            assert type(event) is DocumentStartEvent
            self.documents += 1
            if self.documents > 1:
                self._odd("Y107", event)
                if self._positions:
                    self._positions.stop = event.end_mark.index
                return
            self.data = self._node(self._next(), (), 0)
            self._next()

    def _odd(self, code: str, event: yaml.Event, word: str = "", **more: object) -> None:
        word = word.replace("tag:yaml.org,2002:", "!!")
        self.oddities.append(Oddity(code, event.start_mark.index, event.end_mark.index, word, **more))

    def _node(self, event: yaml.Event, path: DataPath, depth: int) -> object:
        kind = type(event)
        if kind is AliasEvent:
            self._odd("Y102", event, event.anchor, case="alias", path=path)
            if self._positions:
                self._mark(event, path)
            return None
        if event.anchor is not None:
            self._odd("Y102", event, event.anchor, path=path)
        if kind is ScalarEvent:
            return self._scalar(event, path)
        if event.tag is not None:
            self._odd("Y103", event, event.tag, path=path)
        if depth == DEPTH:
            self._odd("Y106", event)
            raise _Stop
        if self._positions:
            start = event.start_mark.index
            self._positions.values.setdefault(path, (start, start + 1))
            if event.anchor is not None or event.tag is not None:
                self._positions.scalars.append((start, event.end_mark.index, "value", path))
        return self._mapping(path, depth + 1) if kind is MappingStartEvent else self._sequence(path, depth + 1)

    def _scalar(self, event: ScalarEvent, path: DataPath) -> object:
        if self._positions:
            self._mark(event, path)
        word = event.value
        if event.tag is not None:
            self._odd("Y103", event, event.tag, path=path)
        elif event.implicit[0]:
            memo = self._memo
            if word in memo:
                return memo[word]
            value = scalar(word)
            if len(word) <= _MEMO_LENGTH:
                memo[word] = value
            return value
        return word

    def _sequence(self, path: DataPath, depth: int) -> list:
        items: list = []
        while type(event := self._next()) is not SequenceEndEvent:
            items.append(self._node(event, (*path, len(items)) if self._positions else (), depth))
        return items

    def _mapping(self, path: DataPath, depth: int) -> dict:
        record: dict = {}
        keep = self._positions
        while type(event := self._next()) is not MappingEndEvent:
            key = self._key(event, path, depth)
            below = (*path, key) if keep and key is not None else ()
            if key is None or key in record:
                if key is not None:
                    self._odd("Y101", event, key, path=path, first=below)
                self._node(self._next(), below, depth)
            else:
                if keep:
                    keep.keys[below] = (event.start_mark.index, event.end_mark.index)
                record[key] = self._node(self._next(), below, depth)
        return record

    def _key(self, event: yaml.Event, path: DataPath, depth: int) -> str | None:
        """The key as it is written; None for what can't be one."""
        if type(event) is not ScalarEvent:
            self._odd("Y105", event, path=path)
            self._node(event, (), depth)
            return None
        word = event.value
        if self._positions:
            self._positions.scalars.append((event.start_mark.index, event.end_mark.index, "key", (*path, word)))
        if event.anchor is not None or event.tag is not None:
            self._odd("Y102" if event.anchor is not None else "Y103", event, event.anchor or event.tag, path=path)
        if word == "<<" and event.implicit[0]:
            self._odd("Y104", event, path=path)
            return None
        if not word:
            self._odd("Y105", event, path=path, case="nothing")
            return None
        return sys.intern(word)

    def _mark(self, event: yaml.Event, path: DataPath) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self._positions.values.setdefault(path, (start, end))
        self._positions.scalars.append((start, end, "value", path))

