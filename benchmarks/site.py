"""What the site costs: ours beside bare Material on the same tree, and two languages at once beside one by one."""

import gzip
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measure import Cost, in_turn
from benchmarks.programmes import make

AS_OF = "2026-11-24"
SECONDS = "1795478400"
HERE = Path(__file__).resolve().parents[1]


def compare(root: Path, rounds: int) -> None:
    """Prints the site's ratios. The trees stand in `root/build`, laid out by the stages before."""
    _build(root)
    work = root / "build"
    ours = {language: work / f"mkdocs.{language}.yml" for language in ("nl", "en")}
    bare = _bare(work, ours["nl"])
    costs = in_turn({"ours": _engine(ours["nl"]), "bare": _engine(bare)}, rounds)
    print(f"  one language: MkDocs with our theme {_told(costs['ours'])}; bare Material {_told(costs['bare'])}; "
          f"cpu ratio {costs['ours'].cpu / costs['bare'].cpu:.2f} (target 1.15)")
    stages = json.loads((root / "stages.json").read_text())
    spent = sum(stages.values())
    print(f"  our stages up to both trees / MkDocs on both, cpu: {spent / (2 * costs['ours'].cpu):.3f} (target 0.15)")
    turn, together = zip(*((_turn(ours), _together(ours)) for _ in range(rounds)), strict=True)
    ratio = statistics.median(together) / statistics.median(turn)
    free = (os.cpu_count() or 1) - os.getloadavg()[0]
    print(f"  two languages at once / one by one, wall: {ratio:.2f} with {free:.1f} cores free (0.7 where two are)")


def weights(folder: Path) -> None:
    """Prints the compressed weight of a mentor's page with few and with many mentors."""
    told = {}
    for mentors in (24, 1000):
        root = folder / str(mentors)
        if not (root / "programme").exists():
            make(root, mentors)
        if not (root / "build" / "html").exists():
            _build(root)
        page = (root / "build" / "html" / "mentors" / "mentor-3" / "index.html").read_bytes()
        told[mentors] = len(gzip.compress(page, mtime=0))
    print(f"\na mentor's page, gzip: {told[24]} bytes with 24 mentors, {told[1000]} with 1,000")


def _build(root: Path) -> None:
    subprocess.run([sys.executable, "-m", "mentorkit", "build", "--root", root, "--as-of", AS_OF], check=True,
                   capture_output=True)


def _engine(config: Path) -> list[str | Path]:
    return [sys.executable, "-m", "mentorkit.publish.engine", config, SECONDS]


def _bare(work: Path, config: Path) -> Path:
    """The same settings on the same tree, without our templates."""
    settings = json.loads(config.read_text("utf-8"))
    settings["theme"]["custom_dir"] = "no-theme"
    (work / "no-theme").mkdir(exist_ok=True)
    settings["theme"]["logo"] = "assets/css/look.css"
    settings["site_dir"] = "stage/bare"
    settings["extra"]["frame"] = None
    path = work / "mkdocs.bare.yml"
    path.write_text(json.dumps(settings), "utf-8")
    return path


def _turn(configs: dict[str, Path]) -> float:
    begun = time.perf_counter()
    for config in configs.values():
        subprocess.run(_engine(config), check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def _together(configs: dict[str, Path]) -> float:
    begun = time.perf_counter()
    running = [subprocess.Popen(_engine(config), stdout=subprocess.DEVNULL) for config in configs.values()]
    for process in running:
        process.wait()
    return time.perf_counter() - begun


def _told(cost: Cost) -> str:
    return f"{cost.wall:.2f} s wall, {cost.cpu:.2f} s cpu, {cost.peak:.0f} MiB"
