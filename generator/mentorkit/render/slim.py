"""Stylesheets and scripts of the theme, without what only their writers read: comments and blank space.

A comment that begins with `/*!` says whose something is, and stays.
"""

import re

_BLANK = rb"(?>/\*(?!!).*?\*/|\s+)"
_STYLE = re.compile(
    rb"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|/\*!.*?\*/)"""  # stays as it is
    rb"|" + _BLANK + rb"*([{};,])" + _BLANK + rb"*|" + _BLANK + rb"+", re.DOTALL)
_COMMENT_LINE = re.compile(rb"^[ \t]*/\*(?!!).*?\*/[ \t]*", re.MULTILINE | re.DOTALL)
_INDENT = re.compile(rb"^\s+", re.MULTILINE)


def slim(name: str, content: bytes) -> bytes:
    """A stylesheet or a script without them; any other file as it is.

    In a script only comments that begin a line go, since only a parser could tell others from a text.
    """
    if name.endswith(".css"):
        return _STYLE.sub(lambda m: m[1] or m[2] or b" ", content).strip() + b"\n"
    if name.endswith(".js"):
        return _INDENT.sub(b"", _COMMENT_LINE.sub(b"", content))
    return content
