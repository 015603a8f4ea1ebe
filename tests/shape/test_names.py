"""File names are ids."""

import pytest

from mentorkit.read import parse
from mentorkit.rules.example import BASE
from mentorkit.shape import check
from mentorkit.shape.names import names


@pytest.mark.parametrize(("file", "case", "suggestion"), [
    ("mentors/Anna de Vries.yml", "", "anna-de-vries.yml"),
    ("mentors/anna_de_vries.yml", "", "anna-de-vries.yml"),
    ("mentors/anna-de-vries - Kopie.yml", "copy", None),
    ("mentors/anna-de-vries (1).yml", "copy", None),
    ("mentors/Copy of anna.yml", "copy", None),
    ("mentors/Anna Copyright.yml", "", "anna-copyright.yml"),
    ("mentors/-anna.yml", "", "anna.yml"),
    ("mentors/anna.de.vries.yml", "", "anna-de-vries.yml"),
    ("mentors/王芳.yml", "", None),
    (f"mentors/{'a' * 61}.yml", "long", None),
    (f"mentors/{'A' * 61}.yml", "", None),
    ("programme/cohorts/2026 Najaar.yml", "", "2026-najaar.yml"),
    ("programme/evaluations/2026-spring-End.yml", "", "2026-spring-end.yml"),
    ("pairs/2026-spring/K7M2.yml", "pair", "k7m2.yml"),
    ("pairs/2026-spring/bo-chen.yml", "pair", None),
    ("pairs/2026-spring/k7m.yml", "pair", None),
    ("pairs/2026-spring/k1o0.yml", "pair", None),
])
def test_a_name_that_is_no_id_is_one_error_at_the_file(file, case, suggestion):
    [document] = [d for d in parse({file: b"x: y\n"}).documents.values() if d.file == file]
    [finding] = names(document, ())
    assert (finding.code, finding.case, finding.suggestion) == ("S141", case, suggestion)
    assert (finding.place.file, finding.place.line) == (file, 1)
    assert finding.values["name"] == file.rsplit("/", 1)[-1].removesuffix(".yml")


@pytest.mark.parametrize("file", [
    "mentors/anna-de-vries.yml", "mentors/a.yml", f"mentors/{'a' * 60}.yml", "programme/cohorts/2026-autumn.yml",
    "programme/faq.yml", "pairs/2026-autumn/k7m2.yml", "pairs/Any Folder/zzzz.yml",
])
def test_a_name_that_is_an_id_is_fine(file):
    assert list(names(parse({file: b"x: y\n"}).documents[file], {file})) == []


def test_two_names_that_differ_only_in_form_are_told_as_that():
    tree = parse({"mentors/Anna de Vries.yml": b"x: y\n", "mentors/anna-de-vries.yml": b"x: y\n"})
    [finding] = names(tree.documents["mentors/Anna de Vries.yml"], tree.documents)
    assert (finding.code, finding.case, finding.suggestion) == ("S141", "twin", None)
    assert [place.file for place in finding.also] == ["mentors/anna-de-vries.yml"]
    assert dict(finding.values) == {"name": "Anna de Vries", "twin": "mentors/anna-de-vries.yml"}


ELS = BASE["mentors/anna-de-vries.yml"]


@pytest.mark.parametrize(("file", "text", "where"), [
    ("pairs/2026-autumn/k3k3.yml", ELS, "mentors/"),
    ("mentors/bo.yml", BASE["pairs/2026-autumn/k7m2.yml"], "pairs/"),
    ("programme/cohorts/els.yml", ELS, "mentors/"),
    ("programme/training.yml", BASE["programme/programme.yml"], "programme/programme.yml"),
])
def test_a_file_of_another_kind_is_one_error(schemas, file, text, where):
    texts = BASE | {file: text}
    found = check(parse({name: text.encode() for name, text in texts.items()}), schemas)
    assert [(f.code, f.values["where"]) for f in found if f.place.file == file and f.severity == "error"] == [
        ("S142", where)]


@pytest.mark.parametrize("text", [
    "name: x\nemail: y\n", ELS.replace("name:", "naam:"), "name: x\nzo: 1\nmaar: 2\nwat: 3\n"])
def test_a_file_with_slips_stays_of_its_kind(schemas, text):
    texts = BASE | {"mentors/els.yml": text}
    found = check(parse({name: text.encode() for name, text in texts.items()}), schemas)
    assert "S142" not in {finding.code for finding in found}
