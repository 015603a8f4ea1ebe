"""A finding → its sentences in the reader's language, with private values masked where they would travel."""

from typing import NamedTuple

from mentorkit.finding import Finding, Public, Text
from mentorkit.rules.catalogue import rule
from mentorkit.words import listed

MASK = "•••"
_SUGGESTION = Text("Bedoel je ‘{suggestion}’?", "Did you mean ‘{suggestion}’?")


class Sentences(NamedTuple):
    """`message` says what is wrong; `remedy` what to do, first the question "did you mean", unless that could only ask
    for a masked word; `also` why second places are named."""

    message: str
    remedy: str
    also: str = ""


def sentences(finding: Finding, language: str, masked: bool) -> Sentences:
    source = rule(finding.code)
    message, remedy = source.cases[finding.case] if finding.case else (source.message, source.remedy)
    values = {name: shown(value, language, masked) for name, value in finding.values.items()}
    told = remedy[language].format_map(values)
    if finding.suggestion is not None and (isinstance(finding.suggestion, Public) or not masked):
        question = _SUGGESTION[language].format(suggestion=shown(finding.suggestion, language, masked))
        told = f"{question} {told}"
    return Sentences(message[language].format_map(values), told, source.also[language])


def shown(value: object, language: str, masked: bool) -> str:
    """One value as a reader sees it. A `str` that is not `Public` is private."""
    if isinstance(value, Text):
        return value[language]
    if isinstance(value, tuple):
        return listed([shown(part, language, masked) for part in value], language)
    if isinstance(value, str) and not isinstance(value, Public):
        return MASK if masked else printable(value)
    return printable(str(value))


def printable(text: str) -> str:
    """Text without what would steer a terminal or break the line: such characters stand as `\\x1b` or `\\n`."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
