"""A file that is not there yet: what the check would say of it, and how it comes to be."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from mentorkit import read
from mentorkit.cli.asking import at
from mentorkit.finding import DataPath, Finding, Severity
from mentorkit.inspection import Inspection, inspect_tree
from mentorkit.shape import Schemas
from mentorkit.write import create, yaml_text

MISSING = "S102"
"""The code of a field that is not there."""


class Draft:
    """The programme in a folder with one file more."""

    def __init__(self, root: Path, kind: str, file: str, schemas: Schemas, today: date) -> None:
        self.root, self.kind, self.file = root, kind, file
        self._schemas, self._today = schemas, today
        self._files, self._found = read.scan(root)
        self._before = {_key(f) for f in inspect_tree(read.parse(self._files, self._found), schemas, today).findings}

    @property
    def exists(self) -> bool:
        path = self.root / self.file
        return path.exists() or path.is_symlink()

    def inspect(self, data: dict[str, Any]) -> tuple[Inspection, list[Finding]]:
        """The programme with the file in it, and what is wrong that was not wrong without it."""
        files = {**self._files, self.file: yaml_text(self.kind, self.file, data).encode()}
        inspection = inspect_tree(read.parse(files, self._found), self._schemas, self._today)
        return inspection, [finding for finding in inspection.findings if _key(finding) not in self._before]

    def errors_at(self, data: dict[str, Any], paths: Iterable[DataPath]) -> Iterator[tuple[DataPath, list[Finding]]]:
        """The errors that stand at each of some answers, where there are any. What is missing is no mistake here."""
        inspection, findings = self.inspect(data)
        errors = [f for f in findings if f.severity is Severity.ERROR and f.code != MISSING]
        document = inspection.tree.documents[self.file]
        for path in paths:
            value = at(data, path)
            items = range(len(value)) if isinstance(value, list) else ()
            spots = {document.place(path), *(document.place((*path, n)) for n in items)}
            if value is not None and (here := [finding for finding in errors if finding.place in spots]):
                yield path, here

    def write(self, data: dict[str, Any]) -> Path:
        return create(self.root, self.file, self.kind, data)


def _key(finding: Finding) -> tuple:
    return (finding.code, finding.place.file, finding.case, str(sorted(finding.values.items(), key=lambda v: v[0])))
