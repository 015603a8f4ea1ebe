"""The quick lane reads the plainest YAML, says the same of it as the composer, and leaves everything else alone."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorkit.read.composer import Composer
from mentorkit.read.plain import plain
from mentorkit.rules.example import BASE

ROOT = Path(__file__).parents[2]

READ = {
    "a word, a number, a truth, nothing": ("a: x y\nb: 12\nc: true\nd: ~\ne:\n",
                                           {"a": "x y", "b": 12, "c": True, "d": None, "e": None}),
    "nothing, and then a key": ("a:\nb: 1\nc:\n  d:\n  e: 2\n", {"a": None, "b": 1, "c": {"d": None, "e": 2}}),
    "signs inside a word": ("a: 12:30\nb: it's 5 > 4, no?\nc: x#y\nd: e-mail [a]\n",
                            {"a": "12:30", "b": "it's 5 > 4, no?", "c": "x#y", "d": "e-mail [a]"}),
    "text in quotes": ("a: '12'\nb: \"a: b\"\nc: ''\n", {"a": "12", "b": "a: b", "c": ""}),
    "comments and empty lines": ("# one\n\na: X   # two # too\n  # three\nb: [y]   # four\n", {"a": "X", "b": ["y"]}),
    "a record in a record": ("a:\n  b:\n    c: 1\n  d: 2\ne: 3\n", {"a": {"b": {"c": 1}, "d": 2}, "e": 3}),
    "a list, further in or not": ("a:\n  - x\n  - 2\nb:\n- y\nc: 1\n", {"a": ["x", 2], "b": ["y"], "c": 1}),
    "records in a list": ("a:\n  - b: 1\n    c:\n      - x\n  - b:\n    - y\n",
                          {"a": [{"b": 1, "c": ["x"]}, {"b": ["y"]}]}),
    "a list of one line": ("a: [X , 2, 'y: z', [], {b: c d, e: [f]}]\n",
                           {"a": ["X", 2, "y: z", [], {"b": "c d", "e": ["f"]}]}),
    "lists in lists, as deep as it goes": ("a: [[[[[x]]]]]\n", {"a": [[[[["x"]]]]]}),
    "a record of one line": ("a:\n  - {nl: Een vraag?, en: \"A, b\", n: 3 }\n",
                             {"a": [{"nl": "Een vraag?", "en": "A, b", "n": 3}]}),
    "a text": ("a: |\n  een\n    twee\n\n  # drie \n\nb: |-\n  deel X\n",
               {"a": "een\n  twee\n\n# drie \n", "b": "deel X"}),
    "a folded text": ("a: >-\n  een\n  twee\n\n  drie\n\n\n  vier\nb: >\n   x\n",
                      {"a": "een twee\ndrie\n\nvier", "b": "x\n"}),
    "a text in a list": ("a:\n  - b: |-\n      een\n\n      twee\n    c: 1\n", {"a": [{"b": "een\n\ntwee", "c": 1}]}),
}


@pytest.mark.parametrize("what", READ)
def test_it_reads_what_is_plain(what):
    source, data = READ[what]
    assert plain(source) == data
    assert Composer(source, {}).data == data


@pytest.mark.parametrize("source", [
    "", "\n", "# nothing\n", "a: 1", "- a\n", "a\n", "[a]\n", "  a: 1\n", "--- \na: 1\n", "---\na: 1\n", "a: 1\n...\n",
    "a: 1\na: 2\n", "a: {b: 1, b: 2}\n", "2026: a\n", "'a': 1\n", "a : 1\n", "a:1\n", "<<: {a: 1}\n", "? a\n: 1\n",
    "a: 1\nX\n", "a: 1\n\u00a0\nb: 2\n", "a: b: c\n", "a: b:\n",
    "a: x\n  y\n", "a: x\n  b: y\n", "a:\n  b: 1\n   c: 2\n", "a:\n    b: 1\n  c: 2\n", "a:\n  - x\n - y\n",
    "a:\n  - x\n  b: 1\n",
    "a:\n  x\n", "a:\n  - - x\n", "a:\n  -\n", "a:\n  - |\n    x\n", "a: |+\n  x\n", "a: |2\n  x\n", "a: |\nb: 1\n",
    "a:\n  b: |\n  c: 1\n",
    "a: |\n   x\n  y\n", "a: |\n  x\n   \n  y\n", "a: >-\n  x\n   y\n", "a: 'it''s'\n",
    "a: \"x\\n\"\n", "a: 'x\n  y'\n", "a: \"x\" # y\n", "a: 'x' # y\n", "a: 'x\n", "a: '\n", "a: ''x'\n", "a: 'x''\n",
    "a: [\n", "a: [x,\n", "a: {b: \n",
    "a: [x\n", "a: [x,]\n", "a: [x,, y]\n", "a: [x y] z\n", "a: [b: c]\n", "a: {b}\n", "a: {b: }\n", "a: {b: x: y}\n",
    "a: [x]]\n", "a: [-1]\n", "a: {'b': 1}\n", "a: {nl: een, twee, en: x}\n", "a: [[[[[[x]]]]]]\n",
    "a: \tx\n", "a: x\r\n", "a: x\u00a0y\n", "a: x\u200by\n", "a: x\u0085\n", "\ufeffa: x\n", "a: x\u2028y\n",
    "# \x07\na: x\n",
    "a: |\n  x\u200by\n", "a: " + "{a: " * 6 + "1" + "}" * 6 + "\n",
])
def test_it_leaves_alone_what_is_anything_else(source):
    assert plain(source) is None


@pytest.mark.parametrize("sign", "-?:,[]{}#&*!|>'\"%@`")
def test_it_leaves_alone_what_begins_with_a_sign_of_yaml(sign):
    assert [plain(f"a: {sign}x\n"), plain(f"a:\n  - {sign}x\n"), plain(f"a: [{sign}x]\n")] == [None] * 3


@pytest.mark.parametrize(("levels", "deep"), [(20, False), (21, True)])
def test_it_leaves_alone_what_is_very_deep(levels, deep):
    source = "".join(f"{' ' * n}a:\n" for n in range(levels)) + f"{' ' * levels}a: 1\n"
    assert (plain(source) is None) is deep


def test_every_pair_of_the_demo_is_plain_enough():
    files = sorted((ROOT / "pairs").glob("*/*.yml"))
    assert files and all(plain(file.read_text("utf-8")) is not None for file in files)


_SIGNS = [*" \t:#-?,[]{}&*!|>'\"%@`\\\n~.01ae_<é\u00a0\u200b\x85=+/()", ": ", " #", "- ", "\n  ", "\n\n", "|\n",
          ">-\n  ", "--- ", "null", "0o7", "1.5"]


@given(st.sampled_from(sorted(BASE.values())), st.data())
def test_where_it_gives_data_the_composer_gives_the_same(text: str, data: st.DataObject):
    lines = text.splitlines(keepends=True)
    first = data.draw(st.integers(0, len(lines) - 1))
    source = "".join(lines[first:first + data.draw(st.integers(1, 12))])
    for _ in range(data.draw(st.integers(0, 3))):
        at = data.draw(st.integers(0, len(source)))
        source = source[:at] + data.draw(st.sampled_from(_SIGNS)) + source[at + data.draw(st.integers(0, 2)):]
    found = plain(source)
    if found is not None:
        composer = Composer(source, {})
        assert repr(composer.data) == repr(found)
        assert composer.oddities == [] and composer.slip is None
