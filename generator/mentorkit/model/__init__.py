"""Sound files → records with their links: the Programme."""

from mentorkit.model.build import build
from mentorkit.model.programme import Programme

__all__ = ["Programme", "build"]
