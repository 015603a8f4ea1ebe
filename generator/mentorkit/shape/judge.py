"""The last word on shape: what precisely is wrong with data that the gate refused. The one module that knows
jsonschema, which is slow to import, and is imported only when there is something to say."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from mentorkit.finding import DataPath
from mentorkit.shape.bundle import Json
from mentorkit.shape.dates import is_date

_TYPES = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number",
          type(None): "null"}


class Violation(NamedTuple):
    """One broken demand: its keyword, at which path, by which value, against which schema. `is_key`: the value is a
    key of the record at `path`."""

    keyword: str
    path: DataPath
    value: Any
    schema: Json
    detail: Any = None
    is_key: bool = False


def judge(schema: Json, data: dict) -> list[Violation]:
    """All violations. Of alternatives, only those of the one that the value's own type picks."""
    from jsonschema import Draft202012Validator, FormatChecker

    checker = FormatChecker(formats=())
    checker.checks("date")(lambda value: not isinstance(value, str) or is_date(value))
    validator = Draft202012Validator(schema, format_checker=checker)
    errors = sorted(validator.iter_errors(data), key=_spot)  # jsonschema visits the keys of a map in any order
    found = [violation for error in errors for violation in _violations(error)]
    return list({(v.keyword, v.path, str(v.detail), v.value if v.is_key else ""): v for v in found}.values())


def _spot(error: Any) -> list[tuple[int, str]]:
    """Where an error sorts: by keys and list positions."""
    return [(step, "") if isinstance(step, int) else (0, step) for step in error.absolute_path]


def kind_of_value(value: Any) -> str:
    """JSON's name for the type of a value."""
    return _TYPES[type(value)]


def _violations(error: Any) -> Iterator[Violation]:
    path = tuple(error.absolute_path)
    if error.validator == "anyOf":
        yield from _alternatives(error, path)
    elif error.validator == "required":
        for key in error.validator_value:
            if key not in error.instance:
                yield Violation("required", path, error.instance, error.schema, key)
    elif error.validator == "additionalProperties":
        for key in error.instance:
            if key not in error.schema.get("properties", {}):
                yield Violation("unknown", (*path, key), error.instance[key], error.schema, key)
    else:
        is_key = "propertyNames" in error.absolute_schema_path
        yield Violation(error.validator, path, error.instance, error.schema, error.validator_value, is_key)


def _alternatives(error: Any, path: DataPath) -> Iterator[Violation]:
    named = kind_of_value(error.instance)
    branches = error.schema["anyOf"]
    fits = [i for i, branch in enumerate(branches) if branch.get("type") in (named, None)]
    if not fits:
        yield Violation("type", path, error.instance, error.schema, [branch.get("type") for branch in branches])
        return
    for inner in error.context:
        if inner.schema_path[0] == fits[0]:
            yield from _violations(inner)
