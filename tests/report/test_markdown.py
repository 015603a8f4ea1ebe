"""The findings as Markdown: whatever somebody typed shows as text, and the whole fits GitHub's limits."""

import re
from datetime import date

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorkit import read, report
from mentorkit.finding import Finding, Place, Public, Severity
from mentorkit.inspection import Inspection, inspect_tree
from mentorkit.report.markdown import MOST_BYTES, code, plain
from mentorkit.report.sentence import sentences
from mentorkit.rules.example import BASE

DAY = date(2026, 11, 24)
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[here](https://evil.example)",
    "![x](https://evil.example/x.png)",
    "https://evil.example/",
    "www.evil.example",
    "@somebody",
    "bo.chen@noorderlicht.example",
    "#12",
    "GH-12",
    "**bold** __bold__ *it* _it_ ~~gone~~",
    "`code`",
    "``` \n# Heading\n```",
    "| a | b |",
    "$x$",
    "&lt;b&gt; &#60;",
    "\\<b\\>",
    "</details></td>",
    "\n\n## Another heading\n\n- point",
    "\u202eevil",
    ":tada:",
]


def inspected(house, **edits: str) -> Inspection:
    files = {file: text.encode() for file, text in BASE.items()}
    return inspect_tree(read.parse({**files, **{k: v.encode() for k, v in edits.items()}}), house, DAY)


def written(findings: list[Finding], inspection: Inspection, language: str = "en", **more) -> str:
    return report.write("markdown", findings, inspection, inspection.tree.documents, language, True, **more)


def wrong(text: str, file: str = "mentors/anna-de-vries.yml", **more) -> Finding:
    return Finding("L501", Place(file, 7), Severity.ERROR,
                   {"was": Public(text), "status": Public("active"), "states": (Public(text),)}, **more)


def test_a_report_reads_as_a_list_by_file(house) -> None:
    findings = [wrong("ended", also=(Place("mentors/tom-visser.yml", 4),)),
                wrong("ended", "pairs/a/k7m2.yml", known=True)]
    words = sentences(findings[0], "en", masked=True)
    assert written(findings, inspected(house), solved=2) == f"""\
## Check of the programme

1 error. 1 finding was there already. 2 findings are solved.

### `mentors/anna-de-vries.yml`

- **error** `L501`, line 7: {words.message}
  - {words.also}: `mentors/tom-visser.yml:4`
  - → {words.remedy}

### `pairs/a/k7m2.yml`

- **error** `L501` (was there already), line 7: {words.message}
  - → {words.remedy}
"""


@pytest.mark.parametrize(
    ("language", "solved", "told"),
    [
        ("en", 0, "3 mentors, 3 pairs, 2 cohorts: all in order."),
        ("nl", 0, "3 mentoren, 3 koppels, 2 lichtingen: alles in orde."),
        ("en", 1, "3 mentors, 3 pairs, 2 cohorts: all in order. 1 finding is solved."),
    ],
)
def test_without_findings_it_says_so(house, language: str, solved: int, told: str) -> None:
    text = written([], inspected(house), language, solved=solved)
    assert text.splitlines()[0].startswith("## ") and text.splitlines()[1:] == ["", told]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_was_typed_shows_as_text(house, text: str) -> None:
    file = f"mentors/{text}.yml"
    told = written([wrong(text, file)], inspected(house))
    assert len(told.splitlines()) == 8
    html = markdown.markdown(told, extensions=["tables", "fenced_code"])
    assert set(re.findall(r"<(\w+)", html)) <= {"h2", "h3", "p", "ul", "li", "strong", "code"}
    assert html.count("<strong>") == 1 and html.count("<code>") == 2


@pytest.mark.parametrize("text", ["https://a.example", "www.a.example", "@somebody", "a@b.example", "#12", "GH-1"])
def test_nothing_is_left_that_github_makes_a_link_of(text: str) -> None:
    told = plain(text)
    assert "&#8203;" in told and told.replace("&#8203;", "") == text


@given(st.text(alphabet=st.sampled_from("ab `*_[]()<>&#@:/~|\\$!-\n\t\u200b"), max_size=30))
def test_no_text_makes_more_than_text(text: str) -> None:
    html = markdown.markdown(f"- x: {plain(text)}\n- {code(text)}", extensions=["fenced_code"])
    assert set(re.findall(r"<(\w+)", html)) <= {"ul", "li", "code", "p"}


def test_code_keeps_every_character() -> None:
    assert (code("a"), code("a`b"), code("``"), code("`a")) == ("`a`", "``a`b``", "``` `` ```", "`` `a ``")


def test_words_stay_readable() -> None:
    assert plain("fill in ‘started_on’ (2026-09-15): it’s 5.") == "fill in ‘started_on’ (2026-09-15): it’s 5."


def test_private_values_are_masked(house) -> None:
    text = BASE["pairs/2026-autumn/k7m2.yml"].replace("team: treasury", "team: Trea sury")
    inspection = inspected(house, **{"pairs/2026-autumn/k7m2.yml": text})
    told = written(list(inspection.findings), inspection)
    assert "k7m2" in told and "Trea" not in told and "sury" not in told
    files = inspection.tree.documents
    assert "Trea sury" in report.write("markdown", list(inspection.findings), inspection, files, "en", False)


@pytest.mark.parametrize("size", [10, 1000])
def test_a_report_fits_the_summary_of_a_job_and_counts_the_rest(house, size: int) -> None:
    findings = [wrong("x" * size, f"mentors/m{n}.yml", known=n < 100) for n in range(3000)]
    told = written(findings, inspected(house))
    assert len(told.encode()) < MOST_BYTES
    shown = told.count("- **error**")
    assert told.splitlines()[-1] == f"And {3000 - shown} more. Mend these first."
    assert "was there already" not in told
