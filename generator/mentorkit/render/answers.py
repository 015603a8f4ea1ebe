"""HR's short Markdown (the answers of the FAQ) → HTML in which nothing can run.

Raw HTML is text. Of what Markdown itself makes, only the attributes href, src, alt, title and start stay; a link leads
to http, https or mailto, or to a place on the site; an image lies on the site.
"""

import html
import re
import xml.etree.ElementTree as etree
from collections.abc import Callable
from functools import partial

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from mentorkit.render.escape import clean

KEPT = ("href", "src", "alt", "title", "start")
_SCHEMES = ("http:", "https:", "mailto:")
_UNSEEN = re.compile(r"[\s\x00-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
_BACKSLASHED = re.compile(r"\\([!-/:-@\[-`{-~])")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
Resolve = Callable[[str], str | None]


def answer(text: str, link: Resolve, image: Resolve) -> Markup:
    """HTML of an answer, on one line. `link` and `image` turn an address of the site into one from the page; None where
    it leads nowhere, and then it is plain text."""
    made = Markdown(extensions=[Safe(link, image), "tables", "sane_lists"], output_format="html")
    return Markup(made.convert(clean(text)).replace("\n", "&#10;"))


def address(value: str, image: bool = False) -> str | None:
    """The address that a link or an image in Markdown may have; None when it may not."""
    bare = value
    for _ in range(3):
        bare = _UNSEEN.sub("", _BACKSLASHED.sub(r"\1", html.unescape(bare)))
    if "\\" in bare or bare.startswith("//"):
        return None
    if scheme := _SCHEME.match(bare):
        return None if image or scheme[0].lower() not in _SCHEMES else bare
    return bare


class Safe(Extension):
    """Takes raw HTML out of Markdown's hands, and looks at every attribute that is left."""

    def __init__(self, link: Resolve, image: Resolve) -> None:
        super().__init__()
        self._link, self._image = link, image

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(_Attributes(md, self._link, self._image), "safe", 5)


class _Attributes(Treeprocessor):
    def __init__(self, md: Markdown, link: Resolve, image: Resolve) -> None:
        super().__init__(md)
        self._resolve = {"href": partial(_resolved, link, False), "src": partial(_resolved, image, True)}

    def run(self, root: etree.Element) -> None:
        for element in root.iter():
            for name in list(element.attrib):
                value = element.get(name)
                if name in self._resolve:
                    value = self._resolve[name](value)
                if name not in KEPT or value is None:
                    del element.attrib[name]
                else:
                    element.set(name, value)


def _resolved(resolve: Resolve, image: bool, value: str) -> str | None:
    allowed = address(value, image)
    if allowed is None or _SCHEME.match(allowed) or allowed.startswith("#"):
        return allowed
    return resolve(allowed)
