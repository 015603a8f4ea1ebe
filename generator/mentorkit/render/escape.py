"""Text made safe for each place where it lands.

Every route was tried with hostile strings in a browser; see `tests/browser` and `tests/render/test_escape.py`.
"""

import html
import json
import re
from functools import lru_cache

from markupsafe import Markup, escape

_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9 \u0080-\U0010ffff]")
_FRONT_ODD = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def clean(text: str) -> str:
    """Without control characters but the newline: Python-Markdown uses some as marks, others vanish."""
    return _CONTROLS.sub(lambda m: " " if m[0] in "\t\r" else "\ufffd", text)


@lru_cache(maxsize=16384)
def block(text: str) -> Markup:
    """For a block of HTML in Markdown, in an element or between an attribute's quotes: no raw newline, since a line of
    backticks or tildes opens a code block even inside HTML."""
    return Markup(str(escape(clean(text))).replace("\n", "&#10;"))


def prose(text: str) -> str:
    """For a line of Markdown, a heading or a link's text: everything that could mean something as a number."""
    one_line = clean(text).replace("\n", " ")
    return _NOT_PLAIN.sub(lambda m: f"&#{ord(m[0])};", one_line)


def front(text: str) -> str:
    """For a value in the front matter: YAML that MkDocs puts into HTML as it is."""
    quoted = json.dumps(html.escape(clean(text).replace("\n", " ")), ensure_ascii=False)
    return _FRONT_ODD.sub(lambda m: f"\\u{ord(m[0]):04x}", quoted)


def script(data: object) -> Markup:
    """For JSON in a `<script type="application/json">`."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"), sort_keys=True)
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))
