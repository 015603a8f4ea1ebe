"""Puts a finished folder in the place of another, so that there is no moment without one."""

import ctypes
import errno
import os
import shutil
import sys
from pathlib import Path

_AT_FDCWD, _RENAME_EXCHANGE = -100, 2


def swap(fresh: Path, out: Path) -> None:
    """`fresh` becomes `out`; what was there is removed afterwards. Both lie on one filesystem."""
    if not out.exists():
        out.parent.mkdir(parents=True, exist_ok=True)
        fresh.rename(out)
        return
    if not _exchanged(fresh, out):
        aside = fresh.with_name(f"{fresh.name}.old")
        shutil.rmtree(aside, ignore_errors=True)
        out.rename(aside)
        fresh.rename(out)
        fresh = aside
    shutil.rmtree(fresh, ignore_errors=True)


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where the system can't (no Linux, an old kernel, some filesystems)."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except AttributeError:
        return False
    if renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    failure = ctypes.get_errno()
    if failure in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(failure, os.strerror(failure), str(other))
