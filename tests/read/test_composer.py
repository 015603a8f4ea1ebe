"""Scalars as YAML 1.2 core means them, keys as text, and one composer in both its modes."""

import importlib.util
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorkit.read import composer, slow
from mentorkit.read.composer import Composer, Positions
from mentorkit.read.marks import Slip
from mentorkit.read.scalars import scalar
from mentorkit.rules.example import BASE


@pytest.mark.parametrize(("word", "value"), [
    ("", None), ("~", None), ("null", None), ("Null", None), ("NULL", None), ("nULL", "nULL"),
    ("true", True), ("True", True), ("TRUE", True), ("false", False), ("False", False), ("FALSE", False),
    ("no", "no"), ("No", "No"), ("on", "on"), ("off", "off"), ("yes", "yes"), ("y", "y"), ("n", "n"),
    ("0", 0), ("7", 7), ("-7", -7), ("+7", 7), ("012", "012"), ("00", "00"), ("0612345678", "0612345678"),
    ("-012", "-012"), ("08", "08"), ("1_000", "1_000"), ("12:30", "12:30"), ("190:20:30", "190:20:30"),
    ("0o17", 15), ("0x1F", 31), ("0b11", "0b11"),
    ("1.5", 1.5), (".5", 0.5), ("1.", 1.0), ("-1.5e3", -1500.0), ("1e2", 100.0),
    ("01.5", "01.5"), ("1,5", "1,5"), ("1.2.3", "1.2.3"), ("1" * 400 + ".", "1" * 400 + "."),
    (".inf", ".inf"), ("-.inf", "-.inf"), (".nan", ".nan"), ("1e999", "1e999"), ("1" * 19, "1" * 19), ("١٢", "١٢"),
    ("2026-11-24", "2026-11-24"), ("2026-11-31", "2026-11-31"), ("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z"),
    ("=", "="), ("-", "-"), (".", "."), ("+", "+"), ("0x", "0x"), ("0o9", "0o9"),
])
def test_a_plain_scalar_means_what_yaml_1_2_core_says(word, value):
    assert (scalar(word), type(scalar(word))) == (value, type(value))


@pytest.mark.parametrize("quoted", ["'1'", '"1"', "'true'", '"~"', "''", '"2026-01-01"'])
def test_what_is_quoted_is_text(quoted):
    assert Composer(f"a: {quoted}", {}).data == {"a": quoted[1:-1]}


def test_keys_are_text():
    data = Composer("2026: a\ntrue: b\nnull: c\non: d\n1.5: e\n", {}).data
    assert data == {"2026": "a", "true": "b", "null": "c", "on": "d", "1.5": "e"}


def test_a_memo_never_mixes_quoted_and_plain():
    memo = {}
    assert Composer("a: 1\nb: '1'\n", memo).data == {"a": 1, "b": "1"}
    assert Composer("a: '1'\nb: 1\n", memo).data == {"a": "1", "b": 1}


@pytest.mark.parametrize(("levels", "odd"), [(49, []), (50, ["Y106"])])
def test_fifty_levels_pass_and_the_next_does_not(levels, odd):
    composed = Composer("a: " + "[" * levels + "]" * levels, {})  # the record itself is the first
    assert [oddity.code for oddity in composed.oddities] == odd


@pytest.mark.parametrize("levels", [60, 2_000, 100_000])
def test_very_deep_nesting_is_left_at_once(mentor, levels):
    document, [finding] = mentor("a: " + "[" * levels)
    assert (finding.code, finding.place.column) == ("Y106", 53)
    assert not document.readable


@pytest.mark.parametrize(("text", "oddities"), [
    ("a: {b: 1, b: 2}\n", [("Y101", "b", ("a",))]),
    ("a: {b: &x 1}\n", [("Y102", "x", ("a", "b"))]),
    ("a: [*x]\n", [("Y102", "x", ("a", 0))]),
    ("a: [b, &x {c: d}]\n", [("Y102", "x", ("a", 1))]),
    ("a: !t {b: c}\n", [("Y103", "!t", ("a",))]),
    ("a: [!!str b]\n", [("Y103", "!!str", ("a", 0))]),
    ("a: {!t b: c}\n", [("Y103", "!t", ("a",))]),
    ("a: {&x b: c}\n", [("Y102", "x", ("a",))]),
    ("a: {<<: b}\n", [("Y104", "", ("a",))]),
    ("a: {? [b] : c}\n", [("Y105", "", ("a",))]),
    ("a: {'': b}\n", [("Y105", "", ("a",))]),
])
def test_what_is_odd_has_the_path_of_where_it_stands(text, oddities):
    assert [(o.code, o.word, o.path) for o in Composer(text, {}, Positions()).oddities] == oddities


@pytest.mark.parametrize(("text", "slip"), [
    ("a: b\x07", Slip("", "unreadable character", 4, 4)),
    ("{a: b}\nc: d\n", Slip("", "did not find expected <document start>", 7, 7)),
    ("a: 'b", Slip("while scanning a quoted scalar", "found unexpected end of stream", 3, 5)),
])
def test_where_text_is_no_yaml_the_parser_says_what_and_where(text, slip):
    assert Composer(text, {}).slip == slip


def test_without_a_document_there_is_nothing():
    composed = Composer("# niets\n", {})
    assert (composed.data, composed.documents, composed.oddities, composed.slip) == (None, 0, [], None)


def test_every_key_and_value_is_kept_with_where_it_stands():
    Composer("a: [b]\n", {}, kept := Positions())
    assert kept.keys == {("a",): (0, 1)}
    assert kept.values == {(): (0, 1), ("a",): (3, 4), ("a", 0): (4, 5)}
    assert kept.scalars == [(0, 1, "key", ("a",)), (4, 5, "value", ("a", 0))]


@pytest.mark.parametrize(("before", "column"), [
    ("a: [b, {c: d}]\n", 53), ("# " + "]" * 5_000 + "\n", None),
])
def test_very_deep_nesting_is_found_below_brackets_that_are_closed(mentor, before, column):
    _, [finding] = mentor(before + "e: " + "[" * 2_000)
    assert (finding.code, finding.place.line, finding.place.width) == ("Y106", 2, 1)
    assert column in (None, finding.place.column)


YAML = st.lists(st.sampled_from([
    "a", "b: ", "- ", "{", "}", "[", "]", ", ", "\n", "  ", "&x ", "*x", "!t ", "'", '"', "|", "# c", "<<: ", "? ", "1",
    "\t", "---\n", ": "]), max_size=25).map("".join)


@given(YAML)
def test_with_and_without_positions_it_composes_the_same(text):
    quick, careful = Composer(text, {}), Composer(text, {}, Positions())
    assert (quick.data, quick.documents, quick.slip) == (careful.data, careful.documents, careful.slip)
    assert [o.code for o in quick.oddities] == [o.code for o in careful.oddities]


def test_it_is_slow_when_files_are_left_to_a_composer_without_the_c_part(monkeypatch):
    monkeypatch.setattr(composer, "QUICK", True)
    assert not slow()
    monkeypatch.setattr(composer, "QUICK", False)
    assert slow()
    monkeypatch.delitem(sys.modules, "mentorkit.read.composer")
    assert not slow()


def test_without_the_c_part_it_composes_the_same(monkeypatch):
    monkeypatch.setitem(sys.modules, "yaml._yaml", None)
    specification = importlib.util.spec_from_file_location("slow_composer", composer.__file__)
    slow = importlib.util.module_from_spec(specification)
    monkeypatch.setitem(sys.modules, "slow_composer", slow)
    specification.loader.exec_module(slow)
    assert slow.Parser is not composer.Parser
    for text in BASE.values():
        positions, slow_positions = Positions(), slow.Positions()
        assert slow.Composer(text, {}, slow_positions).data == Composer(text, {}, positions).data
        assert slow_positions.scalars == positions.scalars
