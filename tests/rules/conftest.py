"""What tests of rules share."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mentorkit.finding import Finding
from mentorkit.inspection import inspect_tree
from mentorkit.read import parse
from mentorkit.rules.example import BASE, edit
from mentorkit.shape import Schemas

SCHEMAS = Path(__file__).parents[2] / "schemas"


@pytest.fixture(scope="session")
def schemas() -> Schemas:
    """The house's own schemas."""
    return Schemas.load({path.name: path for path in SCHEMAS.glob("*.json")})


@pytest.fixture
def check(schemas) -> Callable[..., list[Finding]]:
    """What the check finds in the small sound programme after edits, `check({file: yaml})`, and with `whole` files in
    place of its own; None takes one away."""

    def checked(edits: dict[str, str] | None = None, whole: dict[str, str | None] | None = None,
                today: date = date(2026, 11, 24)) -> list[Finding]:
        texts = {file: text for file, text in {**BASE, **(whole or {})}.items() if text is not None}
        for file, snippet in (edits or {}).items():
            texts[file] = edit(texts[file], snippet) if file in texts else snippet
        return list(inspect_tree(parse({f: t.encode() for f, t in texts.items()}), schemas, today).findings)

    return checked
