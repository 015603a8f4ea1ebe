"""Shape: each file against the schema of its kind. What is wrong becomes a finding at its exact place."""

from collections.abc import Container, Iterator

from mentorkit.finding import DataPath, Finding, Severity
from mentorkit.read import Document, Tree
from mentorkit.shape.fields import Field
from mentorkit.shape.judge import Violation, judge
from mentorkit.shape.languages import told_once
from mentorkit.shape.looks import looks
from mentorkit.shape.names import misplaced, names
from mentorkit.shape.schemas import Schemas

__all__ = ["Field", "Schemas", "check", "languages_of"]


def check(tree: Tree, schemas: Schemas) -> list[Finding]:
    """All S findings, which the tree gets too, and `document.sound` for each document. The languages are those of
    programme.yml."""
    languages = languages_of(tree)
    schemas = schemas.for_languages(languages)
    findings: list[Finding] = []
    for file in sorted(tree.documents):
        document = tree.documents[file]
        found = list(_document(document, schemas, tree.documents))
        if any(finding.severity is Severity.ERROR for finding in found):
            document.sound = False
        findings.extend(found)
    tree.shaped = told_once(findings, tree, languages)
    return tree.shaped


def languages_of(tree: Tree) -> tuple[str, ...]:
    """The languages that programme.yml names; none when it can't be read."""
    for document in tree.of_kind("programme"):
        languages = document.data.get("languages")
        if isinstance(languages, list):
            return tuple(language for language in languages if isinstance(language, str))
    return ()


def _document(document: Document, schemas: Schemas, there: Container[str]) -> Iterator[Finding]:
    yield from names(document, there)
    root = schemas.root(document.kind)
    if not document.readable or root is None:
        return
    if not schemas.gate.passes(document.kind, document.data):
        if elsewhere := misplaced(document, schemas):
            yield elsewhere
            return
        yield from _wrong(document, schemas, root)
    yield from looks(document, root)


def _wrong(document: Document, schemas: Schemas, root: Field) -> Iterator[Finding]:
    # what only has words for mistakes is not read in where there are none
    from mentorkit.shape import records
    from mentorkit.shape.values import Values

    violations = [v for v in judge(schemas.bundles[document.kind], document.data)
                  if not _excused(v.path, document)]
    empty = {v.path for v in violations if v.keyword == "minProperties"}
    unknown = [v for v in violations if v.keyword == "unknown"]
    missing = [v for v in violations if v.keyword == "required" and v.path not in empty]
    yield from records.speak(document, root, unknown, missing)
    values = Values(document, schemas.pieces)
    told: set[tuple] = set()
    chosen = {v.path[:-1] for v in violations if v.keyword == "enum"}
    for violation in violations:
        field = schemas.field(document.kind, violation.path)
        where = (violation.path, violation.value if violation.is_key else None)
        if _no_record(violation, field):
            where = (violation.path[:-1], "records")
        too_many = violation.keyword == "maxItems" and violation.path in chosen
        if violation.keyword in ("unknown", "required") or where in told or too_many:
            continue
        told.add(where)
        yield values.speak(violation, field, schemas.field(document.kind, violation.path[:-1]))


def _no_record(violation: Violation, field: Field | None) -> bool:
    """An item of a list of records that is no record: the whole list is written in another way."""
    return (violation.keyword == "type" and field is not None and field.type == "record"
            and isinstance(violation.path[-1], int))


def _excused(path: DataPath, document: Document) -> bool:
    """Whether reading said already that this value could not be read as it was meant."""
    for doubtful in document.doubtful:
        if path[: len(doubtful)] == doubtful:
            value = _at(document.data, doubtful)
            if path == doubtful or not isinstance(value, dict | list):
                return True
    return False


def _at(data: object, path: DataPath) -> object:
    for step in path:
        try:
            data = data[step]
        except (LookupError, TypeError):  # below a key that was there twice
            return None
    return data
