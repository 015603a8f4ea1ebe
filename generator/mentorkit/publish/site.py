"""From rendered trees to a published site."""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

from mentorkit.publish.links import Broken, broken
from mentorkit.publish.search import forgive_accents
from mentorkit.publish.styles import thin_out
from mentorkit.publish.swap import swap

MARKER = ".mentorkit-site"
"""The file that says that a folder is a site of ours, which a later build may replace."""


@dataclass(frozen=True, slots=True)
class Built:
    """What came of a build: `broken` links, whose pages lie below the site's root, and MkDocs' own `warnings`."""

    broken: tuple[Broken, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        return not (self.broken or self.warnings)


def publish(work: Path, out: Path, configs: Mapping[str, dict], today: date, url: str, lock: int) -> Built:
    """Build every language (the first one at the root) below `work`, and when all is well exchange it for `out`.

    `configs` are MkDocs settings by language in the site's order; `lock` is the descriptor of the build's lock.
    """
    stage = work / "stage"
    shutil.rmtree(stage, ignore_errors=True)
    seconds = str(int(datetime(today.year, today.month, today.day, tzinfo=UTC).timestamp()))
    running = []
    for language, config in configs.items():
        file = work / f"mkdocs.{language}.yml"
        file.write_text(json.dumps(config, ensure_ascii=False, indent=1), "utf-8")
        running.append(subprocess.Popen(
            [sys.executable, "-m", "mentorkit.publish.engine", str(file), seconds],
            stdout=subprocess.PIPE, pass_fds=(lock,), text=True,
        ))
    outputs = [process.communicate()[0] for process in running]
    if any(process.returncode for process in running):
        raise RuntimeError("MkDocs stopped")
    site = _joined(stage, list(configs))
    found = Built(tuple(broken(site, _path(url))), tuple(w for output in outputs for w in json.loads(output)))
    if found.good:
        _finish(site)
        swap(site, out)
    return found


def _joined(stage: Path, languages: list[str]) -> Path:
    """The other languages' sites, moved into the first one's."""
    first, *others = languages
    for other in others:
        (stage / other).rename(stage / first / other)
    return stage / first


def _finish(site: Path) -> None:
    """Leave out what no reader needs, and say whose folder this is."""
    for extra in site.rglob("*.map"):
        extra.unlink()
    forgive_accents(site)
    thin_out(site)
    (site / ".nojekyll").touch()
    (site / MARKER).write_text("A site made by mentorkit: the next build replaces this folder.\n", "utf-8")


def _path(url: str) -> str:
    """The path of the site's address, with a slash at both ends."""
    path = urlsplit(url).path.strip("/")
    return f"/{path}/" if path else "/"
