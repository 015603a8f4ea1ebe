"""What a page says in numbers, as somebody reads it who is after them: its tables, tiles, drawings and sentences."""

import html
import re
from collections.abc import Iterator, Mapping
from datetime import date

from tests.house.attacker import Asked, Attacker, told

MONTHS = {name: number for names in (
    "januari februari maart april mei juni juli augustus september oktober november december",
    "January February March April May June July August September October November December",
) for number, name in enumerate(names.split(), 1)}
COUNTS = {
    "in afwachting": "waiting", "lopend": "running", "afgerond": "finished", "eerder gestopt": "stopped_early",
    "waiting": "waiting", "running": "running", "finished": "finished", "stopped early": "stopped_early"}
TURNOUT = ("Gevraagd", "Antwoordden", "Asked", "Answered")
AUDIENCES = {"Mentees": "mentees", "Mentoren": "mentors", "Mentors": "mentors", "Leidinggevenden": "managers",
             "Line managers": "managers"}
TENTHS = re.compile(r"(\d) (?:op de|in) 10|te weinig om te tonen|too few to show")
PEOPLE = re.compile(
    r"(?<!\d in )(?<!op de )\b(?:(ongeveer|about|minder dan|fewer than) )?(\d{1,3}) "
    r"(?:lopende |afgeronde |running |finished )?"
    r"(koppels?|aanvragen|aanvraag|mentees?|leidinggevenden|pairs?|requests?|line managers?)\b", re.IGNORECASE)
"""A number of people whom no page may count precisely, and the word that says that it is rounded."""


def plain(source: str) -> str:
    """The text of a piece of a page."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>|\{#[^}]*\}", " ", source)).split())


def day_in(text: str) -> date | None:
    found = re.search(r"(\d{1,2}) (\w+) (\d{4})", text)
    return date(int(found[3]), MONTHS[found[2]], int(found[1])) if found and found[2] in MONTHS else None


def tables(source: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Every row of every table: its name, and what stands under each head."""
    for table in re.findall(r'<table class="rows">(.*?)</table>', source, re.DOTALL):
        head, body = table.split("</thead>")
        heads = [plain(cell) for cell in re.findall(r"<t[hd][ >].*?</t[hd]>", head, re.DOTALL)]
        for row in body.split("<tr>")[1:]:
            name, *cells = [plain(cell) for cell in re.findall(r"<t[hd][ >].*?</t[hd]>", row, re.DOTALL)]
            yield name, dict(zip(heads[1:], cells, strict=True))


def read_status(attacker: Attacker, source: str, cohorts: Mapping[str, str], cohort: str | None = None) -> None:
    """A status page: of one cohort, or of all, where `cohorts` has the id of each name."""
    reported = day_in(plain(re.search(r'<p class="small">.*?</p>', source, re.DOTALL)[0]))

    def hear(whose: str | None, day: date | None, name: str, phrase: str) -> None:
        key, numbers = COUNTS.get(name.lower()), told(phrase, attacker.group)
        if whose and day and key and numbers is not None:
            attacker.note(whose, day).hear(key, numbers)

    def of(name: str) -> str | None:
        return cohort or next((id for label, id in cohorts.items() if name.startswith(label)), None)

    for name, cells in tables(source):
        for head, words in cells.items():
            hear(of(name), day_in(name), head, words)
    for tile in re.findall(r'<li class="count">(.*?)</li>', source, re.DOTALL):
        words, label = (plain(re.search(rf'class="count__{part}">(.*?)</p>', tile)[1]) for part in ("words", "label"))
        hear(cohort, reported, label, words)
    row = ""
    for look, text in re.findall(r'<text(?: class="([^"]*)")?[^>]*>(.*?)</text>', source, re.DOTALL):
        row = plain(text) if look == "chart__name" else row
        phrase, _, name = plain(text).partition(next((n for n in COUNTS if plain(text).endswith(n)), "\n"))
        hear(of(row), day_in(row), plain(text).removeprefix(phrase), phrase)


def read_evaluation(attacker: Attacker, source: str, cohort: str) -> None:
    """The page of a cohort's evaluations: who was asked, who answered, and of each question how many agree."""
    moments = []
    for moment in source.split("{#turnout-")[1:]:
        moments.append(moment.partition("}")[0])
        for name, cells in tables(moment):
            numbers = [told(words, attacker.group) for head, words in cells.items() if head in TURNOUT]
            if len(numbers) == 2 and None not in numbers:
                attacker.asked.setdefault(f"{cohort} {moments[-1]} {AUDIENCES[name]}", Asked(*numbers))
    for audience in set(AUDIENCES.values()):
        section = source.partition(f"{{#{audience}}}")[2].partition("{#")[0]
        for row in section.split("<li>")[1:]:
            tenths = [found[1] and int(found[1]) for found in TENTHS.finditer(plain(row))]
            for moment, told_then in zip(reversed(moments), reversed(tenths), strict=False):
                attacker.asked[f"{cohort} {moment} {audience}"].tenths.append(told_then)
