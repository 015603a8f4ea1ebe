"""The findings as annotations on a pull request, in GitHub's workflow commands.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word, so the heaviest come
first, one of each record before a second one, and a last notice counts what is not shown.
Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections import Counter

from mentorkit.finding import Finding, Severity, Text
from mentorkit.report.sentence import sentences
from mentorkit.report.summary import Summary

MOST = 10
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
_REST = Text("Er zijn nog {n} meldingen. Draai ‘mentorkit check’ om ze alle te zien.",
             "There are {n} more findings. Run ‘mentorkit check’ to see them all.")


def write(findings: list[Finding], summary: Summary, language: str, masked: bool) -> str:
    """What was there already stands in the job's summary alone."""
    new = [finding for finding in findings if not finding.known]
    lines = []
    for severity, command in _COMMANDS.items():
        weighed = _one_of_each_first([finding for finding in new if finding.severity is severity])
        shown = weighed[:MOST - 1] if severity is Severity.HINT else weighed[:MOST]
        lines += [_annotation(command, finding, language, masked) for finding in shown]
    if rest := len(new) - len(lines):
        lines.append(f"::notice::{_escape(_REST[language].format(n=rest))}")
    if line := summary.line(language):
        lines.append(line)
    return "".join(f"{line}\n" for line in lines)


def _one_of_each_first(findings: list[Finding]) -> list[Finding]:
    seen: Counter[str] = Counter()
    turns = []
    for finding in findings:
        turns.append(seen[finding.place.file])
        seen[finding.place.file] += 1
    return [finding for _, finding in sorted(zip(turns, findings, strict=True), key=lambda pair: pair[0])]


def _annotation(command: str, finding: Finding, language: str, masked: bool) -> str:
    words, place = sentences(finding, language, masked), finding.place
    properties = f"file={_property(place.file)},line={place.line},col={place.column},title={finding.code}"
    return f"::{command} {properties}::{_escape(f'{words.message} {words.remedy}')}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
