"""One question on a terminal: its words from the schema, the words that fit, and what was typed as data."""

from collections.abc import Iterable
from typing import Any

import click

from mentorkit.cli.asking import Question
from mentorkit.finding import Text
from mentorkit.inspection import Inspection
from mentorkit.model.records import Label
from mentorkit.model.references import WORDS
from mentorkit.shape import Field
from mentorkit.shape.near import fold

CHOICES = Text("Kies uit: {words}", "Choose from: {words}")
_SKIP = Text("Enter slaat over.", "Enter skips.")
_SAME = Text("Enter: hetzelfde als hierboven.", "Enter: the same as above.")
_COMMAS = Text("Met komma’s ertussen.", "Separated by commas.")
_DEFAULT = Text("Enter: {day}.", "Enter: {day}.")
MOST = 40
"""Words that are listed at a question."""


class Prompter:
    """Asks in a language, with the words of a programme at hand."""

    def __init__(self, inspection: Inspection, language: str) -> None:
        self._programme, self._language = inspection.programme, language

    def ask(self, question: Question, default: str | None, needed: bool, same: bool = False) -> str:
        """What somebody typed; asked again while it is needed and empty. `same`: another language has an answer."""
        field, language = question.field, self._language
        within = f"{question.within[language]}: " if question.within[language] else ""
        head = within + field.title[language] + (f" ({question.language})" if question.language else "")
        told = [field.description[language]]
        if words := self._fitting(field.item or field):
            told.append(CHOICES[language].format(words=", ".join(words)) + ".")
        if field.type == "list":
            told.append(_COMMAS[language])
        if default:
            told.append(_DEFAULT[language].format(day=default))
        elif not needed:
            told.append((_SAME if same else _SKIP)[language])
        click.echo(f"\n{head}\n  {' '.join(told)}")
        while True:
            typed = click.prompt(">", default=default or "", show_default=False, prompt_suffix=" ")
            if typed.strip() or not needed:
                return typed

    def value(self, question: Question, typed: str) -> Any:
        """What was typed, as data; what a word or a mentor is called is as good as the id."""
        return self._as_ids(question.field, question.value(typed))

    def _fitting(self, at: Field) -> list[str]:
        """The words that fit, where there are few enough to list."""
        if at.enum:
            return [str(word) for word in at.enum]
        known = sorted(self._programme.index.ids[at.ref]) if at.ref and at.ref != "pair" else []
        return known if len(known) <= MOST else []

    def _as_ids(self, at: Field, value: Any) -> Any:
        if isinstance(value, list):
            return [self._as_ids(at.item or at, part) for part in value]
        if not at.ref or not isinstance(value, str) or value in self._programme.index.ids[at.ref]:
            return value
        same = [id for id in self._programme.index.ids[at.ref]
                if fold(value) in map(fold, (id, *self._called(at.ref, id)))]
        return same[0] if len(same) == 1 else value

    def _called(self, target: str, id: str) -> Iterable[str]:
        """What a word or a mentor is called."""
        if target == "mentor":
            mentor = self._programme.mentors.get(id)
            return [mentor.name] if mentor else []
        label = getattr(self._programme.vocabulary, WORDS[target]).get(id) if target in WORDS else None
        return [*label.texts.values(), *label.also] if isinstance(label, Label) else []
