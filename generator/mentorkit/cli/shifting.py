"""A cohort's dates, moved to another start."""

import re
from collections.abc import Callable
from datetime import date
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
    return _years_on(begun, years[1] - years[0]).isoformat()


def shifted(old: dict[str, Any], old_id: str, new_id: str, begins: date) -> dict[str, Any]:
    """The cohort with every date moved by the difference of the starts, and the year in its name moved along.

    Whole years keep day and month, so that what ends on the last of a month still does; else the days are counted.
    """
    begun = date.fromisoformat(old["starts_on"])
    apart = begins.year - begun.year
    whole = _years_on(begun, apart) == begins

    def move(day: date) -> date:
        return _years_on(day, apart) if whole else day + (begins - begun)

    years = _years(old_id, new_id)
    data = {key: _moved(value, move) for key, value in old.items() if key not in LEFT_OUT}
    if years:
        data["name"] = _renamed(data["name"], *map(str, years))
    return data


def _years(old_id: str, new_id: str) -> tuple[int, int] | None:
    old, new = _YEAR.findall(old_id), _YEAR.findall(new_id)
    if len(old) != 1 or len(new) != 1 or _YEAR.sub("", old_id) != _YEAR.sub("", new_id):
        return None
    return int(old[0]), int(new[0])


def _years_on(day: date, years: int) -> date:
    """The same day of another year; 28 February for a 29th that year does not have."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _moved(value: Any, move: Callable[[date], date]) -> Any:
    if isinstance(value, dict):
        return {key: _moved(inner, move) for key, inner in value.items()}
    if isinstance(value, str) and _DAY.fullmatch(value):
        return move(date.fromisoformat(value)).isoformat()
    return value


def _renamed(name: Any, old: str, new: str) -> Any:
    if isinstance(name, dict):
        return {language: text.replace(old, new) for language, text in name.items()}
    return name.replace(old, new)
