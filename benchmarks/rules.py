"""Run as `python -m benchmarks.rules ROOT ROUNDS`: the cpu seconds of each rule, by code, for each round, as JSON.

Every round begins with a programme of which nothing has been worked out yet.
"""

import gc
import json
import sys
import time
from pathlib import Path

from benchmarks.stages import TODAY
from mentorkit import model, read, resources, shape
from mentorkit.rules.catalogue import checks
from mentorkit.shape import Schemas


def main(root: Path, rounds: int) -> list[dict[str, float]]:
    tree = read.load(root)
    schemas = Schemas.load(resources.overlaid("schemas", root)).for_languages(("nl", "en"))
    shape.check(tree, schemas)
    told = []
    gc.disable()  # whose turn it comes in is chance
    for _ in range(rounds):
        programme = model.build(tree, schemas)
        spent: dict[str, float] = {}
        for rule in checks():
            if rule.check is not None:
                begun = time.process_time()
                list(rule.check(programme, TODAY))
                spent[rule.code] = time.process_time() - begun
        told.append(spent)
    return told


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
