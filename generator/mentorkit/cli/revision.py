"""A programme's files as they are in a revision of its Git repository. Nothing is checked out, nothing is written."""

import os
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

import click

from mentorkit.read import Tree, parse
from mentorkit.read.discovery import near_folders
from mentorkit.read.layout import ROOTS, shown
from mentorkit.read.revision import Entry, sift

_NOT_WHOLE = "Git could not read that revision. Fetch it in full, and try again."


def tree_at(root: Path, revision: str) -> Tree:
    """The programme of a folder as a revision has it. A revision or a repository that is not there is wrong usage."""
    commit = _commit(root, revision)
    entries = list(_entries(root, commit))
    wanted, findings = sift(entries)
    there = {folder.as_posix() for entry in entries for folder in PurePosixPath(entry.path).parents}
    findings += near_folders(_folders(root, commit), there)
    contents = _contents(root, {entry.id for entry in wanted})
    return parse({shown(entry.path): contents[entry.id] for entry in wanted}, findings)


def _commit(root: Path, revision: str) -> str:
    inside = _git(root, "rev-parse", "--is-inside-work-tree")
    if b"safe.directory" in inside.stderr:
        raise click.UsageError("Git does not read this repository, since it is another user's. See its safe.directory.")
    if inside.stdout.strip() != b"true":
        raise click.UsageError(f"'{root}' lies in no Git repository, and --base needs one.")
    named = "" if revision.startswith("-") else revision
    found = _git(root, "rev-parse", "--verify", "--quiet", f"{named}^{{commit}}")
    if found.returncode or not named:
        raise click.UsageError(f"There is no revision '{revision}' in this Git repository.")
    return found.stdout.decode().strip()


def _entries(root: Path, commit: str) -> Iterator[Entry]:
    """Every file in the data folders; Git tells paths from the folder in which it is asked."""
    for line in _done(root, "ls-tree", "-r", "-z", "-l", commit, *ROOTS).split(b"\0"):
        if line:
            about, path = line.split(b"\t", 1)
            mode, _, id, size = about.decode().split()
            yield Entry(os.fsdecode(path), mode, id, 0 if size == "-" else int(size))


def _folders(root: Path, commit: str) -> list[str]:
    """The folders beside the data folders."""
    names = _done(root, "ls-tree", "-d", "-z", "--name-only", commit).split(b"\0")
    return [os.fsdecode(name) for name in names if name]


def _contents(root: Path, ids: Iterable[str]) -> dict[str, bytes]:
    """Contents by their ids, from one process for all: `<id> blob <size>`, a line's end, the content, a line's end."""
    told = _done(root, "cat-file", "--batch", given="".join(f"{id}\n" for id in ids).encode())
    found, at = {}, 0
    while at < len(told):
        end = told.index(b"\n", at)
        id, *about = told[at:end].decode().split()
        if len(about) < 2:
            raise click.UsageError(_NOT_WHOLE)
        at = end + 1 + int(about[1])
        found[id] = told[end + 1:at]
        at += 1
    return found


def _done(root: Path, *words: str, given: bytes = b"") -> bytes:
    done = _git(root, *words, given=given)
    if done.returncode:
        raise click.UsageError(_NOT_WHOLE)
    return done.stdout


def _git(root: Path, *words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(root), *words], input=given, capture_output=True)
    except OSError:
        raise click.UsageError("--base needs Git, and it is not to be had here.") from None
