from mentorkit.publish import swap as module
from mentorkit.publish.swap import swap


def folder(path, text):
    path.mkdir()
    (path / "index.html").write_text(text)
    return path


def test_the_first_site_is_put_in_its_place(tmp_path):
    fresh = folder(tmp_path / "fresh", "new")
    swap(fresh, tmp_path / "out")
    assert (tmp_path / "out" / "index.html").read_text() == "new"
    assert not fresh.exists()


def test_the_old_site_goes_when_the_new_one_is_there(tmp_path):
    fresh, out = folder(tmp_path / "fresh", "new"), folder(tmp_path / "out", "old")
    (out / "gone.html").touch()
    swap(fresh, out)
    assert [path.name for path in out.iterdir()] == ["index.html"]
    assert (out / "index.html").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_where_folders_cannot_be_exchanged_they_are_renamed(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_exchanged", lambda one, other: False)
    fresh, out = folder(tmp_path / "fresh", "new"), folder(tmp_path / "out", "old")
    swap(fresh, out)
    assert (out / "index.html").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]
