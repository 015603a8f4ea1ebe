"""Where keys and values stand, and what each piece of a line is."""

import pytest

from mentorkit.finding import Place

TEXT = """\
# boven
name: Anna de Vries  # naast
skills: [presenting, "een # twee"]
consent:
  profile_on: 2025-02-01
bio: |
  Eerste regel: tekst
  tweede regel

goals:
  - {id: x, goal: é y}
empty:
"""


@pytest.mark.parametrize(("path", "key", "spot"), [
    (("name",), False, (2, 7, 13)), (("name",), True, (2, 1, 4)),
    (("skills", 0), False, (3, 10, 10)), (("skills", 1), False, (3, 22, 12)), (("skills",), False, (3, 9, 1)),
    (("consent",), False, (5, 3, 1)), (("consent", "profile_on"), True, (5, 3, 10)),
    (("bio",), False, (6, 6, 1)), (("goals", 0, "goal"), False, (11, 19, 3)), (("empty",), False, (12, 7, 1)),
    (("consent", "withdrawn_on"), False, (5, 3, 1)), (("goals", 5, "id"), False, (11, 3, 1)),
    (("nowhere",), True, (2, 1, 4)), ((), False, (2, 1, 4)),
])
def test_a_path_has_a_place_or_that_of_what_is_around_it(mentor, path, key, spot):
    document, _ = mentor(TEXT)
    assert document.place(path, key=key) == Place("mentors/anna.yml", *spot)


def test_lines_end_at_a_newline_and_nowhere_else(mentor):
    document, _ = mentor("a: b\r\nc: d\u2028e\nf: g")
    assert [document.line(n) for n in (0, 1, 2, 3, 4)] == ["", "a: b", "c: d\u2028e", "f: g", ""]
    assert document.place(("f",)).line == 3


def pieces(document, number):
    return [(document.line(number)[s.column - 1:s.end - 1], s.what, s.path) for s in document.spans(number)]


def test_a_line_falls_into_keys_values_and_comments(mentor):
    document, _ = mentor(TEXT)
    assert pieces(document, 1) == [("# boven", "comment", ())]
    assert pieces(document, 2) == [
        ("name", "key", ("name",)), ("Anna de Vries", "value", ("name",)), ("# naast", "comment", ())]
    assert pieces(document, 3) == [
        ("skills", "key", ("skills",)),
        ("presenting", "value", ("skills", 0)), ('"een # twee"', "value", ("skills", 1))]
    assert pieces(document, 7) == [("  Eerste regel: tekst", "value", ("bio",))]
    assert pieces(document, 99) == []


@pytest.mark.parametrize(("text", "number", "private"), [
    ("a: 1\na: geheim\n", 2, "geheim"),
    ("a: 1\n--- geheim\n", 2, "geheim"),
    ("a: 1\n---\nb: geheim\n", 3, "geheim"),
    ("? [geheim]\n: b\n", 1, "geheim"),
    ("a: &geheim [b]\n", 1, "geheim"),
    ("a: !geheim {b: c}\n", 1, "geheim"),
    ("a: *geheim\n", 1, "geheim"),
    ("a: {b: geheim\n", 1, "geheim"),
    ("- geheim\n", 1, "geheim"),
])
def test_nothing_that_was_read_otherwise_escapes_the_mask(mentor, text, number, private):
    document, _ = mentor(text)
    line = document.line(number)
    covered = {c for s in document.spans(number) if s.what == "value" for c in range(s.column - 1, s.end - 1)}
    assert set(range(line.index(private), line.index(private) + len(private))) <= covered
