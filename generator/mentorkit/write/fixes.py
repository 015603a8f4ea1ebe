"""The certain remedies: for each code the edit that mends its finding, where there is no doubt about what was meant.

What is near but may be meant otherwise stays as it is; "did you mean" says it, and a person decides.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from mentorkit.finding import Finding
from mentorkit.read import Document, Tree
from mentorkit.shape import Schemas
from mentorkit.shape.dates import meant
from mentorkit.shape.dutch import DUTCH
from mentorkit.shape.near import distance, fold
from mentorkit.shape.typed import cleaned
from mentorkit.write.layout import Layout
from mentorkit.write.splice import Edit, rename_key, set_value
from mentorkit.write.yaml_text import schema_line

_TRAILING = re.compile(r"[ \t]+(?=\r?(?:\n|\Z))")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})|([0-9]{4})([0-9]{2})([0-9]{2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4})")
_NOT = ("un", "in", "on", "non", "not", "niet")
"""What makes of a word its opposite."""
_WORDED = re.compile(r"[0-9]{1,2}\D*[a-zA-Z]+\D*[0-9]{4}")


class Index(Protocol):
    ids: Mapping[str, Mapping[str, object]]

    def called(self, target: str, id: str) -> Iterable[str]: ...


@dataclass(frozen=True)
class Case:
    """A finding in a document that can be read, and what one needs to know about it. `index` has the ids that exist,
    `used` those that are named somewhere, by target."""

    document: Document
    finding: Finding
    tree: Tree
    schemas: Schemas
    findings: tuple[Finding, ...]
    index: Index
    used: Mapping[str, Collection[str]]

    @cached_property
    def layout(self) -> Layout:
        return Layout(self.document)

    @cached_property
    def scalar(self) -> tuple[int, int, str, tuple] | None:
        """The key or value at the finding's place."""
        return self.layout.scalar_at(self.layout.index(self.finding.place.line, self.finding.place.column))


Fix = Callable[[Case], Iterable[Edit]]
"""The edits of one remedy; none where it is not certain."""


def near(typed: str, word: str, slips: int = 2) -> bool:
    """Whether one is the other with a slip: `slips` letters at most, one in a short word, and never another figure."""
    one, other = fold(typed), fold(word)
    if one.removesuffix(other) in _NOT or other.removesuffix(one) in _NOT:
        return False
    figures = [re.sub(r"\D", "", each) for each in (one, other)]
    most = min(slips, 1 if len(one) < 8 else 2)
    return figures[0] == figures[1] and (one == other or distance(one, other, most) <= most)


def certain_date(typed: str) -> str | None:
    """The day that somebody wrote in another way. Day and month swapped, or 3/4 with slashes, may be either."""
    typed = cleaned(typed)
    found = meant(typed)
    if year := _YEAR_FIRST.fullmatch(typed):
        year, month, day = filter(None, year.groups())
    elif day := _DAY_FIRST.fullmatch(typed):
        day, sign, month, year = day.groups()
        if sign == "/" and int(day) <= 12 and day != month:
            return None
    else:
        return found if _WORDED.fullmatch(typed) else None
    return found if found == f"{year}-{int(month):02d}-{int(day):02d}" else None


def _key(case: Case) -> Iterable[Edit]:
    word = case.finding.suggestion
    if word and case.scalar and case.scalar[2] == "key":
        path = case.scalar[3]
        record = case.document.value(path[:-1])
        field = case.schemas.field(case.document.kind, (*path[:-1], word))
        titles = (field.title.nl, field.title.en) if field else ()
        meant = near(str(path[-1]), word) or fold(str(path[-1])) in map(fold, titles)
        if meant and isinstance(record, dict) and word not in record and _alone(case, path, word):
            yield rename_key(case.document, path, str(word))


def _alone(case: Case, path: tuple, word: str) -> bool:
    """Whether no other key of the record comes near the field, and no other field near the key."""
    above = case.schemas.field(case.document.kind, path[:-1])
    fields = [child.key for child in above.children if near(str(path[-1]), child.key)] if above else []
    keys = [key for key in case.document.value(path[:-1]) if near(str(key), word)]
    return len(fields) <= 1 and len(keys) <= 1


def _choice(case: Case) -> Iterable[Edit]:
    word, typed = case.finding.suggestion, _value(case)
    if word and isinstance(typed, str) and (near(typed, word) or DUTCH.get(fold(typed)) == word):
        yield set_value(case.document, case.scalar[3], str(word))


def _id(case: Case) -> Iterable[Edit]:
    """A slip in an id that one place names. (What several places name is told once, and is likely gone.)"""
    word = case.finding.suggestion
    if not word or case.finding.case or case.finding.also or not case.scalar:
        return
    path = case.scalar[3]
    if near(str(case.document.value(path)), word):
        yield set_value(case.document, path, str(word))


def _word(case: Case) -> Iterable[Edit]:
    """The same for what many name: the right word is named elsewhere too, else the slip may be in the word itself."""
    if case.finding.suggestion in case.used.get(_target(case), ()):
        yield from _id(case)


def _target(case: Case) -> str | None:
    """What the value at the place points to."""
    field = case.schemas.field(case.document.kind, case.scalar[3]) if case.scalar else None
    return field.ref if field else None


def _form(case: Case) -> Iterable[Edit]:
    """An id in another form (`Anna de Vries`, `Presenteren`), where one that exists is called just that."""
    if not case.scalar or case.scalar[2] == "key":
        yield from _key(case) if case.finding.code == "S151" else ()
        return
    word, target, typed = case.finding.suggestion, _target(case), _value(case)
    if word in case.index.ids.get(target, ()) and isinstance(typed, str) and (
            fold(typed) in map(fold, (word, *case.index.called(target, word)))):
        yield set_value(case.document, case.scalar[3], str(word))


def _mentor(case: Case) -> Iterable[Edit]:
    """Whom a pair belongs to: only for a single slip in one place, and where one mentor alone comes near."""
    typed = str(case.finding.values["id"])
    ids = [document.id for document in case.tree.of_kind("mentor")]
    places = [finding for finding in case.findings if finding.code == "R101" and finding.values["id"] == typed]
    if len(places) == 1 and near(typed, case.finding.suggestion or "", 1) and sum(near(typed, id) for id in ids) == 1:
        yield from _word(case)


def _date(case: Case) -> Iterable[Edit]:
    if case.scalar and (day := certain_date(_typed(case))):
        yield set_value(case.document, case.scalar[3], day)


def _plain(case: Case) -> Iterable[Edit]:
    """A truth value in words, or a number in quotes."""
    typed, word = _value(case), case.finding.suggestion
    if word in ("true", "false"):
        yield set_value(case.document, case.scalar[3], word == "true")
    elif word and case.finding.case == "quoted" and typed == word:
        start, end, _, path = case.scalar
        value = float(word) if "." in word else int(word)
        yield Edit(start, end, str(word), set_value(case.document, path, value).change)


def _quotes(case: Case) -> Iterable[Edit]:
    """A number where text belongs, as it was typed."""
    if case.finding.case == "quotes" and case.scalar:
        yield set_value(case.document, case.scalar[3], _typed(case))


def _mark(case: Case) -> Iterable[Edit]:
    yield Edit(-1, 0, "")


def _line_ends(case: Case) -> Iterable[Edit]:
    yield from (Edit(found.start(), found.start() + 1, "") for found in re.finditer("\r\n", case.layout.text))


def _trailing(case: Case) -> Iterable[Edit]:
    """Not in blocks of text, where spaces belong to the text."""
    text = case.layout.text
    blocks = [(text.find("\n", start), end) for start, end in case.layout.blocks()]
    for found in _TRAILING.finditer(text):
        if not any(start < found.start() < end for start, end in blocks):
            yield Edit(found.start(), found.end(), "")


def _schema(case: Case) -> Iterable[Edit]:
    place, wanted = case.finding.place, schema_line(case.document.kind, case.document.file)
    if case.finding.case != "other":
        yield Edit(0, 0, wanted + case.layout.newline)
        return
    start = case.layout.index(place.line, place.column)
    typed = case.layout.text[start:start + place.width]
    folder, slash, _ = typed.rpartition("/")
    name = wanted.rpartition("/")[2]
    yield Edit(start, start + len(typed), f"{folder}/{name}" if slash else wanted.rpartition("=")[2])


def _typed(case: Case) -> str:
    return case.layout.text[slice(*case.scalar[:2])]


def _value(case: Case) -> object:
    """The value at the finding's place; None for a key."""
    if not case.scalar or case.scalar[2] != "value":
        return None
    return case.document.value(case.scalar[3])


FIXES: dict[str, Fix] = {
    "Y301": _mark, "Y302": _line_ends, "Y304": _schema, "Y305": _trailing,
    "S101": _key, "S104": _quotes, "S105": _plain, "S106": _choice, "S107": _date,
    "S110": _form, "S151": _form,
    "R101": _mentor, "R103": _word, "R105": _id, "R106": _word, "R107": _id, "R108": _id, "R109": _id, "R110": _id,
}
"""By the code of a rule."""
