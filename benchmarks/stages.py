"""Run as `python -m benchmarks.stages ROOT`: what each stage up to the rendered trees costs, as JSON.

By stage: seconds of wall and of cpu, and the most memory in MiB that the process had held by its end.
"""

import json
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from mentorkit import model, read, render, resources, rules, shape, view
from mentorkit.shape import Schemas

TODAY = date(2026, 11, 24)


def main(root: Path, work: Path) -> dict[str, tuple[float, float, float]]:
    spent: dict[str, tuple[float, float, float]] = {}

    @contextmanager
    def timed(name: str) -> Iterator[None]:
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        spent[name] = time.perf_counter() - wall, time.process_time() - cpu, peak

    with timed("read"):
        tree = read.load(root)
    with timed("shape"):
        schemas = Schemas.load(resources.overlaid("schemas", root)).for_languages(("nl", "en"))
        shape.check(tree, schemas)
    with timed("model"):
        programme = model.build(tree, schemas)
    with timed("rules"):
        findings = rules.judge(programme, TODAY)
    assert not [f for f in findings if f.severity == "error"], findings[:3]
    with timed("view"):
        site = view.site(programme, TODAY)
    with timed("render"):
        trees = render.render(site, root)
    with timed("lay out"):
        render.lay_out(trees, work, root)
    return spent


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(main(Path(sys.argv[1]), Path(folder))))
