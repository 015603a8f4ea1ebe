"""The organisation's colours, as a stylesheet, and its logo."""

from pathlib import Path

from mentorkit import resources
from mentorkit.model.colours import palette
from mentorkit.model.records import Look

ADDRESS = "assets/css/look.css"
IMAGES = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif")


def stylesheet(look: Look) -> str:
    """CSS variables for both schemes; the dark ones on a screen only, so that paper stays light."""
    schemes = palette(look.primary, look.accent)
    light, dark = (";".join(f"--{name}:{colour}" for name, colour in schemes[scheme].items())
                   for scheme in ("light", "dark"))
    return f":root{{{light}}}\n@media screen{{[data-md-color-scheme=slate]{{{dark}}}}}\n"


def logo(look: Look, root: Path) -> Path | None:
    """The file of the organisation's own logo: an image below the root, or one that comes with the package."""
    path = resources.chosen(look.logo, root) if look.logo else None
    return path if path and path.suffix.lower() in IMAGES and path.is_file() and not path.is_symlink() else None


def logo_address(file: Path) -> str:
    """Where a logo stands in the tree."""
    return f"assets/logo{file.suffix.lower()}"
