"""The findings as JSON, for programs; `schemas/output/check.schema.json` describes it."""

import json

from mentorkit.finding import Finding, Place
from mentorkit.report.excerpt import Excerpts
from mentorkit.report.sentence import sentences
from mentorkit.report.summary import Summary


def write(findings: list[Finding], summary: Summary, language: str, excerpts: Excerpts, masked: bool) -> str:
    entries = [_entry(finding, language, excerpts, masked) for finding in findings]
    document = {"version": 1, "summary": summary._asdict(), "findings": entries}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _entry(finding: Finding, language: str, excerpts: Excerpts, masked: bool) -> dict:
    words = sentences(finding, language, masked)
    entry = {
        **_place(finding.place), "code": finding.code, "severity": str(finding.severity),
        "message": words.message, "remedy": words.remedy,
    }
    if excerpt := excerpts.of(finding.place, masked):
        entry["excerpt"] = excerpt.text
    if finding.also:
        entry["also"] = [_place(place) for place in finding.also]
    if finding.known:
        entry["known"] = True
    return entry


def _place(place: Place) -> dict:
    return {"file": place.file, "line": place.line, "column": place.column}
