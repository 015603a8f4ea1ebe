"""/hr/fields/ and a page for each kind of file: every field, from the schemas alone."""

import re
from collections.abc import Iterator

from mentorkit.finding import Text
from mentorkit.model.references import FILES, SECTIONS, WORDS
from mentorkit.read import layout
from mentorkit.shape import Field
from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.pages.hr_types import code, sees, type_in_words
from mentorkit.view.texts import filled
from mentorkit.write.yaml_text import schema_line, yaml_lines


def pages(context: Context) -> list[Page]:
    every = kinds(context)
    overview = Page("/hr/fields/", "hr_fields", filled("hr.fields.title"), filled("hr.fields.description"),
                    {"kinds": every}, kind="reading", found=False, toc=False)
    return [overview, *(_page(context, kind) for kind in every)]


def kinds(context: Context) -> list[dict]:
    """Each kind of file with its names, where it stands, and its page."""
    schemas = context.programme.schemas
    found = []
    for kind in sorted(schemas.kinds, key=lambda kind: list(_places()).index(kind)):
        root = schemas.root(kind)
        found.append({
            "kind": kind, "title": root.title, "description": root.description, "place": _places()[kind],
            "address": address(kind), "count": len(list(_fields(root))),
        })
    return found


def address(kind: str) -> str:
    return f"/hr/fields/{kind}/"


def _places() -> dict[str, str]:
    """The path of each kind of file, in the order in which HR meets them."""
    folders = {kind: f"{folder}/<id>.yml" for folder, kind in layout.FOLDERS.items()}
    files = {kind: file for file, kind in layout.FILES.items()}
    return {**files, **folders, "pair": "pairs/<cohort>/<id>.yml"}


def _page(context: Context, kind: dict) -> Page:
    root = context.programme.schemas.root(kind["kind"])
    first = schema_line(kind["kind"], kind["place"])
    model = {**kind, "fields": [_shown(context, key, at) for key, at in _fields(root)], "first": code([first])}
    return Page(kind["address"], "hr_kind", root.title, filled("hr.kind.description", kind=root.title), model,
                kind="reading", found=False)


def _fields(at: Field, key: str = "") -> Iterator[tuple[str, Field]]:
    """Every field that has a name, with the way to it as one writes it: `contact_points.<id>.name`, `goals[].id`."""
    if at.type == "text":
        return
    for child in at.children:
        way = f"{key}.{child.key}" if key else child.key
        yield way, child
        yield from _fields(child, way)
    for inner, mark in ((at.entry, ".<id>"), (at.item, "[]")):
        if inner is not None:
            yield from _fields(inner, key + mark)


def _shown(context: Context, key: str, at: Field) -> dict:
    inner = at.item or at
    return {
        "id": re.sub(r"[^a-z0-9_]+", "-", key), "level": 2 if len(at.path) == 1 else 3,
        "title": at.title, "key": key, "description": at.description, "type": type_in_words(at), "needed": at.required,
        "default": None if at.default is None else next(yaml_lines({at.key: at.default})),
        "words": _words(context, inner.ref), "also": inner.ref_also, "sees": sees(at),
        "purpose": at.purpose, "examples": [code(yaml_lines({at.key: example})) for example in at.examples[:2]],
    }


def _words(context: Context, target: str | None) -> dict | None:
    """Where the words stand that a field takes: the name of that place, and its page."""
    if target is None:
        return None
    schemas = context.programme.schemas
    if target in FILES:
        return {"text": schemas.root(FILES[target]).title, "address": address(FILES[target])}
    kind, section = ("vocabulary", WORDS[target]) if target in WORDS else SECTIONS[target]
    named = schemas.field(kind, (section,))
    title = named.title if named else Text(section, section)
    return {"text": title, "address": f"{address(kind)}#{section}"}
