"""Writing: data → YAML text → a file, in one step that never replaces anything."""

from mentorkit.write.create import Exists, create
from mentorkit.write.yaml_text import yaml_lines, yaml_text

__all__ = ["Exists", "create", "yaml_lines", "yaml_text"]
