"""Reading: from a folder of files to a tree of located data. Bad files give findings, never an exception."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from mentorkit.finding import Finding, Place, Public, Severity
from mentorkit.read.discovery import MOST_BYTES, not_read, scan
from mentorkit.read.document import Document, Span, Tree
from mentorkit.read.layout import NEEDED, intended, kebab, kind_of, passed_over
from mentorkit.read.reading import read
from mentorkit.resources import overlaid

__all__ = ["CONTENT", "Document", "Span", "Tree", "load", "parse", "scan", "slow"]


CONTENT = "site/content"
"""Where the hand-written pages lie, and the images and files that answers may lead to."""


def load(root: Path) -> Tree:
    """Everything below a root: `scan` and `parse` together."""
    files, findings = scan(root)
    if any(finding.code == "Y405" for finding in findings):
        return Tree({}, findings)
    tree = parse(files, findings)
    tree.content = partial(overlaid, CONTENT, root)
    return tree


def parse(files: Mapping[str, bytes], found: Iterable[Finding] = ()) -> Tree:
    """Reads files that are in memory. `found` is what discovery said. A file that could not be taken in, or that is
    needed and not there, stands in the tree as an unreadable document: nobody who points into it is called wrong."""
    tree = Tree({}, list(found))
    for finding in tree.findings:
        _stand_in(tree, finding.place.file)
    memo: dict[str, object] = {}
    for file in sorted(files):
        kind = kind_of(file)
        if kind is None:
            if not passed_over(file.rsplit("/", 1)[-1]):
                tree.findings.append(not_read(file))
                _stand_in(tree, file)
        elif len(files[file]) > MOST_BYTES:
            tree.findings.append(Finding("Y402", Place(file), Severity.ERROR, {"file": Public(file)}))
            _stand_in(tree, file)
        else:
            document, findings = read(file, *kind, files[file], memo)
            tree.documents[file] = document
            tree.findings.extend(findings)
    _ids(tree)
    there = {document.kind for document in tree.documents.values()}
    for file in NEEDED:
        if kind_of(file)[0] not in there:
            tree.findings.append(Finding("Y406", Place(file), Severity.ERROR, {"file": Public(file)}))
            _stand_in(tree, file)
    tree.findings = [replace(found, case="twin", suggestion=None)
                     if found.case == "ending" and found.suggestion in files else found for found in tree.findings]
    return tree


def slow() -> bool:
    """Whether files were left to PyYAML's slow part, since the quick one is missing on this computer."""
    composer = sys.modules.get("mentorkit.read.composer")
    return composer is not None and not composer.QUICK


def _stand_in(tree: Tree, file: str) -> None:
    kind = kind_of(file) or kind_of(intended(file) or "")
    if kind and file not in tree.documents:
        tree.documents[file] = Document(file, *kind, readable=False, sound=False)


def _ids(tree: Tree) -> None:
    """A file name that is nearly an id (`Anna de Vries.yml`) counts as that id, so that the slip is told once."""
    taken = {(d.kind, d.id) for d in tree.documents.values()}
    for document in tree.documents.values():
        meant = kebab(document.id)
        if document.id != meant and meant and (document.kind, meant) not in taken:
            document.id = meant
            taken.add((document.kind, meant))
