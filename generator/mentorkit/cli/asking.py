"""From the schemas to questions: which fields a new file is asked for, as options of a command or on a terminal."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import click

from mentorkit import resources
from mentorkit.cli.speaking import usage
from mentorkit.finding import DataPath, Text
from mentorkit.read.scalars import scalar
from mentorkit.shape import Field, Schemas

LANGUAGES = {"nl": Text("In het Nederlands.", "In Dutch."), "en": Text("In het Engels.", "In English.")}
_LATER: Mapping[str, tuple[DataPath, ...]] = {
    "mentor": (("status",), ("away",), ("training",), ("quote",), ("confirmed_on",), ("consent", "withdrawn_on")),
    "pair": (),
    "cohort": (),
}
"""What comes later in a record's life, and is not asked when it begins."""

_NO_TEXT = Text("Wat je bij {option} gaf, bevat een teken dat geen UTF-8 is.",
                "What was given for {option} holds a character that is no UTF-8.")
_NOWHERE = Text("", "")
_ONLY = {"pair": ("mentee", "request", "follows")}


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask: the value at `path`. A text is asked once for each language; `language` is "" elsewhere.
    `within` is the title of the record around it, "" where there is none."""

    field: Field
    path: DataPath
    language: str = ""
    within: Text = _NOWHERE

    @property
    def option(self) -> str:
        """The name of the option that answers it: `--learns-by`, `--enrolment-from`, `--bio-nl`."""
        own = self.path[1:] if self.field.kind == "pair" and len(self.path) > 1 else self.path
        return "--" + "-".join(str(step) for step in own).replace("_", "-")

    @property
    def for_all(self) -> str:
        """The option that answers it for every language at once."""
        return self.option.removesuffix(f"-{self.language}")

    @property
    def parameter(self) -> str:
        return "__".join(str(step) for step in self.path)

    def value(self, typed: str) -> Any:
        """What was typed, as data. What does not fit stays text: the check says what is wrong with it."""
        if not typed.isascii() and typed != typed.encode("utf-8", "replace").decode():
            raise usage(_NO_TEXT, option=self.option)
        return _value(self.field, typed.strip())


def questions(schemas: Schemas, kind: str) -> Iterator[Question]:
    """What a new file of a kind is asked for, in the schema's order."""
    for child in schemas.root(kind).children:
        if kind not in _ONLY or child.key in _ONLY[kind]:
            yield from _of(child)


def _of(field: Field, within: Text = _NOWHERE) -> Iterator[Question]:
    if field.path in _LATER[field.kind]:
        return
    if field.type == "record":
        for child in field.children:
            yield from _of(child, field.title)
    else:
        yield Question(field, field.path, within=within)


def in_languages(question: Question, languages: tuple[str, ...]) -> Iterator[Question]:
    """A question about a text, once for each language of a programme that has several."""
    if question.field.type != "text" or len(languages) < 2:
        yield question
    else:
        yield from (replace(question, path=(*question.path, language), language=language) for language in languages)


class FieldOption(click.Option):
    """An option for a field; `words` is its help in both languages."""

    def __init__(self, *args: Any, words: Text, **attributes: Any) -> None:
        super().__init__(*args, help=words.en, **attributes)
        self.words = words


def with_fields(kind: str) -> Callable:
    """Adds an option for each field that a new file is asked for; the command gets them by parameter."""
    folder = resources.shipped("schemas").parent
    found = list(questions(Schemas.load(resources.overlaid("schemas", folder)), kind))

    def add(command: Callable) -> Callable:
        for question in reversed([each for one in found for each in (one, *_apart(one))]):
            command = click.option(question.option, question.parameter, cls=FieldOption, words=_help(question),
                                   metavar=_metavar(question.field))(command)
        return command

    return add


def _help(question: Question) -> Text:
    words = question.field.description
    if not question.language:
        return words
    there = LANGUAGES[question.language]
    return Text(f"{words.nl} {there.nl}", f"{words.en} {there.en}")


def _metavar(field: Field) -> str:
    by_type = {"list": "WORD,WORD", "integer": "NUMBER", "number": "NUMBER"}
    return {"date": "DATE", "email": "EMAIL"}.get(field.piece) or by_type.get(field.type, "TEXT")


def _apart(question: Question) -> Iterator[Question]:
    if question.field.type == "text":
        yield from in_languages(question, tuple(LANGUAGES))


def _value(field: Field, typed: str) -> Any:
    if field.type == "list":
        return [_value(field.item or field, part.strip()) for part in typed.split(",") if part.strip()]
    return scalar(typed) if field.type in ("integer", "number", "boolean") and typed else typed


def put(data: Mapping[str, Any], path: DataPath, value: Any) -> dict[str, Any]:
    """The data with a value at a path, in records that come into being as needed."""
    key, *rest = path
    inner = data.get(key)
    return {**data, key: put(inner if isinstance(inner, dict) else {}, tuple(rest), value) if rest else value}


def at(data: Any, path: DataPath) -> Any:
    """The value at a path; None where there is none."""
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data


def has(data: Any, path: DataPath) -> bool:
    return at(data, path) is not None


def needed(fields: Field, question: Question, data: Mapping[str, Any]) -> bool:
    """Whether a question must be answered: its field is required, and so is, or is there, every record around it."""
    inner, path = fields, question.path[:-1] if question.language else question.path
    for depth, step in enumerate(path, 1):
        inner = inner.child(step)
        if not inner.required and not (depth < len(path) and at(data, path[:depth])):
            return False
    return True


def in_order(data: Any, fields: Field | None) -> Any:
    """The data in the schema's order, without records that stayed empty."""
    if fields is None or not isinstance(data, dict):
        return data
    keys = [*(child.key for child in fields.children if child.key in data), *data]
    return {key: in_order(data[key], fields.child(key)) for key in dict.fromkeys(keys) if data[key] != {}}
