"""The guides, written by hand: both languages say the same, shortly, with no more than the theme knows how to draw."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

CONTENT = Path(__file__).parents[2] / "site" / "content"
GUIDES = ("index", "mentee", "mentor", "manager", "hr", "first-meeting", "agreements", "conversations", "feedback",
          "closing", "stopping")
WRAPPERS = ("checklist", "steps", "hour", "prompts", "sheet")
EVERY = [(language, name) for language in ("nl", "en") for name in GUIDES]
LONGEST, AVERAGE, CALLOUTS = 20, 15, 1

_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_HEADING = re.compile(r"^(#{2,6}) (.*?) \{#([a-z0-9-]+)\}$", re.MULTILINE)
_ANY_HEADING = re.compile(r"^#{2,6} ", re.MULTILINE)
_TAG = re.compile(r"<[^>]*>")
_LINK = re.compile(r"\]\(([^)#]*)(?:#([a-z0-9-]+))?\)")
_TARGET = re.compile(r"\]\([^)]*\)")
_MINUTES = re.compile(r"^- \*\*(\d+) min\*\*.*\n(?:  \{: \.w(\d) \}\n)?", re.MULTILINE)
_LIST = re.compile(r"^(?:#+|-|\d+\.|\||!!!)\s*", re.MULTILINE)
_ABOVE_A_CARD = re.compile(r"(?<!\*)(\*[^*\n]+\*)(?=\s)")
_SENTENCE_END = re.compile(r"(?<=[.?!:;…])[”*]*\s+|[\n|]+")


def source(language: str, name: str) -> str:
    return (CONTENT / language / "guides" / f"{name}.md").read_text(encoding="utf-8")


def front(text: str) -> dict[str, str]:
    return yaml.safe_load(_FRONT.match(text)[1])


def headings(text: str) -> list[tuple[int, str]]:
    return [(len(marks), id) for marks, _, id in _HEADING.findall(text)]


def parts(text: str, kind: str) -> list[str]:
    return re.findall(rf'^<div class="{kind}" markdown="1">\n\n(.*?\n)\n</div>$', text, re.MULTILINE | re.DOTALL)


def sentences(text: str) -> Iterator[list[str]]:
    """The words of each sentence, of each cell of a table, of each item of a list and of what stands above it."""
    text = _ABOVE_A_CARD.sub(r"\1\n", text)
    prose = _LIST.sub("", _TARGET.sub("]", re.sub(r"\{[:#][^}]*\}", "", _TAG.sub("", _FRONT.sub("", text)))))
    for sentence in _SENTENCE_END.split(prose):
        if words := re.findall(r"[\w’'-]*\w", sentence):
            yield words


def foreign(text: str) -> list[str]:
    """The tags that are not one of the theme's wrappers."""
    known = {f'<div class="{kind}" markdown="1">' for kind in WRAPPERS} | {"</div>"}
    return [tag for tag in _TAG.findall(text) if tag not in known]


def test_both_languages_have_the_same_files() -> None:
    for language in ("nl", "en"):
        assert sorted(path.stem for path in (CONTENT / language / "guides").iterdir()) == sorted(GUIDES)
    dutch, english = ({path.name for path in (CONTENT / language).glob("*.md")} for language in ("nl", "en"))
    assert dutch == english


@pytest.mark.parametrize("name", GUIDES)
def test_both_languages_have_the_same_parts(name: str) -> None:
    dutch, english = source("nl", name), source("en", name)
    assert headings(dutch) == headings(english)
    assert _LINK.findall(dutch) == _LINK.findall(english)
    for kind in WRAPPERS:
        of_each = [[len(re.findall(r"^(?:-|\d+\.) ", part, re.MULTILINE)) for part in parts(text, kind)]
                   for text in (dutch, english)]
        assert of_each[0] == of_each[1], kind
    assert _MINUTES.findall(dutch) == _MINUTES.findall(english)


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_guide_says_what_it_is_and_what_comes_next(language: str, name: str) -> None:
    text = source(language, name)
    about = front(text)
    assert {"title", "description", "kind"} == set(about)
    assert f"\n# {about['title']}\n" in text
    assert about["description"].endswith(".") and len(about["description"]) <= 160
    ids = [id for _, id in headings(text)]
    assert len(ids) == len(set(ids)) == len(_ANY_HEADING.findall(text))
    last = parts(text.partition("{#what-next}")[2], "steps")
    assert last and _LINK.search(last[0])


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_guide_is_drawn_by_the_theme_alone(language: str, name: str) -> None:
    text = source(language, name)
    assert foreign(text) == []
    assert text.count("</div>") == sum(len(parts(text, kind)) for kind in WRAPPERS)
    assert len(re.findall(r"^!!! ", text, re.MULTILINE)) <= CALLOUTS


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_an_hour_is_drawn_in_proportion(language: str, name: str) -> None:
    for hour in parts(source(language, name), "hour"):
        shares = [(int(minutes), int(share or 2)) for minutes, share in _MINUTES.findall(hour)]
        assert len(shares) == len(re.findall("^- ", hour, re.MULTILINE)) > 1
        assert len({minutes / share for minutes, share in shares}) == 1, shares
        assert sum(minutes for minutes, _ in shares) in (30, 60)


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_sentences_are_short(language: str, name: str) -> None:
    found = list(sentences(source(language, name)))
    assert [" ".join(words) for words in found if len(words) > LONGEST] == []
    assert sum(map(len, found)) / len(found) <= AVERAGE


@pytest.mark.parametrize("language", ["nl", "en"])
def test_whoever_is_stuck_ends_at_a_person_or_at_another_mentor(language: str) -> None:
    paths = dict(re.findall(r"\{#([a-z-]+)\}\n(.*?)(?=\n## |\Z)", source(language, "stopping"), re.DOTALL))
    for id in ("it-does-not-click", "i-want-to-stop", "the-other-wants-to-stop", "the-other-does-not-answer"):
        steps = parts(paths[id], "steps")[0]
        last = re.split(r"^\d+\. ", steps, flags=re.MULTILINE)[-1]
        assert {target for target, _ in _LINK.findall(last)} & {"../contact/index.md", "../mentors/index.md"}, id
        assert "“" in steps and "../contact/index.md" in steps, id


def test_it_sees_what_the_theme_does_not_know() -> None:
    assert foreign('<ul class="checklist">\n<li>Een\n</ul>') == ['<ul class="checklist">', "<li>", "</ul>"]
    assert foreign('<div class="steps" markdown="1">\n\n- Een\n\n</div>') == []


def test_it_counts_the_words_of_a_sentence() -> None:
    text = "Een [korte zin](a/b.md#c). Nog één?\n\n- *Een kaart* “Wat wil je?”\n- **Twee** woorden\n"
    assert [len(words) for words in sentences(text)] == [3, 2, 2, 3, 2]
