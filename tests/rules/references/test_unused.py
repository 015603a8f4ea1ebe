"""What is written down and never used, and when that says nothing yet."""

from datetime import date

import pytest

from mentorkit.rules.example import BASE

VOCABULARY, TRAINING, QUESTIONS = (f"programme/{name}.yml" for name in ("vocabulary", "training", "questions"))
STYLE = {VOCABULARY: "styles: {sparring: {nl: Sparren, en: Sparring}, walking: {nl: Lopen, en: Walking}, "
                     "calling: {nl: Bellen, en: Calling}}\n"}
QUESTION = {QUESTIONS: "questions:\n  network: {asks: mentees, benefit: network, text: {nl: Ik ken mensen., en: I know "
                       "people.}}\n"}


def test_unused_words_of_a_section_are_one_hint(check):
    [finding] = check(STYLE)
    assert (finding.code, finding.severity, finding.values["words"]) == ("R141", "hint", ("walking", "calling"))
    assert len(finding.also) == 1


@pytest.mark.parametrize("edits", [
    {VOCABULARY: "closing_reasons: {later: {text: {nl: Later, en: Later}, outcome: ended}, goals-met: {text: {nl: Ja, "
                 "en: Yes}, outcome: completed}}\n"},
    {"mentors/anna-de-vries.yml": "meets: [online]\n", "mentors/carla-smit.yml": "meets: [online]\n",
     "mentors/tom-visser.yml": "meets: [online]\n", "pairs/2026-autumn/w4nf.yml": "mentee:\n  meets: [online]\n",
     "pairs/2026-spring/q3xd.yml": "mentee:\n  meets: [online]\n"},
], ids=["reasons lie ready", "words that the house reserves"])
def test_words_that_may_wait(edits, check):
    assert [finding.code for finding in check(edits) if finding.code == "R141"] == []


@pytest.mark.parametrize("gone", [
    ("pairs/2026-autumn/k7m2.yml", "pairs/2026-spring/q3xd.yml"),
    ("programme/evaluations/2026-spring-end.yml",),
])
def test_before_there_was_a_chance_nothing_is_unused(gone, check):
    found = check(QUESTION if len(gone) == 1 else {**STYLE, **QUESTION}, whole=dict.fromkeys(gone))
    assert {finding.code for finding in found} & {"R141", "R142", "R143"} == set()


@pytest.mark.parametrize(("today", "told"), [(date(2026, 3, 1), False), (date(2026, 3, 2), True)])
def test_from_the_day_that_the_first_pair_starts_a_word_may_be_unused(today, told, check):
    assert ("R141" in {finding.code for finding in check(STYLE, today=today)}) is told


def test_a_file_that_can_not_be_read_may_use_it(check):
    found = check(STYLE, whole={"mentors/tom-visser.yml": "name: \"Tom\n"})
    assert [finding.code for finding in found if finding.severity == "hint"] == []


def test_a_slip_in_the_only_use_is_told_as_that(check):
    sessions = BASE[TRAINING][BASE[TRAINING].index("sessions:"):].replace("mentor-basics", "feedbak")
    modules = "modules:\n  feedback:\n    title: {nl: F, en: F}\n    summary: {nl: F., en: F.}\n    for: mentors\n" \
              "    required: false\n    hours: 2\n"
    assert [finding.code for finding in check({TRAINING: modules + sessions})] == ["R107"]


def test_a_required_module_renamed_is_one_finding(check):
    text = BASE[TRAINING].replace("mentor-basics:", "mentor-basis:")
    found = check(whole={TRAINING: text})
    assert [(finding.code, finding.case, finding.suggestion) for finding in found] == [("R107", "gone", "mentor-basis")]
