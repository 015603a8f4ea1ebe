"""The table of all rules that one can read in the repository, beside their code: as the rules say it themselves."""

from collections.abc import Iterator
from itertools import groupby

from tests.house.said import LANGUAGES, PACKAGE

from mentorkit.rules.catalogue import rules
from mentorkit.rules.rule import Rule
from mentorkit.words.site import sentence

TABLE = PACKAGE / "rules" / "README.md"
HEAD = """\
# All rules, in both languages

What the check can find: the title in bold, then each message with its remedy. A name in braces is a place for a value.
The rules themselves say all this; `.venv/bin/python -m pytest tests/house/test_rules_table.py --renew-golden`
writes it down here.
"""


def table() -> str:
    parts = [HEAD]
    for family, found in groupby(rules(), key=lambda rule: rule.code[0]):
        name = sentence(f"hr.family.{family}")
        parts.append(f"\n## {family}: {name.nl} · {name.en}\n\n")
        parts.append("| code | weight | Nederlands | English |\n|---|---|---|---|\n")
        parts.extend(f"| {' | '.join(_row(rule))} |\n" for rule in found)
    return "".join(parts)


def _row(rule: Rule) -> Iterator[str]:
    yield f"[{rule.code}]({_file(rule)})"
    yield str(rule.severity)
    for language in LANGUAGES:
        said = [f"**{_plain(rule.title[language])}**"]
        for message, remedy in ((rule.message, rule.remedy), *rule.cases.values()):
            said.append(f"{_plain(message[language])} → {_plain(remedy[language])}")
        yield "<br>".join(dict.fromkeys(said))


def _file(rule: Rule) -> str:
    (path,) = TABLE.parent.glob(f"*/{rule.code.lower()}_*.py")
    return path.relative_to(TABLE.parent).as_posix()


def _plain(text: str) -> str:
    """Text that Markdown shows as it is, in a cell."""
    signs = {"\\": "\\\\", "|": "\\|", "*": "\\*", "_": "\\_", "`": "\\`", "[": "\\[", "<": "&lt;", ">": "&gt;"}
    return text.replace("{{", "{").replace("}}", "}").translate(str.maketrans(signs))


def test_the_table_is_what_the_rules_say(renew_golden: bool) -> None:
    if renew_golden:
        TABLE.write_text(table(), encoding="utf-8")
    assert TABLE.read_text(encoding="utf-8") == table()
