"""`make bench`: check and build of programmes of 100 and 1,000 mentors, beside check-jsonschema and plain MkDocs."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import site
from benchmarks.measure import in_turn
from benchmarks.programmes import make

SIZES = (100, 1000)
ROUNDS = 5
HERE = Path(__file__).resolve().parents[1]


def main() -> None:
    version = sys.version.split()[0]
    print(f"Python {version}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; medians of {ROUNDS}")
    sizes = [int(argument) for argument in sys.argv[1:]] or SIZES
    with tempfile.TemporaryDirectory() as folder:
        for mentors in sizes:
            root = Path(folder) / str(mentors)
            files = make(root, mentors)
            print(f"\n{mentors} mentors, {files} files")
            _check(root)
            _stages(root)
            site.compare(root, ROUNDS if mentors < 500 else 3)
        site.weights(Path(folder))


def _check(root: Path) -> None:
    schemas = HERE / "schemas"
    peer = [sys.executable, "-c", _PEER, schemas, root]
    ours = [sys.executable, "-m", "mentorkit", "check", "--root", root, "--as-of", "2026-11-24"]
    costs = in_turn({"mentorkit check": ours}, ROUNDS) | in_turn({"check-jsonschema": peer}, 2)
    for name, cost in costs.items():
        print(f"  {name:<18} {cost.wall:7.2f} s wall {cost.cpu:7.2f} s cpu {cost.peak:6.0f} MiB  exit {cost.code}")
    ratio = costs["mentorkit check"].wall / costs["check-jsonschema"].wall
    print(f"  check / check-jsonschema, wall: {ratio:.3f} (target 0.08, whose shape alone it checks)")


def _stages(root: Path) -> None:
    runs = []
    for _ in range(ROUNDS):
        shutil.rmtree(root / "build", ignore_errors=True)
        output = subprocess.run([sys.executable, "-m", "benchmarks.stages", root], check=True, capture_output=True)
        runs.append(json.loads(output.stdout))
    told = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    print("  cpu by stage: " + ", ".join(f"{name} {spent:.3f}" for name, spent in told.items()))
    (root / "stages.json").write_text(json.dumps(told))


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
