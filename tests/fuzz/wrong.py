"""Changes that are known to be wrong, each with the codes of which one must be found, at its place."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random
from typing import Any

from tests.fuzz.case import Case, Ground, Maker
from tests.fuzz.garble import document, paths

from mentorkit import read
from mentorkit.finding import DataPath
from mentorkit.read import Document
from mentorkit.shape.fields import Field
from mentorkit.write.layout import Layout
from mentorkit.write.splice import Edit, Refused, apply, remove, rename_key, set_value

Spot = tuple[DataPath, Any, Field]
"""A value of a file: its path, itself, and its field."""


def _spots(ground: Ground, drawn: Document) -> Iterator[Spot]:
    for path in paths(drawn.data):
        field = ground.sound.schemas.field(drawn.kind, path)
        if field is not None:
            yield path, drawn.value(path), field


def _set(what: str, codes: str, fits: Callable[[Spot], bool], value: Callable[[Random, Spot], Any]) -> Maker:
    """Another value for one that fits."""

    def make(random: Random, ground: Ground) -> Case | None:
        drawn = document(random, ground)
        if not (fitting := [spot for spot in _spots(ground, drawn) if fits(spot)]):
            return None
        spot = random.choice(fitting)
        return _spliced(what, codes, drawn, spot[0], lambda: set_value(drawn, spot[0], value(random, spot)))

    return make


def _spliced(what: str, codes: str, drawn: Document, path: DataPath, edit: Callable[[], Edit],
             key: bool = False) -> Case | None:
    try:
        source = apply(drawn, [edit()])
    except Refused:
        return None
    line = read.parse({drawn.file: source}).documents[drawn.file].place(path, key=key).line
    return _case(what, codes, drawn, source, line)


def _case(what: str, codes: str, drawn: Document, source: bytes, line: int = 0) -> Case:
    return Case(what, {drawn.file: source}, frozenset(codes.split()), drawn.file, line)


def _piece(*names: str) -> Callable[[Spot], bool]:
    return lambda spot: spot[2].piece in names and isinstance(spot[1], str)


def _typed(*names: str) -> Callable[[Spot], bool]:
    return lambda spot: spot[2].type in names


def _beyond(random: Random, spot: Spot) -> Any:
    limits = [spot[2].schema[end] + step for end, step in (("maximum", 1), ("minimum", -1)) if end in spot[2].schema]
    return random.choice(limits)


def _other_type(random: Random, spot: Spot) -> Any:
    """A value of a type that this field never takes."""
    number = ([1], {"x": 1}, "veel")
    return random.choice({"record": (5, "tekst", ["x"]), "map": (5, "tekst", ["x"]), "list": (5, "tekst", {"x": 1}),
                          "text": (5, True, ["x"]), "string": (True, ["x"], {"x": 1}), "integer": number,
                          "number": number, "boolean": ([1], {"x": 1}, "misschien")}[spot[2].type])


def _unknown_key(random: Random, ground: Ground) -> Case | None:
    drawn = document(random, ground)
    records = [(), *(path for path, _, field in _spots(ground, drawn) if field.type == "record")]
    path = (*random.choice(records), random.choice(("opmerking", "zzz", "x", "note")))
    return _spliced("unknown key", "S101", drawn, path, lambda: set_value(drawn, path, "nieuw"), key=True)


def _misspelt_key(random: Random, ground: Ground) -> Case | None:
    drawn = document(random, ground)
    path = random.choice([path for path, _, _ in _spots(ground, drawn) if _is_field(ground, drawn, path)])
    key, at = path[-1], random.randrange(len(path[-1]))
    slip = random.choice((f"{key[:at]}x{key[at:]}", key.replace("_", "-") + "q", key.upper() + "1"))
    return _spliced("misspelt key", "S101", drawn, (*path[:-1], slip), lambda: rename_key(drawn, path, slip), key=True)


def _is_field(ground: Ground, drawn: Document, path: DataPath) -> bool:
    """Whether a path ends in one of a record's own fields."""
    record = ground.sound.schemas.field(drawn.kind, path[:-1])
    return isinstance(path[-1], str) and record is not None and record.type == "record"


def _missing(random: Random, ground: Ground) -> Case | None:
    drawn = document(random, ground)
    record = ground.sound.schemas.field
    needed = [path for path, _, _ in _spots(ground, drawn) if _is_field(ground, drawn, path)
              and path[-1] in record(drawn.kind, path[:-1]).schema.get("required", ())]
    if not needed:
        return None
    path = random.choice(needed)
    return _spliced("missing field", "S102", drawn, path, lambda: remove(drawn, path))


def _missing_language(random: Random, ground: Ground) -> Case | None:
    drawn = document(random, ground)
    texts = [path for path, value, field in _spots(ground, drawn) if field.type == "text" and isinstance(value, dict)
             and {"nl", "en"} <= value.keys()]
    if not texts:
        return None
    path = (*random.choice(texts), random.choice(("nl", "en")))
    return _spliced("missing language", "S131", drawn, path, lambda: remove(drawn, path))


def _duplicate_key(random: Random, ground: Ground) -> Case | None:
    """A key with its value once more, right behind itself, on a line of its own or between brackets."""
    drawn = document(random, ground)
    layout = Layout(drawn)
    path = random.choice([path for path in paths(drawn.data) if isinstance(path[-1], str)])
    start, end = layout.key(path)[0], layout.end(path)
    if layout.in_brackets(path):
        again = f", {layout.text[start:end]}"
    else:
        end = layout.next_line(end)
        again = " " * layout.column(start) + layout.text[start:end]
    return _case("duplicate key", "Y101", drawn, (layout.text[:end] + again + layout.text[end:]).encode())


def _tab(random: Random, ground: Ground) -> Case | None:
    drawn = document(random, ground)
    layout = Layout(drawn)
    keys = [layout.key(path)[0] for path in paths(drawn.data) if isinstance(path[-1], str)]
    starts = [start for start in keys if (column := layout.column(start)) and
              layout.text[start - column:start] == " " * column]
    if not starts:
        return None
    start = random.choice(starts)
    text = layout.text[:start - layout.column(start)] + "\t" + layout.text[start:]
    return _case("tab", "Y201", drawn, text.encode(), layout.text.count("\n", 0, start) + 1)


def _inserted(what: str, codes: str, token: str) -> Maker:
    """Something that YAML, or we, won't have, before a plain value."""

    def make(random: Random, ground: Ground) -> Case | None:
        drawn = document(random, ground)
        layout = Layout(drawn)
        plain = [start for path, value, _ in _spots(ground, drawn) if isinstance(value, str)
                 and (start := layout.start(path)) and re.match(r"[\w@.-]+ ?[\w@.-]*[,}\n\]]", layout.text[start:])]
        if not plain:
            return None
        start = random.choice(plain)
        text = layout.text[:start] + token + layout.text[start:]
        return _case(what, codes, drawn, text.encode(), layout.text.count("\n", 0, start) + 1)

    return make


def _conflict(random: Random, ground: Ground) -> Case:
    drawn = document(random, ground)
    lines = drawn.source.decode().split("\n")
    at = random.randrange(1, len(lines))
    lines[at:at] = ["<<<<<<< HEAD", lines[at - 1], "=======", lines[at - 1], ">>>>>>> main"]
    return _case("conflict", "Y110", drawn, "\n".join(lines).encode(), at + 1)


def _whole(what: str, codes: str, change: Callable[[bytes], bytes]) -> Maker:
    def make(random: Random, ground: Ground) -> Case:
        drawn = document(random, ground)
        return _case(what, codes, drawn, change(drawn.source))

    return make


def _no_space(random: Random, ground: Ground) -> Case | None:
    drawn = document(random, ground)
    layout = Layout(drawn)
    keys = [layout.key((key,)) for key, value in drawn.data.items() if isinstance(value, str)]
    keys = [(start, end) for start, end in keys if layout.text[end:end + 2] == ": "]
    if not keys:
        return None
    start, end = random.choice(keys)
    text = layout.text[:end + 1] + layout.text[end + 2:]
    return _case("no space", "Y202 Y101 S101", drawn, text.encode(), layout.text.count("\n", 0, start) + 1)


def _gone(random: Random, ground: Ground) -> Case | None:
    """The file of a mentor to whom others point."""
    mentor = random.choice(sorted(ground.sound.programme.mentors))
    file = f"mentors/{mentor}.yml"
    users = [d.file for d in ground.documents if d.file != file and mentor.encode() in d.source]
    return Case("mentor gone", {file: None}, frozenset({"R101"}), users[0]) if users else None


def _pair_twice(random: Random, ground: Ground) -> Case | None:
    """One pair entered twice under two ids."""
    pairs = [d for d in ground.documents if d.kind == "pair" and "email" in d.data["mentee"]]
    drawn = random.choice(pairs)
    again = f"{drawn.file.rsplit('/', 1)[0]}/zzzz.yml"
    return Case("pair twice", {again: drawn.source}, frozenset({"C105", "C106"}), again)


def _id_twice(random: Random, ground: Ground) -> Case | None:
    drawn = random.choice([d for d in ground.documents if d.kind == "pair"])
    others = sorted({d.id for d in ground.documents if d.kind == "cohort"} - {drawn.file.split("/")[1]})
    return Case("pair id twice", {f"pairs/{random.choice(others)}/{drawn.id}.yml": drawn.source}, frozenset({"R120"}))


def _state(random: Random, ground: Ground) -> Case | None:
    drawn = random.choice([d for d in ground.documents if d.kind == "pair"])
    now = drawn.data["status"]
    bare = {"withdrawn", "unmatched"}
    states = [s for s in ground.sound.schemas.field("pair", ("status",)).enum if s != now and {s, now} != bare]
    case = _spliced("other state", "L101 L102 L103 L104 L105 L204", drawn, ("status",),
                    lambda: set_value(drawn, ("status",), random.choice(states)))
    return case and replace(case, line=0)


def _backwards(random: Random, ground: Ground) -> Case | None:
    """A period that ends before it begins."""
    drawn = document(random, ground)
    periods = [path for path, value, field in _spots(ground, drawn)
               if isinstance(value, dict) and {"from", "until"} <= value.keys() and len(value["from"]) == 10]
    if not periods:
        return None
    path = (*random.choice(periods), "until")
    case = _spliced("backwards", "L203 L204 L205 L206", drawn, path, lambda: set_value(drawn, path, "2020-01-01"))
    return case and replace(case, line=0)


MAKERS: dict[str, Maker] = {
    "unknown key": _unknown_key,
    "misspelt key": _misspelt_key,
    "missing field": _missing,
    "missing language": _missing_language,
    "duplicate key": _duplicate_key,
    "tab": _tab,
    "conflict": _conflict,
    "anchor": _inserted("anchor", "Y102", "&a "),
    "tag": _inserted("tag", "Y103", "!!str "),
    "open quote": _inserted("open quote", "Y204 Y205", '"'),
    "at sign": _inserted("at sign", "Y207", "@"),
    "open bracket": _inserted("open bracket", "Y203 Y206 Y207 Y208 Y209", "["),
    "no space": _no_space,
    "null character": _inserted("null character", "Y112", "\0"),
    "latin-1": _whole("latin-1", "Y111", lambda source: source.replace(b"e", b"\xe9", 1)),
    "utf-16": _whole("utf-16", "Y111", lambda source: source.decode().encode("utf-16")),
    "a list": _whole("a list", "Y108", lambda source: b"- " + source.replace(b"\n", b"\n  ").rstrip() + b"\n"),
    "two documents": _whole("two documents", "Y107", lambda source: source + b"---\n" + source),
    "nothing": _whole("nothing", "Y109", lambda source: source.split(b"\n")[0] + b"\n"),
    "no such day": _set("no such day", "S108", _piece("date"),
                        lambda random, _: random.choice(("2026-02-30", "2025-02-29", "2026-13-01", "2026-11-31"))),
    "date form": _set("date form", "S107", _piece("date"),
                      lambda random, _: random.choice(("24-11-2026", "2026/11/24", "morgen", "2026-1-2", "20261124"))),
    "time": _set("time", "S109", _piece("time"), lambda random, _: random.choice(("25:00", "9:00", "negen uur"))),
    "colour": _set("colour", "S114", _piece("colour"), lambda *_: "groen"),
    "e-mail": _set("e-mail", "S111", _piece("email"),
                   lambda random, _: random.choice(("jan", "jan@", "a b@c.example"))),
    "reference": _set("reference", "R101 R102 R103 R105 R106 R107 R108 R109 R110",
                      lambda spot: bool(spot[2].ref) and isinstance(spot[1], str) and spot[2].piece in ("id", "pairId"),
                      lambda _, spot: "zzzz" if spot[2].piece == "pairId" else "zo-iets-is-er-niet"),
    "id form": _set("id form", "S110 S121 P104", _piece("id", "pairId"),
                    lambda random, _: random.choice(("Anna de Vries", "UPPER", "a_b", "-a", "a--b", "ab-" * 20 + "c"))),
    "choice": _set("choice", "S106", lambda spot: bool(spot[2].enum) and isinstance(spot[1], str),
                   lambda random, _: random.choice(("zo-niet", "misschien", "Ja"))),
    "range": _set("range", "S123", lambda spot: bool({"maximum", "minimum"} & spot[2].schema.keys()), _beyond),
    "half": _set("half", "S124", _typed("integer"), lambda *_: 1.5),
    "leading zero": _set("leading zero", "S105", _typed("integer"), lambda *_: "012"),
    "truth": _set("truth", "S105", _typed("boolean"), lambda random, _: random.choice(("ja", "no", "on", "yes"))),
    "nothing there": _set("nothing there", "S103", _typed("list", "string", "integer", "text", "record", "boolean"),
                          lambda *_: None),
    "other type": _set("other type", "S104 S105 S106 S107 S109 S133", lambda spot: True, _other_type),
    "too long": _set("too long", "S121", _piece("name"), lambda *_: "Anna " * 21),
    "mentor gone": _gone,
    "pair twice": _pair_twice,
    "pair id twice": _id_twice,
    "other state": _state,
    "backwards": _backwards,
}
