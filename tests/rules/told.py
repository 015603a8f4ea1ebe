"""What a finding tells, in short: its values as they are filled in, and the text at each of its places."""

from collections.abc import Mapping
from datetime import date
from pathlib import PurePath

from mentorkit.comparison import compare
from mentorkit.finding import Finding, Place, Text
from mentorkit.inspection import inspect_tree
from mentorkit.read import parse
from mentorkit.rules.catalogue import rule, rules
from mentorkit.rules.example import BASE, edit, files
from mentorkit.shape import Schemas

Told = tuple[str, ...]
Edits = Mapping[str, str | None]


def told(finding: Finding, contents: Mapping[str, bytes]) -> Told:
    """Code, case, a severity that is not the rule's, and suggestion; the values in the order of their names; what
    stands at its place and at each second place."""
    head = f"{finding.code} {finding.case}".strip()
    head += "" if finding.severity is rule(finding.code).severity else f" ({finding.severity})"
    head += f" → {finding.suggestion}" if finding.suggestion else ""
    values = (f"{name} {_said(value)}" for name, value in sorted(finding.values.items()) if _said(value))
    places = (finding.place, *finding.also)
    return head, "; ".join(values), *(f"{PurePath(place.file).name}: {_text(place, contents)}" for place in places)


def told_by_example(name: str, schemas: Schemas) -> Told:
    """What the example `C101-1` tells, the first one of C101, where it is wrong."""
    code, number = name.split("-")
    example = rule(code).examples[int(number) - 1]
    before, wrong = files(example, "before"), files(example, "wrong")
    was, now = (inspect_tree(parse(contents), schemas, example.today) for contents in (before, wrong))
    findings = compare(was, now, example.today).findings if rule(code).change else now.findings
    [finding] = [finding for finding in findings if finding.code == code]
    return told(finding, before | wrong)


def told_by_edits(edits: Edits, schemas: Schemas, today: date = date(2026, 11, 24)) -> list[Told]:
    """All that is told of the small sound programme after edits; None takes a file away."""
    contents = _edited(edits)
    return [told(finding, contents) for finding in inspect_tree(parse(contents), schemas, today).findings]


def told_by_change(before: Edits, after: Edits, schemas: Schemas, today: date = date(2026, 11, 24)) -> list[Told]:
    """All that is told of what changed, between two states of the small sound programme."""
    was, now = _edited(before), _edited(after)
    found = compare(*(inspect_tree(parse(contents), schemas, today) for contents in (was, now)), today).findings
    return [told(finding, was | now) for finding in found if rule(finding.code).change and not finding.known]


def _edited(edits: Edits) -> dict[str, bytes]:
    texts = BASE | {file: edit(BASE[file], text) if file in BASE and text else text for file, text in edits.items()}
    return {file: text.encode() for file, text in texts.items() if text is not None}


def examples(family: str) -> set[str]:
    """The names of all examples of a family."""
    return {f"{r.code}-{n}" for r in rules() if r.code[0] == family for n in range(1, len(r.examples) + 1)}


def _said(value: object) -> str:
    """A value in English."""
    if isinstance(value, tuple):
        return ", ".join(map(_said, value))
    return value.en if isinstance(value, Text) else str(value)


def _text(place: Place, contents: Mapping[str, bytes]) -> str:
    """What is underlined; from there to the end of the line, where that is only the beginning of more."""
    lines = contents.get(place.file, b"").decode().splitlines()
    rest = lines[place.line - 1][place.column - 1:] if lines else ""
    return rest[:place.width if place.width > 1 else 32]
