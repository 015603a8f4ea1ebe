"""The writer changes one thing and keeps every other byte, or refuses."""

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorkit import read
from mentorkit.read import Document
from mentorkit.write.splice import Edit, Refused, apply, remove, rename_key, set_value

FILE = "mentors/x.yml"


def parsed(source: bytes | str) -> Document:
    document = read.parse({FILE: source if isinstance(source, bytes) else source.encode()}).documents[FILE]
    assert document.readable
    return document


def put(source: str, *step: str | int, value: object) -> str:
    document = parsed(source)
    return apply(document, [set_value(document, step, value)]).decode()


VALUES = [
    ("plain", "a: b\n", ("a",), "c", "a: c\n"),
    ("comment", "a: b  # note\n", ("a",), "c", "a: c  # note\n"),
    ("double quotes", 'a: "b"\n', ("a",), 'say "hi"', 'a: "say \\"hi\\""\n'),
    ("single quotes", "a: 'b'\n", ("a",), "it's", "a: 'it''s'\n"),
    ("needs quotes", "a: b\n", ("a",), "c: d", 'a: "c: d"\n'),
    ("text like a number", "a: b\n", ("a",), "012", 'a: "012"\n'),
    ("number", 'a: "3"\n', ("a",), 3, "a: 3\n"),
    ("truth", "a: yes\n", ("a",), True, "a: true\n"),
    ("nothing there", "a:\nb: 1\n", ("a",), "c", "a: c\nb: 1\n"),
    ("nothing but a comment", "a: # note\nb: 1\n", ("a",), "c", "a: c # note\nb: 1\n"),
    ("nothing at a dash", "a:\n  -\n  - b\n", ("a", 0), "c", "a:\n  - c\n  - b\n"),
    ("nothing in brackets", "a: {b: , c: 1}\n", ("a", "b"), 2, "a: {b: 2, c: 1}\n"),
    ("lone key in brackets", "a: {b, c: 1}\n", ("a", "b"), 2, "a: {b: 2, c: 1}\n"),
    ("comma in brackets", "a: [b, c]\n", ("a", 0), "x, y", 'a: ["x, y", c]\n'),
    ("CRLF", "a: b\r\nc: d\r\n", ("a",), "e", "a: e\r\nc: d\r\n"),
    ("BOM", "\ufeffa: b\n", ("a",), "c", "\ufeffa: c\n"),
    ("wide characters", "é😀: b\na: ü\n", ("a",), "c", "é😀: b\na: c\n"),
    ("a character that the parser refuses", "a: b\u0085c\nd: \x07e\n", ("d",), "f", "a: b\u0085c\nd: f\n"),
    ("no line end", "a: b", ("a",), "c", "a: c"),
    ("block text", "a: |\n  b\n\n# note\nc: 1\n", ("a",), "d", "a: d\n\n# note\nc: 1\n"),
    ("text in lines", "a: b\nc: 1\n", ("a",), "x\ny", "a: |-\n  x\n  y\nc: 1\n"),
    ("text in lines, deeper", "a:\n  b: c\n", ("a", "b"), "x\ny\n", "a:\n  b: |\n    x\n    y\n"),
    ("text in lines, after a dash", "- a\n".replace("-", "l:\n  - k:"), ("l", 0, "k"), "x\ny",
     "l:\n  - k: |-\n      x\n      y\n"),
    ("block text for block text", "a: >-\n  b\n  c\nd: 1\n", ("a",), "x\ny", "a: |-\n  x\n  y\nd: 1\n"),
    ("text over lines", "a: b\n  c  # note\nd: 1\n", ("a",), "e", "a: e  # note\nd: 1\n"),
    ("list in brackets", "a: [b, 'c]', {d: 1}] # note\n", ("a",), ["x"], "a: [x] # note\n"),
    ("list in a block", "a:\n  - b\n  - c\nd: 1\n", ("a",), ["x"], "a: [x]\nd: 1\n"),
    ("list without indent", "a:\n- b\nd: 1\n", ("a",), ["x"], "a: [x]\nd: 1\n"),
    ("new key", "a: b\n", ("c",), 1, "a: b\nc: 1\n"),
    ("new key after a note", "a: b # note\n# end\n", ("c",), 1, "a: b # note\nc: 1\n# end\n"),
    ("new key without line end", "a: b", ("c",), 1, "a: b\nc: 1"),
    ("new key, CRLF", "a: b\r\n", ("c",), 1, "a: b\r\nc: 1\r\n"),
    ("new key, deeper", "a:\n  b: 1\nd: 2\n", ("a", "c"), [1], "a:\n  b: 1\n  c: [1]\nd: 2\n"),
    ("new key after block text", "a:\n  b: |\n    x\nd: 2\n", ("a", "c"), 1, "a:\n  b: |\n    x\n  c: 1\nd: 2\n"),
    ("new key after a dash", "a:\n  - b: 1\nd: 2\n", ("a", 0, "c"), 1, "a:\n  - b: 1\n    c: 1\nd: 2\n"),
    ("new key in brackets", "a: {b: [1, 2]} # x\n", ("a", "c"), "d, e", 'a: {b: [1, 2], c: "d, e"} # x\n'),
    ("new key in empty brackets", "a: {}\n", ("a", "c"), 1, "a: {c: 1}\n"),
    ("whole file in brackets", "{a: 1,\n b: 2}\n", ("c",), 3, "{a: 1,\n b: 2, c: 3}\n"),
    ("next item", "a:\n  - b\n", ("a", 1), "c", "a:\n  - b\n  - c\n"),
    ("next item in brackets", "a: [b]\n", ("a", 1), {"c": 1}, "a: [b, {c: 1}]\n"),
    ("next item in empty brackets", "a: []\n", ("a", 0), "c", "a: [c]\n"),
]


@pytest.mark.parametrize(("before", "path", "value", "after"), [case[1:] for case in VALUES],
                         ids=[case[0] for case in VALUES])
def test_a_value_is_set(before: str, path: tuple, value: object, after: str) -> None:
    assert put(before, *path, value=value) == after


KEYS = [
    ("a: b\n", ("a",), "c", "c: b\n"),
    ("'a': b # a\n", ("a",), "c", "'c': b # a\n"),
    ("x: {a: b, c: d}\n", ("x", "a"), "e", "x: {e: b, c: d}\n"),
    ("x:\n  - a:\n      b: 1\r\n", ("x", 0, "a"), "c", "x:\n  - c:\n      b: 1\r\n"),
]


@pytest.mark.parametrize(("before", "path", "key", "after"), KEYS)
def test_a_key_is_renamed(before: str, path: tuple, key: str, after: str) -> None:
    document = parsed(before)
    assert apply(document, [rename_key(document, path, key)]).decode() == after


GONE = [
    ("a: 1\nb: 2\n", ("a",), "b: 2\n"),
    ("a: 1\nb: 2 # note\n# end\n", ("b",), "a: 1\n# end\n"),
    ("a:\n  b:\n    c: 1\n    d: 2\ne: 3\n", ("a", "b"), "a: {}\ne: 3\n"),
    ("a: [b, c, d]\n", ("a", 0), "a: [c, d]\n"),
    ("a: [b, c, d]\n", ("a", 2), "a: [b, c]\n"),
    ("a: [b]\n", ("a", 0), "a: []\n"),
    ("a:\n  - b\n  - c\n", ("a", 0), "a:\n  - c\n"),
    ("a:\n  - b\nc: 1\n", ("a", 0), "a: []\nc: 1\n"),
    ("a:\n  - b: 1\n    c: 2\n", ("a", 0, "b"), "a:\n  - c: 2\n"),
    ("a:\n  - b: 1\n    c: 2\n", ("a", 0, "c"), "a:\n  - b: 1\n"),
    ("a:\n  - {b: 1}\n  - {b: 2}\n", ("a", 1), "a:\n  - {b: 1}\n"),
    ("a: |\n  x\n  y\nb: 1\n", ("a",), "b: 1\n"),
]


@pytest.mark.parametrize(("before", "path", "after"), GONE)
def test_something_is_removed(before: str, path: tuple, after: str) -> None:
    document = parsed(before)
    assert apply(document, [remove(document, path)]).decode() == after


REFUSED = [
    ("a comment inside what is replaced", "a: [b, # note\n  c]\n", lambda d: set_value(d, ("a",), [])),
    ("a line of comment inside what is removed", "a:\n  b: 1\n  # note\n  c: 2\nd: 1\n", lambda d: remove(d, ("a",))),
    ("an anchor", "a: &x b\nc: *x\n", lambda d: set_value(d, ("a",), "d")),
    ("no such record", "a: b\n", lambda d: set_value(d, ("x", "y"), 1)),
    ("a key below text", "a: b\n", lambda d: set_value(d, ("a", "y"), 1)),
    ("too far down a list", "a: [b]\n", lambda d: set_value(d, ("a", 3), 1)),
    ("the last of the file", "a: b\n", lambda d: remove(d, ("a",))),
    ("a key that is there", "a: b\nc: d\n", lambda d: rename_key(d, ("a",), "c")),
    ("no such key", "a: b\n", lambda d: rename_key(d, ("z",), "c")),
    ("half a character", "a: b\n", lambda d: set_value(d, ("a",), "\ud800")),
    ("another text than was meant", "a: b\n", lambda d: Edit(3, 4, "c")),
    ("text that is no YAML", "a: b\n", lambda d: Edit(3, 4, "[")),
    ("true for 1", "a: 1\n", lambda d: Edit(3, 4, "true")),
]


@pytest.mark.parametrize(("source", "edit"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_would_change_more_is_refused(source: str, edit) -> None:
    document = parsed(source)
    with pytest.raises(Refused):
        apply(document, [edit(document)])


def test_edits_of_one_file_go_together_and_may_not_overlap() -> None:
    document = parsed("a: {b: 1, c: 2}\n")
    edits = [set_value(document, ("a", "c"), 3), rename_key(document, ("a",), "x"),
             rename_key(document, ("a", "b"), "z")]
    assert apply(document, edits) == b"x: {z: 1, c: 3}\n"
    with pytest.raises(Refused):
        apply(document, [edits[0], set_value(document, ("a",), {})])


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
NASTY = st.sampled_from(["no", "12:30", "012", "~", "- a", "a: b", "a #b", "{x", "]",
                         "*a", "&a", "!t", "|", ">", "'", '"',
                         "", " ", "a\nb", "a\n\n b \n", "\t", "\u2028", "\x85", "\ufeff", "%x", "@", "`", "<<", "---"])
LEAVES = st.one_of(TEXT, NASTY, st.integers(-10**6, 10**6), st.booleans(), st.none())
LAYOUTS = [
    "# top\nname: Anna  # who\nrole: {nl: Planner, en: 'Planner'} # both\nskills: [a, \"b\"]  # two\n"
    "bio: |\n  Een.\n\n  Twee.\n# between\naway:\n  # soon\n  - {from: 2026-01-01, until: 2026-01-02}\n  - from: 1\n"
    "    until:\n# end\n",
    "{name: Anna, # who\n  role: {nl: P, en}, skills: [a, [b]], # two\n  away: [], bio: \"x\\\n  y\"}\n# end\n",
    "name: Anna\n\n\nskills:\n- a # one\n-\n- b: >\n    folded\n    text\n\n  c: x\n    y # two\nrole:\n    nl: 1\n"
    "    en: 2",
]


def paths(data: object, path: tuple = ()) -> list[tuple]:
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [found for step, value in steps for found in ((*path, step), *paths(value, (*path, step)))]


@given(st.sampled_from(LAYOUTS), st.booleans(), st.booleans(), st.data())
def test_whatever_is_set_wherever_nothing_else_changes(text: str, windows: bool, mark: bool, data) -> None:
    text = ("\ufeff" if mark else "") + (text.replace("\n", "\r\n") if windows else text)
    document = parsed(text)
    path = data.draw(st.sampled_from(paths(document.data)))
    value = data.draw(LEAVES)
    meant = copy.deepcopy(document.data)
    at = meant
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    try:
        result = apply(document, [edit := set_value(document, path, value)])
    except Refused:
        lines = isinstance(value, str) and "\n" in value
        assert lines or isinstance(document.value(path), dict | list | None)
        return
    assert repr(parsed(result).data) == repr(meant)
    shift = mark
    assert result.decode().startswith(text[:edit.start + shift]) and result.decode().endswith(text[edit.end + shift:])
    assert [line for line in result.decode().splitlines() if line.lstrip().startswith("#")] == [
        line for line in text.splitlines() if line.lstrip().startswith("#")]


@given(st.sampled_from(LAYOUTS), st.booleans(), st.data())
def test_whatever_goes_away_everything_else_stays(text: str, windows: bool, data) -> None:
    document = parsed(text.replace("\n", "\r\n") if windows else text)
    path = data.draw(st.sampled_from(paths(document.data)))
    meant = copy.deepcopy(document.data)
    at = meant
    for step in path[:-1]:
        at = at[step]
    del at[path[-1]]
    try:
        result = apply(document, [remove(document, path)])
    except Refused:
        return
    assert repr(parsed(result).data) == repr(meant)
    assert [line for line in result.splitlines() if line.lstrip().startswith(b"#")] == [
        line for line in document.source.splitlines() if line.lstrip().startswith(b"#")]
