"""`make bench`: check and build of programmes of 100 and 1,000 mentors, beside check-jsonschema and bare Material.

`make bench BENCH="24 300"` takes other sizes.
"""

import importlib.util
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import site
from benchmarks.measure import free_cores, in_turn
from benchmarks.programmes import make

SIZES = (100, 1000)
ROUNDS = 5
HERE = Path(__file__).resolve().parents[1]
COMMANDS = """\
What is measured, each command in each round, medians of the rounds (of 3 for the first two):
  mentorkit check    mentorkit check --root DIR --as-of 2026-11-24
  check-jsonschema   check-jsonschema --schemafile schemas/KIND.schema.json FILES, for each kind of file, one by one
  the stages         python -m benchmarks.stages DIR
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
            site.compare(root, rounds, _stages(root, rounds))
            sys.stdout.flush()
        site.weights(Path(folder))


def _check(root: Path) -> None:
    ours = [sys.executable, "-m", "mentorkit", "check", "--root", root, "--as-of", site.AS_OF]
    peer = [sys.executable, "-c", _PEER, HERE / "schemas", root]
    commands = {"mentorkit check": [ours]}
    if importlib.util.find_spec("check_jsonschema"):
        commands["check-jsonschema"] = [peer]
    costs = in_turn(commands, 3)
    for name, spent in costs.items():
        print(f"  {name:<22} {spent}")
    if len(costs) > 1:
        ratio = costs["mentorkit check"].wall / costs["check-jsonschema"].wall
        print(f"  check / check-jsonschema, wall: {ratio:.3f} (target 0.08; it looks at the shape alone)")
    else:
        print("  check-jsonschema is not installed here: nothing to compare with")


def _stages(root: Path, rounds: int) -> float:
    """Print what each of our stages costs; gives the cpu of all from reading to the trees on disk."""
    runs = []
    for _ in range(rounds):
        shutil.rmtree(root / "build", ignore_errors=True)
        output = subprocess.run([sys.executable, "-m", "benchmarks.stages", root], check=True, capture_output=True)
        runs.append(json.loads(output.stdout))
    spent = {}
    for name in runs[0]:
        wall, spent[name], peak = (statistics.median(run[name][i] for run in runs) for i in range(3))
        print(f"    {name:<20} {wall:7.2f} s wall {spent[name]:7.2f} s cpu {peak:6.0f} MiB")
    return sum(spent.values()) - spent["import"]


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
