"""Findings → what a reader sees; a file for each output."""

from mentorkit.finding import Finding, Text
from mentorkit.inspection import Inspection
from mentorkit.report import github, json, markdown, text
from mentorkit.report.excerpt import Excerpts
from mentorkit.report.summary import Summary

_IN_ORDER = Text("{mentors}, {pairs}, {cohorts}: alles in orde.", "{mentors}, {pairs}, {cohorts}: all in order.")
_COUNTED = {
    "mentor": (Text("1 mentor", "1 mentor"), Text("{n} mentoren", "{n} mentors")),
    "pair": (Text("1 koppel", "1 pair"), Text("{n} koppels", "{n} pairs")),
    "cohort": (Text("1 lichting", "1 cohort"), Text("{n} lichtingen", "{n} cohorts")),
}


def write(form: str, findings: list[Finding], inspection: Inspection, files: int, language: str, masked: bool,
          colour: bool = False, solved: int = 0) -> str:
    """The findings as `text`, `json`, `github` or `markdown`, each ending in a newline. `files` were read; of the
    findings of a base that it is compared with, `solved` are gone."""
    summary = Summary.of(findings, files, solved)
    excerpts = Excerpts(inspection.programme)
    if form == "json":
        return json.write(findings, summary, language, excerpts, masked)
    if form == "markdown":
        return markdown.write(findings, summary, language, masked, in_order(inspection, language))
    if not findings:
        return " ".join(filter(None, (in_order(inspection, language), summary.beside(language)))) + "\n"
    if form == "github":
        return github.write(findings, summary, language, masked)
    return text.write(findings, summary, language, excerpts, masked, colour)


def in_order(inspection: Inspection, language: str) -> str:
    """`24 mentors, 61 pairs, 3 cohorts: all in order.`"""
    said = {}
    for kind, (one, many) in _COUNTED.items():
        count = len(inspection.tree.of_kind(kind))
        said[f"{kind}s"] = (one if count == 1 else many)[language].format(n=count)
    return _IN_ORDER[language].format(**said)
