"""Which files count, and what is said about the others."""

import os
from threading import Thread

import pytest

from mentorkit.finding import Severity
from mentorkit.read import discovery, load, scan
from mentorkit.read.layout import intended, kebab, kind_of, shown


@pytest.fixture
def root(tmp_path):
    for folder in ("programme/cohorts", "programme/evaluations", "mentors", "pairs/2026-autumn"):
        (tmp_path / folder).mkdir(parents=True)
    for file in ("programme/programme.yml", "programme/vocabulary.yml"):
        (tmp_path / file).write_text(f"# yaml-language-server: $schema=/{file[10:-4]}.schema.json\nname: x\n")
    return tmp_path


def said(findings):
    return [(f.code, f.case, f.place.file) for f in findings]


def test_the_data_folders_are_read_and_nothing_else(root):
    (root / "mentors/anna.yml").write_text("name: x\n")
    (root / "mentors/README.md").write_text("x")
    (root / "mentors/.hidden").write_text("x")
    (root / "pairs/2026-autumn/k7m2.yml").write_text("status: x\n")
    (root / "site").mkdir()
    (root / "site/mentors.yml").write_text("name: x\n")
    files, findings = scan(root)
    assert list(files) == [
        "mentors/anna.yml", "pairs/2026-autumn/k7m2.yml", "programme/programme.yml", "programme/vocabulary.yml"]
    assert findings == []


def test_folders_that_are_not_there_are_empty(tmp_path):
    assert scan(tmp_path) == ({}, [])


def test_a_link_a_pipe_and_a_folder_are_warnings_and_never_followed(root):
    (root / "mentors/anna.yml").symlink_to("/etc/passwd")
    (root / "mentors/loop").symlink_to("..")
    os.mkfifo(root / "mentors/pipe.yml")
    (root / "mentors/map.yml").mkdir()
    tree = load(root)
    warnings = [f for f in tree.findings if f.code == "Y403"]
    assert {(f.case, f.place.file) for f in warnings} == {
        ("link", "mentors/anna.yml"), ("link", "mentors/loop"), ("", "mentors/pipe.yml"), ("folder", "mentors/map.yml")}
    assert {f.severity for f in warnings} == {Severity.WARNING}
    assert {d.id: d.readable for d in tree.of_kind("mentor")} == {"anna": False, "pipe": False, "map": False}


def test_a_data_folder_that_is_a_link_is_a_warning(root):
    (root / "pairs/2026-autumn").rmdir()
    (root / "pairs").rmdir()
    (root / "pairs").symlink_to(root / "mentors")
    [finding] = scan(root)[1]
    assert (finding.code, finding.case, finding.place.file) == ("Y403", "link", "pairs")
    assert finding.severity is Severity.WARNING


def test_a_file_where_a_data_folder_belongs_is_a_warning(root):
    (root / "mentors").rmdir()
    (root / "mentors").write_text("x")
    [finding] = scan(root)[1]
    assert (finding.code, finding.case, finding.place.file) == ("Y403", "", "mentors")
    assert finding.severity is Severity.WARNING


def test_what_became_a_link_or_a_pipe_since_it_was_listed_is_not_waited_for(root, monkeypatch):
    monkeypatch.setattr(discovery, "_unfit", lambda path, entry: None)
    (root / "mentors/link.yml").symlink_to("/dev/zero")
    os.mkfifo(root / "mentors/idle.yml")
    os.mkfifo(root / "mentors/full.yml")
    full = os.open(root / "mentors/full.yml", os.O_RDWR | os.O_NONBLOCK)
    os.write(full, bytes(1 << 16))
    scanned = []
    reading = Thread(target=lambda: scanned.append(scan(root)), daemon=True)
    reading.start()
    reading.join(5)
    os.close(full)
    [(files, findings)] = scanned
    assert said(findings) == [("Y403", "", "mentors/full.yml"), ("Y403", "link", "mentors/link.yml")]
    assert {finding.severity for finding in findings} == {Severity.WARNING}
    assert files["mentors/idle.yml"] == b""


def test_a_file_of_a_gibibyte_is_never_read_whole(root):
    with open(root / "mentors/anna.yml", "wb") as file:
        file.truncate(1 << 30)
    files, findings = scan(root)
    assert said(findings) == [("Y402", "", "mentors/anna.yml")]
    assert "mentors/anna.yml" not in files


@pytest.mark.parametrize(("extra", "codes"), [(0, []), (1, ["Y402"])])
def test_a_mebibyte_is_read_and_a_byte_more_is_not(root, extra, codes):
    (root / "mentors/anna.yml").write_bytes(b"#" * ((1 << 20) - 1 + extra) + b"\n")
    assert [f.code for f in scan(root)[1]] == codes


def test_what_can_not_be_opened_is_an_error_and_its_document_unreadable(root, monkeypatch):
    (root / "mentors/anna.yml").write_text("name: x\n")
    real = os.open

    def refuse(path, *rest):
        if str(path).endswith("anna.yml"):
            raise PermissionError(13, "no")
        return real(path, *rest)

    monkeypatch.setattr(discovery.os, "open", refuse)
    tree = load(root)
    assert said(tree.findings) == [("Y401", "", "mentors/anna.yml")]
    assert not tree.documents["mentors/anna.yml"].readable
    assert not tree.documents["mentors/anna.yml"].sound


def test_what_opens_and_can_not_be_read_is_an_error(root, monkeypatch):
    def refuse(handle, size):
        raise OSError(5, "no")

    monkeypatch.setattr(discovery.os, "read", refuse)
    files, findings = scan(root)
    assert files == {}
    assert said(findings) == [("Y401", "", f"programme/{name}.yml") for name in ("programme", "vocabulary")]


def test_a_folder_that_can_not_be_listed_is_an_error(root, monkeypatch):
    real = os.scandir

    def refuse(path):
        if str(path).endswith("mentors"):
            raise PermissionError(13, "no")
        return real(path)

    monkeypatch.setattr(discovery.os, "scandir", refuse)
    assert said(scan(root)[1]) == [("Y401", "folder", "mentors")]


def test_too_many_files_are_one_error_before_any_is_read(root, monkeypatch):
    monkeypatch.setattr(discovery, "MOST_FILES", 5)
    for name in ("a.yml", "b.yml", "c.txt"):
        (root / f"mentors/{name}").write_text("name: [\n")
    assert "Y405" not in [finding.code for finding in load(root).findings]
    (root / "mentors/d.txt").write_text("x")
    tree = load(root)
    assert said(tree.findings) == [("Y405", "", "mentors")]
    assert tree.findings[0].values["limit"] == 5
    assert tree.documents == {}


def test_names_that_are_no_text_are_shown_with_escapes(root):
    (root / os.fsdecode(b"mentors/a\xffb.yml")).write_text("name: x\n")
    (root / "mentors/a\nb.yml").write_text("name: x\n")
    (root / "mentors/é.txt").write_text("x")
    files, findings = scan(root)
    assert {"mentors/a\\xffb.yml", "mentors/a\\x0ab.yml"} <= set(files)
    assert said(findings) == [("Y404", "", "mentors/é.txt")]
    assert findings[0].values == {"file": "mentors/é.txt"}
    assert shown("a\u2028b\x85c") == "a\\u2028b\\x85c"


@pytest.mark.parametrize(("name", "meant"), [
    ("Mentors", "mentors"), ("mentor", "mentors"), ("PAIRS", "pairs"), ("pair", "pairs"), ("koppels", "pairs"),
    ("program", "programme"), ("Programma", "programme"), ("cohorts", "programme/cohorts"),
    ("evaluations", "programme/evaluations"),
])
def test_a_folder_beside_ours_with_nearly_its_name_is_a_warning_where_ours_is_not(tmp_path, name, meant):
    (tmp_path / name).mkdir()
    [finding] = scan(tmp_path)[1]
    assert said([finding]) == [("Y404", "folder", name)]
    assert (finding.severity, finding.suggestion, finding.values) == (Severity.WARNING, meant, {"file": name})
    (tmp_path / meant).mkdir(parents=True, exist_ok=True)
    assert scan(tmp_path)[1] == []


def test_a_link_beside_our_folders_is_none_of_our_concern(tmp_path):
    (tmp_path / "mentor").symlink_to(tmp_path)
    assert scan(tmp_path) == ({}, [])


def test_the_programme_s_own_content_is_known_by_name(root):
    (root / "site/content").mkdir(parents=True)
    (root / "site/content/plan.pdf").write_text("x")
    assert "plan.pdf" in load(root).content()


@pytest.mark.parametrize(("file", "kind"), [
    ("programme/faq.yml", ("faq", "")), ("programme/cohorts/2026-autumn.yml", ("cohort", "2026-autumn")),
    ("programme/evaluations/a-end.yml", ("evaluation", "a-end")), ("mentors/anna.yml", ("mentor", "anna")),
    ("pairs/2026-autumn/k7m2.yml", ("pair", "k7m2")), ("pairs/k7m2.yml", None), ("mentors/x/anna.yml", None),
    ("mentors/.yml", None), ("programme/other.yml", None), ("schemas/faq.yml", None), ("faq.yml", None),
])
def test_a_path_says_what_a_file_holds(file, kind):
    assert kind_of(file) == kind


@pytest.mark.parametrize(("words", "id_"), [
    ("Anna de Vries", "anna-de-vries"), ("'t Hart", "t-hart"), ("Ó Briain", "o-briain"),
    ("Anna O'Neill", "anna-oneill"), ("Grid_planning ", "grid-planning"), ("王芳", ""),
])
def test_an_id_is_made_of_any_words(words, id_):
    assert kebab(words) == id_


def test_a_file_far_from_any_of_ours_is_meant_as_none():
    assert intended("mentors/anna.pdf") is None
    assert intended("mentors/.yaml") is None


@pytest.mark.parametrize(("path", "meant"), [
    ("pairs/2026 Najaar/k7m2.yaml", "pairs/2026-najaar/k7m2.yml"), ("mentors/anna.yml.yaml", "mentors/anna.yml"),
    ("mentors/anna.yaml.yml", "mentors/anna.yml"), ("programme/FAQ.yaml.yml", "programme/faq.yml"),
    ("Mentors/Anna de Vries.yaml", "mentors/Anna de Vries.yml"), ("programme/Faq 2.yml", None),
    ("programme/f a q.yml", None), ("elsewhere/anna.yml", None),
])
def test_a_path_that_is_a_little_off_leads_to_the_file_that_was_meant(path, meant):
    assert intended(path) == meant
