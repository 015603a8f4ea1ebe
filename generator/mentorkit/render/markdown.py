"""A drawn page → a Markdown file that needs no plugin of ours."""

import re
from collections.abc import Collection

from mentorkit.render.environment import CLOSE, OPEN
from mentorkit.render.escape import front

_PIECES = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")


def document(title: str, description: str, body: str, *, kind: str, found: bool,
             scripts: Collection[str] = (), toc: bool = True) -> str:
    """Front matter and body. Headings stand in Markdown, so that menus and search see them; what lies between them is
    one block of HTML on one line."""
    head = [f"title: {front(title)}", f"description: {front(description)}", f"kind: {kind}"]
    if kind == "open":
        head.append("hide: [navigation, toc]")
    elif not toc:
        head.append("hide: [toc]")
    if not found:
        head.append("search: {exclude: true}")
    if scripts:
        head.append(f"scripts: [{', '.join(scripts)}]")
    return "\n".join(["---", *head, "---", "", *_parts(body)]) + "\n"


def section(body: str) -> str:
    """A drawn piece that follows a hand-written page."""
    return "\n".join(["", *_parts(body)]) + "\n"


def _parts(body: str) -> list[str]:
    parts = []
    for position, piece in enumerate(_PIECES.split(body)):
        if position % 2:
            parts += [piece, ""]
        elif piece.strip():
            lines = filter(None, map(str.strip, piece.split("\n")))
            parts += [f'<div class="mk">{" ".join(lines)}</div>', ""]
    return parts
