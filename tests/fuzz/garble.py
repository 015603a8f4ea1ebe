"""Changes that may or may not be mistakes: whatever comes out, the check must live with it."""

import json
from collections.abc import Iterator
from random import Random

import yaml
from tests.fuzz.case import Case, Ground, Maker

from mentorkit.finding import DataPath
from mentorkit.read import Document
from mentorkit.write.splice import Refused, apply, remove, rename_key, set_value

TOKENS = [
    b"\0", b"\t", b"\r\n", b"\r", b"\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\x80", b"\xc2\x85", b"\xe2\x80\xa8",
    b"\xe2\x80\x8b", b"\xe2\x80\xae", b"\x1b[31m", b"\x07", b"e\xcc\x81", b"\xd0\xb0", b"\xf0\x9f\xa6\x8a",
    b"<<<<<<< HEAD\n", b"=======\n", b">>>>>>> main\n", b"---\n", b"...\n", b"%YAML 1.1\n", b"&a ", b"*a", b"!!int ",
    b"!a", b"<<: *a\n", b"? ", b": ", b"- ", b"-\t", b"#", b" #", b"'", b'"', b"''", b"\\", b'"\\x', b"[", b"]", b"{",
    b"}", b",", b"|\n", b">-\n", b"|9\n", b"@", b"`", b"~", b"=", b"{nl: ", b"null", b"no", b"1e999", b"0o17", b"0x_",
    b"[" * 60, b"- " * 60, b" " * 200, b"a" * 2000, b"2026-02-30", b"\xed\xa0\x80", b'"\\ud800"', b'"\\0"', b"{{",
    b"{0}", b"%s", b"<script>", b"..", b"/",
]
SCALARS = [
    "", " ", "x", "-", "former", "online", "in-person", "nl", "true", "no", "2026-02-30", "0001-01-01", "9999-12-31",
    "0000-00-00", "2026-12-31", "31-12-2026", "2026-1-1", "12:30", "24:00", "012", "1_000", "+31 6 12345678",
    "a@b.example", "https://", "x" * 300, "x" * 11000, "a\nb", "\t", "\0", "\u200b", "\u202e", "e\u0301", "\u0430nna",
    "{0}", "{value}", "%s", "‘", "<b>", "\\", "'", "constructor", "__class__", "anna-de-vries-", "ANNA-DE-VRIES",
    "\ud800", None, True, False, 0, 1, -1, 5, 0.5, -0.0, 1e308, 10**18, 10**40, 10**4400, [], {}, [[]], [None],
    {"": ""}, {"nl": "x"}, {"nl": None, "en": 1}, {"nl": [], "en": {}}, {"from": "9999-12-31", "until": "0001-01-01"},
]
ANY_FILE = 0.5
"""How often any file is drawn; else one of the seven about the programme, which are few."""


def document(random: Random, ground: Ground) -> Document:
    several = [d for d in ground.documents if random.random() < ANY_FILE or not d.id]
    return random.choice(several or ground.documents)


def paths(data: object, path: DataPath = ()) -> Iterator[DataPath]:
    """The way to every value below this one."""
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in steps:
        yield (*path, step)
        yield from paths(value, (*path, step))


def _bytes(random: Random, ground: Ground) -> Case:
    """Bytes go, come, change places, or come from another file."""
    drawn = document(random, ground)
    source, other = drawn.source, document(random, ground).source
    moved = False
    for _ in range(random.choice((1, 1, 1, 2, 3, 8))):
        at, to = sorted(random.choices(range(len(source) + 1), k=2))
        near = min(to, at + random.randint(1, 30))
        piece = random.choice((*random.choices(TOKENS, k=2), random.randbytes(random.randint(1, 4)), b"",
                               source[at:near] * 2, other[at:near], bytes(reversed(source[at:near]))))
        moved |= piece not in TOKENS
        kept = source[random.choice((at, at, near)):]
        source = source[:at] + piece + kept
    return Case("bytes", {drawn.file: source}, file=drawn.file, moved=moved)


def _lines(random: Random, ground: Ground) -> Case:
    """Lines go, come twice, change places, or get another margin."""
    drawn = document(random, ground)
    lines = drawn.source.split(b"\n")
    for _ in range(random.choice((1, 1, 2, 5))):
        at, to = random.randrange(len(lines)), random.randrange(len(lines))
        match random.randrange(6):
            case 0:
                del lines[at]
            case 1:
                lines.insert(to, lines[at])
            case 2:
                lines[at], lines[to] = lines[to], lines[at]
            case 3:
                lines[at] = b" " * random.randint(1, 6) + lines[at].lstrip()
            case 4:
                lines[at] = lines[at].lstrip()
            case _:
                lines[at] = lines[at][:random.randint(0, len(lines[at]))]
        lines = lines or [b""]
    return Case("lines", {drawn.file: b"\n".join(lines)}, file=drawn.file, moved=True)


def _encoding(random: Random, ground: Ground) -> Case:
    """The whole file in another encoding, with other line ends, or cut off."""
    drawn = document(random, ground)
    text = drawn.source.decode()
    wanted = random.choice(("utf-16", "utf-32", "latin-1", "utf-8-sig", "crlf", "cr", "cut", "twice", "nothing", "nul"))
    sources = {"crlf": text.replace("\n", "\r\n").encode(), "cr": text.replace("\n", "\r").encode(), "nothing": b"",
               "cut": drawn.source[:random.randrange(len(drawn.source))], "twice": drawn.source * 2, "nul": bytes(64)}
    source = sources[wanted] if wanted in sources else text.encode(wanted, "replace")
    return Case("encoding", {drawn.file: source}, file=drawn.file)


def _values(random: Random, ground: Ground) -> Case | None:
    """Some values become others, by the writer: every other byte stays."""
    drawn = document(random, ground)
    there = [path for path in paths(drawn.data) if path]
    edits = []
    for path in random.sample(there, min(len(there), random.choice((1, 1, 2, 4)))):
        value = random.choice(SCALARS) if random.random() < 0.8 else drawn.value(random.choice(there))
        edits.append((path, value))
    return _spliced("values", drawn, [lambda p=p, v=v: set_value(drawn, p, v) for p, v in edits])


def _keys(random: Random, ground: Ground) -> Case | None:
    """Keys and items go, or keys get another name."""
    drawn = document(random, ground)
    there = [path for path in paths(drawn.data) if path]
    path = random.choice(there)
    if isinstance(path[-1], str) and random.random() < 0.5:
        names = [p[-1] for p in there if isinstance(p[-1], str)] + [s for s in SCALARS if isinstance(s, str)]
        return _spliced("keys", drawn, [lambda: rename_key(drawn, path, random.choice(names))])
    return _spliced("keys", drawn, [lambda: remove(drawn, path)])


def _spliced(what: str, drawn: Document, edits: list) -> Case | None:
    try:
        source = apply(drawn, [edit() for edit in edits])
    except (Refused, ValueError, UnicodeEncodeError):
        return None
    return Case(what, {drawn.file: source}, file=drawn.file, moved=True)


def _data(random: Random, ground: Ground) -> Case:
    """The file's data with branches elsewhere, written anew as JSON."""
    drawn = document(random, ground)
    data = json.loads(json.dumps(drawn.data))
    there = [path for path in paths(data) if path]
    for _ in range(random.choice((1, 2, 6))):
        path, other = random.choice(there), random.choice(there)
        branch = json.loads(json.dumps(_at(data, other)))
        while random.random() < 0.3:
            branch = random.choice(([branch], {"nl": branch}, [branch, branch], {str(path[-1]): branch}))
        if isinstance(parent := _at(data, path[:-1]), dict | list):
            try:
                parent[path[-1]] = branch
            except (IndexError, TypeError):
                continue
    return Case("data", {drawn.file: json.dumps(data, ensure_ascii=random.random() < 0.5).encode()}, file=drawn.file,
                moved=True)


def _at(data: object, path: DataPath) -> object:
    for step in path:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _events(random: Random, ground: Ground) -> Case | None:
    """YAML's own events: anchors, tags and other styles, branches twice or gone, and written anew."""
    drawn = document(random, ground)
    events = list(yaml.parse(drawn.source, yaml.CSafeLoader))
    for _ in range(random.choice((1, 2, 5))):
        at = random.randrange(2, len(events) - 2)
        event = events[at]
        match random.randrange(5):
            case 0 if hasattr(event, "value"):
                event.style, event.implicit = random.choice("'\"|>") if random.random() < 0.8 else None, (True, True)
            case 1 if hasattr(event, "implicit"):
                event.tag = random.choice(("!x", "tag:yaml.org,2002:int", "tag:yaml.org,2002:binary"))
                event.implicit = (False, False) if isinstance(event.implicit, tuple) else False
            case 2 if hasattr(event, "anchor"):
                event.anchor = "a"
            case 3:
                events[at:at] = [event]
            case _:
                events[at] = random.choice((yaml.AliasEvent("a"), random.choice(events[2:-2])))
    try:
        source = yaml.emit(events, Dumper=yaml.CSafeDumper, allow_unicode=True)
    except (yaml.YAMLError, TypeError, ValueError, AttributeError):
        return None
    return Case("events", {drawn.file: source.encode("utf-8", "replace")}, file=drawn.file, moved=True)


def _files(random: Random, ground: Ground) -> Case:
    """Files go, change places, come twice, or get another name."""
    drawn, other = document(random, ground), document(random, ground)
    folder = drawn.file.rsplit("/", 1)[0]
    names = ("x.yml", "former.yml", "Anna de Vries.yml", "a.yaml", "A.YML", "é.yml", ".yml", "a.yml.bak", "-.yml",
             f"{'x' * 61}.yml", "2026-spring-end.yml", "k7m2.yml", "README.md", ".hidden.yml")
    match random.randrange(5):
        case 0:
            changed = {drawn.file: None}
        case 1:
            changed = {drawn.file: other.source, other.file: drawn.source}
        case 2:
            changed = {f"{folder}/{random.choice(names)}": drawn.source}
        case 3:
            changed = {drawn.file: None, f"{folder}/{random.choice(names)}": drawn.source}
        case _:
            changed = {f"{random.choice(('pairs', 'mentors', 'programme', 'pairs/x', 'pairs/X y', 'mentors/sub'))}"
                       f"/{random.choice(names)}": drawn.source}
    return Case("files", changed, file=drawn.file, moved=True)


MAKERS: dict[str, Maker] = {"bytes": _bytes, "lines": _lines, "encoding": _encoding, "values": _values, "keys": _keys,
                            "data": _data, "events": _events, "files": _files}

