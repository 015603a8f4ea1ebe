from pathlib import Path

import pytest

from mentorkit.model.records import Look
from mentorkit.render.look import logo, logo_address


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "pairs").mkdir()
    (tmp_path / "pairs" / "k7m2.yml").write_text("secret: yes")
    (tmp_path / "own.SVG").write_text("<svg/>")
    (tmp_path / "link.png").symlink_to(tmp_path / "pairs" / "k7m2.yml")
    return tmp_path


def test_the_organisations_own_logo_is_an_image_below_the_root(root: Path):
    found = logo(Look(logo="own.SVG"), root)
    assert found == root / "own.SVG" and logo_address(found) == "assets/logo.svg"


@pytest.mark.parametrize("named", ["", "none.svg", "pairs/k7m2.yml", "link.png", "pairs"])
def test_what_is_no_image_is_no_logo(root: Path, named: str):
    assert logo(Look(logo=named), root) is None
