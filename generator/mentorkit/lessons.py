"""The rules with their examples worked out: what the check really says of each, in both languages."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from mentorkit import model, read, shape
from mentorkit.finding import Finding, Text
from mentorkit.model import Programme
from mentorkit.model.change import Change
from mentorkit.read import Tree
from mentorkit.read.layout import NEEDED
from mentorkit.report.sentence import printable, sentences
from mentorkit.rules import judge, judge_change
from mentorkit.rules.catalogue import rules
from mentorkit.rules.example import BASE, files
from mentorkit.rules.meant import with_meant_ids
from mentorkit.rules.rule import Example, Rule
from mentorkit.shape import Schemas
from mentorkit.view.reference import TRIED_FOR, Lesson, Line
from mentorkit.words import listed
from mentorkit.words.site import sentence

_kept: dict[str, tuple[Lesson, ...]] = {}
"""The lessons of all rules by the schemas they were worked out with: `serve` asks again and again."""


def lessons(schemas: Schemas, chosen: Iterable[Rule] | None = None) -> tuple[Lesson, ...]:
    """The lessons of the chosen rules (all, by default), in the rules' order."""
    if chosen is not None:
        return tuple(lesson(rule, schemas) for rule in chosen)
    key = json.dumps(schemas.files)
    if key not in _kept:
        _kept.clear()
        _kept[key] = tuple(lesson(rule, schemas) for rule in rules())
    return _kept[key]


def lesson(rule: Rule, schemas: Schemas) -> Lesson:
    """A rule's first example, checked for real."""
    if not rule.examples:
        return Lesson(rule)
    example = rule.examples[0]
    finding = found(rule, example, schemas)
    at = finding.place.line if finding and finding.place.file == example.file else 0
    wrong = tuple(_lines(example, "wrong"))
    right = tuple(_lines(example, "right"))
    was = {line.text for line in wrong}
    wrong = tuple(Line(line.n, line.text, line.n == at) for line in wrong)
    right = tuple(Line(line.n, line.text, line.text not in was) for line in right)
    before = tuple(_lines(example, "before"))
    message, remedy = _said(finding) if finding else (Text("", ""), Text("", ""))
    return Lesson(rule, example.file, wrong, right, before, finding, message, remedy)


def found(rule: Rule, example: Example, schemas: Schemas) -> Finding | None:
    """What the check finds by this rule in its example; at its mark where it finds it more than once."""
    programme, every = _built(example, "wrong", schemas)
    every += judge(programme, example.today, [rule])
    if rule.change is not None:
        before, _ = _built(example, "before", schemas)
        every += judge_change(Change(before, programme), example.today, [rule])
    own = [finding for finding in every if finding.code == rule.code]
    return min(own, key=lambda finding: (finding.place.file != example.file, finding.sort_key), default=None)


def _built(example: Example, which: str, schemas: Schemas) -> tuple[Programme, list[Finding]]:
    """The programme of an example, and what reading and shape find in it."""
    tree = _read(files(example, which))
    shaped = shape.check(tree, schemas)
    programme = model.build(tree, schemas.for_languages(shape.languages_of(tree)))
    return programme, [*tree.findings, *with_meant_ids(shaped, programme)]


@cache
def _ground() -> Tree:
    """The small sound programme that examples are edits of."""
    return read.parse({file: text.encode() for file, text in BASE.items()})


def _read(sources: Mapping[str, bytes]) -> Tree:
    """The files of an example; those that it does not touch were read before."""
    ground = _ground().documents
    same = {file: replace(document) for file, document in ground.items()
            if file not in NEEDED and sources.get(file) == document.source}
    tree = read.parse({file: source for file, source in sources.items() if file not in same})
    tree.documents |= same
    return tree


def told(lesson: Lesson, language: str, today: date) -> Iterator[str]:
    """A lesson as lines of text; a setting in it holds for a while from today."""
    def say(key: str, **values: object) -> str:
        return sentence(f"hr.{key}")[language].format_map(values)

    rule = lesson.rule
    weight = say(f"severity.{rule.severity}")
    yield from (f"{rule.code} · {rule.title[language].removesuffix('.')}", "", f"{weight}. {rule.why[language]}", "")
    if lesson.finding:
        place = lesson.finding.place
        yield from (say("rule.see"), f"  {say('rule.at', file=place.file, line=place.line, column=place.column)}")
        yield from (f"  {lesson.message[language]}", f"  → {lesson.remedy[language]}", "")
    if rule.change is not None:
        yield from (say("rule.change"), "")
    if lesson.wrong or lesson.right:
        sides = (("before", lesson.before),) if lesson.before else ()
        for key, lines in (*sides, ("wrong", lesson.wrong), ("right", lesson.right)):
            yield f"{sentence(f'example.{key}')[language]}: {lesson.file}"
            yield from (f"  {'>' if line.lit else ' '} {line.n:>3} | {line.text}" for line in lines)
            yield from () if lines else (f"  {say('rule.gone')}",)
            yield ""
    if lesson.others:
        yield say("rule.else")
        for message, remedy in lesson.others:
            yield from (f"  {message[language]}", f"  → {remedy[language]}")
        yield ""
    if rule.source:
        yield from (say("rule.source", source=rule.cited[language]), "")
    weights = lesson.lighter
    yield say("rule.tune")
    if weights:
        lines = lesson.setting(say("rule.tune.reason"), today + TRIED_FOR)
        yield from ("  " + say("rule.tune.text"), "", *(f"    {line}" for line in lines), "")
        yield "  " + say("rule.tune.weights", weights=listed(weights, language, "or"))
    else:
        yield "  " + say("rule.firm.change" if rule.change is not None else "rule.firm")


def _said(finding: Finding) -> tuple[Text, Text]:
    nl, en = (sentences(finding, language, masked=False) for language in ("nl", "en"))
    return Text(nl.message, en.message), Text(nl.remedy, en.remedy)


def _lines(example: Example, which: str) -> Iterator[Line]:
    """The lines of the example with the numbers that they have in the whole file; empty where there is no file."""
    snippet = example.before.get(example.file, "") if which == "before" else getattr(example, which)
    wanted = {line for line in snippet.encode("utf-8", "replace").decode().split("\n") if line.strip()}
    whole = files(example, which).get(example.file, b"").decode("utf-8", "replace")
    for n, text in enumerate(whole.split("\n"), 1):
        if text in wanted:
            yield Line(n, printable(text))
