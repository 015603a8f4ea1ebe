"""What is nobody's business stays out of the site: no private value, no unpublished mentor, no pair's id and no exact
number of people occurs in any byte of it."""

import copy
import html
import itertools
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest

from mentorkit.model.life import published
from mentorkit.rules.example import BASE
from mentorkit.shape import Field
from mentorkit.view.figures import FIGURES, figures_of

DAY = date(2026, 11, 24)
MARK = "zqx"
"""Three letters that no text of ours or of the demo holds."""
PAIR_IDS = [f"{MARK}{c}" for c in "23456789abcdefghjkmnpqrstvwxyz"] + [f"{c}{MARK}" for c in "23456789abcdefghjkmnpr"]


def undone(text: bytes) -> str:
    """A file's text without what hides letters: folded lines, escapes of JSON and of addresses, HTML's entities. Each
    is undone twice, since one may stand within another."""
    plain = re.sub(r"\r?\n[ \t]", "", text.decode())
    for _ in range(2):
        plain = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), plain)
        plain = html.unescape(unquote(plain))
    return plain.casefold()


def holding(files: Mapping[str, bytes], mark: str = MARK) -> list[str]:
    """The files in which a mark stands, with what is around it."""
    found = []
    for name, text in files.items():
        if (at := undone(text).find(mark)) >= 0 or mark in name:
            found.append(f"{name}: {undone(text)[max(0, at - 60) : at + 60]}")
    return found


@pytest.mark.parametrize(
    "hidden",
    [
        "Zqx",
        "&#122;&#113;&#120;",
        "&amp;#122;qx",
        "z\\u0071x",
        "%7A%71%78",
        "z%2571x",
        "z\r\n qx",
        "z&#x71;x",
    ],
)
def test_a_mark_is_found_behind_every_escape(hidden: str) -> None:
    assert holding({"page": f"<p>{hidden}</p>".encode()})


def private(field: Field) -> bool:
    """A text that HR types and nobody else reads: no date, choice, or id of something."""
    if field.publish or field.enum or field.ref or field.piece in ("date", "time", "pairId"):
        return False
    if field.type == "text":
        return not any(child.publish for child in field.children)
    return field.type == "string" and (field.piece != "" or "pattern" not in field.schema)


def marked(field: Field, value: object, number: Iterator[int]) -> object:
    """A value of a field with marks in every private text in it, also those that were not there."""
    if field.type == "text" or not (field.children or field.entry or field.item):
        return mark_for(field, next(number)) if private(field) else value
    if isinstance(value, list):
        return [marked(field.item, part, number) for part in value]
    if field.type == "map":
        return {key: marked(field.entry, part, number) for key, part in value.items()}
    return value | {
        child.key: marked(child, value.get(child.key), number)
        for child in field.children
        if child.key in value or private(child)
    }


def mark_for(field: Field, n: int) -> object:
    if field.type == "text":
        return dict.fromkeys(("nl", "en"), f"Zqx'é <{n}> & {MARK}")
    return {"email": f"{MARK}.{n}@{MARK}.example", "id": f"{MARK}-{n}"}.get(field.piece, f"Zqx'é <{n}> & {MARK}")


def renamed(data: Mapping[str, dict], ids: Mapping[str, str]) -> dict[str, dict]:
    """The same programme with other ids of mentors or pairs, wherever they are used."""

    def within(value: object) -> object:
        if isinstance(value, dict):
            return {key: within(part) for key, part in value.items()}
        if isinstance(value, list):
            return [within(part) for part in value]
        return ids.get(value, value) if isinstance(value, str) else value

    files = {}
    for file, record in data.items():
        stem = Path(file).stem
        files[str(Path(file).with_stem(ids.get(stem, stem)))] = within(record)
    return files


@pytest.fixture(scope="module")
def secretive(demo, house, inspected) -> Callable[[int], dict[str, dict]]:
    """The demo with a mark in all that is private; `secretive(n)` counts the marks from n."""

    def make(start: int) -> dict[str, dict]:
        number = itertools.count(start)
        programme = inspected(demo).programme
        hidden = [mentor for mentor in programme.mentors.values() if not published(programme, mentor, DAY)]
        assert hidden, "the demo has mentors without a page"
        data = copy.deepcopy(dict(demo))
        languages = house.for_languages(("nl", "en"))
        for file, record in data.items():
            if "anonymised_on" in record:
                continue
            data[file] = marked(languages.root(programme.document(file).kind), record, number)
        for mentor in hidden:
            record = data[mentor.file]
            text = {language: f"Zqx'é <{next(number)}> & {MARK}" for language in ("nl", "en")}
            record |= {"name": f"Zqx'é & {MARK} {next(number)}", "role": text, "bio": text}
        ids = {mentor.id: f"{MARK}-{next(number)}" for mentor in hidden}
        ids |= dict(zip(sorted(programme.pairs), PAIR_IDS[start % 7 :], strict=False))
        return renamed(data, ids)

    return make


def test_nothing_private_occurs_in_any_output_byte(secretive, drawn) -> None:
    data = secretive(1)
    assert json.dumps(data).count(MARK) > 800
    assert holding(drawn(data)) == []


def test_programmes_that_differ_in_private_values_give_the_same_bytes(secretive, drawn, demo) -> None:
    one, other, plain = drawn(secretive(1)), drawn(secretive(5000)), drawn(demo)
    assert sorted(name for name in one if one[name] != other.get(name)) == []
    assert sorted(name for name in one if one[name] != plain.get(name)) == []
    assert set(one) == set(other) == set(plain)


@pytest.mark.parametrize(
    "change",
    [
        {"consent": None},
        {"consent": {"profile_on": "2026-11-25"}},
        {"status": "alumni"},
        {"consent": {"profile_on": "2025-02-01", "withdrawn_on": "2026-11-24"}},
    ],
)
def test_a_mentor_who_does_not_agree_is_nowhere(demo, drawn, inspected, change: dict) -> None:
    programme = inspected(demo).programme
    idle = next(
        mentor
        for mentor in programme.mentors.values()
        if published(programme, mentor, DAY)
        and not programme.pairs_of_mentor.get(mentor.id)
        and mentor.status == "available"
    )
    data = renamed(demo, {idle.id: f"{MARK}-1"})
    record = data[f"mentors/{MARK}-1.yml"] | {"name": f"Zqx {MARK}"}
    shown = holding(drawn({**data, f"mentors/{MARK}-1.yml": record}, hr=False))
    assert len(shown) > 3
    record = {key: value for key, value in (record | change).items() if value is not None}
    assert holding(drawn({**data, f"mentors/{MARK}-1.yml": record}, hr=False)) == []


def test_until_somebody_made_sure_who_can_open_the_site_nobody_is_on_it(demo, drawn, inspected) -> None:
    data = copy.deepcopy(dict(demo))
    names = [record["name"] for file, record in data.items() if file.startswith("mentors/")]
    for n, record in enumerate(record for file, record in data.items() if file.startswith("mentors/")):
        record["name"] = f"Zqx {MARK} {n}"
    for point in data["programme/programme.yml"]["contact_points"].values():
        point |= {"name": f"Zqx {MARK}", "phone": "+31 50 999 00 99"}
    assert len(holding(drawn(data, hr=False))) > len(names)
    del data["programme/programme.yml"]["site"]["access_confirmed_on"]
    files = drawn(data, hr=False)
    assert holding(files) == []
    assert holding(files, "999 00 99") == []


# Figures


def test_no_raw_number_of_an_evaluation_is_published(demo, drawn) -> None:
    data = copy.deepcopy(dict(demo))
    raw = itertools.count(70_001, 2)
    for file, record in data.items():
        if file.startswith("programme/evaluations/"):
            record["invited"] = {audience: next(raw) for audience in record["invited"]}
            for answer in record["answers"]:
                answer["counts"] = [next(raw) for _ in answer["counts"]]
    files = drawn(data, hr=False)
    told = " ".join(undone(text) for text in files.values())
    plain = re.sub(r"(?<=\d)[., \u00a0\u202f](?=\d{3}\b)", "", told)
    # Rounded to five: none of the odd numbers above, nor a sum of them that is no multiple of five.
    assert [n for n in re.findall(r"(?<![\w#.-])7\d{4}(?![\w-])", plain) if int(n) % 5] == []


def figures(programme) -> list:
    """Every figure that the site can show of a programme: today and on the first of each month before."""
    days = [
        DAY,
        *(date(year, month, 1) for year in (2025, 2026) for month in range(1, 13) if date(year, month, 1) <= DAY),
    ]
    return [figures_of(programme, day, cohort) for day in days for cohort in (None, *programme.cohorts.values())]


def test_every_figure_is_rounded(demo, drawn) -> None:
    text = next(text for name, text in drawn(demo, hr=False).items() if name.endswith("api/v1/status.json"))
    told = json.loads(text)
    kinds = {figure.key: figure.kind for figure in FIGURES}
    for part in [told["programme"], *told["cohorts"]]:
        for key, value in part["figures"].items():
            if kinds[key] == "count":
                assert value == "<5" or value % 5 == 0
            elif kinds[key] == "share":
                assert value is None or 1 <= value["in_ten"] <= 9


def changed(demo: Mapping[str, dict], programme) -> Iterator[dict]:
    """The demo with one pair less, one more, or one whose story is another; each at another pair."""
    linked = json.dumps([record.get("follows") or record for file, record in demo.items() if "pairs/" not in file])
    files = [pair.file for pair in programme.pairs.values() if pair.id not in linked]
    for file, change in zip(files, itertools.cycle(("less", "more", "other")), strict=False):
        record = demo[file]
        if change == "less":
            yield {name: data for name, data in demo.items() if name != file}
        elif change == "more":
            yield {**demo, str(Path(file).with_stem(f"{MARK}2")): record}
        elif record["status"] == "requested":
            yield {**demo, file: {**record, "status": "withdrawn", "closing": {"date": "2026-10-20"}}}


def test_one_pair_more_or_less_shows_only_where_a_rounded_figure_tips(demo, drawn, inspected) -> None:
    """The whole site is the same to the byte, so that nobody can subtract one from another."""
    before, programme = drawn(demo, hr=False), inspected(demo).programme
    shown, rooms = figures(programme), rooms_of(before)
    different, compared = [], 0
    for data in changed(demo, programme):
        inspection = inspected(data)
        if figures(inspection.programme) != shown or any(f.severity == "error" for f in inspection.findings):
            continue
        after = drawn(data, hr=False)
        if rooms_of(after) == rooms:
            compared += 1
            different += [name for name in before if before[name] != after.get(name)]
        if compared == 6:
            break
    assert compared == 6
    assert different == []


def rooms_of(files: Mapping[str, bytes]) -> dict[str, bool]:
    """Who has room now: exact, as the figures' definitions say."""
    mentors = json.loads(next(text for name, text in files.items() if name.endswith("api/v1/mentors.json")))["mentors"]
    return {mentor["id"]: mentor["room"] for mentor in mentors}


def test_nothing_private_of_the_demo_is_in_its_built_site(demo_site: Path, demo, house, inspected) -> None:
    programme = inspected(demo).programme
    schemas = house.for_languages(("nl", "en"))
    values = {
        value
        for file, record in demo.items()
        for value in texts_of(schemas.root(programme.document(file).kind), record)
    }
    values |= {
        word
        for mentor in programme.mentors.values()
        if not published(programme, mentor, DAY)
        for word in (mentor.id, mentor.name)
    }
    shown = {
        word.casefold()
        for mentor in programme.mentors.values()
        if published(programme, mentor, DAY)
        for word in (mentor.id, mentor.name)
    }
    # A team's id may be a word of everybody's; a name, an address or a sentence is somebody's.
    wanted = {value.casefold() for value in values if re.search(r"[ @]", value)} - shown
    assert len(wanted) > 200
    examples = json.dumps([BASE, house.files], ensure_ascii=False).casefold()
    ours = {value for value in wanted if value in examples}
    for path in sorted(
        path for path in demo_site.rglob("*") if path.suffix in (".html", ".json", ".ics", ".xml", ".txt", ".css")
    ):
        text = undone(path.read_bytes())
        sought = wanted - ours if "hr" in path.parts else wanted  # the examples there are of people of the same names
        found = sorted(
            value for value in sought if value in text and re.search(rf"(?<!\w){re.escape(value)}(?!\w)", text)
        )
        assert found == [], path


def texts_of(field: Field, value: object) -> Iterator[str]:
    """The private texts in a value of a field."""
    if isinstance(value, str):
        if private(field):
            yield value
    elif isinstance(value, list):
        for part in value:
            yield from texts_of(field.item, part)
    elif isinstance(value, dict) and field.type != "text":
        for key, part in value.items():
            yield from texts_of(field.child(key), part)
