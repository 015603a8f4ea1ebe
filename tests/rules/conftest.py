"""What tests of rules share."""

from pathlib import Path

import pytest

from mentorkit.shape import Schemas

SCHEMAS = Path(__file__).parents[2] / "schemas"


@pytest.fixture(scope="session")
def schemas() -> Schemas:
    """The house's own schemas."""
    return Schemas.load({path.name: path for path in SCHEMAS.glob("*.json")})
