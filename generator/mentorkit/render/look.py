"""The stylesheet with the organisation's colours."""

from mentorkit.model.records import Look
from mentorkit.view.colours import palette

ADDRESS = "assets/css/look.css"


def stylesheet(look: Look) -> str:
    """CSS variables for both schemes; the dark ones on a screen only, so that paper stays light."""
    schemes = palette(look.primary, look.accent)
    light, dark = (";".join(f"--{name}:{colour}" for name, colour in schemes[scheme].items())
                   for scheme in ("light", "dark"))
    return f":root{{{light}}}\n@media screen{{[data-md-color-scheme=slate]{{{dark}}}}}\n"
