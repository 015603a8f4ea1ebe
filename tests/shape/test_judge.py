"""The last word on shape: which demands are broken, in an order that never changes."""

import sys
from subprocess import run

import pytest

from mentorkit.shape.judge import judge

CODE = """
import sys
from mentorkit.shape.judge import judge
names = [f"key-{n}" for n in range(20)]
found = judge({"additionalProperties": {"type": "integer"}}, dict.fromkeys(names, "x"))
print([v.path[0] for v in found] == sorted(names))
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_entries_of_a_map_are_judged_in_the_same_order_every_time(seed):
    done = run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True,
               env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)})
    assert done.stdout.strip() == "True"


def test_positions_of_a_list_are_judged_as_numbers():
    schema = {"properties": {"a": {"items": {"type": "integer"}}}}
    assert [v.path for v in judge(schema, {"a": ["x"] * 11})] == [("a", n) for n in range(11)]


def test_of_alternatives_only_the_one_of_the_value_s_own_type_is_told():
    schema = {"anyOf": [{"type": "string", "minLength": 2}, {"type": "object", "required": ["nl", "en"]}]}
    [short] = judge({"properties": {"a": schema}}, {"a": "x"})
    assert (short.keyword, short.path, short.value, short.detail) == ("minLength", ("a",), "x", 2)
    assert [(v.keyword, v.detail) for v in judge({"properties": {"a": schema}}, {"a": {"en": "x"}})] == [
        ("required", "nl")]
    [other] = judge({"properties": {"a": schema}}, {"a": 3})
    assert (other.keyword, other.value, other.schema, other.detail) == ("type", 3, schema, ["string", "object"])


def test_every_key_that_is_missing_or_unknown_is_a_violation_of_its_own():
    schema = {"required": ["a", "b", "c"], "additionalProperties": False, "properties": {"b": {}}}
    assert [(v.keyword, v.path, v.value, v.detail) for v in judge(schema, {"b": 1, "x": 2, "y": 3})] == [
        ("required", (), {"b": 1, "x": 2, "y": 3}, "a"), ("required", (), {"b": 1, "x": 2, "y": 3}, "c"),
        ("unknown", ("x",), 2, "x"), ("unknown", ("y",), 3, "y")]
    assert [v.detail for v in judge({"additionalProperties": False}, {"x": 1})] == ["x"]


def test_two_keys_that_break_the_same_demand_are_two_violations_and_one_demand_twice_is_one():
    names = judge({"propertyNames": {"pattern": "^[a-z]$"}}, {"A": 1, "B": 2})
    assert [(v.keyword, v.path, v.value, v.is_key) for v in names] == [
        ("pattern", (), "A", True), ("pattern", (), "B", True)]
    assert len(judge({"type": "array", "allOf": [{"type": "array"}]}, {})) == 1


def test_a_date_is_the_one_format_that_is_judged():
    schema = {"properties": {"a": {"format": "date"}, "b": {"format": "email"}}}
    assert [v.path for v in judge(schema, {"a": "2026-02-30", "b": "x"})] == [("a",)]
    assert judge(schema, {"a": 3, "b": 3}) == []
