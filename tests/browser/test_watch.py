"""The watch that all tests in a browser rely on: what a page asks of other machines and says is seen."""

from pathlib import Path

import pytest


@pytest.fixture
def address(tmp_path: Path, served) -> str:
    bodies = {
        "quiet": "<h1>Quiet</h1>",
        "foreign": "<img src=https://elsewhere.example/a.png>",
        "error": "<script>throw new Error('lost')</script>",
        "missing": "<img src=none.png>",
    }
    for name, body in bodies.items():
        (tmp_path / f"{name}.html").write_text(f"<!doctype html><link rel=icon href=data:,>{body}", encoding="utf-8")
    return served(tmp_path)


def test_a_quiet_page_is_fine(page, address: str) -> None:
    page.goto(f"{address}/quiet.html")
    assert page.inner_text("h1") == "Quiet"


@pytest.mark.parametrize(("name", "seen"), [("foreign", "elsewhere.example"), ("error", "lost"), ("missing", "404")])
def test_what_goes_wrong_is_seen(page, said: list[str], address: str, name: str, seen: str) -> None:
    page.goto(f"{address}/{name}.html", wait_until="networkidle")
    told = " ".join(said)
    said.clear()
    assert seen in told
