"""How many findings of each weight there are, and the last line that says so."""

from collections.abc import Iterable
from dataclasses import dataclass

from mentorkit.finding import Finding, Severity, Text

_NAMES = {
    "errors": (Text("1 fout", "1 error"), Text("{n} fouten", "{n} errors")),
    "warnings": (Text("1 waarschuwing", "1 warning"), Text("{n} waarschuwingen", "{n} warnings")),
    "hints": (Text("1 tip", "1 hint"), Text("{n} tips", "{n} hints")),
}


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of findings that are new to the reader, and of files read; `known` and `solved` compare with a base."""

    errors: int
    warnings: int
    hints: int
    files: int
    known: int = 0
    solved: int = 0

    @classmethod
    def of(cls, findings: Iterable[Finding], files: int) -> "Summary":
        severities = [finding.severity for finding in findings]
        return cls(*(severities.count(severity) for severity in Severity), files)

    def as_json(self) -> dict[str, int]:
        return {name: getattr(self, name) for name in self.__slots__}

    def line(self, language: str) -> str:
        """`2 fouten, 1 waarschuwing`; what there is none of is left out."""
        parts = []
        for name, (one, many) in _NAMES.items():
            if count := getattr(self, name):
                parts.append((one if count == 1 else many)[language].format(n=count))
        return ", ".join(parts)
