"""The files of a revision, as Git lists them → what discovery would say of the same files in a folder."""

from collections.abc import Iterable
from typing import NamedTuple

from mentorkit.finding import Finding, Place, Public, Severity
from mentorkit.read.discovery import MOST_BYTES, not_read
from mentorkit.read.layout import kind_of, passed_over, shown

_LINK, _MODULE = "120000", "160000"


class Entry(NamedTuple):
    """A file of a revision: `path` is relative to the programme's folder, `mode` as Git writes it, `id` its content's,
    and `size` in bytes."""

    path: str
    mode: str
    id: str
    size: int


def sift(entries: Iterable[Entry]) -> tuple[list[Entry], list[Finding]]:
    """The entries whose content has to be read, and what is odd about the rest."""
    wanted: list[Entry] = []
    findings: list[Finding] = []
    for entry in entries:
        if any(passed_over(part) for part in entry.path.split("/")):
            continue
        if entry.mode == _LINK:
            findings.append(_finding("Y403", entry.path, Severity.WARNING, "link"))
        elif entry.mode == _MODULE:
            continue
        elif not kind_of(entry.path):
            findings.append(not_read(entry.path))
        elif entry.size > MOST_BYTES:
            findings.append(_finding("Y402", entry.path))
        else:
            wanted.append(entry)
    return wanted, findings


def _finding(code: str, path: str, severity: Severity = Severity.ERROR, case: str = "") -> Finding:
    return Finding(code, Place(shown(path)), severity, {"file": Public(shown(path))}, case)
