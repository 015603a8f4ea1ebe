"""A finding as text: the caret under all of what it is about, and the question what was meant."""

from datetime import date

import pytest

from mentorkit import read
from mentorkit.finding import Finding, Place, Public, Severity
from mentorkit.inspection import inspect_tree
from mentorkit.report.excerpt import Excerpts
from mentorkit.report.sentence import sentences

ANNA = "mentors/anna-de-vries.yml"


@pytest.mark.parametrize(("line", "column", "width", "shown", "under"), [
    ("name: Anna", 7, 4, "name: Anna", "Anna"),
    ("team\u00a0: a", 1, 5, "team\\xa0: a", "team\\xa0"),
    ("\tname: a", 1, 1, "\\tname: a", "\\t"),
    ("n\u200bame: a\u200bb", 8, 3, "n\\u200bame: a\\u200bb", "a\\u200bb"),
    ("name: a", 7, 9, "name: a", "a"),
    ("name: ", 7, 1, "name: ", ""),
    ("x" * 150, 131, 3, "…" + "x" * 120, "xxx"),
])
def test_the_caret_stands_under_all_of_it(house, line, column, width, shown, under):
    tree = read.parse({ANNA: f"{line}\n".encode()})
    excerpts = Excerpts(inspect_tree(tree, house, date(2026, 11, 24)).programme)
    found = excerpts.of(Place(ANNA, 1, column, width), masked=False)
    assert found.text == shown
    assert found.text[found.caret:found.caret + found.width] == under
    assert found.width == max(1, len(under))


@pytest.mark.parametrize(("suggestion", "masked", "remedy"), [
    (None, False, "Gebruik de naam van een bestand in mentors/, zonder .yml."),
    ("anna-de-vries", False,
     "Bedoel je ‘anna-de-vries’? Gebruik de naam van een bestand in mentors/, zonder .yml."),
    ("anna-de-vries", True, "Gebruik de naam van een bestand in mentors/, zonder .yml."),
    (Public("anna-de-vries"), True,
     "Bedoel je ‘anna-de-vries’? Gebruik de naam van een bestand in mentors/, zonder .yml."),
])
def test_nobody_is_asked_whether_a_masked_word_was_meant(suggestion, masked, remedy):
    finding = Finding("R101", Place(ANNA), Severity.ERROR, {"id": "ana", "places": 1, "file": ""}, "", suggestion)
    assert sentences(finding, "nl", masked).remedy == remedy
