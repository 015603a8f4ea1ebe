"""A language that came or went is told once; a text that lacks one is told where it stands."""

import pytest

from mentorkit.finding import Finding, Place, Severity
from mentorkit.read import parse
from mentorkit.rules.example import BASE, edit
from mentorkit.rules.shape.s134_language_everywhere import DUTCH
from mentorkit.shape import check
from mentorkit.shape.languages import told_once

PROGRAMME = "programme/programme.yml"


def found(schemas, texts: dict[str, str], *edits: tuple[str, str]):
    texts = dict(texts)
    for file, snippet in edits:
        texts[file] = edit(texts[file], snippet)
    return check(parse({file: text.encode() for file, text in texts.items()}), schemas)


def test_a_language_dropped_from_the_programme_is_one_finding_with_the_count(schemas):
    [finding] = found(schemas, BASE, (PROGRAMME, "languages: [nl]\n"))
    assert (finding.code, finding.case, finding.place.file, finding.place.line) == ("S134", "dropped", PROGRAMME, 4)
    assert finding.values["key"] == "en" and finding.values["number"] > 40 and len(finding.also) == 3


def test_a_language_added_to_the_programme_is_one_finding(schemas):
    assert found(schemas, DUTCH) == []
    [finding] = found(schemas, DUTCH, (PROGRAMME, "languages: [nl, en]\n"))
    assert (finding.code, finding.case, finding.values["key"]) == ("S134", "", "en")


def test_one_language_in_the_place_of_another_is_one_finding(schemas):
    [finding] = found(schemas, DUTCH, (PROGRAMME, "languages: [en]\n"))
    assert (finding.code, finding.case, finding.values["key"]) == ("S134", "dropped", "nl")


def test_a_few_texts_that_lag_behind_are_told_one_by_one(schemas):
    three = ("anna-de-vries", "carla-smit", "tom-visser")
    lagging = [(f"mentors/{id}.yml", "bio: {nl: Ik denk mee.}\n") for id in three]
    assert [f.code for f in found(schemas, BASE, *lagging)] == ["S131"] * 3


def test_many_texts_that_lag_behind_are_told_one_by_one_while_most_have_the_language(schemas):
    words = ", ".join(f"word-{letter}: {{nl: Woord}}" for letter in "abcdefgh")
    found_here = found(schemas, BASE, ("programme/vocabulary.yml", f"styles: {{sparring: Sparren, {words}}}\n"),
                       ("mentors/anna-de-vries.yml", "bio: {nl: Ik denk mee.}\n"))
    assert {f.code for f in found_here} == {"S131"} and len(found_here) > 5


def test_what_is_about_something_else_is_told_beside_a_language_that_was_dropped(schemas):
    findings = found(schemas, BASE, (PROGRAMME, "languages: [nl]\n"),
                     ("mentors/anna-de-vries.yml", "zomaar: x\ncapacity: true\nbio: {}\n"))
    assert sorted(finding.code for finding in findings) == ["S101", "S104", "S120", "S134"]


def lacking(code: str, number: int, case: str = "", **values) -> list[Finding]:
    return [Finding(code, Place(f"mentors/{n}.yml"), Severity.ERROR, values, case) for n in range(number)]


def bilingual(there: int):
    return parse({PROGRAMME: b"languages: [nl, en]\n",
                  **{f"mentors/{n}.yml": b"bio: {nl: Een, en: One}\n" for n in range(there)}})


@pytest.mark.parametrize(("number", "there", "once"), [(5, 0, False), (6, 0, True), (6, 5, True), (6, 6, False)])
def test_a_language_is_told_once_when_more_than_five_texts_lack_it_and_fewer_have_it(number, there, once):
    found_here = told_once(lacking("S131", number, key="en"), bilingual(there), ("nl", "en"))
    assert len(found_here) == (1 if once else number)


def test_five_texts_that_lack_a_language_stay_slips_of_their_own_beside_another_finding():
    findings = [*lacking("S131", 5, key="en"), *lacking("S104", 1)]
    assert told_once(findings, bilingual(0), ("nl", "en")) == findings


def test_the_examples_are_the_first_three_in_the_files():
    [finding] = told_once(lacking("S131", 7, key="en")[::-1], bilingual(0), ("nl", "en"))
    assert [place.file for place in finding.also] == ["mentors/0.yml", "mentors/1.yml", "mentors/2.yml"]


@pytest.mark.parametrize(("languages", "key"), [(("nl", "en"), "en"), (("en", "nl"), "nl")])
def test_a_text_that_is_plain_lacks_the_language_that_came_last(languages, key):
    [finding] = told_once(lacking("S133", 6), bilingual(0), languages)
    assert (finding.code, finding.values["key"], finding.values["number"]) == ("S134", key, 6)


def test_a_text_that_lacks_the_one_language_says_nothing_about_the_other():
    both = [*lacking("S131", 6, key="nl"), *lacking("S104", 6, key="en"), *lacking("S101", 6, "language", key="en")]
    assert [f.code for f in told_once(both, bilingual(0), ("nl", "en"))] == ["S104"] * 6 + ["S101"] * 6 + ["S134"]
