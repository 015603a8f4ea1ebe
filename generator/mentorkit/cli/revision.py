"""A programme's files as they are in a revision of its Git repository. Nothing is checked out, nothing is written."""

import os
import subprocess
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath

from mentorkit import resources
from mentorkit.cli.speaking import usage
from mentorkit.finding import Text
from mentorkit.read import CONTENT, Tree, parse
from mentorkit.read.discovery import near_folders
from mentorkit.read.layout import ROOTS, shown
from mentorkit.read.revision import Entry, sift

_NOT_WHOLE = Text("Git kon die versie niet lezen. Haal die helemaal op, en probeer het opnieuw.",
                  "Git could not read that revision. Fetch it in full, and try again.")
_ANOTHER_USER = Text("Git leest deze map niet, want die is van een andere gebruiker. Zie ‘safe.directory’ van Git.",
                     "Git does not read this repository, since it is another user’s. See Git’s ‘safe.directory’.")
_NO_REPOSITORY = Text("‘{root}’ ligt niet in een map van Git, en die is nodig voor --base.",
                      "‘{root}’ lies in no Git repository, and --base needs one.")
_NO_REVISION = Text("Er is geen versie ‘{revision}’ in deze map van Git.",
                    "There is no revision ‘{revision}’ in this Git repository.")
_SHALLOW = Text("‘{revision}’ is hier niet opgehaald. Haal eerst de hele geschiedenis op.",
                "‘{revision}’ was not fetched here. Fetch the whole history first.")
_NO_GIT = Text("--base heeft Git nodig, en dat is er hier niet.", "--base needs Git, and it is not to be had here.")


def tree_at(root: Path, revision: str) -> Tree:
    """The programme of a folder as a revision has it. A revision or a repository that is not there is wrong usage."""
    commit = _commit(root, revision)
    entries = list(_entries(root, commit))
    wanted, findings = sift(entries)
    there = {folder.as_posix() for entry in entries for folder in PurePosixPath(entry.path).parents}
    findings += near_folders(_folders(root, commit), there)
    contents = _contents(root, {entry.id for entry in wanted})
    tree = parse({shown(entry.path): contents[entry.id] for entry in wanted}, findings)
    tree.content = partial(_content, root, commit)
    return tree


def _content(root: Path, commit: str) -> set[str]:
    """The files beside the guides, of which the package brings some itself."""
    own = _done(root, "ls-tree", "-r", "-z", "--name-only", commit, f"{CONTENT}/").split(b"\0")
    shipped = resources.shipped(CONTENT)
    return {*(os.fsdecode(name).removeprefix(f"{CONTENT}/") for name in own if name),
            *(path.relative_to(shipped).as_posix() for path in shipped.rglob("*") if path.is_file())}


def _commit(root: Path, revision: str) -> str:
    """The commit to compare with: where this work and the revision parted. What others did since then is no part of the
    change, as in a pull request."""
    inside = _git(root, "rev-parse", "--is-inside-work-tree")
    if b"safe.directory" in inside.stderr:
        raise usage(_ANOTHER_USER)
    if inside.stdout.strip() != b"true":
        raise usage(_NO_REPOSITORY, root=root)
    named = "" if revision.startswith("-") else revision
    found = _git(root, "rev-parse", "--verify", "--quiet", f"{named}^{{commit}}")
    if found.returncode or not named:
        shallow = _git(root, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
        raise usage(_SHALLOW if shallow else _NO_REVISION, revision=revision)
    commit = found.stdout.decode().strip()
    common = _git(root, "merge-base", "HEAD", commit)
    return common.stdout.decode().strip() or commit


def _entries(root: Path, commit: str) -> Iterator[Entry]:
    """Every file in the data folders; Git tells paths from the folder in which it is asked."""
    for line in _done(root, "ls-tree", "-r", "-z", "-l", commit, *ROOTS).split(b"\0"):
        if line:
            about, path = line.split(b"\t", 1)
            mode, _, id, size = about.decode().split()
            if not size.isdecimal() and size != "-":
                raise usage(_NOT_WHOLE)
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
            raise usage(_NOT_WHOLE)
        at = end + 1 + int(about[1])
        found[id] = told[end + 1:at]
        at += 1
    return found


def _done(root: Path, *words: str, given: bytes = b"") -> bytes:
    done = _git(root, *words, given=given)
    if done.returncode:
        raise usage(_NOT_WHOLE)
    return done.stdout


def _git(root: Path, *words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(root), *words], input=given, capture_output=True)
    except OSError:
        raise usage(_NO_GIT) from None
