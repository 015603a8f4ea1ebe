"""Links and images in HR's answers: what counts as one, and where it may lead."""

import re
from datetime import date

import pytest

from mentorkit.finding import Severity
from mentorkit.inspection import inspect_tree
from mentorkit.read import parse
from mentorkit.rules.example import BASE, edit
from mentorkit.rules.references.leads import fault
from mentorkit.rules.references.links import Link, links

FAQ, ANNA = "programme/faq.yml", "mentors/anna-de-vries.yml"
ENTRY = """\
questions:
  - id: choose-a-mentor
    for: [employees]
    question: {{nl: Hoe kies ik?, en: How do I choose?}}
    answer: {{nl: 'Lees {link}.', en: Read on.}}
"""
CONTENT = ("nl/own.md", "nl/guides/index.md", "nl/images/plan.png", "nl/files/plan.pdf", "nl/team/index.md",
           "en/images/english.png", "en/only.md")


@pytest.fixture
def judged(schemas):
    """`judged(link, content, edits)`: case and place of what is found about one Dutch answer that holds a link."""

    def found(link: str, content=None, edits=None):
        texts = {**BASE, FAQ: BASE[FAQ].partition("questions:")[0] + ENTRY.format(link=link)}
        for file, snippet in (edits or {}).items():
            texts[file] = edit(texts[file], snippet)
        tree = parse({file: text.encode() for file, text in texts.items()})
        tree.content = (lambda: content) if content is not None else None
        findings = inspect_tree(tree, schemas, date(2026, 11, 24)).findings
        assert {finding.code for finding in findings} <= {"R151"}
        return findings

    return found


@pytest.mark.parametrize(("text", "targets"), [
    ("[a](/join/)", ["/join/"]),
    ("Eerst [a](/join/), dan [b](/faq/#x).", ["/join/", "/faq/#x"]),
    ('[a](/join/ "titel")', ["/join/"]),
    ("[a](</join/ us>)", ["/join/ us"]),
    ("[een [twee]](/join/)", ["/join/"]),
    ("[a](/x_(y)/)", ["/x_(y)/"]),
    ("[![plan](plan.png)](/join/)", ["/join/", "plan.png"]),
    ("[a][b]\n\n[b]: /join/", ["/join/"]),
    ("`[a](/join/)`", []),
    ("    [a](/join/)", []),
    (r"\[a](/join/)", []),
    ("[a] (/join/)", []),
    ("[a]`b`(/join/)", []),
    ("geen link", []),
])
def test_what_counts_as_a_link(text, targets):
    assert [link.target for link in links(text)] == targets


def test_an_image_is_told_apart():
    assert list(links("![a](x.png) [b](/y/) [c][d]\n\n[d]: /z/")) == [
        Link("x.png", True), Link("/y/", False), Link("/z/", False)]


@pytest.mark.parametrize("link", [
    "[a](/join/)", "[a](/join)", "[a](../join/)", "[a](/)", "[a](/mentors/?skills=presenting)", "[a](/status/#goals)",
    "[a](/mentors/anna-de-vries/)", "[a](/recognition/carla-smit/)", "[a](/status/2026-autumn/)",
    "[a](/evaluation/2026-spring/)", "[a](/hr/rules/R151/)", "[a](/hr/fields/mentor/)", "[a](/guides/first-meeting/)",
    "[a](#h1)", "[a](#choose-a-mentor)", "[a](/faq/#choose-a-mentor)", "[a](#for-employees)", "[a](#ask)",
    "[a](/calendar/2026-autumn.ics)", "[a](/api/v1/mentors.json)",
    "[a](/faq/)", "[a](./#ask)", "[a](/join/index.html)", "[a](/mentors/?skills=a:b)", "[a](http://a.example/x)",
    "[a](https://a.example/x)", "[a](mailto:mentoring@noorderlicht.example)", "![a](images/any.png)",
])
def test_a_link_that_leads_somewhere(link, judged):
    assert judged(link) == ()


@pytest.mark.parametrize(("link", "case", "suggestion"), [
    ("[a](/joinn/)", "", "/join/"), ("[a](/mentor/)", "", "/mentors/"), ("[a](../../x/)", "", None),
    ("[a](/nl/join/)", "", "/join/"), ("[a](join/)", "", "/join/"), ("[a](www.a.example)", "", "https://www.a.example"),
    ("[a](/mentors/nobody/)", "", "/mentors/"), ("[a](/own/)", "", None),
    ("[a](#no-such-question)", "anchor", None), ("[a](/faq/#no-such-question)", "anchor", None),
    ("[a](file:///P:/plan.docx)", "scheme", None), ("[a](//a.example)", "scheme", None),
    ("![a](https://a.example/x.png)", "elsewhere", None),
    ("[a][b]\n\n      [b]: /joinn/", "", "/join/"),
])
def test_a_link_that_leads_nowhere(link, case, suggestion, judged):
    [finding] = judged(link)
    assert (finding.case, finding.suggestion, finding.severity) == (case, suggestion, Severity.ERROR)
    assert finding.place.line == 6 + link.count("\n") and finding.place.width == len(str(finding.values["link"]))


def test_a_path_of_ones_own_computer_leads_nowhere():
    assert fault(Link(r"\\server\plan.docx", image=False), known=None, anchors=set()) == "scheme"


@pytest.mark.parametrize(("link", "cases"), [
    ("![a](images/plan.png)", []), ("![a](/images/plan.png)", []), ("![a](images/english.png)", ["image"]),
    ("![a](plan.png)", ["image"]), ("[a](/files/plan.pdf)", []), ("[a](/files/other.pdf)", [""]),
    ("[a](/own/)", []), ("[a](/guides/)", []), ("[a](/team/)", []), ("[a](/only/)", [""]), ("[a](/own.md)", [""]),
    ("![a](own.md)", ["image"]), ("[a](/images/plan.png)", []),
])
def test_what_lies_beside_the_guides_is_known_where_the_folder_is(link, cases, judged):
    assert [finding.case for finding in judged(link, CONTENT)] == cases


@pytest.mark.parametrize("page", ["mentors", "recognition"])
def test_a_page_that_is_hidden_for_now_is_a_warning_since_time_makes_no_error(page, judged):
    [finding] = judged(f"[a](/{page}/carla-smit/)", edits={
        "mentors/carla-smit.yml": "consent: {profile_on: 2025-12-15, withdrawn_on: 2026-11-01}\n"})
    assert (finding.case, finding.severity) == ("hidden", Severity.WARNING)


def test_a_link_twice_in_an_answer_is_one_finding_at_the_first(judged):
    [finding] = judged("[a](/x/) en [b](/x/)")
    assert finding.place.column == 28


def test_what_is_made_once_lies_in_the_first_language(schemas):
    for language, cases in (("nl", []), ("en", [""])):
        other = "en" if language == "nl" else "nl"
        answer = f"    answer: {{{{{language}: '[a](/calendar/2026-autumn.ics)', {other}: 'Ja.'}}}}\n"
        entry = ENTRY.partition("    answer:")[0] + answer
        texts = {**BASE, FAQ: BASE[FAQ].partition("questions:")[0] + entry.format()}
        tree = parse({file: text.encode() for file, text in texts.items()})
        assert [finding.case for finding in inspect_tree(tree, schemas, date(2026, 11, 24)).findings] == cases


@pytest.mark.parametrize(("day", "hidden"), [("2026-11-24", False), ("2026-11-25", True)])
def test_a_page_of_thanks_is_there_from_its_day(day, hidden, schemas):
    file = "programme/recognition.yml"
    texts = {**BASE, FAQ: BASE[FAQ].partition("questions:")[0] + ENTRY.format(link="[a](/recognition/carla-smit/)"),
             file: BASE[file].replace("2026-09-10", day)}
    tree = parse({file: text.encode() for file, text in texts.items()})
    found = inspect_tree(tree, schemas, date(2026, 11, 24)).findings
    assert [finding.case for finding in found if finding.code == "R151"] == ["hidden"] * hidden


def test_a_programme_of_one_language_writes_its_answers_without(schemas):
    entry = ENTRY.partition("    question:")[0] + "    question: Hoe kies ik?\n    answer: 'Lees [a](/joinn/).'\n"
    programme = re.sub(r"\{nl: ([^{}]+), en: [^{}]+\}", r"\1", BASE["programme/programme.yml"])
    texts = {**BASE, FAQ: BASE[FAQ].partition("questions:")[0] + entry,
             "programme/programme.yml": edit(programme, "languages: [nl]\n")}
    tree = parse({file: text.encode() for file, text in texts.items()})
    [finding] = (f for f in inspect_tree(tree, schemas, date(2026, 11, 24)).findings if f.code == "R151")
    assert (finding.place.line, finding.place.column, finding.place.width) == (6, 23, len("/joinn/"))


def test_where_nobody_knows_the_languages_no_link_is_judged(schemas):
    texts = {**BASE, FAQ: BASE[FAQ].partition("questions:")[0] + ENTRY.format(link="[a](/joinn/)"),
             "programme/programme.yml": edit(BASE["programme/programme.yml"], "languages: nl\n")}
    tree = parse({file: text.encode() for file, text in texts.items()})
    assert [finding.code for finding in inspect_tree(tree, schemas, date(2026, 11, 24)).findings] == ["S104"]
