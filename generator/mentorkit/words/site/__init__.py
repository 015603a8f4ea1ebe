"""The site's sentences by key, nl and en side by side; a module for each part of the site."""

from functools import cache
from importlib import import_module

from mentorkit.finding import Text

MODULES = (
    "frame", "mentors", "home", "contact", "join", "faq", "hr", "programme",
    "steps", "status", "evaluation", "figures", "training", "recognition", "matching", "privacy",
    "journey", "calendar", "charts",
)


@cache
def sentences() -> dict[str, Text]:
    """All sentences; a key stands in one module only."""
    found: dict[str, Text] = {}
    for name in MODULES:
        for key, text in import_module(f"mentorkit.words.site.{name}").TEXTS.items():
            assert key not in found, f"the key {key} stands in two modules"
            found[key] = text
    return found


def sentence(key: str) -> Text:
    return sentences()[key]
