"""A bundle is whole by itself, and knows which texts may be one plain string."""

import pytest

from mentorkit.finding import Text
from mentorkit.shape.bundle import bundle
from mentorkit.shape.fields import Field

WORDS = {"type": "object", "properties": {"nl": {}, "en": {}}}
SHARED = {"id": {"type": "string"}, **{name: {"anyOf": [{"type": "string"}, WORDS]} for name in ("text", "label")}}


def shared(piece, **more):
    return {"$ref": f"common.schema.json#/$defs/{piece}", **more}


def test_a_bundle_points_to_nothing_but_its_own_pieces():
    schema = {"$id": "x", "$schema": "y", "$defs": {"own": shared("id")},
              "properties": {"a": shared("label"), "b": shared("text", **{"x-long": True}), "c": {"$ref": "own"}}}
    found = bundle(schema, SHARED, ["nl"])
    assert found.keys() == {"properties", "$defs"}
    assert [piece["$ref"] for piece in found["properties"].values()] == [
        "#/$defs/label", "#/$defs/text:long", "#/$defs/own"]
    assert found["$defs"]["own"] == {"$ref": "#/$defs/id"}


@pytest.mark.parametrize(("languages", "plain"), [
    (["nl"], ["text", "text:long", "label", "label:long"]), (["nl", "en"], ["label"]),
    ([], ["text", "text:long", "label", "label:long"]),
])
def test_a_name_may_be_plain_and_a_text_only_in_one_language(languages, plain):
    found = bundle({}, SHARED, languages)["$defs"]
    assert {name for name, piece in found.items() if {"type": "string"} in piece.get("anyOf", ())} == set(plain)


def test_a_field_without_words_has_none():
    field = Field("thing", (), {}, {}, False)
    assert (field.title, field.description) == (Text("", ""), Text("", ""))
    assert (field.publish, field.piece, field.filter, field.long) == ("", "", False, False)


def test_a_field_has_what_stands_beside_its_reference_and_what_is_in_it():
    schema = shared("id", **{"x-filter": True, "x-long": True, "x-ref": "skill", "x-ref-also": ["former"]})
    field = Field("thing", (), schema, {"id": {"title": "Id"}}, False)
    assert (field.piece, field.title.en, field.filter, field.long) == ("id", "Id", True, True)
    assert (field.ref, field.ref_also) == ("skill", ("former",))
