"""Where a new file is made: asks what is missing, has each answer checked, and writes the file when it is sound."""

import sys
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import click

from mentorkit.cli.asking import Question, at, has, in_languages, in_order, needed, put, questions
from mentorkit.cli.check import render
from mentorkit.cli.drafting import Draft
from mentorkit.cli.options import NO_DAY, Common
from mentorkit.cli.prompting import CHOICES, Prompter
from mentorkit.cli.speaking import usage
from mentorkit.cli.stages import inspected
from mentorkit.finding import DataPath, Finding, Severity, Text
from mentorkit.read.layout import kebab
from mentorkit.report.sentence import sentences
from mentorkit.rules.nearest import Names
from mentorkit.write import Exists

_WRITTEN = Text("{file} is gemaakt. Bekijk het, en doe je voorstel.", "{file} is made. Look it over, and propose it.")
_HELD = Text("Er is niets geschreven. Geef andere antwoorden, en probeer het opnieuw.",
             "Nothing was written. Give other answers, and try again.")
_UNSOUND = Text("In {file} klopt zelf nog iets niet. Geef eerst ‘mentorkit check {file}’.",
                "{file} has mistakes of its own. Run ‘mentorkit check {file}’ first.")
_NO_ID = Text("‘{id}’ is geen id: gebruik kleine letters, cijfers en streepjes.",
              "‘{id}’ is no id: use small letters, digits and hyphens.")
_NEAR_ID = Text(f"{_NO_ID.nl} Bedoel je ‘{{near}}’?", f"{_NO_ID.en} Did you mean ‘{{near}}’?")
_WHICH_COHORT = Text("Zeg voor welke lichting de aanvraag is (COHORT).", "Say which COHORT the request is for.")
_NO_COHORT = Text("Er is geen lichting ‘{id}’.", "There is no cohort ‘{id}’.")
_NEAR_COHORT = Text(f"{_NO_COHORT.nl} Bedoel je ‘{{near}}’?", f"{_NO_COHORT.en} Did you mean ‘{{near}}’?")
_TAKEN = Text("{file} is er al. Kies een andere naam.", "{file} is there already. Choose another name.")
_MORE = Text("Geef ook {options}, of doe dit in een terminal: dan wordt het je gevraagd.",
             "Give {options} too, or run this in a terminal to be asked.")

Given = Mapping[str, str | None]
"""What was given as options, by parameter."""


class Desk:
    """One new file of a kind, in the programme that the command's options name."""

    def __init__(self, common: Common, kind: str) -> None:
        self._inspection, self._today, self._language = inspected(common)
        self.today = self._today.isoformat()
        self._root, self._kind = common.root, kind
        self._fields = self._inspection.schemas.root(kind)
        self._prompter = Prompter(self._inspection, self._language)
        self._asks = sys.stdin.isatty()
        self._draft: Draft

    def ids(self, target: str) -> set[str]:
        return set(self._inspection.programme.index.ids[target])

    def record(self, kind: str, id: str) -> dict[str, Any]:
        """The data of a record; wrong usage where it is not sound."""
        document = next(d for d in self._inspection.tree.of_kind(kind) if d.id == id)
        if not document.sound:
            raise usage(_UNSOUND, file=document.file)
        return document.data

    def as_id(self, name: str) -> str:
        """A name for a file, as it was given; wrong usage where it can't be one."""
        if kebab(name) != name:
            raise usage(_NEAR_ID if kebab(name) else _NO_ID, id=name, near=kebab(name))
        return name

    def cohort(self, id: str | None) -> str:
        """A cohort that is there."""
        known = sorted(self.ids("cohort"))
        if id is None and self._asks and known:
            id = click.prompt(CHOICES[self._language].format(words=", ".join(known)))
        if id is None:
            raise usage(_WHICH_COHORT)
        if id not in known:
            near = Names.of(self._inspection.programme, "cohort").meant(id)
            raise usage(_NEAR_COHORT if near else _NO_COHORT, id=id, near=near)
        return id

    def day(self, typed: str) -> date:
        try:
            return date.fromisoformat(typed)
        except ValueError:
            raise usage(NO_DAY, typed=typed) from None

    def first(self, given: Given, path: DataPath) -> dict[str, Any]:
        """The one answer that is needed before there can be a file."""
        question = next(q for q in self._questions() if q.path == path)
        typed = given.get(question.parameter)
        if typed is None:
            self._must_ask([question])
            typed = self._prompter.ask(question, None, needed=True)
        return put({}, path, self._prompter.value(question, typed))

    def open(self, file: str) -> None:
        """Name the file; wrong usage where there is one already."""
        self._draft = Draft(self._root, self._kind, file, self._inspection.schemas, self._today)
        if self._draft.exists:
            raise usage(_TAKEN, file=file)

    def finish(self, given: Given, data: dict[str, Any], defaults: Mapping[DataPath, str], ask: bool = True) -> None:
        """Put in what was given, ask for the rest, and write the file; with errors, no file and exit code 1.

        Who gave options is asked for what is needed only, and so is everybody with `ask` False.
        """
        for question in self._every():
            typed = given.get(question.parameter)
            if typed is not None:
                data = put(data, question.path, self._prompter.value(question, typed))
        everything = ask and self._asks and all(typed is None for typed in given.values())
        if not everything:
            for path, default in defaults.items():
                data = data if has(data, path) else put(data, path, default)
            self._must_ask([q for q in self._open(data) if needed(self._fields, q, data)])
        passed: set[DataPath] = set()
        for question in self._open(data):
            must, around = needed(self._fields, question, data), question.field.path[:-1]
            if must or (everything and around not in passed):
                data = self._asked(question, data, defaults.get(question.path), must)
                if around and question.field.required and not has(data, around):
                    passed.add(around)
        if everything:
            data = self._mended(data)
        self._write(in_order(data, self._fields))

    def _questions(self) -> list[Question]:
        return list(questions(self._inspection.schemas, self._kind))

    def _every(self) -> Iterable[Question]:
        """Every question, those about a text also once for each language of ours."""
        for question in self._questions():
            yield question
            if question.field.type == "text":
                yield from in_languages(question, ("nl", "en"))

    def _open(self, data: dict[str, Any]) -> list[Question]:
        """The questions that have no answer yet; a text that was given once for all languages has one."""
        return [each for question in self._questions()
                for each in in_languages(question, self._inspection.schemas.languages)
                if not has(data, each.path) and (each is question or not isinstance(at(data, question.path), str))]

    def _must_ask(self, missing: list[Question]) -> None:
        """Wrong usage where something is missing and nobody can be asked."""
        if missing and not self._asks:
            names = ", ".join(dict.fromkeys(q.option if q.field.long else q.for_all for q in missing))
            raise usage(_MORE, options=names)

    def _asked(self, question: Question, data: dict[str, Any], default: str | None, must: bool) -> dict[str, Any]:
        """The data with an answer that the check has nothing against."""
        whole, label = question.path[:-1], bool(question.language) and not question.field.long
        same = label and has(data, whole)
        last = not question.language or question.language == self._inspection.schemas.languages[-1]
        while True:
            typed = self._prompter.ask(question, default, must and not same, same)
            if not typed.strip():
                return put(data, whole, next(iter(at(data, whole).values()))) if same else data
            after = put(data, question.path, self._prompter.value(question, typed))
            wrong = next(self._draft.errors_at(after, [question.path]), None) if last else None
            if wrong is None:
                return after
            self._tell(wrong[1])

    def _mended(self, data: dict[str, Any]) -> dict[str, Any]:
        """The data without errors that show only when all answers are there; each is asked again where it stands."""
        asked = {each.path: each for question in self._questions()
                 for each in in_languages(question, self._inspection.schemas.languages)}
        while wrong := next(self._draft.errors_at(data, asked), None):
            path, errors = wrong
            self._tell(errors)
            data = self._asked(asked[path], data, None, True)
        return data

    def _tell(self, findings: Iterable[Finding]) -> None:
        for finding in findings:
            words = sentences(finding, self._language, masked=False)
            click.echo(f"  {words.message} {words.remedy}")

    def _write(self, data: dict[str, Any]) -> None:
        inspection, findings = self._draft.inspect(data)
        if findings:
            click.echo(render(findings, inspection, "text", self._language, not sys.stdout.isatty()), nl=False)
        if any(finding.severity is Severity.ERROR for finding in findings):
            click.echo(_HELD[self._language])
            sys.exit(1)
        try:
            self._draft.write(data)
        except Exists:
            raise usage(_TAKEN, file=self._draft.file) from None
        click.echo(_WRITTEN[self._language].format(file=self._draft.file))
