"""What the schemas say about fields: one tree for everybody who asks."""

import json

import pytest

from mentorkit.finding import Text
from mentorkit.shape import Schemas
from mentorkit.shape.gate import Gate


def described(title, **more):
    dutch = {"title": title.upper(), "description": f"{title.upper()}."}
    return {"title": title, "description": f"{title}.", "x-nl": dutch, **more}


def shared(piece, **more):
    return {"$ref": f"common.schema.json#/$defs/{piece}", **more}


WORDS = {"type": "object", "minProperties": 1, "additionalProperties": False,
         "properties": {"nl": {"type": "string"}, "en": {"type": "string"}}}
TEXT = {"anyOf": [{"type": "string", "minLength": 1}, WORDS]}
PART = {"type": "object", "required": ["day"], "additionalProperties": False,
        "properties": {"day": described("Day", **shared("date"))}}
MINI = {
    "common": {"$defs": {
        "id": {"type": "string", "pattern": "^[a-z]+$"},
        "date": {"type": "string", "format": "date", "pattern": "^[0-9-]{10}$"},
        "text": TEXT,
        "label": TEXT,
    }},
    "annotations": {},
    "thing": {
        "type": "object",
        "required": ["name"],
        "additionalProperties": False,
        "properties": {
            "name": described("Name", **shared("label"), **{"x-publish": "text", "x-purpose": {"nl": "N", "en": "E"}}),
            "story": described("Story", **shared("text"), **{"x-long": True}),
            "size": described("Size", type="number", **{"x-publish": "figure"}),
            "kind": described("Kind", type="string", enum=["a", "b"], default="a"),
            "words": described("Words", type="array", items=shared("id", **{"x-ref": "skill"}),
                               **{"x-publish": "text"}),
            "parts": described("Parts", type="object", propertyNames=shared("id"),
                               additionalProperties=PART),
            "pair": described("Pair", **shared("id"), **{"x-ref": "pair", "x-ref-also": ["former"]}),
        },
        "if": {"required": ["pair"]},
        "else": {"required": ["kind"]},
    },
}


@pytest.fixture(scope="module")
def mini(tmp_path_factory):
    folder = tmp_path_factory.mktemp("schemas")
    files = {}
    for name, schema in MINI.items():
        files[f"{name}.schema.json"] = folder / f"{name}.schema.json"
        files[f"{name}.schema.json"].write_text(json.dumps(schema))
    return Schemas.load({**files, "output/other.schema.json": folder / "nowhere", "notes.md": folder / "nowhere"})


def test_the_fields_come_in_the_order_of_the_schema(mini):
    assert mini.kinds == ("thing",)
    assert [field.path for field in mini.fields("thing")] == [
        ("name",), ("story",), ("size",), ("kind",), ("words",), ("words", "*"),
        ("parts",), ("parts", "*"), ("parts", "*", "day"), ("pair",)]
    assert [field.type for field in mini.fields("thing")] == [
        "text", "text", "number", "string", "list", "string", "map", "record", "string", "string"]


def test_a_field_says_what_its_schema_says(mini):
    name = mini.field("thing", ("name",))
    assert (name.title, name.description) == (Text("NAME", "Name"), Text("NAME.", "Name."))
    assert (name.publish, name.purpose, name.required, name.long) == ("text", Text("N", "E"), True, False)
    kind = mini.field("thing", ("kind",))
    assert (kind.enum, kind.default, kind.required) == (("a", "b"), "a", True)
    assert mini.field("thing", ("pair",)).ref_also == ("former",)


@pytest.mark.parametrize(("path", "found"), [
    (("words", 3), ("words", "*")), (("parts", "x", "day"), ("parts", "*", "day")),
    (("parts", "*", "day"), ("parts", "*", "day")), (("name", "nl"), ("name", "nl")), ((), ()),
    (("nothing",), None), (("words", "x"), None), (("kind", "x"), None), (("name", 0), None),
])
def test_a_path_leads_to_its_field(mini, path, found):
    field = mini.field("thing", path)
    assert (field.path if field else None) == found


def test_what_may_be_shown_holds_for_a_text_and_for_the_items_of_a_list(mini):
    assert mini.field("thing", ("name", "nl")).publish == "text"
    assert mini.field("thing", ("words", 0)).publish == "text"
    assert mini.field("thing", ("story", "nl")).publish == ""


def test_only_what_leads_to_a_reference_is_walked(mini):
    leading = {field.path for field in mini.fields("thing") if field.leads_to_reference}
    assert leading == {("words",), ("words", "*"), ("pair",)}


def test_defaults(mini):
    assert mini.default("thing", ("kind",)) == "a"
    assert mini.default("thing", ("name",)) is None
    assert mini.default("thing", ("nothing",)) is None
    assert mini.defaults("thing") == {"kind": "a"}
    assert mini.defaults("nothing") == {}


def test_a_kind_without_a_schema_has_no_fields(mini):
    assert (mini.root("nothing"), mini.fields("nothing"), mini.field("nothing", ("a",))) == (None, (), None)


def test_the_languages_of_a_programme_decide_what_a_text_is(mini):
    def passes(languages, **data):
        return Gate(mini.for_languages(languages).bundles).passes("thing", {"name": "x", "kind": "a", **data})

    assert passes(["nl"], story="x")
    assert not passes(["nl", "en"], story="x")
    assert passes(["nl", "en"], story={"nl": "x", "en": "y"})
    assert not passes(["nl"], story={"nl": "x", "en": "y"})
    assert not passes(["nl", "en"], name={"nl": "x"})
    assert passes([], story={"nl": "x"})
    assert passes(["de"], story="x")


@pytest.mark.parametrize(("path", "is_key", "value", "may"), [
    (("name",), False, None, True), (("name", "nl"), False, None, True), (("story",), False, "x", False),
    (("kind",), False, None, False), (("kind",), False, "a", True), (("kind",), False, "Jan", False),
    (("parts", "x", "day"), False, "2026-01-01", True), (("parts", "x", "day"), False, "Jan", False),
    (("nothing",), False, "x", False), ((), False, "x", False),
    (("size",), False, "2,5", True), (("size",), False, "Jan", False), (("size",), False, None, False),
    (("story",), False, "3", False),
    (("name",), True, None, True), (("nmae",), True, None, True), (("Jan is ziek",), True, None, False),
    ((), True, None, False), (("nothing", "x"), True, None, False), (("parts", "x"), True, None, True),
    (("parts", "x", "dya"), True, None, True), (("parts", "x", "nmae"), True, None, False),
])
def test_what_may_go_further_than_hr_s_own_screen(mini, path, is_key, value, may):
    assert mini.may_leave("thing", path, is_key, value) == may


@pytest.mark.parametrize(("path", "value", "may"), [
    (("name",), "x", False), (("size",), "2,5", False), (("kind",), "a", True),
    (("parts", "x", "day"), "2026-01-01", True),
])
def test_of_a_record_that_the_site_does_not_show_only_states_and_dates_may(mini, path, value, may):
    assert mini.may_leave("thing", path, value=value, published=False) == may


def test_a_value_is_judged_where_nothing_is_said_of_a_key(mini):
    assert not mini.may_leave("thing", ("story",), value="x")


def test_a_field_deep_in_a_record_is_required_where_an_ordinary_record_needs_it(schemas):
    needed = [("mentee", "name"), ("mentee", "email"), ("goals", "*", "goal"), ("goals", "*", "achieved_on")]
    assert [schemas.field("pair", path).required for path in needed] == [True, False, True, False]
