"""Run as `python -m benchmarks.stages ROOT`: seconds of cpu of each of our stages, as JSON."""

import json
import sys
import time
from contextlib import contextmanager
from datetime import date
from pathlib import Path

TODAY = date(2026, 11, 24)


def main(root: Path) -> dict[str, float]:
    from mentorkit import model, read, render, resources, rules, shape, view
    from mentorkit.shape import Schemas

    spent: dict[str, float] = {}

    @contextmanager
    def timed(name: str):
        begun = time.process_time()
        yield
        spent[name] = time.process_time() - begun

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
        render.lay_out(trees, root / "build", root)
    return spent


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
