"""What is wrong with files by themselves, told with what only all files together can tell."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from mentorkit.finding import Finding, Public
from mentorkit.model import Programme
from mentorkit.model.references import WORDS, Reference
from mentorkit.rules.nearest import Names

ID_FORM = "S110"
REASONS = ("closing-reason", "decline-reason", "decision-reason")
"""Where a text of one's own would soon say more of somebody than is needed."""


def with_meant_ids(findings: Iterable[Finding], programme: Programme) -> Iterator[Finding]:
    """Whoever typed "Presenteren" for `presenting` made no id of the right form; which id was meant can be told only
    here, where all ids are known. Several words for a reason, of which none is meant, are a text of one's own: P104."""
    findings = list(findings)
    misnamed = any(finding.code == ID_FORM for finding in findings)
    named = {programme.place(r.file, *r.path): r for r in programme.unknown} if misnamed else {}
    for finding in findings:
        reference = named.get(finding.place) if finding.code == ID_FORM else None
        if reference is None:
            yield finding
        elif several := _several(reference, programme):
            yield replace(finding, suggestion=Public(several))
        elif meant := Names.of(programme, reference.target).meant(reference.id):
            yield replace(finding, suggestion=Public(meant))
        elif reference.target in REASONS and len(reference.id.split()) > 1:
            values = {"field": finding.values["field"], "section": Public(WORDS[reference.target])}
            yield replace(finding, code="P104", values=values, suggestion=None)
        else:
            yield finding


def _several(reference: Reference, programme: Programme) -> str:
    """Ids in a list between which the comma is missing, with commas: `nl en`."""
    words = reference.id.split()
    listed = len(words) > 1 and isinstance(reference.path[-1], int)
    return ", ".join(words) if listed and set(words) <= programme.index.ids[reference.target].keys() else ""
