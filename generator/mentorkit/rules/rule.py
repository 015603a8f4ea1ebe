"""What a rule is: its code, its words in both languages, its check, and examples that are its tests and its page."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from mentorkit.finding import Finding, Place, Severity, Text, Value

if TYPE_CHECKING:
    from mentorkit.model.change import Change
    from mentorkit.model.programme import Programme

Check = Callable[["Programme", date], Iterable[Finding]]
ChangeCheck = Callable[["Change", date], Iterable[Finding]]


class Example(NamedTuple):
    """A mistake and its mending, as edits of the small sound programme in `rules/example.py`.

    `file` is the file that goes wrong; `wrong` and `right` are YAML whose keys replace (or join) those of that file,
    also in blocks below a key; a file that the small programme lacks is new and is given whole. `marks` is the text in
    `wrong` at which the finding must stand (its first occurrence). Two things set the scene for both: `without`, keys
    at the margin that the file lacks here, and `more`, edits that come first, `{file: yaml}`. `before` are edits
    that make, with `more`, the programme as it was: for the rules that judge a change. `today` is the day on which the
    example is judged.
    """

    file: str
    wrong: str
    right: str
    marks: str
    without: tuple[str, ...] = ()
    more: Mapping[str, str] = MappingProxyType({})
    before: Mapping[str, str] = MappingProxyType({})
    today: date = date(2026, 11, 24)


class Rule(NamedTuple):
    """`message` and `remedy` are format strings over a finding's values: `{mentor}`. `cases` holds other wordings,
    `case: (message, remedy)`. `check` judges a programme and `change` what changed in it; both are None for the codes
    that reading (Y) and shape (S) give. `also` are the words before a second place. `covers` are codes that say less
    of the same cause: where such a finding shares a file with one of this rule, it stays away. `source` is where the
    rule comes from, when research, a standard or the law says so: the name of a study stays as it is."""

    code: str
    severity: Severity
    title: Text
    message: Text
    remedy: Text
    why: Text
    examples: tuple[Example, ...]
    check: Check | None = None
    change: ChangeCheck | None = None
    cases: Mapping[str, tuple[Text, Text]] = MappingProxyType({})
    source: str | Text = ""
    also: Text = Text("zie ook", "see also")
    covers: tuple[str, ...] = ()

    @property
    def cited(self) -> Text:
        """The source in the reader's language."""
        return self.source if isinstance(self.source, Text) else Text(self.source, self.source)

    def at(self, place: Place, *, case: str = "", suggestion: str | None = None, also: tuple[Place, ...] = (),
           severity: Severity | None = None, **values: Value) -> Finding:
        """A finding of this rule at a place."""
        return Finding(self.code, place, severity or self.severity, values, case, suggestion, also)
