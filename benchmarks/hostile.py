"""`make hostile`: folders that nobody made by accident, each checked in a process of its own: what it costs and says.

Each must end with 1 and a finding about what is wrong, within 5 seconds and 500 MB.
"""

import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Cost
from mentorkit.rules.example import BASE

MOST_SECONDS, MOST_MIB, MOST_SAID = 5.0, 500 * 1_000_000 / 2**20, 200_000
HANGS = 60.0
"""Seconds of wall time, on however busy a machine, after which a check is taken to hang."""
ANNA = "mentors/anna-de-vries.yml"


@dataclass(frozen=True, slots=True)
class Hostile:
    """`make` spoils a sound programme in a folder, as badly as `size` says (1 is as bad as here, less is for tests).
    One of the `codes` must be told. `unprivileged`: it takes somebody who is not root, to whom nothing is closed."""

    what: str
    codes: tuple[str, ...]
    make: Callable[[Path, float], None]
    unprivileged: bool = False


def lay(root: Path, hostile: Hostile, size: float = 1) -> Path:
    """The small sound programme in a new folder, spoilt."""
    for file, text in BASE.items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    hostile.make(root, size)
    return root


def _add(text: Callable[[float], str]) -> Callable[[Path, float], None]:
    """More at the end of a mentor's file."""

    def make(root: Path, size: float) -> None:
        with (root / ANNA).open("a", encoding="utf-8") as file:
            file.write(text(size))

    return make


def _instead(content: Callable[[float], bytes]) -> Callable[[Path, float], None]:
    return lambda root, size: (root / ANNA).write_bytes(content(size)) and None


def _bomb(size: float) -> str:
    levels = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]\n" for n in range(1, max(3, int(100 * size))))
    return f"l0: &l0 [lol, lol, lol]\n{levels}"


def _links(root: Path, size: float) -> None:
    """A loop of two, one to itself, one to a folder above, one out of the programme, and one that leads nowhere."""
    away = root.with_name(f"{root.name}-away")
    away.mkdir()
    (away / "secret.yml").write_text("name: not ours\n", encoding="utf-8")
    for name, target in {"een.yml": "twee.yml", "twee.yml": "een.yml", "zelf.yml": "zelf.yml", "boven": "../mentors",
                         "buiten.yml": away / "secret.yml", "map": away, "nergens.yml": "weg.yml"}.items():
        (root / "mentors" / name).symlink_to(target)


def _pipes(root: Path, size: float) -> None:
    os.mkfifo(root / "mentors" / "pijp.yml")
    os.mkfifo(root / "pairs" / "pijp")


def _socket(root: Path, size: float) -> None:
    here = os.getcwd()
    os.chdir(root / "mentors")  # a socket's path may not be long
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("stekker.yml")
    os.chdir(here)


def _closed(root: Path, size: float) -> None:
    (root / ANNA).chmod(0)
    (root / "pairs" / "2026-spring").chmod(0)


def _sparse(root: Path, size: float) -> None:
    with (root / ANNA).open("wb") as file:
        file.truncate(int(2**30 * size) + 2**20 + 1)


def _many(root: Path, size: float) -> None:
    text = BASE[ANNA].encode()
    for n in range(int(60_000 * size)):
        (root / "mentors" / f"m{n}.yml").write_bytes(text)


def _names(root: Path, size: float) -> None:
    folder = os.fsencode(root / "mentors")
    for name in (b"twee\nregels.yml", b"\xff\xfe.yml", b"\x1b[31mrood.yml", b"a" * 251 + b".yml", b"e\xcc\x81.yml",
                 b" .yml", b"'; rm -rf.yml", "иван.yml".encode(), "\u202elmy.anna.yml".encode()):
        with open(folder + b"/" + name, "wb") as file:
            file.write(BASE[ANNA].encode())


def _folder(root: Path, size: float) -> None:
    """Folders where files belong, and files where folders do."""
    (root / "programme" / "vocabulary.yml").unlink()
    (root / "programme" / "vocabulary.yml").mkdir()
    (root / "mentors.yml").mkdir()
    (root / "mentors" / "mentors.yml").mkdir()
    (root / "pairs" / "2027-spring").write_text("no folder\n", encoding="utf-8")


def _deep_folders(root: Path, size: float) -> None:
    path = root / "mentors"
    for _ in range(int(400 * size) + 3):
        path = path / "diep"
        path.mkdir()
    (path / "anna.yml").write_text(BASE[ANNA], encoding="utf-8")


HOSTILE = (
    Hostile("100 levels of aliases, ten in each", ("Y102",), _add(_bomb)),
    Hostile("200,000 aliases of one anchor", ("Y102",),
            _add(lambda size: f"x: [&a b{', *a' * int(200_000 * size)}]\n")),
    Hostile("brackets, 100,000 deep", ("Y106",), _add(lambda size: "x: " + "[" * int(100_000 * size) + "\n")),
    Hostile("a list in a list, 5,000 deep", ("Y106",),
            _add(lambda size: "x:\n  " + "- " * max(60, int(5_000 * size)) + "a\n")),
    Hostile("80,000 keys that are no fields", ("S101", "Y402"),
            _add(lambda size: "".join(f"k{n}: 1\n" for n in range(int(80_000 * size))))),
    Hostile("one key, 60,000 times", ("Y101",), _add(lambda size: "zeilen: 1\n" * int(60_000 * size))),
    Hostile("one line of 10 MB", ("Y402",), _add(lambda size: "x: " + "a" * (int(10_000_000 * size) + 2**20) + "\n")),
    Hostile("one line of almost 1 MB", ("S101",), _add(lambda size: "x: " + "a" * int(1_040_000 * size) + "\n")),
    Hostile("an open quote before 1 MB", ("Y204",),
            _add(lambda size: 'x: "' + "lang verhaal\n  " * int(65_000 * size))),
    Hostile("1 MB of NUL", ("Y112",), _instead(lambda size: bytes(int(1_000_000 * size)))),
    Hostile("1 MB of tabs", ("Y201",), _instead(lambda size: b"a:\n" + b"\t" * int(1_000_000 * size) + b"b: 1\n")),
    Hostile("1 MB of a random file", ("Y111", "Y112"),
            _instead(lambda size: b"\x89PNG\r\n" + os.urandom(int(1_000_000 * size)))),
    Hostile("a sparse file of 1 GiB", ("Y402",), _sparse),
    Hostile("60,000 files", ("Y405",), _many),
    Hostile("loops of links, and links out of the root", ("Y403",), _links),
    Hostile("pipes", ("Y403", "Y404"), _pipes),
    Hostile("a socket", ("Y403",), _socket),
    Hostile("a file and a folder that may not be read", ("Y401",), _closed, unprivileged=True),
    Hostile("names that are no words", ("S141",), _names),
    Hostile("folders where files belong", ("Y403", "Y406"), _folder),
    Hostile("folders, 400 deep", ("Y404",), _deep_folders),
)


def command(root: Path, unprivileged: bool) -> list[str]:
    """The check as a process; `unprivileged` gives up root, where the one who asks is root."""
    check = [sys.executable, "-m", "mentorkit", "check", "--root", str(root), "--as-of", "2026-11-24", "--lang", "en",
             "--fail-on", "warning"]
    if not unprivileged or os.getuid() != 0:
        return check
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *check]


def check(root: Path, unprivileged: bool = False) -> tuple[Cost, str]:
    """What the check of a folder costs and says; one that hangs is ended."""
    begun = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command(root, unprivileged), stdout=said, stderr=subprocess.STDOUT)
        watch = threading.Timer(HANGS, process.kill)
        watch.start()
        _, status, used = os.wait4(process.pid, 0)
        watch.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read().decode("utf-8", "replace")
    cpu = used.ru_utime + used.ru_stime
    return Cost(time.perf_counter() - begun, cpu, used.ru_maxrss / 1024, process.returncode), text


def main() -> int:
    failed = 0
    print(f"{'':<44}{'wall s':>8}{'cpu s':>7}{'MiB':>6}{'exit':>6}  says")
    for hostile in HOSTILE:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder).chmod(0o755)
            root = lay(Path(folder) / "programme", hostile)
            spent, said = check(root, hostile.unprivileged)
            let_go(root)
        told = [code for code in hostile.codes if f" {code}" in said]
        faults = _faults(spent, told, said)
        failed += bool(faults)
        print(f"{hostile.what:<44}{spent.wall:>8.2f}{spent.cpu:>7.2f}{spent.peak:>6.0f}{spent.code:>6}  "
              f"{', '.join(told)}{'  ← ' if faults else ''}{', '.join(faults)}", flush=True)
    print(f"{len(HOSTILE)} folders, {failed} failed. Each: at most {MOST_SECONDS:.0f} s of cpu and 500 MB, exit code 1 "
          "and its finding.")
    return 1 if failed else 0


def _faults(spent: Cost, told: list[str], said: str) -> list[str]:
    broken = {"too slow": spent.cpu > MOST_SECONDS or spent.wall > HANGS, "too large": spent.peak > MOST_MIB,
              "another exit code": spent.code != 1, "not told": not told, "says too much": len(said) > MOST_SAID}
    return [fault for fault, holds in broken.items() if holds]


def let_go(root: Path) -> None:
    """Lets the folder be cleared away again."""
    for path in (root / ANNA, root / "pairs" / "2026-spring"):
        if path.exists() and not path.is_symlink():
            path.chmod(0o755)


if __name__ == "__main__":
    sys.exit(main())
