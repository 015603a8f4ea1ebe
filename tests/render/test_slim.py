"""Stylesheets and scripts without comments and blank space: what they do stays the same."""

import pytest

from mentorkit.render.slim import slim


@pytest.mark.parametrize(("given", "slimmed"), [
    ("/* What. */\n\n.a, .b {\n  color: red;\n}\n", ".a,.b{color: red;}"),
    (".a {\n  /* why,\n     over lines */\n  top: 0; /* here too */ left: calc(1px + 2px);\n}\n",
     ".a{top: 0;left: calc(1px + 2px);}"),
    ("/* a */ .b { top: 0 } /* c */ { }", ".b{top: 0}{}"),
    (".a :hover > .b { top: 0 }", ".a :hover > .b{top: 0}"),
    ("/*! Whose (MIT). */\n.a { top: 0 }\n", "/*! Whose (MIT). */ .a{top: 0}"),
    ('.a::before { content: "/* no */  ; { \\" } , " }\n', '.a::before{content: "/* no */  ; { \\" } , "}'),
    ("a { b: url('data:x,<svg  viewBox=\"0 0\">') }", "a{b: url('data:x,<svg  viewBox=\"0 0\">')}"),
])
def test_a_stylesheet(given: str, slimmed: str) -> None:
    assert slim("a.css", given.encode()).decode() == slimmed + "\n"


@pytest.mark.parametrize(("given", "slimmed"), [
    ("/* What. */\nlet a = 1;\n\n  let b = 'x  y';\n", "let a = 1;\nlet b = 'x  y';\n"),
    ("/* one */ let a = 1; /* two */\nlet b = 2;\n", "let a = 1; /* two */\nlet b = 2;\n"),
    ('const all = "*/*";\nlet a = /\\/*/;\n', 'const all = "*/*";\nlet a = /\\/*/;\n'),
    ("/*! Whose (MIT). */\nlet a;\n", "/*! Whose (MIT). */\nlet a;\n"),
])
def test_a_script(given: str, slimmed: str) -> None:
    assert slim("a.js", given.encode()).decode() == slimmed


@pytest.mark.parametrize("name", ["a.html", "a.woff2", "css"])
def test_other_files_stay_as_they_are(name: str) -> None:
    assert slim(name, b"  /* \x00 */\n") == b"  /* \x00 */\n"
