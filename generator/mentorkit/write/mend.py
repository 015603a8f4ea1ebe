"""Mending a whole programme in memory, in rounds: what one remedy brings to light, the next one mends."""

from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

from mentorkit import read
from mentorkit.finding import Finding
from mentorkit.read import Document, Tree
from mentorkit.shape import Schemas
from mentorkit.write import broken
from mentorkit.write.disk import Written
from mentorkit.write.fixes import FIXES, Case, Index
from mentorkit.write.splice import Edit, Refused, apply

ROUNDS = 10
"""A file with this many layers of mistakes is better looked at by a person."""


class Programme(Protocol):
    index: Index
    used: Mapping[str, set[str]]


class Inspected(Protocol):
    """What this room needs to know of an inspection."""

    tree: Tree
    schemas: Schemas
    programme: Programme
    findings: tuple[Finding, ...]


def mend(files: Mapping[str, bytes], found: list[Finding], inspect: Callable[[Tree], Inspected],
         content: Callable[[str], bytes | None], wanted: Callable[[str], bool]) -> list[Written]:
    """What the certain remedies make of files that were read, sorted. `found` is what discovery said, `content` what a
    file holds that was not read, `wanted` whether a file may be touched."""
    names: dict[str, str] = {}
    before, after = dict(files), dict(files)
    for finding, source in _renamed(files, found, content, wanted):
        names[finding.suggestion] = finding.place.file
        before[finding.suggestion] = after[finding.suggestion] = source
        found = [other for other in found if other is not finding]
    for _ in range(ROUNDS):
        inspected = inspect(read.parse(after, found))
        changes = dict(_round(inspected, wanted))
        if not changes:
            break
        after |= changes
    return [Written(names.get(file, file), file, before[file], after[file])
            for file in sorted(after) if file in names or before[file] != after[file]]


def _renamed(files: Mapping[str, bytes], found: list[Finding], content: Callable[[str], bytes | None],
             wanted: Callable[[str], bool]) -> Iterator[tuple[Finding, bytes]]:
    """The files that only lack the right ending, `.yaml` for `.yml`, and nothing stands where they belong."""
    taken = {*files, *(finding.place.file for finding in found)}
    for finding in found:
        file, name = finding.place.file, finding.suggestion
        stem, _, ending = file.rpartition(".")
        if (finding.code, finding.case) != ("Y404", "ending") or ending.lower() != "yaml" or name != f"{stem}.yml":
            continue
        source = content(file) if wanted(file) and name not in taken else None
        if source is not None and not _in_conflict(name, source):
            taken.add(name)
            yield finding, source


def _in_conflict(file: str, source: bytes) -> bool:
    return any(finding.code == "Y110" for finding in read.parse({file: source}).findings)


def _round(inspected: Inspected, wanted: Callable[[str], bool]) -> Iterator[tuple[str, bytes]]:
    by_file: dict[str, list[Finding]] = {}
    for finding in inspected.findings:
        by_file.setdefault(finding.place.file, []).append(finding)
    for file, findings in by_file.items():
        document = inspected.tree.documents.get(file)
        if document is None or not document.source or not wanted(file):
            continue
        if document.readable:
            source = _mended(document, findings, inspected)
        else:
            slips = [finding for finding in findings if finding.code in broken.CODES]
            source = broken.mended(document, slips[0], inspected.schemas) if slips else None
        if source is not None and source != document.source:
            yield file, source


def _mended(document: Document, findings: list[Finding], inspected: Inspected) -> bytes | None:
    """All edits at once; where together they would not do, as many as agree, one after the other."""
    groups = [edits for finding in findings if (edits := _edits(document, finding, inspected))]
    if (source := _try(document, groups)) is not None:
        return source
    kept: list[list[Edit]] = []
    for group in groups:
        if _try(document, [*kept, group]) is not None:
            kept.append(group)
    return _try(document, kept)


def _edits(document: Document, finding: Finding, inspected: Inspected) -> list[Edit]:
    fix = FIXES.get(finding.code)
    if fix is None:
        return []
    programme = inspected.programme
    case = Case(document, finding, inspected.tree, inspected.schemas, inspected.findings, programme.index,
                programme.used)
    try:
        return list(fix(case))
    except Refused:
        return []


def _try(document: Document, groups: list[list[Edit]]) -> bytes | None:
    try:
        return apply(document, [edit for group in groups for edit in group])
    except Refused:
        return None
