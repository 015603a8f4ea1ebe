"""What must hold of the check whatever is in the files; each breach is a sentence."""

import json
from collections.abc import Iterator
from itertools import product

from tests.fuzz.case import Case, Ground
from tests.fuzz.garble import paths

from mentorkit import report
from mentorkit.comparison import compare
from mentorkit.finding import DataPath, Place
from mentorkit.inspection import Inspection
from mentorkit.read.layout import NEEDED

FORMS = ("text", "json", "github", "markdown")


def breaches(case: Case, ground: Ground, found: Inspection) -> Iterator[str]:
    """All that does not hold of what was found in a case. An exception passes through: that is a breach too."""
    for finding in found.findings:
        for place in (finding.place, *finding.also):
            if fault := _misplaced(place, found, case):
                yield f"{finding.code} {place}: {fault}"
    yield from _wrong(case, found)
    yield from _told(case, ground, found)


def change_breaches(case: Case, ground: Ground, found: Inspection) -> Iterator[str]:
    """The same of the change from the sound programme to this one, and back."""
    for base, now in ((ground.sound, found), (found, ground.sound)):
        compared = compare(base, now, ground.today)
        for finding in compared.findings:
            for place in (finding.place, *finding.also):
                if fault := _misplaced(place, now, case):
                    yield f"{finding.code} {place}: {fault}"
        if len([f for f in compared.findings if not f.known]) < len(now.findings) - len(base.findings):
            yield "a finding is called known that the base had not"


def _misplaced(place: Place, found: Inspection, case: Case) -> str:
    document = found.tree.documents.get(place.file)
    if document is None or not document.source:
        folder = place.file.startswith("pairs/") and place.file.count("/") == 1
        there = place.file in case.changed or place.file in NEEDED or folder
        return "" if there and (place.line, place.column) == (1, 1) else "there is no such file"
    if not 1 <= place.line <= document.source.count(b"\n") + 1:
        return "there is no such line"
    if not 1 <= place.column <= len(document.line(place.line)) + 1 or place.width < 1:
        return "there is no such column"
    return ""


def _wrong(case: Case, found: Inspection) -> Iterator[str]:
    if not case.wrong:
        return
    told = [f for f in found.findings if f.code in case.wrong and (not case.file or f.place.file == case.file
                                                                  or case.file in {a.file for a in f.also})]
    if not told:
        yield f"{case.what} is not found; found: {[(f.code, f.place) for f in found.findings][:5]}"
    elif case.line and case.line not in {f.place.line for f in told}:
        yield f"{case.what} stands in line {case.line}, and is told at {[f.place for f in told]}"


def _told(case: Case, ground: Ground, found: Inspection) -> Iterator[str]:
    """Every output can be written, in both languages, and none that travels holds a private value."""
    findings = list(found.findings)
    private = [] if case.moved else sorted(_private(case, ground))
    for form, language in product(FORMS, ("nl", "en")):
        said = report.write(form, findings, found, found.tree.documents, language, True)
        if form == "json":
            json.loads(said)
        yield from (f"{form} shows the private ‘{word}’" for word in private if word in said)
    for language in ("nl", "en"):
        said = report.write("text", findings, found, found.tree.documents, language, False)
        if findings and not said.count("→") >= min(len(findings), 100):
            yield "a finding has no remedy"
        said.encode()


def _private(case: Case, ground: Ground) -> set[str]:
    """Values of the files that were changed, and that nobody else may read."""
    words = set()
    for file in case.changed:
        document = ground.sound.tree.documents.get(file)
        for path in paths(document.data) if document else ():
            value = document.value(path)
            if isinstance(value, str) and len(value) > 7 and _hidden(ground, document.kind, path):
                words.add(value)
    return words


def _hidden(ground: Ground, kind: str, path: DataPath) -> bool:
    field = ground.sound.schemas.field(kind, path)
    return field is not None and not field.publish and field.piece in ("name", "email", "long", "") and not field.ref \
        and not field.enum
