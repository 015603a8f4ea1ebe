"""Bytes that are odd, and records that hold what ours never do."""

import pytest

from mentorkit.finding import Severity
from mentorkit.read import parse

ODD = [
    ("name: a\nname: b\n", "Y101", "", "name", (2, 1, 4)),
    ("x: {b: 1, b: 2}\n", "Y101", "", "b", (1, 11, 1)),
    ("name: &a b\n", "Y102", "", "a", (1, 7, 2)),
    ("name: *a\n", "Y102", "alias", "a", (1, 7, 2)),
    ("name: &a b\nrole: *a\n", "Y102", "", "a", (1, 7, 2)),
    ("a: [*x]\n", "Y102", "alias", "x", (1, 5, 2)),
    ("&a name: b\n", "Y102", "", "a", (1, 1, 2)),
    ("capacity: !!int 2\n", "Y103", "", "!!int", (1, 11, 7)),
    ("bio: ! let op\n", "Y103", "", "!", (1, 6, 8)),
    ("<<: {a: b}\nname: c\n", "Y104", "", "", (1, 1, 2)),
    ("? [a]\n: b\n", "Y105", "", "", (1, 3, 1)),
    ("a: {{ x }}\n", "Y105", "", "", (1, 5, 1)),
    ('"": x\n', "Y105", "nothing", "", (1, 1, 2)),
    ("name: a\n---\nname: b\n", "Y107", "", "", (2, 1, 3)),
    ("name: a\n---\n", "Y107", "", "", (2, 1, 3)),
]
NO_RECORD = [
    ("- a\n- b\n", "Y108", "list", (1, 1)),
    ("gewoon een zin\n", "Y108", "", (1, 1)),
    ("42\n", "Y108", "", (1, 1)),
    ("", "Y109", "", (1, 1)),
    ("# niets\n", "Y109", "", (1, 1)),
    ("---\n", "Y109", "", (1, 1)),
    ("~\n", "Y109", "", (1, 1)),
    (" \n\n", "Y109", "", (1, 1)),
    ("''\n", "Y109", "", (1, 1)),
    ("<<<<<<< HEAD\n", "Y110", "", (1, 1)),
    ("\ufeff<<<<<<< HEAD\n", "Y110", "", (1, 1)),
    ("name: a\0b\0c\n", "Y112", "", (1, 8)),
    (b"name: Ren\xe9\n", "Y111", "", (1, 10)),
    (b"a: b\nc: d\nnaam: \xc3\xa9\xe9\n", "Y111", "", (3, 8)),
    (b"\n\xe9\n", "Y111", "", (2, 1)),
    ("name: a\n".encode("utf-16"), "Y111", "utf16", (1, 1)),
]


@pytest.mark.parametrize(("text", "code", "case", "word", "spot"), ODD)
def test_what_a_record_of_ours_never_holds_is_an_error_where_it_stands(mentor, text, code, case, word, spot):
    document, [finding] = mentor(text)
    assert (finding.code, finding.case, finding.severity) == (code, case, Severity.ERROR)
    assert (finding.place.line, finding.place.column, finding.place.width) == spot
    assert finding.values == ({"word": word} if word else {})
    assert finding.also == () or code in ("Y101", "Y102")
    assert document.readable
    assert not document.sound


@pytest.mark.parametrize(("text", "doubtful"), [
    ("a: !!int 2\nb: 1\n", (("a",),)), ("a: *x\n", (("a",),)), ("a: [1, *x]\n", (("a", 1),)),
    ("a: &x b\n", ()), ("a: 1\na: 2\n", ()),
])
def test_no_word_more_about_a_value_that_could_not_be_read_as_meant(mentor, text, doubtful):
    assert mentor(text)[0].doubtful == doubtful


def test_what_a_merged_key_refers_to_is_part_of_that_slip(mentor):
    _, findings = mentor("a: &x {b: c}\n<<: *x\nd: !!int 1\ne: *y\n")
    assert [(f.code, f.case, f.place.line) for f in findings] == [
        ("Y104", "", 2), ("Y103", "", 3), ("Y102", "", 1), ("Y102", "alias", 4)]
    assert findings[2].also == ()


@pytest.mark.parametrize(("text", "code", "case", "spot"), NO_RECORD)
def test_a_file_without_a_record_is_one_error(mentor, text, code, case, spot):
    document, [finding] = mentor(text)
    assert (finding.code, finding.case, finding.severity) == (code, case, Severity.ERROR)
    assert (finding.place.line, finding.place.column) == spot
    assert finding.values == {}
    assert not document.readable
    assert document.spans(1)[0].what == "value"


def test_the_first_mark_of_a_conflict_is_underlined(mentor):
    [finding] = mentor("a: b\n<<<<<<< HEAD\n")[1]
    assert (finding.code, finding.place.line, finding.place.width) == ("Y110", 2, 7)


def test_of_a_key_twice_the_first_value_stays_and_the_finding_points_back(mentor):
    document, [finding] = mentor("a:\n  b: 1\n  c: 2\n  b: 3\n")
    assert document.data == {"a": {"b": 1, "c": 2}}
    assert [(place.line, place.column) for place in finding.also] == [(2, 3)]


def test_one_reference_is_one_finding_wherever_it_is_used(mentor):
    _, [finding] = mentor("a: &x 1\nb: *x\nc: *x\n")
    assert [(place.line, place.column) for place in finding.also] == [(2, 4), (3, 4)]


def test_a_bomb_of_references_is_a_few_findings(mentor):
    levels = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 9))
    document, findings = mentor("l0: &l0 ha\n" + levels)
    assert {finding.code for finding in findings} == {"Y102"}
    assert len(findings) == 9
    assert document.data["l8"] == [None] * 9


@pytest.mark.parametrize(("source", "code", "spot"), [
    (b"\xef\xbb\xbfname: a\n", "Y301", (1, 1)),
    (b"name: a\r\nrole: b\r\n", "Y302", (1, 1)),
    (b"name: a\nrole: b\r\n", "Y302", (2, 1)),
    (b"\nname: a\r\n", "Y302", (2, 1)),
    (b'name: "a\rb"\n', "Y303", (1, 9)),
    (b"name: a\t\nrole: b\n", "Y305", (1, 8)),
    (b"name: a ", "Y305", (1, 8)),
    (b"name: a\nrole: b \n", "Y305", (2, 8)),
    (b"name: a\t", "Y305", (1, 8)),
])
def test_what_only_looks_odd_is_one_hint(mentor, source, code, spot):
    document, [finding] = mentor(source)
    assert (finding.code, finding.case, finding.severity) == (code, "", Severity.HINT)
    assert (finding.place.line, finding.place.column) == spot
    assert finding.values == ({"number": 1} if code == "Y305" else {})
    assert document.data["name"][0] == "a"
    assert document.place(("name",), key=True).column == 1
    assert document.sound


def test_spaces_at_the_end_of_lines_are_counted_whatever_ends_them(mentor):
    _, findings = mentor(b"name: a \r\nrole: b  \r\n")
    assert [(f.code, f.place.line, f.place.column, f.values) for f in findings] == [
        ("Y302", 1, 1, {}), ("Y305", 1, 8, {"number": 2})]


@pytest.mark.parametrize("line", [
    "# yaml-language-server: $schema=../schemas/mentor.schema.json",
    "#yaml-language-server: $schema=mentor.schema.json",
    "# Vragen? Bel HR.\n# yaml-language-server: $schema=https://hr.example/mentor.schema.json",
])
def test_the_schema_line_is_judged_by_its_file_name_alone(line):
    tree = parse({"mentors/anna.yml": f"{line}\nname: a\n".encode()})
    assert [f.code for f in tree.findings if f.place.file == "mentors/anna.yml"] == []


@pytest.mark.parametrize(("text", "case", "spot"), [
    ("name: a\n", "", (1, 1)),
    ("name: a\n# yaml-language-server: $schema=../schemas/mentor.schema.json\n", "", (1, 1)),
    ("  name: a\n", "", (1, 1)),
    ("# Anna\nname: a\n# yaml-language-server: $schema=../schemas/mentor.schema.json\n", "", (1, 1)),
    ("# yaml-language-server: $schema=../schemas/pair.schema.json\nname: a\n", "other", (1, 33)),
    ("# yaml-language-server: $schema=pair.schema.json\n# not /mentor.schema.json\nname: a", "other", (1, 33)),
    ("# yaml-language-server: $schema=pair.schema.json\nname: /mentor.schema.json", "other", (1, 33)),
])
def test_a_missing_or_another_schema_line_is_a_hint(text, case, spot):
    tree = parse({"mentors/anna.yml": text.encode()})
    [finding] = [f for f in tree.findings if f.place.file == "mentors/anna.yml"]
    assert (finding.code, finding.case, finding.severity) == ("Y304", case, Severity.HINT)
    assert (finding.place.line, finding.place.column) == spot
    assert finding.values == {"schema": "mentor.schema.json", "path": "../schemas/mentor.schema.json"}


@pytest.mark.parametrize("character", ["\x07", "\x7f", "\x85", "\u2028", "\u2029", "\ufffe"])
def test_a_character_that_the_parser_can_not_take_is_read_as_it_is(mentor, character):
    document, findings = mentor(f"name: a{character}b\nrole: c\nskills: [d{character}]\n")
    assert findings == []
    assert document.data == {"name": f"a{character}b", "role": "c", "skills": [f"d{character}"]}
    assert document.place(("role",)).line == 2
    assert document.line(1) == f"name: a{character}b"


def test_a_file_that_is_needed_and_not_there_is_one_error():
    tree = parse({"programme/programme.yml": b"# yaml-language-server: $schema=/programme.schema.json\nname: x\n"})
    [finding] = tree.findings
    assert (finding.code, finding.place.file, finding.place.line) == ("Y406", "programme/vocabulary.yml", 1)
    assert (finding.severity, finding.values) == (Severity.ERROR, {"file": "programme/vocabulary.yml"})
    assert not tree.documents["programme/vocabulary.yml"].readable


@pytest.mark.parametrize(("size", "codes"), [(1 << 20, []), ((1 << 20) + 1, ["Y402"])])
def test_a_file_in_memory_may_be_a_mebibyte(size, codes):
    tree = parse({"mentors/anna.yml": b"# yaml-language-server: $schema=/mentor.schema.json\na: ".ljust(size, b"x")})
    found = [f for f in tree.findings if f.place.file == "mentors/anna.yml"]
    assert [f.code for f in found] == codes
    assert {(f.severity, f.values["file"]) for f in found} <= {(Severity.ERROR, "mentors/anna.yml")}
    assert tree.documents["mentors/anna.yml"].readable is not bool(codes)


@pytest.mark.parametrize(("file", "case", "suggestion"), [
    ("mentors/anna.yaml", "ending", "mentors/anna.yml"),
    ("mentors/Anna.YML", "ending", "mentors/Anna.yml"),
    ("programme/Programme.yml", "ending", "programme/programme.yml"),
    ("pairs/2026-autumn/k7m2.yml.yaml", "ending", "pairs/2026-autumn/k7m2.yml"),
    ("mentors/anna.txt", "", None),
    ("mentors/anna", "", None),
    ("programme/budget.txt", "", None),
    ("programme/cohorts/2026.txt", "", None),
    ("pairs/2026-autumn/k7m2.txt", "", None),
    ("programme/budget.yml", "programme", None),
    ("pairs/k7m2.yml", "pairs", None),
    ("mentors/2026/anna.yml", "folder", None),
    ("programme/cohort/2026-autumn.yml", "folder", None),
])
def test_a_file_that_does_not_count_is_a_warning(file, case, suggestion):
    tree = parse({file: b"name: x\n"})
    [finding] = [f for f in tree.findings if f.code == "Y404"]
    assert (finding.place.file, finding.case, finding.suggestion) == (file, case, suggestion)
    assert (finding.severity, finding.values) == (Severity.WARNING, {"file": file})


def test_who_points_to_a_file_with_a_wrong_name_is_not_called_wrong():
    tree = parse({"mentors/anna-de-vries.yaml": b"name: x\n", "mentors/Tom Visser.yml": b"name: y\n"})
    assert {d.id: d.readable for d in tree.of_kind("mentor")} == {"anna-de-vries": False, "tom-visser": True}


def test_a_name_that_is_nearly_an_id_counts_as_one_where_that_id_is_free():
    tree = parse({f"mentors/{name}.yml": b"name: x\n" for name in (
        "Anna Bos", "anna-bos", "Tom Visser", "tom_visser", "王芳")})
    assert [d.id for d in tree.of_kind("mentor")] == ["Anna Bos", "tom-visser", "anna-bos", "tom_visser", "王芳"]


def test_readme_and_hidden_files_are_passed_over():
    files = ("README.md", "mentors/README.md", "pairs/.gitkeep", "programme/cohorts/README.md")
    tree = parse(dict.fromkeys(files, b"hello"))
    assert {finding.code for finding in tree.findings} == {"Y406"}


def test_the_documents_of_a_kind_come_in_the_order_of_their_files():
    tree = parse({f"mentors/{name}.yml": b"name: x\n" for name in ("tom", "anna", "carla")})
    assert [document.id for document in tree.of_kind("mentor")] == ["anna", "carla", "tom"]
    assert tree.documents["mentors/anna.yml"].kind == "mentor"
    assert tree.documents["mentors/anna.yml"].data == {"name": "x"}
