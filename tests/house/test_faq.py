"""The demo's answers, in both languages: short, the answer first, and a way on."""

import re
from pathlib import Path

import pytest
import yaml

FAQ = Path(__file__).parents[2] / "programme" / "faq.yml"
ANSWERS = [(entry["id"], language, text) for entry in yaml.safe_load(FAQ.read_text(encoding="utf-8"))["questions"]
           for language, text in entry["answer"].items()]
LONGEST, FIRST, SENTENCE, AVERAGE = 120, 20, 20, 15

_TARGET = re.compile(r"\]\([^)]*\)")
_SENTENCE_END = re.compile(r"(?<=[.?!:])[”\]]*\s+")


def words(text: str) -> list[str]:
    return re.findall(r"[\w’-]*\w", _TARGET.sub("]", text))


@pytest.mark.parametrize(("id", "language", "text"), ANSWERS)
def test_an_answer_is_short_and_leads_on(id: str, language: str, text: str) -> None:
    first, _, rest = text.partition("\n\n")
    assert len(words(text)) <= LONGEST
    assert len(_SENTENCE_END.split(first.strip())) <= 2 and len(words(first)) <= FIRST, "the answer comes first"
    assert rest.strip(), "then why"
    assert "](/" in text, "a page that says more"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_sentences_are_short(language: str) -> None:
    told = [words(sentence) for _, spoken, text in ANSWERS if spoken == language
            for sentence in _SENTENCE_END.split(text)]
    told = [sentence for sentence in told if sentence]
    assert [" ".join(sentence) for sentence in told if len(sentence) > SENTENCE] == []
    assert sum(map(len, told)) / len(told) <= AVERAGE


def test_every_question_is_asked_in_both_languages() -> None:
    asked = {spoken: {id for id, language, _ in ANSWERS if language == spoken} for spoken in ("nl", "en")}
    assert asked["nl"] == asked["en"]
