"""The examples of the rules about files and shapes, judged by reading and shape alone: one mistake, one finding."""

import pytest

from mentorkit.read import parse
from mentorkit.report.sentence import sentences
from mentorkit.rules.catalogue import rules
from mentorkit.rules.example import BASE, files
from mentorkit.shape import check

OURS = [rule for rule in rules() if rule.code[0] in "YS"]
EXAMPLES = [pytest.param(rule, example, id=f"{rule.code}-{n}")
            for rule in OURS for n, example in enumerate(rule.examples, 1)]
NO_TEXT_SHOWS_THEM = {"Y111", "Y112", "Y401", "Y402", "Y403", "Y405", "S119"}
"""Bytes that are no text, files that are no files, and what no schema of ours asks: tests/read and tests/shape."""
ONLY_WITH_ALL_IDS = {("S110", "several"), ("S110", "unknown")}
"""Told by what all files together know: tests/rules/test_meant_ids.py."""


def judged(contents, schemas):
    tree = parse(contents)
    return [*tree.findings, *check(tree, schemas)]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_mistake_gives_one_finding_in_words_that_are_filled_in(rule, example, schemas):
    [finding] = judged(files(example, "wrong"), schemas)
    assert (finding.code, finding.severity, finding.place.file) == (rule.code, rule.severity, example.file)
    for language in ("nl", "en"):
        said = sentences(finding, language, masked=False)
        assert said.message.endswith(".") and said.remedy.endswith(".")


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_its_mending_gives_none(rule, example, schemas):
    assert judged(files(example, "right"), schemas) == []


def test_the_programme_that_they_edit_is_sound(schemas):
    assert judged({file: text.encode() for file, text in BASE.items()}, schemas) == []


def test_every_wording_has_an_example(schemas):
    seen = {(f.code, f.case) for rule in OURS for e in rule.examples for f in judged(files(e, "wrong"), schemas)}
    wanted = {(rule.code, case) for rule in OURS if rule.code not in NO_TEXT_SHOWS_THEM for case in ("", *rule.cases)}
    # a telephone number of one digit stands within a whole contact point
    assert wanted - seen - ONLY_WITH_ALL_IDS == {("S121", "short")}
