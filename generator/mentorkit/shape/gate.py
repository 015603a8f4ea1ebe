"""The quick yes: most files are right, and this says so in microseconds. What it refuses goes to `judge`."""

import jsonschema_rs

from mentorkit.shape.bundle import Json
from mentorkit.shape.dates import is_date


class Gate:
    """Says whether data fits the schema of its kind."""

    def __init__(self, bundles: dict[str, Json]):
        self._bundles = bundles
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def passes(self, kind: str, data: dict) -> bool:
        if kind not in self._validators:
            self._validators[kind] = jsonschema_rs.Draft202012Validator(
                self._bundles[kind], validate_formats=True, formats={"date": is_date})
        return self._validators[kind].is_valid(data)
