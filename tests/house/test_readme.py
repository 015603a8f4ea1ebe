"""What the README shows must work as it stands there."""

import re
from datetime import date
from pathlib import Path

from mentorkit import read, resources
from mentorkit.finding import Severity
from mentorkit.inspection import inspect_tree
from mentorkit.shape import Schemas

ROOT = Path(__file__).parents[2]


def test_the_two_files_to_begin_with_have_no_mistake() -> None:
    files = {}
    for block in re.findall(r"```yaml\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S):
        kind = re.match(r"# yaml-language-server: \$schema=\.\./schemas/(\w+)\.schema\.json\n", block)[1]
        files[f"programme/{kind}.yml"] = block.encode()
    assert set(files) == {"programme/programme.yml", "programme/vocabulary.yml"}
    inspection = inspect_tree(read.parse(files), Schemas.load(resources.overlaid("schemas", ROOT)), date(2026, 11, 24))
    assert [f for f in inspection.findings if f.severity is not Severity.HINT] == []
