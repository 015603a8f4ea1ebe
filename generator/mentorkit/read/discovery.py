"""Which files are there: the data folders of a root, without following links, and their bytes."""

import errno
import os
import stat
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from mentorkit.finding import Finding, Place, Public, Severity
from mentorkit.read.layout import FOLDERS, ROOTS, intended, is_for_pairs, kind_of, passed_over, shown

MOST_FILES = 50_000
MOST_BYTES = 1 << 20
_CHUNK = 1 << 16


def scan(root: Path) -> tuple[dict[str, bytes], list[Finding]]:
    """The bytes of every data file by its path relative to the root, and what is odd about the rest."""
    names: list[str] = []
    findings: list[Finding] = []
    for folder in ROOTS:
        for name, finding in _walk(root, folder):
            if finding:
                findings.append(finding)
            else:
                names.append(name)
            if len(names) + len(findings) > MOST_FILES:
                return {}, [_finding("Y405", folder, limit=MOST_FILES)]
    findings.extend(_near_folders(root))
    files: dict[str, bytes] = {}
    for name in sorted(names):
        content = _content(root, name)
        if isinstance(content, Finding):
            findings.append(content)
        else:
            files[shown(name)] = content
    return files, findings


def not_read(file: str) -> Finding:
    """The warning about a file in a data folder that is no data file."""
    meant = intended(file)
    folder = file.rsplit("/", 1)[0]
    known = folder in ROOTS or folder in FOLDERS or is_for_pairs(folder)
    case = "ending" if meant else "" if known else "folder"
    if not meant and folder in ("pairs", "programme") and file.endswith(".yml"):
        case = folder
    return _finding("Y404", file, Severity.WARNING, case, meant)


def _finding(code: str, file: str, severity: Severity = Severity.ERROR, case: str = "", meant: str | None = None,
             **values: object) -> Finding:
    values = {"file": Public(shown(file)), **values}
    return Finding(code, Place(shown(file)), severity, values, case, Public(meant) if meant else None)


def _walk(root: Path, folder: str) -> Iterator[tuple[str, Finding | None]]:
    """All entries below a folder, depth first; the files among them that have to be read have no finding."""
    waiting = [folder]
    while waiting:
        folder = waiting.pop()
        try:
            if os.path.islink(root / folder):
                yield folder, _finding("Y403", folder, Severity.WARNING, "link")
                continue
            with os.scandir(root / folder) as entries:
                for entry in entries:
                    if passed_over(entry.name):
                        continue
                    path = f"{folder}/{entry.name}"
                    if entry.is_dir(follow_symlinks=False) and not kind_of(path):
                        waiting.append(path)
                    else:
                        yield path, _unfit(path, entry)
        except FileNotFoundError:
            continue
        except NotADirectoryError:
            yield folder, _finding("Y403", folder, Severity.WARNING)
        except OSError:
            yield folder, _finding("Y401", folder, case="folder")


def _unfit(path: str, entry: os.DirEntry) -> Finding | None:
    if entry.is_symlink():
        return _finding("Y403", path, Severity.WARNING, "link")
    if entry.is_dir(follow_symlinks=False):
        return _finding("Y403", path, Severity.WARNING, "folder")
    if not kind_of(path):
        return not_read(path)
    if not entry.is_file(follow_symlinks=False):
        return _finding("Y403", path, Severity.WARNING)
    return None


def _content(root: Path, name: str) -> bytes | Finding:
    try:
        handle = os.open(f"{root}/{name}", os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
    except OSError as error:
        if error.errno == errno.ELOOP:
            return _finding("Y403", name, Severity.WARNING, "link")
        return _finding("Y401", name)
    try:
        content = os.read(handle, _CHUNK)
        if len(content) < _CHUNK:
            return content
        size = os.fstat(handle)
        if not stat.S_ISREG(size.st_mode):
            return _finding("Y403", name, Severity.WARNING)
        while len(content) <= MOST_BYTES and (more := os.read(handle, MOST_BYTES)):
            content += more
        return content if len(content) <= MOST_BYTES else _finding("Y402", name)
    except OSError:
        return _finding("Y401", name)
    finally:
        os.close(handle)


def near_folders(folders: Iterable[str], there: Container[str]) -> Iterator[Finding]:
    """Folders beside ours whose names are nearly ours, where ours are not `there`."""
    near = {"mentor": "mentors", "pair": "pairs", "program": "programme", "programma": "programme", "koppels": "pairs",
            "cohorts": "programme/cohorts", "evaluations": "programme/evaluations", **{r: r for r in ROOTS}}
    for name in folders:
        meant = near.get(name.lower())
        if meant and name not in ROOTS and meant not in there:
            yield _finding("Y404", name, Severity.WARNING, "folder", meant)


def _near_folders(root: Path) -> Iterator[Finding]:
    try:
        entries = sorted(os.scandir(root), key=lambda e: e.name)
    except OSError:
        return
    folders = [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
    below = (f"programme/{name}" for name in ("cohorts", "evaluations"))
    yield from near_folders(folders, {name for name in (*ROOTS, *below) if (root / name).exists()})
