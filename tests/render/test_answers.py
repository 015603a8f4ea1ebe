import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorkit.render.answers import address, answer

ATTACKS = [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](javascript&colon;alert(1))", "[x](//evil.example)", "[x](\\\\evil.example)", "[x](/\\evil.example)",
    "[x](data:text/html,x)", "[x](vbscript:x)", "<javascript:alert(1)>", "[x][r]\n\n[r]: javascript:alert(1)",
    "![x](javascript:alert(1))", "![x](https://evil.example/x.png)", "![x](//evil.example/x.png)",
    "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "<div onclick='x'>y</div>",
    "[x](\u200bjavascript:alert(1))", "[x](java&NewLine;script:alert(1))",
    "[x](java\\script:alert(1))",
    "[x](y 'title\" onmouseover=\"alert(1)')", "```\n<script>\n```", "&lt;script&gt;",
    "[x](&amp;#106;avascript:alert(1))",
    "<a href=javascript:alert(1)>x</a>", "[x](feed:javascript:alert(1))", "[x]( javascript:alert(1))",
]
SAFE_TAG = re.compile(
    r'</?(?:p|em|strong|a|ul|ol|li|code|pre|img|br|hr|blockquote|table|thead|tbody|tr|th|td|h[1-6])'
    r'(?: (?:alt|title|start)="[^"<>]*"| href="(?:https?:|mailto:|(?![a-zA-Z0-9+.-]*:|//|\\))[^"<>]*"'
    r'| src="(?![a-zA-Z0-9+.-]*:|//|\\)[^"<>]*")*(?: /)?>')


def made(text: str) -> str:
    return str(answer(text, lambda a: a, lambda a: a))


def harmless(made: str) -> bool:
    return "<" not in SAFE_TAG.sub("", made)


@pytest.mark.parametrize("text", ATTACKS)
def test_nothing_in_an_answer_can_run(text):
    assert harmless(made(text))


@given(st.text(st.sampled_from("[]()<>!&;#:/\\`*_ \n\tabjsx\"'=") | st.characters(), max_size=60))
def test_no_answer_can_run_or_stops_the_build(text):
    assert harmless(made(text)) and "\n" not in made(text)


@pytest.mark.parametrize(("text", "html"), [
    ("Zeg **het**.", "<p>Zeg <strong>het</strong>.</p>"),
    ("[hier](/contact/#a)", '<p><a href="/contact/#a">hier</a></p>'),
    ("[hier](https://a.example/?b=1&c=2)", '<p><a href="https://a.example/?b=1&amp;c=2">hier</a></p>'),
    ("![plaat](img/a.png)", '<p><img alt="plaat" src="img/a.png"></p>'),
    ("a < b", "<p>a &lt; b</p>"),
])
def test_an_answer_is_what_its_markdown_means(text, html):
    assert made(text) == html


def test_an_address_of_the_site_is_resolved_and_another_is_not():
    told = answer("[a](/x/) [b](https://c.example/) [d](mailto:e@f.example) [g](#h)", lambda a: f"R{a}", lambda a: a)
    assert re.findall('href="([^"]*)"', told) == ["R/x/", "https://c.example/", "mailto:e@f.example", "#h"]
    assert address("#x") == "#x" and address("x:y") is None
