"""The findings for a person at a terminal: grouped by file, each with its line, a caret and what to do."""

from itertools import groupby

from mentorkit.finding import Finding, Severity, Text
from mentorkit.report.excerpt import Excerpts
from mentorkit.report.sentence import printable, sentences
from mentorkit.report.summary import Summary

MOST = 100
"""Findings that are shown; the rest is counted."""

SEVERITIES = {
    Severity.ERROR: Text("fout", "error"),
    Severity.WARNING: Text("waarschuwing", "warning"),
    Severity.HINT: Text("tip", "hint"),
}
_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.HINT: "36;1"}
_REST = Text("En nog {n} meldingen. Los deze eerst op.", "And {n} more. Mend these first.")
MOST_PLACES = 5
"""Second places that are shown; the rest is counted."""
_MORE_PLACES = Text("en op nog {n} andere plekken", "and in {n} other places")
KNOWN = Text("was er al", "was there already")


def write(findings: list[Finding], summary: Summary, language: str, excerpts: Excerpts, masked: bool,
          colour: bool = False) -> str:
    shown = foremost(findings, MOST)
    lines = []
    for file, group in groupby(shown, key=lambda finding: finding.place.file):
        lines += [_paint(printable(file), "1", colour), ""]
        for finding in group:
            lines += [*_lines(finding, language, excerpts, masked, colour), ""]
    if len(findings) > len(shown):
        lines += [_REST[language].format(n=len(findings) - len(shown)), ""]
    lines.append(summary.line(language))
    return "\n".join(lines) + "\n"


def foremost(findings: list[Finding], most: int) -> list[Finding]:
    """At most so many findings in their order: new ones before those that were there already, and errors first."""
    chosen = sorted(range(len(findings)), key=lambda n: (findings[n].known, findings[n].severity.rank))[:most]
    return [findings[n] for n in sorted(chosen)]


def _lines(finding: Finding, language: str, excerpts: Excerpts, masked: bool, colour: bool) -> list[str]:
    words = sentences(finding, language, masked)
    place = finding.place
    head = _paint(f"{SEVERITIES[finding.severity][language]} {finding.code}", _COLOURS[finding.severity], colour)
    known = f" ({KNOWN[language]})" if finding.known else ""
    lines = [f"  {printable(place.file)}:{place.line}:{place.column}  {head}{known}", f"  {words.message}"]
    if excerpt := excerpts.of(place, masked):
        margin = " " * len(str(place.line))
        carets = _paint("^" * excerpt.width, _COLOURS[finding.severity], colour)
        lines += [f"    {place.line} | {excerpt.text}", f"    {margin} | {' ' * excerpt.caret}{carets}"]
    lines += [f"    {words.also}: {printable(also.file)}:{also.line}:{also.column}"
              for also in finding.also[:MOST_PLACES]]
    if (more := len(finding.also) - MOST_PLACES) > 0:
        lines.append(f"    {_MORE_PLACES[language].format(n=more)}")
    return [*lines, f"  → {words.remedy}"]


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
