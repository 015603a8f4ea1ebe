"""Where a new file is made: asks what is missing, has each answer checked, and writes the file when it is sound."""

import sys
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import click

from mentorkit.cli.asking import Question, has, in_languages, put, questions
from mentorkit.cli.check import render
from mentorkit.cli.drafting import Draft
from mentorkit.cli.options import Common
from mentorkit.cli.stages import inspected
from mentorkit.finding import DataPath, Severity, Text
from mentorkit.read.layout import kebab
from mentorkit.report.sentence import sentences
from mentorkit.rules.nearest import meant, names_of
from mentorkit.shape import Field
from mentorkit.shape.near import fold
from mentorkit.write import Exists

_WRITTEN = Text("{file} is gemaakt. Bekijk het, en doe je voorstel.", "{file} is made. Look it over, and propose it.")
_HELD = Text("Er is niets geschreven. Geef andere antwoorden, en probeer het opnieuw.",
             "Nothing was written. Give other answers, and try again.")
_CHOICES = Text("Kies uit: {words}", "Choose from: {words}")
_SKIP = Text("Enter slaat over.", "Enter skips.")
_SAME = Text("Enter: hetzelfde als hierboven.", "Enter: the same as above.")
_COMMAS = Text("Met komma's ertussen.", "Separated by commas.")
_DEFAULT = Text("Enter: {day}.", "Enter: {day}.")
MOST = 40
"""Words that are listed at a question."""


class Desk:
    """One new file of a kind, in the programme that the command's options name."""

    def __init__(self, common: Common, kind: str) -> None:
        self._common, self._kind = common, kind
        inspection, today, self.language = inspected(common)
        self.today = today.isoformat()
        self._today, self._inspection = today, inspection
        self._asks = sys.stdin.isatty()
        self._draft: Draft | None = None

    @property
    def _languages(self) -> tuple[str, ...]:
        return self._inspection.schemas.languages

    def ids(self, target: str) -> set[str]:
        return set(self._inspection.programme.index.ids[target])

    def record(self, kind: str, id: str) -> dict[str, Any]:
        """The data of a record that is sound."""
        document = next(d for d in self._inspection.tree.of_kind(kind) if d.id == id)
        if not document.sound:
            raise click.UsageError(f"{document.file} has mistakes of its own. Run 'mentorkit check {document.file}' first.")
        return document.data

    def as_id(self, name: str) -> str:
        """A name for a file, as it was given; wrong usage where it can't be one."""
        if kebab(name) != name:
            near = f" Did you mean '{kebab(name)}'?" if kebab(name) else ""
            raise click.UsageError(f"'{name}' is no id: use small letters, digits and hyphens.{near}")
        return name

    def cohort(self, id: str | None) -> str:
        """A cohort that is there."""
        known = sorted(self.ids("cohort"))
        if id is None and self._asks and known:
            id = click.prompt(_CHOICES[self.language].format(words=", ".join(known)))
        if id is None:
            raise click.UsageError("Say which COHORT the request is for.")
        if id not in known:
            near = meant(id, names_of(self._inspection.programme, "cohort"))
            raise click.UsageError(f"There is no cohort '{id}'." + (f" Did you mean '{near}'?" if near else ""))
        return id

    def day(self, typed: str) -> date:
        try:
            return date.fromisoformat(typed)
        except ValueError:
            raise click.UsageError(f"'{typed}' is not a day. Write it as year-month-day, such as 2026-11-24.") from None

    def first(self, given: Mapping[str, str | None], path: DataPath) -> dict[str, Any]:
        """The one answer that is needed before there can be a file."""
        question = next(q for q in self._questions() if q.path == path)
        typed = given.get(question.parameter)
        if typed is None:
            self._must_ask([question])
            typed = self._prompt(question, None, needed=True)
        return put({}, path, self._value(question, typed))

    def open(self, file: str) -> None:
        """Name the file; wrong usage where there is one already."""
        schemas = self._inspection.schemas
        self._draft = Draft(self._common.root, self._kind, file, schemas, self._today)
        if self._draft.exists:
            raise click.UsageError(f"{file} is there already. Choose another name.")

    def finish(self, given: Mapping[str, str | None], data: dict[str, Any], defaults: Mapping[DataPath, str],
               ask: bool = True) -> None:
        """Put in what was given, ask for the rest, and write the file. Exit code 1, and no file, where it has errors."""
        for question in self._every():
            typed = given.get(question.parameter)
            if typed is not None:
                data = put(data, question.path, self._value(question, typed))
        only_needed = not ask or any(typed is not None for typed in given.values()) or not self._asks
        for question in self._open(data):
            needed = _needed(self._inspection.schemas.root(self._kind), question, data)
            default = defaults.get(question.path)
            if only_needed and default and not has(data, question.path):
                data = put(data, question.path, default)
            elif not only_needed or needed:
                if not self._asks:
                    self._must_ask([q for q in self._open(data) if _needed(self._inspection.schemas.root(self._kind), q, data)
                                    and q.path not in defaults])
                data = self._asked(question, data, default, needed)
        self._write(_in_order(data, self._inspection.schemas.root(self._kind)))

    def _questions(self) -> list[Question]:
        return list(questions(self._inspection.schemas, self._kind))

    def _every(self) -> Iterable[Question]:
        """Every question, those about a text also once for each language of ours."""
        for question in self._questions():
            yield question
            if question.field.type == "text":
                yield from in_languages(question, ("nl", "en"))

    def _open(self, data: dict[str, Any]) -> list[Question]:
        """The questions that have no answer yet."""
        return [each for question in self._questions() for each in in_languages(question, self._languages)
                if not has(data, question.path) or (each.language and isinstance(_at(data, question.path), dict)
                                                    and not has(data, each.path))]

    def _value(self, question: Question, typed: str) -> Any:
        """What was typed, as data; a word's own name, such as a title, is as good as its id."""
        return self._as_ids(question.field, question.value(typed))

    def _as_ids(self, at: Field, value: Any) -> Any:
        if isinstance(value, list):
            return [self._as_ids(at.item or at, part) for part in value]
        if not at.ref or value in self.ids(at.ref) or not isinstance(value, str):
            return value
        names = names_of(self._inspection.programme, at.ref)
        same = [id for id, others in names.items() if fold(value) in map(fold, (id, *others))]
        return same[0] if len(same) == 1 else value

    def _must_ask(self, missing: list[Question]) -> None:
        if not self._asks:
            names = ", ".join(dict.fromkeys(question.option if question.field.long else question.whole for question in missing))
            raise click.UsageError(f"Give {names} too, or run this in a terminal to be asked.")

    def _asked(self, question: Question, data: dict[str, Any], default: str | None, needed: bool) -> dict[str, Any]:
        """The data with an answer that the check has nothing against."""
        draft = self._draft
        assert draft is not None
        whole = question.path[:-1]
        if question.language and isinstance(_at(data, whole), str):
            return data
        other = bool(question.language) and has(data, whole) and not question.field.long
        while True:
            typed = self._prompt(question, default, needed and not other, other)
            if not typed.strip():
                return put(data, whole, next(iter(_at(data, whole).values()))) if other else data
            after = put(data, question.path, self._value(question, typed))
            wrong = draft.answers_badly(data, after)
            unfinished = question.language and question.language != self._languages[-1]
            if unfinished or not wrong:
                return after
            for finding in wrong:
                words = sentences(finding, self.language, masked=False)
                click.echo(f"  {words.message} {words.remedy}")

    def _prompt(self, question: Question, default: str | None, needed: bool, other: bool = False) -> str:
        field, language = question.field, self.language
        head = field.title[language] + (f" ({question.language})" if question.language else "")
        told = [field.description[language]]
        if words := self._words(question):
            told.append(_CHOICES[language].format(words=", ".join(words)) + ".")
        told += [_COMMAS[language]] if field.type == "list" else []
        told += [_DEFAULT[language].format(day=default)] if default else [_SAME[language]] if other else \
            [] if needed else [_SKIP[language]]
        click.echo(f"\n{head}\n  {' '.join(told)}")
        while True:
            typed = click.prompt(">", default=default or "", show_default=False, prompt_suffix=" ")
            if typed.strip() or not needed:
                return typed

    def _words(self, question: Question) -> list[str]:
        """The words that fit, where there are few enough to list."""
        inner = question.field.item or question.field
        if inner.enum:
            return [str(word) for word in inner.enum]
        known = sorted(self.ids(inner.ref)) if inner.ref and inner.ref != "pair" else []
        return known if len(known) <= MOST else []

    def _write(self, data: dict[str, Any]) -> None:
        draft = self._draft
        assert draft is not None
        inspection, findings = draft.inspect(data)
        if findings:
            click.echo(render(findings, inspection, "text", self.language, not sys.stdout.isatty()), nl=False)
        if any(finding.severity is Severity.ERROR for finding in findings):
            click.echo(_HELD[self.language])
            sys.exit(1)
        try:
            draft.write(data)
        except Exists:
            raise click.UsageError(f"{draft.file} is there already. Choose another name.") from None
        click.echo(_WRITTEN[self.language].format(file=draft.file))


def _at(data: Any, path: DataPath) -> Any:
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data


def _needed(root: Any, question: Question, data: dict[str, Any]) -> bool:
    """Whether a question must be answered: its field is required, and so is, or is there, every record around it."""
    at, path = root, question.path[:-1] if question.language else question.path
    for depth, step in enumerate(path):
        at = at.child(step)
        if not at.required and not (depth + 1 < len(path) and _at(data, path[: depth + 1])):
            return False
    return True


def _in_order(data: Any, at: Field | None) -> Any:
    """The fields in the schema's order, without records that stayed empty."""
    if at is None or not isinstance(data, dict):
        return data
    keys = [*(child.key for child in at.children if child.key in data), *data]
    return {key: _in_order(data[key], at.child(key)) for key in dict.fromkeys(keys) if data[key] != {}}
