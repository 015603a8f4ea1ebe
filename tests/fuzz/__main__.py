"""`make fuzz`: thousands of broken programmes, drawn from the demo, of which not one may trouble the check.

`make fuzz SEED=7 CASES=20000`; `make fuzz SEED=7 ONLY=123` runs one case again and shows it.
"""

import argparse
import os
import secrets
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from itertools import chain, repeat
from pathlib import Path

from tests.fuzz import garble, wrong
from tests.fuzz.case import Case, Ground, draw
from tests.fuzz.commands import Folder
from tests.fuzz.hold import breaches, change_breaches

from mentorkit import read, resources
from mentorkit.shape import Schemas

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2026, 11, 24)
PIECE = 128
"""Cases that one process takes at once."""


def demo() -> Ground:
    return Ground(read.scan(ROOT)[0], Schemas.load(resources.overlaid("schemas", ROOT)), DAY)


def case_of(ground: Ground, seed: str, number: int) -> Case:
    """Every second case is of a kind that is known to be wrong."""
    return draw(ground, wrong.MAKERS if number % 2 else garble.MAKERS, f"{seed}/{number}")


class Judge:
    """Looks at cases one by one; the dearer looks come less often."""

    def __init__(self, ground: Ground, folder: Folder) -> None:
        self._ground, self._folder = ground, folder

    def faults(self, number: int, case: Case) -> list[str]:
        try:
            found = self._ground.inspect(case.files(self._ground))
            told = list(breaches(case, self._ground, found))
            if number % 8 < 2:
                told += change_breaches(case, self._ground, found)
            if number % 256 < 2:
                told += self._folder.breaches(case)
            return told
        except Exception as error:
            frame = traceback.extract_tb(error.__traceback__)[-1]
            return [f"{type(error).__name__} in {frame.filename}:{frame.lineno}: {str(error)[:200]}"]


def look(seed: str, numbers: Iterable[int]) -> list[tuple[int, str, list[str]]]:
    """What is done in each case, and what of it goes wrong. A process of its own does this."""
    ground = demo()
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(ground, Folder(Path(folder), ground))
        cases = ((number, case_of(ground, seed, number)) for number in numbers)
        return [(number, case.what, judge.faults(number, case)) for number, case in cases]


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--seed", default=secrets.token_hex(4))
    asked.add_argument("--cases", type=int, default=5000)
    asked.add_argument("--only", type=int, help="the number of one case to run again and show")
    options = asked.parse_args()
    if options.only is not None:
        _show(case_of(demo(), options.seed, options.only))
        pieces = [[options.only]]
    else:
        pieces = [range(at, min(at + PIECE, options.cases)) for at in range(0, options.cases, PIECE)]
    print(f"seed {options.seed}", flush=True)
    begun, counted, failed = time.monotonic(), Counter(), 0
    with ProcessPoolExecutor(max_workers=min(len(pieces), os.cpu_count() or 1)) as pool:
        for number, what, found in chain.from_iterable(pool.map(look, repeat(options.seed), pieces)):
            counted[what] += 1
            if found:
                failed += 1
                print(f"case {number}, {what}: {'; '.join(found[:3])}", flush=True)
    print(", ".join(f"{n} {what}" for what, n in sorted(counted.items())))
    print(f"{counted.total()} cases, seed {options.seed}, {time.monotonic() - begun:.0f} s: {failed} failed")
    return 1 if failed else 0


def _show(case: Case) -> None:
    for file, source in case.changed.items():
        print(f"--- {file}\n{source.decode('utf-8', 'backslashreplace') if source is not None else '(gone)'}")


if __name__ == "__main__":
    sys.exit(main())
