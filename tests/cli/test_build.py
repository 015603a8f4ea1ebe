"""`mentorkit build`: how it ends and what it says. That the old site stays whole is in tests/publish/test_build.py."""

from pathlib import Path

import pytest

from mentorkit.building import Result


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("place")


@pytest.fixture(scope="module")
def ended(mentorkit, example, place: Path):
    """One build that everything below looks at, given as a folder that counts from the current one."""
    return mentorkit("build", "--out", "deep/public", "--lang", "en", root=example(), cwd=place)


def test_a_build_ends_with_what_was_built(ended, place: Path) -> None:
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    pages = list((place / "deep" / "public").rglob("index.html"))
    assert ended.stdout == f"{len(pages)} pages built in deep/public.\n"


def test_a_build_leaves_nothing_beside_the_site(ended, place: Path) -> None:
    assert ended.returncode == 0
    assert [path.name for path in (place / "deep").iterdir()] == ["public"]
    assert list(place.rglob("*.map")) == []
    assert (place / "deep" / "public" / ".nojekyll").exists()


def test_every_page_has_its_twin(ended, place: Path) -> None:
    site = place / "deep" / "public"
    pages = {path.relative_to(site) for path in site.rglob("index.html")}
    english = {path.relative_to("en") for path in pages if path.parts[0] == "en"}
    assert english == {path for path in pages if path.parts[0] != "en"} and len(english) > 20


def test_without_proof_who_can_open_the_site_the_build_says_why_nobody_is_on_it() -> None:
    hidden, shown = (Result(Path("out"), 7, shown).line("en").splitlines() for shown in (False, True))
    assert hidden[0] == shown[0] == "7 pages built in out."
    assert shown[1:] == [] and hidden[1].startswith("It holds no pages of mentors: ‘site.access_confirmed_on’")


@pytest.mark.parametrize("arguments", [("--as-of", "yesterday"), ("--lang", "fr"), ("--outt", "x")])
def test_wrong_usage_is_exit_2(mentorkit, example, arguments: tuple) -> None:
    result = mentorkit("build", *arguments, root=example())
    assert (result.returncode, result.stdout) == (2, "")
    assert "Traceback" not in result.stderr
