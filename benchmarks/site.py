"""What the site costs: ours beside bare Material on the same tree, and two languages at once beside one by one."""

import gzip
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measure import Command, Cost, cost, free_cores, held, in_turn
from benchmarks.programmes import make
from mentorkit.publish.links import broken

AS_OF = "2026-11-24"
SECONDS = "1795478400"
"""The same day, in seconds since 1970."""


SIZES = {100: 5, 1000: 3}
"""Mentors, and the rounds of measuring."""


def main(folder: Path) -> None:
    for mentors, rounds in SIZES.items():
        root = folder / str(mentors)
        print(f"\n{mentors:,} mentors, {make(root, mentors):,} files; {rounds} rounds", flush=True)
        compare(root, rounds)
    weights(folder)


def compare(root: Path, rounds: int) -> None:
    """Print what the whole build costs, what its parts cost, and their ratios."""
    print(f"  mentorkit build        {build(root)}")
    begun = time.process_time()
    assert not broken(root / "build" / "html", "/")
    print(f"    of which the look at every link: {time.process_time() - begun:.2f} s cpu")
    nl, en = (_engine(root / "build" / f"mkdocs.{language}.yml") for language in ("nl", "en"))
    stages: list[dict[str, list[float]]] = []
    bare = _engine(_bare(root / "build"))
    costs = in_turn({
        "our stages": lambda: _stages(root, stages), "MkDocs, nl": lambda: cost(nl), "MkDocs, en": lambda: cost(en),
        "bare Material, nl": lambda: cost(bare), "MkDocs, both at once": lambda: cost(nl, en),
    }, rounds)
    for name, spent in costs.items():
        print(f"  {name:<22} {spent}")
    for name in stages[0]:
        wall, cpu, peak = (statistics.median(run[name][part] for run in stages) for part in range(3))
        print(f"    {name:<20} {wall:7.2f} s wall {cpu:7.2f} s cpu {peak:6.0f} MiB")
    before, ours, other, plain, together = costs.values()
    held("ours / bare Material, cpu", ours.cpu / plain.cpu, 1.15)
    held("our stages / MkDocs on both trees, cpu", before.cpu / (ours.cpu + other.cpu), 0.15)
    print(f"  both at once / one by one, wall: {together.wall / (ours.wall + other.wall):.2f} "
          f"with {free_cores():.1f} cores free at the end (at most 0.7 where two are free)")


def _stages(root: Path, told: list[dict[str, list[float]]]) -> Cost:
    """Run the stages up to the trees on disk, without the start of Python; `told` gets what each of them cost."""
    output = subprocess.run([sys.executable, "-m", "benchmarks.stages", root], check=True, stdout=subprocess.PIPE)
    told.append(json.loads(output.stdout))
    walls, cpus, peaks = zip(*told[-1].values(), strict=True)
    return Cost(sum(walls), sum(cpus), max(peaks))


def weights(folder: Path) -> None:
    """Print the compressed weight of a mentor's page with few and with many mentors."""
    told = {}
    for mentors in (24, 1000):
        root = folder / str(mentors)
        if not (root / "programme").exists():
            make(root, mentors)
        if not (root / "build" / "html").exists():
            build(root)
        page = (root / "build" / "html" / "mentors" / "mentor-3" / "index.html").read_bytes()
        told[mentors] = len(gzip.compress(page, mtime=0))
    print(f"\na mentor's page, gzip: {told[24]} bytes with 24 mentors, {told[1000]} with 1,000")


def build(root: Path) -> Cost:
    """Build the site of a programme, from nothing to a place of its own; gives the cost."""
    spent = cost([sys.executable, "-m", "mentorkit", "build", "--root", root, "--as-of", AS_OF])
    assert spent.code == 0, f"the build of {root} ended with {spent.code}"
    return spent


def _engine(config: Path) -> Command:
    return [sys.executable, "-m", "mentorkit.publish.engine", config, SECONDS]


def _bare(work: Path) -> Path:
    """The settings of the Dutch site, all but our templates; gives their file."""
    settings = json.loads((work / "mkdocs.nl.yml").read_text("utf-8"))
    (work / "no-theme").mkdir(exist_ok=True)
    settings["theme"]["custom_dir"] = "no-theme"
    settings["site_dir"] = "stage/bare"
    path = work / "mkdocs.bare.yml"
    path.write_text(json.dumps(settings), "utf-8")
    return path
