"""What the pages for HR say of the tool itself: its commands, and its rules with their examples worked out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from mentorkit.finding import Finding, Severity, Text
from mentorkit.rules.judge import FIRM_FAMILIES
from mentorkit.rules.rule import Rule
from mentorkit.write.yaml_text import yaml_lines

TRIED_FOR = timedelta(days=90)
"""How long the example of a rule's setting holds."""


@dataclass(frozen=True, slots=True)
class Option:
    """`name` is as one types it, `--out DIR`; `default` is "" where there is none to tell."""

    name: str
    help: Text
    default: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """A command: `usage` is its line of use, `examples` are whole lines to copy."""

    name: str
    usage: str
    help: Text
    options: tuple[Option, ...] = ()
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file; `lit` is the one that it is about."""

    n: int
    text: str
    lit: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """A rule with its first example worked out: what the check finds and says, and the lines of the file before and
    after; `before` are those as they were before a change. Without an example, only the rule."""

    rule: Rule
    file: str = ""
    wrong: tuple[Line, ...] = ()
    right: tuple[Line, ...] = ()
    before: tuple[Line, ...] = ()
    finding: Finding | None = None
    message: Text = Text("", "")
    remedy: Text = Text("", "")

    @property
    def others(self) -> tuple[tuple[Text, Text], ...]:
        """What else the rule may say, and what helps then; an ellipsis where a value would stand."""
        shown = self.finding.case if self.finding else None
        wordings = {"": (self.rule.message, self.rule.remedy), **self.rule.cases}
        return tuple((_blank(message), _blank(remedy)) for case, (message, remedy) in wordings.items() if case != shown)

    @property
    def lighter(self) -> tuple[str, ...]:
        """The weights to which programme.yml may bring the rule; none for an error that is firm."""
        if self.rule.severity is Severity.ERROR and self.rule.code[0] in FIRM_FAMILIES:
            return ()
        return (*(str(weight) for weight in Severity if weight.rank > self.rule.severity.rank), "off")

    def setting(self, reason: str | Mapping[str, str], until: date) -> list[str]:
        """The lines of programme.yml that make the rule a step lighter; none for an error that is firm."""
        if not self.lighter:
            return []
        setting = {"rule": self.rule.code, "severity": self.lighter[0], "reason": reason, "until": until.isoformat()}
        first, *rest = yaml_lines(setting, 4)
        return ["rules:", f"  - {first.lstrip()}", *rest]


class _Blanks(dict):
    def __missing__(self, key: str) -> str:
        return "…"


def _blank(text: Text) -> Text:
    return Text(text.nl.format_map(_Blanks()), text.en.format_map(_Blanks()))


@dataclass(frozen=True, slots=True)
class Reference:
    """All that there is to look up beside the fields, which the programme's own schemas tell."""

    commands: tuple[Command, ...] = ()
    lessons: tuple[Lesson, ...] = ()


NOTHING = Reference()
