"""A cohort's dates, moved to another start."""

import re
from datetime import date, timedelta
from typing import Any

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
LEFT_OUT = ("focus",)
"""What a cohort has for itself."""


def start(old: dict[str, Any], old_id: str, new_id: str) -> str | None:
    """The day on which the new one starts, where the two ids tell it: they differ in the year alone."""
    years = _years(old_id, new_id)
    begun = date.fromisoformat(old["starts_on"])
    if years is None:
        return None
    year = begun.year + years[1] - years[0]
    last = 28 if (begun.month, begun.day) == (2, 29) else begun.day
    return begun.replace(year=year, day=last).isoformat()


def shifted(old: dict[str, Any], old_id: str, new_id: str, begins: date) -> dict[str, Any]:
    """The cohort with every date moved by the difference of the starts, and the year in its name moved along."""
    by = begins - date.fromisoformat(old["starts_on"])
    years = _years(old_id, new_id)
    data = {key: _moved(value, by) for key, value in old.items() if key not in LEFT_OUT}
    if years:
        data["name"] = _renamed(data["name"], *map(str, years))
    return data


def _years(old_id: str, new_id: str) -> tuple[int, int] | None:
    old, new = _YEAR.findall(old_id), _YEAR.findall(new_id)
    if len(old) != 1 or len(new) != 1 or _YEAR.sub("", old_id) != _YEAR.sub("", new_id):
        return None
    return int(old[0]), int(new[0])


def _moved(value: Any, by: timedelta) -> Any:
    if isinstance(value, dict):
        return {key: _moved(inner, by) for key, inner in value.items()}
    if isinstance(value, str) and _DAY.fullmatch(value):
        return (date.fromisoformat(value) + by).isoformat()
    return value


def _renamed(name: Any, old: str, new: str) -> Any:
    if isinstance(name, dict):
        return {language: text.replace(old, new) for language, text in name.items()}
    return name.replace(old, new)
