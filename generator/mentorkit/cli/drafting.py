"""A file that is not there yet: what the check would say of it, and how it comes to be."""

from datetime import date
from pathlib import Path
from typing import Any

from mentorkit import read
from mentorkit.finding import Finding, Severity
from mentorkit.inspection import Inspection, inspect_tree
from mentorkit.shape import Schemas
from mentorkit.write import create, yaml_text

MISSING = "S102"
"""The code of a field that is not there: while one is asking, that is no mistake."""


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

    def answers_badly(self, before: dict[str, Any], after: dict[str, Any]) -> list[Finding]:
        """The errors that one more answer brings."""
        known = {_key(finding) for finding in self.inspect(before)[1]} if before else set()
        return [finding for finding in self.inspect(after)[1]
                if finding.severity is Severity.ERROR and finding.code != MISSING and _key(finding) not in known]

    def write(self, data: dict[str, Any]) -> Path:
        return create(self.root, self.file, self.kind, data)


def _key(finding: Finding) -> tuple:
    return (finding.code, finding.place.file, finding.case, str(sorted(finding.values.items(), key=lambda pair: pair[0])))
