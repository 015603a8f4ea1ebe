"""Wall time, cpu time and peak memory of commands, medians of several runs."""

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Command = Sequence[str | Path]


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of wall and cpu time (with helper processes), MiB that the largest process held at most, exit code."""

    wall: float
    cpu: float
    peak: float
    code: int = 0

    def __str__(self) -> str:
        failed = f"  ended with {self.code}" if self.code else ""
        return f"{self.wall:7.2f} s wall {self.cpu:7.2f} s cpu {self.peak:6.0f} MiB{failed}"


def cost(*commands: Command) -> Cost:
    """Run once; several commands run at the same time."""
    begun = time.perf_counter()
    running = [subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
               for command in commands]
    used = []
    for process in running:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        used.append(usage)
    return Cost(time.perf_counter() - begun, sum(u.ru_utime + u.ru_stime for u in used),
                max(u.ru_maxrss for u in used) / 1024, max(process.returncode for process in running))


def median(runs: Sequence[Cost]) -> Cost:
    return Cost(*(statistics.median(getattr(run, name) for run in runs) for name in ("wall", "cpu", "peak")),
                max(run.code for run in runs))


def in_turn(runs: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, Cost]:
    """Every entry in every round, so that a busy moment of the machine falls on all alike; gives medians."""
    costs: dict[str, list[Cost]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            costs[name].append(run())
    return {name: median(found) for name, found in costs.items()}


def held(what: str, found: float, most: float) -> None:
    """Print a figure beside what it may be at most."""
    print(f"  {what}: {found:.3f} (at most {most:g}){'' if found <= most else ', which it is not'}", flush=True)


def free_cores() -> float:
    """Cores that nobody else used during the last minute."""
    return max(0.0, (os.cpu_count() or 1) - os.getloadavg()[0])
