"""A new file comes whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from mentorkit.write import Exists, create

FILE = "mentors/anna.yml"


@pytest.mark.parametrize("links", [True, False], ids=["with links", "without links"])
def test_a_file_is_made_and_never_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    if not links:
        def refuse(*_: object) -> None:
            raise OSError(errno.EPERM, "no links here")
        monkeypatch.setattr(os, "link", refuse)
    path = create(tmp_path, FILE, "mentor", {"name": "Anna"})
    assert path.read_text() == "# yaml-language-server: $schema=../schemas/mentor.schema.json\nname: Anna\n"
    with pytest.raises(Exists):
        create(tmp_path, FILE, "mentor", {"name": "Somebody else"})
    assert path.read_text().endswith("name: Anna\n")
    assert [entry.name for entry in path.parent.iterdir()] == ["anna.yml"]


def test_a_dangling_link_counts_as_something(tmp_path: Path) -> None:
    (tmp_path / "mentors").mkdir()
    (tmp_path / FILE).symlink_to("nowhere.yml")
    with pytest.raises(Exists):
        create(tmp_path, FILE, "mentor", {"name": "Anna"})


def test_what_would_not_read_back_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="read back"):
        create(tmp_path, FILE, "mentor", {"name": ("a", "tuple")})
    assert list(tmp_path.iterdir()) == []
