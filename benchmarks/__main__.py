"""`make bench`: the check beside check-jsonschema and ajv, and as a programme grows; the build beside bare Material.

`make bench BENCH=check` or `BENCH=site` does one of the two.
"""

import os
import sys
import tempfile
from pathlib import Path

from benchmarks import check, site
from benchmarks.measure import free_cores

PARTS = {"check": check.main, "site": site.main}
COMMANDS = """\
What is measured, each command in each round, medians of the rounds; Python's bytecode is there already:
  mentorkit check    mentorkit check --root DIR --as-of 2026-11-24: the shape and all rules
  check-jsonschema   check-jsonschema --schemafile schemas/KIND.schema.json FILES, for each kind of file: shape alone
  ajv and js-yaml    node benchmarks/ajv.js schemas DIR: shape alone
  our stages         python -m benchmarks.stages DIR
  mentorkit build    mentorkit build --root DIR --as-of 2026-11-24, once, from nothing
  MkDocs             python -m mentorkit.publish.engine DIR/build/mkdocs.nl.yml SECONDS, and the same for en
  bare Material      the same on the same tree and settings, but with an empty theme.custom_dir"""


def main() -> None:
    version = sys.version.split()[0]
    print(f"Python {version}, {os.cpu_count()} cores of which {free_cores():.1f} free, load {os.getloadavg()[0]:.1f}")
    print(COMMANDS)
    with tempfile.TemporaryDirectory() as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = f"{folder}/bytecode"
        for part in sys.argv[1:] or PARTS:
            PARTS[part](Path(folder, part))


if __name__ == "__main__":
    main()
