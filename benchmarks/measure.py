"""Wall time, cpu time and peak memory of commands, medians of several runs."""

import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of wall and cpu time, peak memory in MiB, and the exit code."""

    wall: float
    cpu: float
    peak: float
    code: int


def cost(command: Sequence[str | Path], env: dict[str, str] | None = None) -> Cost:
    """Run once."""
    begun = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env={**os.environ, **(env or {})})
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(time.perf_counter() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, process.returncode)


def medians(runs: Sequence[Cost]) -> Cost:
    return Cost(*(statistics.median(getattr(run, name) for run in runs) for name in ("wall", "cpu", "peak")),
                max(run.code for run in runs))


def in_turn(commands: dict[str, Sequence[str | Path]], rounds: int) -> dict[str, Cost]:
    """Every command in every round, so that a busy moment of the machine falls on all alike."""
    runs: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(cost(command))
    return {name: medians(found) for name, found in runs.items()}
