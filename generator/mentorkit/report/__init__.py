"""Findings → what a reader sees; a file for each output."""

from collections.abc import Collection

from mentorkit.finding import Finding, Text
from mentorkit.inspection import Inspection
from mentorkit.report import github, json, markdown, text
from mentorkit.report.excerpt import Excerpts
from mentorkit.report.summary import Summary

_IN_ORDER = Text("{files}: alles in orde.", "{files}: all in order.")
_COUNTED = {
    "mentor": (Text("1 mentor", "1 mentor"), Text("{n} mentoren", "{n} mentors")),
    "pair": (Text("1 koppel", "1 pair"), Text("{n} koppels", "{n} pairs")),
    "cohort": (Text("1 lichting", "1 cohort"), Text("{n} lichtingen", "{n} cohorts")),
}
_FILES = Text("1 bestand", "1 file"), Text("{n} bestanden", "{n} files")


def write(form: str, findings: list[Finding], inspection: Inspection, files: Collection[str], language: str,
          masked: bool, colour: bool = False, solved: int = 0) -> str:
    """The findings as `text`, `json`, `github` or `markdown`, each ending in a newline. `files` are those that they are
    about; of the findings of a base that it is compared with, `solved` are gone."""
    summary = Summary.of(findings, len(files), solved)
    excerpts = Excerpts(inspection.programme)
    if form == "json":
        return json.write(findings, summary, language, excerpts, masked)
    if form == "markdown":
        return markdown.write(findings, summary, language, masked, in_order(inspection, files, language))
    if not findings:
        return " ".join(filter(None, (in_order(inspection, files, language), summary.beside(language)))) + "\n"
    if form == "github":
        return github.write(findings, summary, language, masked)
    return text.write(findings, summary, language, excerpts, masked, colour)


def in_order(inspection: Inspection, files: Collection[str], language: str) -> str:
    """`24 mentors, 61 pairs, 3 cohorts: all in order.` Of some of the files only what is among them."""
    whole = len(files) == len(inspection.tree.documents)
    counts = {kind: sum(document.file in files for document in inspection.tree.of_kind(kind)) for kind in _COUNTED}
    said = [_said(_COUNTED[kind], count, language) for kind, count in counts.items() if count or whole]
    return _IN_ORDER[language].format(files=", ".join(said) or _said(_FILES, len(files), language))


def _said(words: tuple[Text, Text], count: int, language: str) -> str:
    return words[count != 1][language].format(n=count)
