"""What tests of the model share."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mentorkit import model, shape
from mentorkit.model import Programme
from mentorkit.read import parse
from mentorkit.rules.example import BASE, edit
from mentorkit.shape import Schemas

SCHEMAS = Path(__file__).parents[2] / "schemas"


@pytest.fixture(scope="session")
def schemas() -> Schemas:
    """The house's own schemas, for a programme in both languages."""
    return Schemas.load({path.name: path for path in SCHEMAS.glob("*.json")}).for_languages(("nl", "en"))


@pytest.fixture
def programme(schemas) -> Callable[..., Programme]:
    """The small sound programme after edits, `programme({file: yaml})`, and with `whole` files in place of its own;
    None takes one away."""

    def made(edits: dict[str, str] | None = None, whole: dict[str, str | None] | None = None) -> Programme:
        texts = {**BASE, **(whole or {})}
        texts = {file: text for file, text in texts.items() if text is not None}
        for file, snippet in (edits or {}).items():
            texts[file] = edit(texts[file], snippet) if file in texts else snippet
        tree = parse({file: text.encode() for file, text in texts.items()})
        shape.check(tree, schemas)
        return model.build(tree, schemas)

    return made
