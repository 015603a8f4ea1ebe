"""What is wrong with files by themselves, told with what only all files together can tell."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from mentorkit.finding import Finding, Public
from mentorkit.model import Programme
from mentorkit.model.references import WORDS, Reference
from mentorkit.rules.nearest import Names
from mentorkit.shape.near import fold

ID_FORM = "S110"
REASONS = ("closing-reason", "decline-reason", "decision-reason")
"""Where a text of one's own would soon say more of somebody than is needed."""


def with_meant_ids(findings: Iterable[Finding], programme: Programme) -> Iterator[Finding]:
    """Whoever typed "Presenteren" for `presenting` made no id of the right form; which id was meant can be told only
    here, where all ids are known: several of them (`nl en`), one, or none. Several words for a reason, of which none is
    meant, are a text of one's own: P104."""
    findings = list(findings)
    misnamed = any(finding.code == ID_FORM for finding in findings)
    named = {programme.place(r.file, *r.path): r for r in programme.unknown} if misnamed else {}
    for finding in findings:
        reference = named.get(finding.place) if finding.code == ID_FORM else None
        yield _told(finding, reference, programme) if reference else finding


def _told(finding: Finding, reference: Reference, programme: Programme) -> Finding:
    from mentorkit.shape.typed import several

    if reference.target == "pair":     # four random characters are near to nothing
        return finding
    meant = Names.of(programme, reference.target).meant(reference.id)
    exact = meant and fold(reference.id) in map(fold, programme.index.called(reference.target, meant))
    named, alone = several(reference.id, programme.index.ids[reference.target].keys())
    if named and not exact:
        if alone and isinstance(reference.path[-1], int):
            return replace(finding, suggestion=Public(", ".join(named)))
        return replace(finding, case="several", suggestion=None)
    if meant:
        return replace(finding, suggestion=Public(meant))
    if reference.target in REASONS and len(reference.id.split()) > 1:
        values = {"field": finding.values["field"], "section": Public(WORDS[reference.target])}
        return replace(finding, code="P104", values=values, suggestion=None)
    return replace(finding, case=finding.case or "unknown", suggestion=None)
