"""A language that came or went is told once; a text that lacks one is told where it stands."""

from mentorkit.read import parse
from mentorkit.rules.example import BASE, edit
from mentorkit.rules.shape.s134_language_everywhere import DUTCH
from mentorkit.shape import check

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
