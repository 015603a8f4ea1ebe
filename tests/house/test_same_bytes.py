"""The same files and the same day give the same bytes: whatever the machine, the hour, the folder and the language of
whoever builds."""

import hashlib
import os
import random
from pathlib import Path

WORLDS = (
    {
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "LANG": "C",
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": "1",
        "NO_COLOR": "1",
    },
    {
        "TZ": "America/Anchorage",
        "LC_ALL": "nl_NL.UTF-8",
        "LANG": "nl_NL.UTF-8",
        "PYTHONHASHSEED": "2",
        "SOURCE_DATE_EPOCH": "2000000000",
        "COLUMNS": "40",
        "FORCE_COLOR": "1",
    },
)


def hashes(folder: Path) -> dict[str, str]:
    """Every file by its path, and what is in it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_two_machines_build_the_same_site(example, mentorkit, tmp_path: Path) -> None:
    sites = []
    for number, world in enumerate(WORLDS):
        root = example()
        for path in sorted(root.rglob("*"), key=lambda path: random.Random(f"{number}{path}").random()):
            os.utime(path, (10**9 * number, 10**9 * number + 86_400))
        if number:  # made in another order too, as a folder's own order may be
            for path in sorted((path for path in root.rglob("*.yml")), reverse=True):
                text = path.read_bytes()
                path.unlink()
                path.write_bytes(text)
        out = tmp_path / ("site" if number else "another place") / "html"
        run = mentorkit("build", "--out", out, root=root, env=os.environ | world)
        assert run.returncode == 0, run.stderr
        sites.append(hashes(out))
    one, other = sites
    assert sorted(name for name in {*one, *other} if one.get(name) != other.get(name)) == []
    assert len(one) > 100
