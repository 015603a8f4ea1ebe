"""The findings as Markdown, for the summary of a job or a comment on a pull request, grouped by file.

Everything in it may come from a hostile hand: whatever Markdown, HTML or GitHub would take for more than text is
escaped, so that it names nobody, links nowhere and shows as it was typed.
"""

import re
from itertools import groupby

from mentorkit.finding import Finding, Text
from mentorkit.report.sentence import printable, sentences
from mentorkit.report.summary import Summary
from mentorkit.report.text import KNOWN, SEVERITIES, foremost

MOST = 1500
"""Findings that are shown; the rest is counted."""
MOST_BYTES = 1_000_000
"""GitHub takes 1 MiB for a job's summary, and nothing at all of a longer one."""

_TITLE = Text("Controle van het programma", "Check of the programme")
_REST = Text("En nog {n} meldingen. Los deze eerst op.", "And {n} more. Mend these first.")
_GAP = "&#8203;"
"""A space of no width: GitHub makes no link or mention across it."""
_SPECIAL = re.compile(r"[\\`*\[\]~|$]|\b_|_\b|(?<=_)_")
_LINKS = re.compile(r"(?<=[@#])|(?<=:)(?=//|[\w+-]+:)|(?<=\bwww)(?=\.)|(?<=\bGH)(?=-)", re.IGNORECASE)


def write(findings: list[Finding], summary: Summary, language: str, masked: bool, in_order: str) -> str:
    """`in_order` is the sentence for a programme without findings."""
    told = summary.line(language) if findings else " ".join(filter(None, (in_order, summary.beside(language))))
    text = f"## {_TITLE[language]}\n\n{told.removesuffix('.')}.\n"
    left, room = len(findings), MOST_BYTES - len(text.encode()) - 200
    for file, group in groupby(foremost(findings, MOST), key=lambda finding: finding.place.file):
        head = f"\n### {code(file)}\n\n"
        for finding in group:
            item = head + _item(finding, language, masked)
            room -= len(item.encode())
            if room < 0:
                break
            text, head, left = text + item, "", left - 1
    return f"{text}\n{_REST[language].format(n=left)}\n" if left else text


def _item(finding: Finding, language: str, masked: bool) -> str:
    """A point of the list: its weight, code and line, and under it what to do and the second places."""
    words, place = sentences(finding, language, masked), finding.place
    known = f" ({KNOWN[language]})" if finding.known else ""
    where = Text("regel", "line")[language]
    lines = [f"- **{SEVERITIES[finding.severity][language]}** {code(finding.code)}{known}, {where} {place.line}: "
             f"{plain(words.message)}"]
    lines += [f"  - {words.also}: {code(f'{also.file}:{also.line}')}" for also in finding.also]
    return "\n".join([*lines, f"  - → {plain(words.remedy)}"]) + "\n"


def plain(text: str) -> str:
    """Text that shows as it is, wherever it stands in a line of Markdown."""
    text = printable(text)
    pieces = [piece.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for piece in _LINKS.split(text)]
    return _GAP.join(_SPECIAL.sub(r"\\\g<0>", piece) for piece in pieces)


def code(text: str) -> str:
    """Text as code, in a fence longer than any in it."""
    text = printable(text)
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"
