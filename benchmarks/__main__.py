"""`make bench`: check and build of programmes of 100 and 1,000 mentors, beside check-jsonschema and bare Material.

`make bench BENCH="24 300"` takes other sizes.
"""

import importlib.util
import os
import sys
import tempfile
from functools import partial
from pathlib import Path

from benchmarks import site
from benchmarks.measure import cost, free_cores, in_turn
from benchmarks.programmes import make

SIZES = (100, 1000)
ROUNDS = 5
HERE = Path(__file__).resolve().parents[1]
COMMANDS = """\
What is measured, each command in each round, medians of the rounds (of 3 for the first two):
  mentorkit check    mentorkit check --root DIR --as-of 2026-11-24
  check-jsonschema   check-jsonschema --schemafile schemas/KIND.schema.json FILES, for each kind of file, one by one
  our stages         python -m benchmarks.stages DIR
  mentorkit build    mentorkit build --root DIR --as-of 2026-11-24, once, from nothing
  MkDocs             python -m mentorkit.publish.engine DIR/build/mkdocs.nl.yml SECONDS, and the same for en
  bare Material      the same on the same tree and settings, but with an empty theme.custom_dir"""


def main() -> None:
    version = sys.version.split()[0]
    print(f"Python {version}, {os.cpu_count()} cores of which {free_cores():.1f} free, load {os.getloadavg()[0]:.1f}")
    print(COMMANDS)
    sizes = [int(argument) for argument in sys.argv[1:]] or SIZES
    with tempfile.TemporaryDirectory() as folder:
        for mentors in sizes:
            root = Path(folder) / str(mentors)
            rounds = ROUNDS if mentors < 500 else 3
            print(f"\n{mentors} mentors, {make(root, mentors)} files; {rounds} rounds", flush=True)
            _check(root)
            site.compare(root, rounds)
            sys.stdout.flush()
        site.weights(Path(folder))


def _check(root: Path) -> None:
    ours = [sys.executable, "-m", "mentorkit", "check", "--root", root, "--as-of", site.AS_OF]
    peer = [sys.executable, "-c", _PEER, HERE / "schemas", root]
    runs = {"mentorkit check": partial(cost, ours)}
    if importlib.util.find_spec("check_jsonschema"):
        runs["check-jsonschema"] = partial(cost, peer)
    costs = in_turn(runs, 3)
    for name, spent in costs.items():
        print(f"  {name:<22} {spent}")
    if len(costs) > 1:
        ratio = costs["mentorkit check"].wall / costs["check-jsonschema"].wall
        print(f"  check / check-jsonschema, wall: {ratio:.3f} (target 0.08; it looks at the shape alone)")
    else:
        print("  check-jsonschema is not installed here: nothing to compare with")


_PEER = """
import pathlib, subprocess, sys
schemas, root = map(pathlib.Path, sys.argv[1:])
single = {k: [root / "programme" / f"{k}.yml"] for k in
          ("programme", "vocabulary", "matching", "training", "recognition", "faq", "questions")}
many = {"cohort": "programme/cohorts/*.yml", "evaluation": "programme/evaluations/*.yml", "mentor": "mentors/*.yml",
        "pair": "pairs/*/*.yml"}
groups = single | {kind: sorted(root.glob(pattern)) for kind, pattern in many.items()}
codes = [subprocess.run([sys.executable, "-m", "check_jsonschema", "--schemafile", schemas / f"{kind}.schema.json",
                         *(f for f in files if f.exists())], stdout=subprocess.DEVNULL).returncode
         for kind, files in groups.items() if any(f.exists() for f in files)]
sys.exit(max(codes))
"""

if __name__ == "__main__":
    main()
