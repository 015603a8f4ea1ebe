import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorkit.render.escape import block, front, prose, script


@pytest.mark.parametrize(("text", "in_block", "in_prose"), [
    ("<b>", "&lt;b&gt;", "&#60;b&#62;"),
    ('"a"', "&#34;a&#34;", "&#34;a&#34;"),
    ("een\n~~~\ntwee", "een&#10;~~~&#10;twee", "een &#126;&#126;&#126; twee"),
    ("*x* {{ y }}", "*x* {{ y }}", "&#42;x&#42; &#123;&#123; y &#125;&#125;"),
    ("\x02stx\x00\x85", "\ufffdstx\ufffd\ufffd", "\ufffdstx\ufffd\ufffd"),
    ("a\tb", "a b", "a b"),
    ("Ó Briain 王芳", "Ó Briain 王芳", "Ó Briain 王芳"),
])
def test_text_is_escaped_for_where_it_lands(text, in_block, in_prose):
    assert block(text) == in_block
    assert prose(text) == in_prose


def test_front_matter_is_one_quoted_line_that_yaml_reads_back():
    assert front('t: "x"\n---\u2028</title>') == '"t: &quot;x&quot; ---\\u2028&lt;/title&gt;"'
    assert front("\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16")) == '"😀"'


@given(st.text())
def test_no_text_leaves_its_element(text):
    for made in (str(block(text)), prose(text)):
        assert not set(made) & set("<>\"'\n\x00\x02\x03")


@given(st.recursive(st.text() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_data_in_a_page_reads_back_and_closes_no_script(data):
    made = str(script(data))
    assert "<" not in made and "&" not in made and "\n" not in made
    assert json.loads(made) == data
