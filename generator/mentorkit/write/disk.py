"""Changed files, each in one step and all or none: what can't be written is found out before the first is touched."""

import os
import secrets
import stat
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mentorkit.read.discovery import MOST_BYTES

_AS_IT_LIES = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


@dataclass(frozen=True, slots=True)
class Written:
    """`file` held `before` when it was read, and is to hold `after`, under the name `to`."""

    file: str
    to: str
    before: bytes
    after: bytes


class Blocked(Exception):
    """A file that can't be written. `why`: `changed` since it was read, `taken` is its new name, or it is `closed`."""

    def __init__(self, file: str, why: str) -> None:
        super().__init__(file)
        self.file, self.why = file, why


def replace(root: Path, writings: Iterable[Written]) -> None:
    """Write all of them below the root, or none. No link is followed, nothing overwritten but what was read."""
    drafts: list[tuple[Written, Path]] = []
    try:
        for writing in writings:
            drafts.append((writing, _draft(root, writing)))
        for writing, draft in drafts:
            _put(root, writing, draft)
    finally:
        for _, draft in drafts:
            draft.unlink(missing_ok=True)


def content(root: Path, file: str) -> bytes | None:
    """What a regular file holds; None where there is none that can be read, and for one that is too large."""
    try:
        handle = os.open(root / file, os.O_RDONLY | _AS_IT_LIES)
    except OSError:
        return None
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return None
        held = b""
        while len(held) <= MOST_BYTES and (more := os.read(handle, MOST_BYTES)):
            held += more
        return held if len(held) <= MOST_BYTES else None
    except OSError:
        return None
    finally:
        os.close(handle)


def _draft(root: Path, writing: Written) -> Path:
    path = root / writing.file
    if content(root, writing.file) != writing.before:
        raise Blocked(writing.file, "changed")
    if writing.to != writing.file and os.path.lexists(root / writing.to):
        raise Blocked(writing.to, "taken")
    mode = stat.S_IMODE(os.lstat(path).st_mode)
    if not mode & stat.S_IWUSR or not os.access(path, os.W_OK):
        raise Blocked(writing.file, "closed")
    draft = path.parent / f".{path.name}.{secrets.token_hex(4)}"
    try:
        with open(draft, "xb") as out:
            out.write(writing.after)
            out.flush()
            os.fsync(out.fileno())
        os.chmod(draft, mode)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise Blocked(writing.file, "closed") from None
    return draft


def _put(root: Path, writing: Written, draft: Path) -> None:
    """The finished draft gets its name. For a new name that is a link, which never takes the place of what is there."""
    if content(root, writing.file) != writing.before:
        raise Blocked(writing.file, "changed")
    if writing.to == writing.file:
        os.replace(draft, root / writing.file)
        return
    try:
        os.link(draft, root / writing.to)
    except FileExistsError:
        raise Blocked(writing.to, "taken") from None
    except OSError:
        raise Blocked(writing.to, "closed") from None
    os.unlink(root / writing.file)
