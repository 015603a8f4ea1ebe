"""The schemas as a validator of jsonschema that reads patterns as every other language does."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend
from referencing import Registry, Resource

FOLDER = Path(__file__).parents[2] / "schemas"
FORMATS = FormatChecker(())
FORMATS.checks("date", raises=ValueError)(lambda value: not isinstance(value, str) or date.fromisoformat(value))


def pattern(_validator, wanted: str, value: object, _schema) -> Iterator[ValidationError]:
    """Python's `$` also matches before a last line break; ECMA's and Rust's do not."""
    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", wanted), value):
        yield ValidationError(f"{value!r} does not match {wanted!r}")


Validator = extend(Draft202012Validator, {"pattern": pattern})


@pytest.fixture(scope="session")
def schemas() -> dict[str, dict]:
    return {path.name: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.schema.json"))}


@pytest.fixture(scope="session")
def judge(schemas: dict[str, dict]) -> Callable[[dict], Draft202012Validator]:
    """`judge(schema)` judges values by a schema whose `$ref`s point to the files in the folder."""
    registry = Registry().with_resources((name, Resource.from_contents(schema)) for name, schema in schemas.items())
    return lambda schema: Validator(schema, registry=registry, format_checker=FORMATS)


@pytest.fixture(scope="session")
def whole() -> dict[str, dict]:
    """A file of each kind in which every field is filled in."""
    return json.loads(Path(__file__).with_name("whole.json").read_text(encoding="utf-8"))


@pytest.fixture
def faults(judge, schemas) -> Callable[[str, dict], list[list]]:
    """Where a file of a kind is wrong."""
    return lambda kind, data: [
        list(error.absolute_path) for error in judge(schemas[f"{kind}.schema.json"]).iter_errors(data)
    ]


@pytest.fixture
def edited(whole) -> Callable[[str, object], tuple[str, dict, list]]:
    """`edited("mentor away 0 until", value)`: the kind, its whole file with that one value, and the way to it."""

    def edit(place: str, value: object) -> tuple[str, dict, list]:
        kind, data, spot, way = opened(whole, place)
        spot[way[-1]] = value
        return kind, data, way

    return edit


@pytest.fixture
def without(whole) -> Callable[[str], dict]:
    """`without("mentor away 0 until")`: the whole file of a mentor, but for that one value."""

    def leave_out(place: str) -> dict:
        _, data, spot, way = opened(whole, place)
        del spot[way[-1]]
        return data

    return leave_out


def opened(whole: dict[str, dict], place: str) -> tuple[str, dict, dict | list, list]:
    """A copy of a kind's whole file, and what holds the value at a place."""
    kind, *steps = place.split()
    way = [int(step) if step.isdigit() else step for step in steps]
    data = json.loads(json.dumps(whole[kind]))
    spot = data
    for step in way[:-1]:
        spot = spot[step]
    return kind, data, spot, way
