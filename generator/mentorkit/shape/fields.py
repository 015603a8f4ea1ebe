"""What the schemas say about each field: titles, who may read it, what it points to. Made from the schemas alone."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from mentorkit.finding import DataPath, Text
from mentorkit.shape.near import is_slip

Json = Mapping[str, Any]
ANY = "*"
"""A step of a field's path: any key of a mapping by id, any item of a list."""


class Field:
    """A place in a kind of file. `path` has `*` for the keys that HR chooses and for list positions.

    `required` is what an ordinary record needs (with a schema's `else`: what is there unless its `if` holds).
    `type` is record, map (by id), list, text (`{nl, en}` or a string), string, integer, number or boolean. `children`
    are the fields of a record, in the schema's order; `entry` is what a map holds, `item` what a list holds.
    """

    def __init__(self, kind: str, path: DataPath, schema: Json, definitions: Mapping[str, Json], required: bool,
                 inherited: str = "", otherwise: Json | None = None):
        reference = schema.get("$ref", "")
        merged = dict(schema)
        while "$ref" in merged:
            merged = {**definitions[merged.pop("$ref").rsplit("/", 1)[-1]], **merged}
        self.kind, self.path, self.required = kind, path, required
        self.piece: str = reference.rsplit("/", 1)[-1]
        self.schema: Json = merged
        self._definitions = definitions
        self._otherwise: Json = otherwise or merged.get("else", {})
        own = merged.get("x-nl", {})
        self.title = Text(own.get("title", ""), merged.get("title", ""))
        self.description = Text(own.get("description", ""), merged.get("description", ""))
        self.publish: str = merged.get("x-publish", inherited)
        self.filter: bool = merged.get("x-filter", False)
        self.ref: str | None = merged.get("x-ref")
        self.ref_also: tuple[str, ...] = tuple(merged.get("x-ref-also", ()))
        purpose = merged.get("x-purpose")
        self.purpose = Text(purpose["nl"], purpose["en"]) if purpose else None
        self.enum: tuple = tuple(merged.get("enum", ()))
        self.default: Any = merged.get("default")
        self.examples: tuple = tuple(merged.get("examples", ()))
        self.long: bool = merged.get("x-long", False)

    @property
    def key(self) -> str:
        return str(self.path[-1]) if self.path else ""

    @cached_property
    def _record(self) -> Json | None:
        """The part of the schema that describes an object, if any."""
        if "properties" in self.schema or isinstance(self.schema.get("additionalProperties"), dict):
            return self.schema
        return next((b for b in self.schema.get("anyOf", ()) if b.get("type") == "object"), None)

    @cached_property
    def type(self) -> str:
        if "anyOf" in self.schema:
            return "text" if self._record else self.schema["anyOf"][0].get("type", "string")
        if self._record is not None:
            return "map" if isinstance(self._record.get("additionalProperties"), dict) else "record"
        named = self.schema.get("type", "string")
        named = next(t for t in named if t != "null") if isinstance(named, list) else named
        return {"array": "list", "object": "record"}.get(named, named)

    @cached_property
    def children(self) -> tuple["Field", ...]:
        record = self._record or {}
        passed = self.publish if self.type == "text" else ""
        required = {*record.get("required", ()), *self._otherwise.get("required", ())}
        return tuple(self._below(key, schema, key in required, passed, self._otherwise.get("properties", {}).get(key))
                     for key, schema in record.get("properties", {}).items())

    @cached_property
    def entry(self) -> "Field | None":
        inner = (self._record or {}).get("additionalProperties")
        return self._below(ANY, inner, False, self.publish) if isinstance(inner, dict) else None

    @cached_property
    def item(self) -> "Field | None":
        inner = self.schema.get("items")
        if not isinstance(inner, dict):
            return None
        return self._below(ANY, inner, False, self.publish, self._otherwise.get("items"))

    @cached_property
    def _by_key(self) -> dict[str, "Field"]:
        return {child.key: child for child in self.children}

    def child(self, key: str | int) -> "Field | None":
        """The field below this one under a key or a list position."""
        return self.item if isinstance(key, int) else self._by_key.get(key, self.entry)

    def is_slip(self, key: str) -> bool:
        """Whether a key that is not there is one of this record's keys or titles, with a slip in it."""
        words = (word for child in self.children for word in (child.key, child.title.nl, child.title.en))
        return is_slip(key, words)

    @cached_property
    def leads_to_reference(self) -> bool:
        """Whether this field or one below it is an id of something."""
        below = (*self.children, self.entry, self.item)
        return bool(self.ref) or any(f.leads_to_reference for f in below if f is not None)

    def walk(self) -> Iterator["Field"]:
        """This field and all below, in the schema's order; a text is one field."""
        yield self
        if self.type == "text":
            return
        for below in (*self.children, self.entry, self.item):
            if below is not None:
                yield from below.walk()

    def _below(self, key: str, schema: Json, required: bool, inherited: str, otherwise: Json | None = None) -> "Field":
        return Field(self.kind, (*self.path, key), schema, self._definitions, required, inherited, otherwise)
