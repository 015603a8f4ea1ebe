"""Material's stylesheet is thinner, and every page keeps all of it that it could need."""

import re
from pathlib import Path

import material
import pytest

from mentorkit.publish.styles import UNUSED, thin

SELECTORS = re.compile(rb"([^{}]+)\{[^{}]*\}")


@pytest.mark.parametrize(("given", "thinned"), [
    (".md-typeset .tabbed-set>input{top:0}.a{left:0}", ".a{left:0}"),
    (".a,.md-source__icon,.b:not(.x,.y){top:0}", ".a,.b:not(.x,.y){top:0}"),
    ("@media print{.md-path,.md-select{top:0}.a{top:0}}", "@media print{.a{top:0}}"),
    (".a:not(.md-source){top:0}", ".a:not(.md-source){top:0}"),
    (".md-topic,.md-postal,.md-source-code{top:0}", ".md-topic,.md-postal{top:0}"),
])
def test_a_part_that_no_page_has(given: str, thinned: str) -> None:
    assert thin(given.encode()).decode() == thinned


def test_no_page_has_such_a_part(demo_site: Path) -> None:
    names = {name for page in demo_site.rglob("*.html") for value in re.findall(rb'class="([^"]*)"', page.read_bytes())
             for name in value.split()}
    assert b"md-typeset" in names
    assert [name for name in names if UNUSED.search(b"." + name)] == []


def test_a_fifth_or_more_is_gone_and_all_else_stays(demo_site: Path) -> None:
    folder = Path(material.__file__).parent / "templates" / "assets" / "stylesheets"
    [path] = folder.glob("main.*.min.css")
    whole = path.read_bytes()
    for thinner in (demo_site / side / "assets" / "stylesheets" / path.name for side in ("", "en")):
        css = thinner.read_bytes()
        assert len(css) < .8 * len(whole)
        assert css.count(b"{") == css.count(b"}")
        assert [selector for selector in SELECTORS.findall(whole) if not UNUSED.search(selector)
                and selector not in css] == []
