"""Which files count, and what is said about the others."""

import os

import pytest

from mentorkit.finding import Severity
from mentorkit.read import discovery, load, scan
from mentorkit.read.layout import intended, kebab, kind_of


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
    assert said(scan(root)[1]) == [("Y403", "link", "pairs")]


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
    for n in range(6):
        (root / f"mentors/m{n}.yml").write_text("name: [\n")
    tree = load(root)
    assert said(tree.findings) == [("Y405", "", "mentors")]
    assert tree.documents == {}


def test_names_that_are_no_text_are_shown_with_escapes(root):
    (root / os.fsdecode(b"mentors/a\xffb.yml")).write_text("name: x\n")
    (root / "mentors/a\nb.yml").write_text("name: x\n")
    (root / "mentors/é.txt").write_text("x")
    files, findings = scan(root)
    assert {"mentors/a\\xffb.yml", "mentors/a\\x0ab.yml"} <= set(files)
    assert said(findings) == [("Y404", "", "mentors/é.txt")]


def test_a_folder_beside_ours_with_nearly_its_name_is_a_warning(root):
    (root / "Mentors").mkdir(exist_ok=True)
    (root / "mentors").rmdir()
    [finding] = scan(root)[1]
    assert (finding.code, finding.place.file, finding.suggestion) == ("Y404", "Mentors", "mentors")


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
    ("Grid_planning ", "grid-planning"), ("王芳", ""),
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
