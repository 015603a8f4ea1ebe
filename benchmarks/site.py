"""What the site costs: ours beside bare Material on the same tree, and two languages at once beside one by one."""

import gzip
import json
import sys
import time
from pathlib import Path

from benchmarks.measure import Command, Cost, cost, free_cores, in_turn
from benchmarks.programmes import make
from mentorkit.publish.links import broken

AS_OF = "2026-11-24"
SECONDS = "1795478400"
"""The same day, in seconds since 1970."""


def compare(root: Path, rounds: int, stages: float) -> None:
    """Print what the whole build costs, and the site's ratios; `stages` is the cpu of our stages before MkDocs."""
    print(f"  mentorkit build        {build(root)}")
    begun = time.process_time()
    assert not broken(root / "build" / "html", "/")
    print(f"    of which the look at every link: {time.process_time() - begun:.2f} s cpu")
    nl, en = (_engine(root / "build" / f"mkdocs.{language}.yml") for language in ("nl", "en"))
    runs = {"MkDocs, nl": [nl], "MkDocs, en": [en], "bare Material, nl": [_engine(_bare(root / "build"))],
            "MkDocs, both at once": [nl, en]}
    costs = in_turn(runs, rounds)
    for name, spent in costs.items():
        print(f"  {name:<22} {spent}")
    ours, other, bare, together = costs.values()
    print(f"  ours / bare Material, cpu: {ours.cpu / bare.cpu:.2f} (target 1.15)")
    print(f"  our stages / MkDocs on both trees, cpu: {stages / (ours.cpu + other.cpu):.3f} (target 0.15)")
    print(f"  both at once / one by one, wall: {together.wall / (ours.wall + other.wall):.2f} "
          f"with {free_cores():.1f} cores free at its end (target 0.7 where two are free)")


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
