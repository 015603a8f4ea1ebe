"""A new file, whole or not at all, and never in the place of another."""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mentorkit import read
from mentorkit.write.yaml_text import yaml_text


class Exists(Exception):
    """There is something in the file's place already."""


def create(root: Path, file: str, kind: str, data: Mapping[str, Any]) -> Path:
    """Write a record as a new data file below the root. Its text is read back first, and must say what was meant."""
    text = yaml_text(kind, file, data).encode()
    document = read.parse({file: text}).documents[file]
    if not document.readable or document.data != data:
        raise ValueError("the text that was made does not read back as the data it was made of")
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.parent / f".{path.name}.{secrets.token_hex(4)}"
    try:
        with open(draft, "xb") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        _put(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    return path


def _put(draft: Path, path: Path) -> None:
    """Give the finished file its name; unlike a rename, a link never takes the place of what is there."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise Exists(path) from None
    except OSError:  # a file system without links: the name is claimed first, then filled
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
        except FileExistsError:
            raise Exists(path) from None
        os.replace(draft, path)
