"""What was meant by what was typed or pasted in another way."""

import pytest

from mentorkit.shape.typed import address, cleaned, colour, in_list, number, several, time


@pytest.mark.parametrize(("typed", "plain"), [
    ("“2”", "2"), ("‘a’", "a"), ("„a”", "a"), ("«a»", "a"), ("2025–01—20", "2025-01-20"), ("a‑b−c", "a-b-c"),
    ("\u00a02\u202f", "2"), ("a\u200bb", "ab"), ("'a'", "a"), ("d'Arc", "d'Arc"),
])
def test_what_a_word_processor_adds_is_taken_away(typed, plain):
    assert cleaned(typed) == plain


@pytest.mark.parametrize(("typed", "kind", "key", "meant"), [
    ("2 weken", "integer", "answer_request_days", "14"), ("2 weeks", "integer", "answer_request_days", "14"),
    ("3 dagen", "integer", "answer_request_days", "3"), ("1 maand", "integer", "answer_request_days", None),
    ("3 jaar", "integer", "valid_months", "36"), ("2 years", "integer", "keep_months", "24"),
    ("6 maanden", "integer", "valid_months", "6"), ("6 weken", "integer", "check_in_weeks", "6"),
    ("1 maand", "integer", "check_in_weeks", None), ("2 uur", "number", "hours_per_month", "2"),
    ("1,5 weken", "number", "answer_request_days", None), ("2 dagen", "number", "hours_per_month", None),
    ("2 mentees", "integer", "capacity", "2"), ("2 mentees", "integer", "answer_request_days", "2"),
    ("90%", "number", "floor", None), ("90 %", "integer", "capacity", None),
    ("“2”", "integer", "capacity", "2"), ("2\u00a0", "integer", "capacity", "2"),
])
def test_a_number_with_a_unit_is_told_in_the_unit_of_its_field(typed, kind, key, meant):
    assert number(typed, kind, key)[1] == meant


@pytest.mark.parametrize(("typed", "case"), [
    ("2", "quoted"), ("“2”", "number"), ("02", "number"), ("2 weken", ""), ("9:30", "time"), ("veel", ""),
])
def test_what_a_number_was_taken_for(typed, case):
    assert number(typed, "integer")[0] == case


@pytest.mark.parametrize(("typed", "named", "alone"), [
    ("a b", ["a", "b"], True), ("a; b", ["a", "b"], True), ("a en b", ["a", "b"], True), ("a/b", ["a", "b"], True),
    ("a and b", ["a", "b"], True), ("a or b", ["a", "b"], True),
    ("a (was b)", ["a", "b"], False), ("a of zo", ["a"], False), ("a", [], False), ("c d", [], False), ("", [], True),
])
def test_the_choices_in_a_text_of_more_words(typed, named, alone):
    assert several(typed, {"a", "b"}) == (named, alone)


def test_a_choice_that_is_a_connecting_word_stays_one():
    assert several("nl en", {"nl", "en"}) == (["nl", "en"], True)


@pytest.mark.parametrize(("typed", "meant"), [
    ("Anna <anna@a.example>", "anna@a.example"), ("mailto:anna@a.example;", "anna@a.example"),
    ("“anna@a.example”", "anna@a.example"), ("an\u200bna@a.example", "anna@a.example"),
    ("a@a.example, b@a.example", None), ("anna", None),
])
def test_the_one_address_in_a_text(typed, meant):
    assert address(typed) == meant


def test_the_rest_that_a_word_processor_changes():
    assert (colour("“#fff”"), time("“13:00”"), time("13u"), colour("groen")) == (
        '"#ffffff"', '"13:00"', '"13:00"', None)
    assert [in_list(words) for words in ("1 2 3", "(a, b)", "[a", "a b")] == ["1, 2, 3", "a, b", "a", "a b"]
