"""Page models → a tree of plain Markdown and data files for each language, and the settings to build it."""

from mentorkit.render.tree import configs, lay_out, render

__all__ = ["configs", "lay_out", "render"]
