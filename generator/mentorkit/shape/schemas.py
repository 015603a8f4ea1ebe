"""The schemas of all kinds of file: read once, asked by everybody."""

import json
import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from mentorkit.finding import DataPath
from mentorkit.shape.bundle import LANGUAGES, Json, bundle
from mentorkit.shape.dates import is_date
from mentorkit.shape.fields import Field

_NUMBER = re.compile(r"[-+0-9.,_]+")
_NOT_A_KIND = ("common", "annotations")


class Schemas:
    """`files` is each schema by its name (`mentor`, `common`). `languages` are those that every text needs; none: as
    the files say."""

    def __init__(self, files: dict[str, Json], languages: Sequence[str] = ()):
        self.files, self.languages = files, tuple(languages)
        self._roots: dict[str, Field] = {}
        self._cut: dict[tuple[str, ...], Schemas] = {}

    @classmethod
    def load(cls, files: Mapping[str, Path]) -> "Schemas":
        """The schemas among files by their name, `mentor.schema.json`."""
        ending = ".schema.json"
        return cls({name.removesuffix(ending): json.loads(path.read_bytes())
                    for name, path in sorted(files.items()) if name.endswith(ending) and "/" not in name})

    def for_languages(self, languages: Sequence[str]) -> "Schemas":
        """The same schemas for a programme in these languages; what is no language of ours is passed over."""
        known = tuple(language for language in LANGUAGES if language in languages)
        if not known or known == self.languages:
            return self
        if known not in self._cut:
            self._cut[known] = Schemas(self.files, known)
        return self._cut[known]

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        return tuple(name for name in self.files if name not in _NOT_A_KIND)

    @cached_property
    def bundles(self) -> dict[str, Json]:
        """One self-contained schema for each kind."""
        shared = self.files.get("common", {}).get("$defs", {})
        return {kind: bundle(self.files[kind], shared, self.languages) for kind in self.kinds}

    @cached_property
    def gate(self):
        """The quick yes for every kind; made when a file is first held against its schema."""
        from mentorkit.shape.gate import Gate

        return Gate(self.bundles)

    @cached_property
    def pieces(self) -> dict[str, str]:
        """The names of the shared pieces by their pattern: what a pattern is about."""
        shared = self.files.get("common", {}).get("$defs", {})
        return {piece["pattern"]: name for name, piece in shared.items() if "pattern" in piece}

    @cached_property
    def keys(self) -> frozenset[str]:
        """The names of all fields of all kinds."""
        return frozenset(field.key for kind in self.kinds for field in self.fields(kind))

    def root(self, kind: str) -> Field | None:
        """The whole file as a field, with the fields below it."""
        if kind not in self._roots:
            if kind not in self.bundles:
                return None
            whole = self.bundles[kind]
            self._roots[kind] = Field(kind, (), whole, whole["$defs"], True)
        return self._roots[kind]

    def field(self, kind: str, path: DataPath) -> Field | None:
        """The field at a path of a file's data (`*` is any key or position); None where the schema knows none."""
        field = self.root(kind)
        for step in path:
            if field is None:
                return None
            field = (field.item or field.entry) if step == "*" else field.child(step)
        return field

    def fields(self, kind: str) -> tuple[Field, ...]:
        """Every field of a kind, in the schema's order; a record stands before its fields."""
        root = self.root(kind)
        return tuple(field for field in root.walk() if field.path) if root else ()

    def default(self, kind: str, path: DataPath) -> Any:
        """What a field means when it is not there; None when the schema does not say."""
        field = self.field(kind, path)
        return field.default if field else None

    def defaults(self, kind: str, path: DataPath = ()) -> dict[str, Any]:
        """The defaults of a record's fields."""
        field = self.field(kind, path)
        return {child.key: child.default for child in field.children if child.default is not None} if field else {}

    def may_leave(self, kind: str, path: DataPath, is_key: bool = False, value: str | None = None,
                  published: bool = True) -> bool:
        """Whether a key, or a value, may go further than HR's own screen: keys that we know or that are a slip of one,
        values that the site may show (but no e-mail address), and (when `value` is told) states and dates. Of a figure
        on the site only that: text typed there may be anything. Unless `published`, the site shows nothing of this
        record."""
        field = self.field(kind, path)
        if is_key:
            return bool(path) and (field is not None or self._near(kind, path))
        if field is None:
            return False
        if published and field.publish == "text" and "@" not in (value or ""):
            return True
        return value is not None and (value in field.enum or is_date(value)
                                      or (published and bool(field.publish) and _NUMBER.fullmatch(value) is not None))

    def _near(self, kind: str, path: DataPath) -> bool:
        record = self.field(kind, path[:-1])
        return record is not None and record.is_slip(str(path[-1]))
