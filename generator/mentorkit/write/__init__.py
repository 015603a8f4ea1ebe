"""Writing: data → YAML text → a new file; and changes to a file that is there, which keep every other byte."""

from mentorkit.write.create import Exists, create
from mentorkit.write.disk import Blocked, Written, content, replace
from mentorkit.write.mend import mend
from mentorkit.write.yaml_text import yaml_lines, yaml_text

__all__ = ["Blocked", "Exists", "Written", "content", "create", "mend", "replace", "yaml_lines", "yaml_text"]
