"""The first four stages in one go: a folder and a day → a programme and everything that is wrong with it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from mentorkit import model, read, resources, rules, shape
from mentorkit.finding import Finding, Public
from mentorkit.model import Programme
from mentorkit.read import Tree
from mentorkit.rules.meant import with_meant_ids
from mentorkit.shape import Schemas
from mentorkit.words import LANGUAGES


class Inspection(NamedTuple):
    """`findings` are sorted by place; `schemas` are those of the programme's languages."""

    tree: Tree
    schemas: Schemas
    programme: Programme
    findings: tuple[Finding, ...]


def inspect(root: Path, today: date) -> Inspection:
    """Read, shape, model and judge the programme in a folder as of a day."""
    schemas = Schemas.load(resources.overlaid("schemas", root))
    return inspect_tree(read.load(root), schemas, today)


def inspect_tree(tree: Tree, schemas: Schemas, today: date) -> Inspection:
    """The same for files that are in memory already."""
    schemas = schemas.for_languages(languages_of(tree))
    findings = [*_with_known_keys(tree, schemas), *shape.check(tree, schemas)]
    programme = model.build(tree, schemas)
    findings = [*with_meant_ids(findings, programme), *rules.judge(programme, today)]
    tuned = rules.uncovered(rules.tuned(findings, programme, today))
    return Inspection(tree, schemas, programme, tuple(sorted(tuned, key=lambda finding: finding.sort_key)))


def _with_known_keys(tree: Tree, schemas: Schemas) -> Iterator[Finding]:
    """What reading found. It knows no schema, so that a key that we know (and may show) is told apart only here."""
    for finding in tree.findings:
        known = {name: Public(value) for name, value in finding.values.items() if value in schemas.keys}
        yield replace(finding, values={**finding.values, **known}) if known else finding


def languages_of(tree: Tree) -> tuple[str, ...]:
    """The languages that programme.yml names, the first one first; both where it can't be told."""
    named = shape.languages_of(tree)
    return tuple(dict.fromkeys(language for language in named if language in LANGUAGES)) or LANGUAGES
