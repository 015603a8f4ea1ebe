"""The links and images in HR's Markdown, as the site makes them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_CODE = re.compile(r"(`+).+?\1|^(?: {4}|\t).*$|\\.", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"(?P<image>!?)\[(?:[^\[\]]|\[[^\[\]]*\](?:\([^()]*\))?)*\]\(\s*(?:<(?P<pointed>[^<>]*)>"
                     r"|(?P<plain>(?:[^\s()]|\([^\s()]*\))*))(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)")
_NESTED = re.compile(r"!\[[^\[\]]*\]\(\s*<?(?P<plain>[^\s()<>]*)")
_DEFINED = re.compile(r"^ {0,3}\[[^\]]+\]:\s*<?(?P<plain>[^\s<>]+)", re.MULTILINE)


class Link(NamedTuple):
    target: str
    image: bool


def links(text: str) -> Iterator[Link]:
    """Each once, in no order that means anything. What stands in code is no link."""
    bare = _CODE.sub(lambda found: " " * len(found[0]), text)
    found = dict.fromkeys(Link(made["plain"] if made["pointed"] is None else made["pointed"], bool(made["image"]))
                          for made in _INLINE.finditer(bare))
    found |= dict.fromkeys(Link(made["plain"], True) for made in _NESTED.finditer(bare))
    found |= dict.fromkeys(Link(made["plain"], False) for made in _DEFINED.finditer(bare))
    yield from found
