"""Every rule's examples are its tests: the wrong one gives that rule's finding where it is marked and no other error or
warning; the right one gives no finding of the rule, and no error or warning at all."""

import pytest

from mentorkit.comparison import compare
from mentorkit.finding import Finding, Severity
from mentorkit.inspection import inspect_tree
from mentorkit.read import parse
from mentorkit.rules.catalogue import MODULES, rule, rules
from mentorkit.rules.example import BASE, edit, files
from mentorkit.rules.rule import Example, Rule

CASES = [pytest.param(rule, example, id=f"{rule.code}-{number}")
         for rule in rules() for number, example in enumerate(rule.examples, 1)]


def found(schemas, given: Rule, example: Example, which: str) -> list[Finding]:
    """What is found; beside the programme as it was, where the rule judges a change."""
    now, before = (inspect_tree(parse(files(example, side)), schemas, example.today) for side in (which, "before"))
    if given.change is None:
        return list(now.findings)
    return [finding for finding in compare(before, now, example.today).findings if not finding.known]


def weighty(findings: list[Finding]) -> list[str]:
    return [f"{finding.code} {finding.place.file}:{finding.place.line} {dict(finding.values)}"
            for finding in findings if finding.severity is not Severity.HINT]


def spot(example: Example) -> tuple[int, int]:
    """Line and column of the mark in the whole file, counted from 1."""
    whole = files(example, "wrong")[example.file].decode("utf-8", "replace").removeprefix("\ufeff")
    at = example.wrong.index(example.marks)
    key_at = max(example.wrong.rfind("\n", 0, at) + 1, 0)
    while key_at and example.wrong[key_at] in " -#\t":
        key_at = example.wrong.rfind("\n", 0, key_at - 1) + 1
    if f"\n{example.wrong[key_at:at]}" not in f"\n{whole}":
        key_at = example.wrong.rfind("\n", 0, at) + 1
    piece = example.wrong[key_at:at + len(example.marks)]
    start = f"\n{whole}".index(f"\n{piece}") + at - key_at
    return whole.count("\n", 0, start) + 1, start - (whole.rfind("\n", 0, start) + 1) + 1


@pytest.mark.parametrize("given, example", CASES)
def test_the_wrong_example_gives_the_finding_where_it_is_marked(given: Rule, example: Example, schemas):
    findings = found(schemas, given, example, "wrong")
    own = [finding for finding in findings if finding.code == given.code]
    assert len(own) == 1, findings
    assert not weighty([finding for finding in findings if finding is not own[0]])
    if example.marks:
        place = own[0].place
        assert (place.file, place.line, place.column) == (example.file, *spot(example))


@pytest.mark.parametrize("given, example", CASES)
def test_the_right_example_gives_nothing(given: Rule, example: Example, schemas):
    findings = found(schemas, given, example, "right")
    assert given.code not in [finding.code for finding in findings]
    assert not weighty(findings)


def test_nothing_is_wrong_with_the_programme_that_the_examples_edit(schemas):
    tree = parse({file: text.encode() for file, text in BASE.items()})
    assert inspect_tree(tree, schemas, Example("", "", "", "").today).findings == ()


def test_every_rule_with_a_check_has_an_example():
    assert [rule.code for rule in rules() if (rule.check or rule.change) and not rule.examples] == []


def test_every_rule_is_found_by_its_code_and_lies_in_its_file():
    for module, given in zip(MODULES, rules(), strict=True):
        assert module.split(".")[1].startswith(f"{given.code.lower()}_")
        assert rule(given.code) is given


def test_an_edit_replaces_whole_keys_and_keeps_the_rest():
    assert edit("a: 1\nb:\n  c: 2\nd: 3\n", "b: 4\ne: 5\n") == "a: 1\nb: 4\nd: 3\ne: 5\n"


def test_an_edit_goes_into_a_block_of_keys_and_not_into_a_list_or_brackets():
    base = "a:\n  b: 1\n  c: 2\nd:\n  - e: 1\n"
    assert edit(base, "a:\n  c: 3\n") == "a:\n  b: 1\n  c: 3\nd:\n  - e: 1\n"
    assert edit(base, "a: {c: 3}\nd:\n  - f: 2\n") == "a: {c: 3}\nd:\n  - f: 2\n"
    assert edit(base, "no key\n") == f"{base}no key\n"
