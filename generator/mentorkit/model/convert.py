"""Plain data → records: one converter for each record class, made once from its annotations.

The data has passed its schema, so a converter needs no checks of its own. A schema's name that Python keeps for
itself ends in an underscore here (`with_`), and the `from` of days and hours is `start`.
"""

import types
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from mentorkit.model.records import Label

Converter = Callable[[Any], Any]


def key_of(attribute: str) -> str:
    """The schema's name for a record's attribute."""
    return "from" if attribute == "start" else attribute.removesuffix("_")


@cache
def converter(kind: Any) -> Converter:
    """A function from plain data to `kind`: a record class, a collection of them, or a plain type."""
    if kind is Label:
        return label
    if kind is date:
        return date.fromisoformat
    if kind is int:
        return int    # to a schema, 2.0 is a whole number too
    if hasattr(kind, "_fields"):
        return _record(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple:
        return _tuple(converter(arguments[0]))
    if origin is Mapping:
        return _mapping(converter(arguments[1]))
    if origin in (Union, types.UnionType):
        return _optional(converter(next(a for a in arguments if a is not type(None))))
    return _same


def label(value: str | dict) -> Label:
    """One string, or a mapping by language with perhaps `also`."""
    if isinstance(value, str):
        return Label({"": value})
    return Label({k: v for k, v in value.items() if k != "also"}, tuple(value.get("also", ())))


def _record(kind: type) -> Converter:
    plan = {key_of(name): (name, converter(hint)) for name, hint in get_type_hints(kind).items()}

    def convert(data: dict, **given: Any) -> Any:
        for key, value in data.items():
            if value is not None and (step := plan.get(key)):
                name, make = step
                given[name] = value if make is _same else make(value)
        return kind(**given)

    return convert


def _tuple(make: Converter) -> Converter:
    return tuple if make is _same else lambda values: tuple([make(v) for v in values])


def _mapping(make: Converter) -> Converter:
    return lambda values: {key: make(v) for key, v in values.items()}


def _optional(make: Converter) -> Converter:
    return lambda value: None if value is None else make(value)


def _same(value: Any) -> Any:
    return value
