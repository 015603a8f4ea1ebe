"""The quick gate and jsonschema give the same verdicts, and what they refuse always becomes a finding in words."""

import copy
import sys
from subprocess import run

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorkit.finding import Severity
from mentorkit.read import parse
from mentorkit.resources import overlaid
from mentorkit.rules.catalogue import rule
from mentorkit.rules.example import BASE
from mentorkit.shape import Schemas, check
from mentorkit.shape.gate import Gate
from mentorkit.shape.judge import judge

TREE = parse({file: text.encode() for file, text in BASE.items()})
ODD = st.sampled_from([
    None, True, 0, -1, 3, 1.5, 4.0, 10**15, "", "x", "a b", "2026-02-30", "2026-02-28", "0000-01-01", "2026-1-1", "no",
    "a\n", "x" * 10_001, "anna-de-vries", "Anna", "é", "😀", [], ["nl"], ["nl", "nl"], [[]], [None], {}, {"nl": ""},
    {"nl": "x"}, {"nl": "x", "en": "y"}, {"nl": "x", "en": "y", "de": "z"}, {"from": "2026-01-01"}, {"a": 1}])


@pytest.fixture(scope="module")
def both(request):
    return Schemas.load(overlaid("schemas", request.config.rootpath)).for_languages(["nl", "en"])


def spots(data, path=()):
    yield path
    for step, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from spots(value, (*path, step))


@given(st.data())
def test_the_gate_and_the_judge_agree_and_a_refusal_has_words(both, data):
    document = TREE.documents[data.draw(st.sampled_from(sorted(TREE.documents)))]
    changed = copy.deepcopy(document.data)
    path = data.draw(st.sampled_from([p for p in spots(changed) if p]))
    record = changed
    for step in path[:-1]:
        record = record[step]
    match data.draw(st.sampled_from(["value", "rename", "remove", "add"])):
        case "value":
            record[path[-1]] = data.draw(ODD)
        case "rename" if isinstance(record, dict):
            other = data.draw(st.sampled_from(["x", "naam", "nl:", "skils", "é", f"{path[-1]}s"]))
            record[other] = record.pop(path[-1])
        case "add" if isinstance(record, dict):
            record[data.draw(st.sampled_from(["x", "naam", "de", "former", "email"]))] = data.draw(ODD)
        case _:
            del record[path[-1]]
    passes = Gate(both.bundles).passes(document.kind, changed)
    assert passes == (judge(both.bundles[document.kind], changed) == [])
    if document.kind == "programme":
        return  # it decides which languages there are: what is said about it depends on what it says
    said = findings(document, changed, both)
    assert passes == (not [f for f in said if f.severity is Severity.ERROR])
    for finding in said:
        known = rule(finding.code)
        for text in known.cases[finding.case] if finding.case else (known.message, known.remedy):
            assert text.nl.format_map(finding.values)
            assert text.en.format_map(finding.values)


def findings(document, data, schemas):
    """What shape says about one document of the small programme when its data is this."""
    tree = parse({file: BASE[file].encode() for file in (document.file, "programme/programme.yml")})
    tree.documents[document.file].data = data
    return [finding for finding in check(tree, schemas) if finding.place.file == document.file]


def test_a_clean_run_never_imports_what_is_slow(request):
    code = """
import sys
from mentorkit.read import parse
from mentorkit.resources import overlaid
from mentorkit.rules.example import BASE
from mentorkit.shape import Schemas, check
from pathlib import Path
tree = parse({file: text.encode() for file, text in BASE.items()})
assert check(tree, Schemas.load(overlaid("schemas", Path(sys.argv[1])))) == []
print(sorted({"jsonschema", "jinja2", "babel"} & set(sys.modules)))
"""
    done = run([sys.executable, "-c", code, str(request.config.rootpath)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
