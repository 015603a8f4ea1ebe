"""What changes in files, for a person to look through: the lines that differ, in the form of a unified diff."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import partial

from mentorkit.finding import Place, Text
from mentorkit.inspection import Inspection
from mentorkit.read.source import BOM, text_of
from mentorkit.report.excerpt import Excerpts
from mentorkit.report.sentence import MASK, printable
from mentorkit.write import Written

_LINE_ENDS = Text("regeleinden: CRLF → LF", "line ends: CRLF → LF")
_MARK = Text("BOM aan het begin: weg", "BOM at the beginning: gone")
_COLOURS = {"-": "31", "+": "32", "@": "36"}


def diff(writings: Iterable[Written], before: Inspection, after: Inspection, language: str, masked: bool,
         colour: bool) -> str:
    """All changes. Masked, a line shows what an excerpt of it would show; of a file that can't be read, nothing."""
    lines = [line for writing in writings for line in _file(writing, before, after, language, masked)]
    if colour:
        lines = [f"\x1b[{_COLOURS[line[0]]}m{line}\x1b[0m" if line[0] in _COLOURS else line for line in lines]
    return "".join(line + "\n" for line in lines)


def _file(writing: Written, before: Inspection, after: Inspection, language: str, masked: bool) -> Iterator[str]:
    yield from (f"--- {printable(writing.file)}", f"+++ {printable(writing.to)}")
    if writing.before.startswith(BOM.encode()) and not writing.after.startswith(BOM.encode()):
        yield f"@ {_MARK[language]}"
    if b"\r\n" in writing.before and b"\r\n" not in writing.after:
        yield f"@ {_LINE_ENDS[language]}"
    old, new = ([line.removesuffix("\r") for line in text_of(text).split("\n")]
                for text in (writing.before, writing.after))
    was, now = (partial(_line, Excerpts(each.programme), each, writing.to, masked) for each in (before, after))
    for _, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if old[first:last] == new[start:end]:
            continue
        yield f"@@ -{_extent(first, last)} +{_extent(start, end)} @@"
        yield from ("-" + was(number) for number in range(first + 1, last + 1))
        yield from ("+" + now(number) for number in range(start + 1, end + 1))


def _extent(first: int, last: int) -> str:
    return f"{first + (last > first)},{last - first}"


def _line(excerpts: Excerpts, inspection: Inspection, file: str, masked: bool, number: int) -> str:
    """One line, with what one does not see at its end as dots."""
    whole = inspection.tree.documents[file].line(number)
    if masked:
        excerpt = excerpts.of(Place(file, number), masked=True)
        text = excerpt.text if excerpt else MASK if whole.strip() else whole
    else:
        text = printable(whole)
    return re.sub(r"(?:\s|\\t)+$", lambda found: "·" * len(found[0].replace("\\t", "\t")), text)
