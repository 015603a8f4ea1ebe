"""How many findings of each weight there are, and the last line that says so."""

from collections.abc import Iterable
from typing import NamedTuple

from mentorkit.finding import Finding, Severity, Text

_NAMES = {
    "errors": (Text("1 fout", "1 error"), Text("{n} fouten", "{n} errors")),
    "warnings": (Text("1 waarschuwing", "1 warning"), Text("{n} waarschuwingen", "{n} warnings")),
    "hints": (Text("1 tip", "1 hint"), Text("{n} tips", "{n} hints")),
}
_BESIDE = {
    "known": (Text("1 melding was er al.", "1 finding was there already."),
              Text("{n} meldingen waren er al.", "{n} findings were there already.")),
    "solved": (Text("1 melding is opgelost.", "1 finding is solved."),
               Text("{n} meldingen zijn opgelost.", "{n} findings are solved.")),
}
_NOTHING_NEW = Text("Niets nieuws.", "Nothing new.")


class Summary(NamedTuple):
    """Counts of findings that are new to the reader, and of files read; `known` and `solved` compare with a base."""

    errors: int
    warnings: int
    hints: int
    files: int
    known: int = 0
    solved: int = 0

    @classmethod
    def of(cls, findings: Iterable[Finding], files: int, solved: int = 0) -> "Summary":
        findings = list(findings)
        severities = [finding.severity for finding in findings if not finding.known]
        known = len(findings) - len(severities)
        return cls(*(severities.count(severity) for severity in Severity), files, known, solved)

    def counted(self, language: str) -> str:
        """`2 fouten, 1 waarschuwing`; what there is none of is left out."""
        return ", ".join(_said(_NAMES, self, language))

    def beside(self, language: str) -> str:
        """`3 meldingen waren er al. 1 melding is opgelost.`; "" where nothing is compared."""
        return " ".join(_said(_BESIDE, self, language))

    def line(self, language: str) -> str:
        """Both in one line."""
        counted, beside = self.counted(language), self.beside(language)
        return f"{f'{counted}.' if counted else _NOTHING_NEW[language]} {beside}" if beside else counted


def _said(words: dict[str, tuple[Text, Text]], summary: Summary, language: str) -> Iterable[str]:
    for name, (one, many) in words.items():
        if count := getattr(summary, name):
            yield (one if count == 1 else many)[language].format(n=count)
