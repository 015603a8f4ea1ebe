"""`make audit`: what the site promises, and what is measured. `make screenshots` keeps pictures of it as it is now.

`make audit AUDIT="weights clicks"` measures some parts alone. Ends with 1 when a promise is broken.
"""

import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from benchmarks.audit import clicks, lighthouse, pictures, sentences, weights
from benchmarks.audit.sites import Sites
from benchmarks.audit.table import table

PARTS = {part.__name__.rpartition(".")[2]: part for part in (weights, sentences, clicks, lighthouse, pictures)}
RENEW = "--renew"


def main(asked: list[str]) -> int:
    if unknown := [name for name in asked if name not in (*PARTS, RENEW)]:
        print(f"There is no part {unknown[0]}. There are {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    with ExitStack() as stack:
        sites = Sites(Path(stack.enter_context(tempfile.TemporaryDirectory())), stack)
        if RENEW in asked:
            pictures.renew(sites)
            return 0
        return 0 if all([_kept(name, sites) for name in asked or PARTS]) else 1


def _kept(name: str, sites: Sites) -> bool:
    part = PARTS[name]
    if name == "lighthouse" and not part.PROGRAM.exists():
        print(f"{part.TITLE}: left out, Lighthouse is not installed here\n", flush=True)
        return True
    load = os.getloadavg()[0]
    rows = part.measure(sites)
    print(table(part.TITLE, rows), f"  load {load:.1f} on {os.cpu_count()} cores as it began\n", sep="\n", flush=True)
    return all(row.kept for row in rows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
