"""How pairs are made, told from matching.yml: proportions, rules, and no decision about anybody."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.render.tree import page_text
from mentorkit.view.context import Context
from mentorkit.view.pages import matching

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@cache
def demo():
    return inspect(ROOT, TODAY).programme


def page(**changes):
    given = demo().matching._replace(**changes)
    built, = matching.pages(Context(replace(demo(), matching=given), TODAY))
    return built


@pytest.mark.parametrize(("weights", "points"), [
    (records.Weights(3, 2, 0, 1, 0, 0), [("skills", 50), ("prefers", 33), ("location", 17)]),
    (records.Weights(0, 0, 0, 0, 0, 7), [("learning", 100)]),
    (records.Weights(1000, 1, 0, 0, 0, 0), [("skills", 100), ("prefers", 1)]),
    (records.Weights(0, 0, 0, 0, 0, 0), []),
])
def test_weights_are_told_as_proportions_the_heaviest_first(weights: records.Weights, points: list) -> None:
    assert [(w["key"], w["points"]) for w in page(weights=weights).model["weighed"]] == points


def test_what_nobody_chose_is_not_called_a_choice() -> None:
    tree = demo().tree
    without = {file: document for file, document in tree.documents.items() if file != "programme/matching.yml"}
    built, = matching.pages(Context(replace(demo(), tree=replace(tree, documents=without)), TODAY))
    usual, own = page_text(built, "en"), page_text(page(), "en")
    assert "Every programme starts like this." in usual and "What this programme chose" not in usual
    assert "Every programme starts like this." not in own and "What this programme chose" in own


def test_what_has_no_weight_is_said_to_have_none() -> None:
    text = page_text(page(weights=records.Weights(1, 0, 1, 1, 1, 1)), "en")
    assert "At the moment this does not count: who you ask for." in text


@pytest.mark.parametrize("location", ["any", "same", "same-or-online"])
@pytest.mark.parametrize("department", ["any", "same", "other"])
@pytest.mark.parametrize("language", ["shared", "any"])
def test_every_rule_that_one_can_choose_has_its_words(location: str, department: str, language: str) -> None:
    chosen = page(rules=records.HardRules(location, department, language)).model["chosen"]
    assert len(chosen) == 3
    assert all(words.nl and words.en for pair in chosen for words in pair)


def test_fairness_turned_off_and_nobody_first_are_said() -> None:
    text = page_text(page(floor=0, first=(), stay_bonus=0), "en")
    assert "One match may then be weaker than another." in text
    assert "nobody goes first" in text
    assert "A proposal that you already have" not in text


def test_pins_are_told_of_and_none_is_told() -> None:
    built = page()
    assert demo().matching.pins or demo().matching.exclusions
    text = page_text(built, "en")
    assert "HR can decide that two people become a pair" in text
    for decision in (*demo().matching.pins, *demo().matching.exclusions):
        assert decision.pair not in text
        assert decision.mentor not in text
