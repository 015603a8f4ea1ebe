"""Changed files are written all or none, each in one step, and never over what nobody has read."""

import os
from pathlib import Path

import pytest

from mentorkit.write import Blocked, Written, content, replace

A, B, NEW = "mentors/a.yml", "mentors/b.yml", "mentors/c.yml"
WRITINGS = [Written(A, A, b"a", b"A"), Written(B, B, b"b", b"B")]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "mentors").mkdir()
    for file, text in ((A, b"a"), (B, b"b")):
        (tmp_path / file).write_bytes(text)
    return tmp_path


def held(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted((root / "mentors").iterdir())}


def test_all_are_written_and_keep_their_modes(root: Path) -> None:
    (root / A).chmod(0o640)
    replace(root, WRITINGS)
    assert held(root) == {A: b"A", B: b"B"}
    assert (root / A).stat().st_mode & 0o777 == 0o640


def test_a_file_gets_its_new_name(root: Path) -> None:
    replace(root, [Written(A, NEW, b"a", b"A")])
    assert held(root) == {B: b"b", NEW: b"A"}


def change(root: Path) -> None:
    (root / B).write_bytes(b"meanwhile")


def link(root: Path) -> None:
    (root / B).unlink()
    (root / "elsewhere").write_bytes(b"b")
    (root / B).symlink_to(root / "elsewhere")


def close(root: Path) -> None:
    (root / B).chmod(0o444)


@pytest.mark.parametrize(("spoil", "why"), [(change, "changed"), (Path.unlink, "changed"), (link, "changed"),
                                            (close, "closed")], ids=["changed", "gone", "link", "read-only"])
def test_one_that_cannot_be_written_keeps_all_from_being_written(root: Path, spoil, why: str) -> None:
    spoil(root / B if spoil is Path.unlink else root)
    before = held(root)
    with pytest.raises(Blocked) as blocked:
        replace(root, WRITINGS)
    assert (blocked.value.file, blocked.value.why) == (B, why)
    assert held(root) == before


def test_a_folder_that_takes_no_files_is_closed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr("mentorkit.write.disk.content", lambda root, file: b"a")
    with pytest.raises(Blocked, match=A):
        replace(root, WRITINGS[:1])


@pytest.mark.parametrize("dangling", [False, True])
def test_a_new_name_never_takes_the_place_of_what_is_there(root: Path, dangling: bool) -> None:
    if dangling:
        (root / NEW).symlink_to("nowhere.yml")
    with pytest.raises(Blocked) as blocked:
        replace(root, [Written(A, NEW if dangling else B, b"a", b"A")])
    assert blocked.value.why == "taken"
    assert (root / A).read_bytes() == b"a" and (root / B).read_bytes() == b"b"


def test_a_name_that_is_taken_in_between_is_seen(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "lexists", lambda path: False)
    with pytest.raises(Blocked):
        replace(root, [Written(A, B, b"a", b"A")])
    assert held(root) == {A: b"a", B: b"b"}


def test_only_a_regular_file_of_ordinary_size_has_content(root: Path) -> None:
    os.mkfifo(root / NEW)
    os.truncate(root / B, 1 << 30)
    (root / "link.yml").symlink_to(root / A)
    assert content(root, A) == b"a"
    assert [content(root, file) for file in (NEW, B, "link.yml", "mentors", "mentors/nobody.yml")] == [None] * 5
