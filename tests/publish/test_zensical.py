"""Material for MkDocs ends in 2027: the same pages and settings build with Zensical, to the same pages and headings."""

import html
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mentorkit import resources

HEADING = re.compile(r"<h([12])\b([^>]*)>(.*?)</h\1>", re.DOTALL)


def headings(page: Path) -> list[tuple[str, str, str]]:
    """Level, id and words of a page's h1 and h2."""
    article = page.read_text("utf-8").partition("<article")[2].partition("</article>")[0]
    return [(level, *re.findall(r'id="([^"]*)"', rest), " ".join(html.unescape(re.sub("<[^>]+>", "", words)).split()))
            for level, rest, words in HEADING.findall(article)]


def pages(site: Path) -> dict[str, list[tuple[str, str, str]]]:
    return {path.relative_to(site).as_posix(): headings(path) for path in sorted(site.rglob("index.html"))}


@pytest.fixture(scope="module")
def work(drawn, demo, tmp_path_factory) -> Path:
    """The rendered tree of the demo, as a build lays it out."""
    root = tmp_path_factory.mktemp("zensical")
    folder = root / "build"
    for name, content in drawn(demo).items():
        path = folder / name if name.startswith("mkdocs.") else folder / "pages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for name, path in resources.overlaid("site/theme", root).items():
        target = folder / "theme" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    shutil.copyfile(resources.shipped("mkdocs.yml"), root / "mkdocs.yml")
    return folder


@pytest.mark.parametrize("language", ["nl", "en"])
def test_zensical_makes_the_same_site(work: Path, demo_site: Path, language: str) -> None:
    command = [sys.executable, "-m", "zensical", "build", "-c", "-s", "-f", str(work / f"mkdocs.{language}.yml")]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert run.returncode == 0, run.stdout + run.stderr
    ours = demo_site if language == "nl" else demo_site / "en"
    made, expected = pages(work / "stage" / language), pages(ours)
    assert all(made.values())
    assert set(made) == {name for name in expected if not (language == "nl" and name.startswith("en/"))}
    assert {name: found for name, found in made.items() if found != expected[name]} == {}
