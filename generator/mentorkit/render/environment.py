"""The one module that knows Jinja: templates in a reader's language, everything escaped."""

import posixpath
from collections.abc import Callable, Collection, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator
from markupsafe import Markup, escape

from mentorkit import words
from mentorkit.finding import Text
from mentorkit.model.records import Label
from mentorkit.render.answers import answer
from mentorkit.render.escape import block, prose, script
from mentorkit.view.published import Word
from mentorkit.words.site import sentence

TEMPLATES = Path(__file__).parent / "templates"
OPEN, CLOSE = "\x02", "\x03"
"""Around a heading, until the page is put together: values never hold these (`escape.clean`)."""


def relative(address: str, page: str) -> str:
    """The way from the page at one address to another address of the site, with its query and anchor."""
    if not address.startswith("/"):
        return address
    path, mark, rest = _parted(address)
    way = posixpath.relpath(path, page)
    return (way if not path.endswith("/") else f"{way}/") + mark + rest


def _parted(address: str) -> tuple[str, str, str]:
    for mark in "?#":
        head, found, rest = address.partition(mark)
        if found:
            return head, found, rest
    return address, "", ""


class _Compiled(BytecodeCache):
    """Compiled templates, kept for the next language: they are the same in each."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


class _Once(CodeGenerator):
    """Escapes what a template puts out once, in `_final`: Jinja would do it again, for a fifth of the time."""

    def _output_child_pre(self, node: Any, frame: Any, finalize: Any) -> None:
        self.write(finalize.src)

    def _output_child_post(self, node: Any, frame: Any, finalize: Any) -> None:
        self.write(")")


@cache
def environment(language: str) -> Environment:
    """Templates that speak a language; `link` and `data_link` are set anew for each page."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, finalize=partial(_final, language=language), bytecode_cache=_COMPILED, auto_reload=False,
        optimized=False,  # there is next to nothing to fold in them
    )
    made.code_generator_class = _Once
    made.globals |= {
        "language": language,
        "t": partial(translated, language),
        "date": lambda day: words.full_date(day, language),
        "day": lambda day: words.day_and_month(day, language),
        "number": lambda value: words.number(value, language),
        "listed": lambda items, last="and": Markup(words.listed([_final(i, language) for i in items], language, last)),
        "in_a_row": lambda items: Markup(", ".join(_final(item, language) for item in items)),
        "plain": lambda text: text[language],
        "h1": partial(_heading, 1, id="h1", language=language),
        "h2": partial(_heading, 2, language=language),
        "h3": partial(_heading, 3, language=language),
        "script": script,
        "answer": partial(_answer, language),
    }
    return made


def draw(template: str, language: str, page: str, model: Mapping[str, Any], up: str = "") -> str:
    """A page's body: HTML, with headings still between OPEN and CLOSE. In it `link` leads to a page, `data_link` to a
    data file, which stands once on the site: `up` leads from the language's pages to there."""
    def link(address: str) -> str:
        return relative(address, page)

    def data_link(address: str) -> str:
        return up + link(address)

    return environment(language).get_template(f"pages/{template}.html").render(model, link=link, data_link=data_link)


def translated(language: str, key: str, /, **values: Any) -> Markup:
    """A sentence of the interface, its values escaped; a value that is Markup (a link) stays as it is."""
    told = block(sentence(key)[language])
    return Markup(str.format_map(told, {name: _final(v, language) for name, v in values.items()})) if values else told


def _final(value: Any, language: str) -> Markup:
    """What a template puts out: texts of HR's in the reader's language, marked where they are in another."""
    kind = type(value)
    if kind is Markup:
        return value
    if kind is str:
        return block(value)
    if kind is Label:
        told = value.language_of(language)
        text = block(value[language])
        return Markup('<span lang="{}">{}</span>').format(told, text) if told not in ("", language) else text
    if kind is Word:
        return _final(value.label, language)
    if kind is Text:
        return block(value[language])
    return block(value) if isinstance(value, str) and not isinstance(value, Markup) else escape(value)


def _answer(language: str, text: Any, link: Callable[[str], str], hidden: Collection[str] = ()) -> Markup:
    """An answer in HR's Markdown; an image lies beside the guides, at the root of the language's pages. What leads to
    a `hidden` address is plain text."""
    def lead(address: str) -> str | None:
        path = posixpath.normpath(posixpath.join("/faq/", _parted(address)[0]))
        return None if path in hidden else link(address)

    told = text.language_of(language)
    made = answer(text[language], lead, lambda path: link("/" + path.lstrip("/")))
    return Markup('<div lang="{}">{}</div>').format(told, made) if told not in ("", language) else made


def _heading(level: int, text: Any, id: str, language: str) -> Markup:
    plain = text if isinstance(text, str) else text[language]
    plain = plain.unescape() if isinstance(plain, Markup) else plain
    return Markup(f"{OPEN}{'#' * level} {prose(plain)} {{#{id}}}{CLOSE}")
