"""The house's words: what people read is plain, kind and short, and says what to do."""

import importlib
import json
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import mentorkit.words.site
from mentorkit.rules.catalogue import rules
from mentorkit.view.figures import FIGURES
from mentorkit.words.commands import TWINS

ROOT = Path(__file__).parents[2]
LAW = re.compile(r"content/../mentoring\.md$")     # the page that tells what `mentorschap` is in law

NEVER = {
    "nl": ("ongeldig", "ongeldige", "alstublieft", "alsjeblieft", "gelieve", "oeps", "helaas", "u", "uw", "middels",
           "teneinde", "indien", "betreffende", "inzake", "conform", "dient", "dienen", "traject", "mentorschap",
           "haar of hem", "hem of haar", "haar of zijn", "zijn of haar", "hij of zij", "zij of hij"),
    "en": ("invalid", "please", "oops", "unfortunately", "mentorschap", "her or him", "him or her", "her or his",
           "his or her", "he or she", "she or he"),
}
LONGEST = 20

# What is no prose: code, addresses, placeholders, attributes of Markdown.
_NO_PROSE = re.compile(r"`[^`]*`|\]\([^)]*\)|https?://\S+|\{[^{}]*\}|<[^>]*>|\S+@\S+")
_SENTENCE_END = re.compile(r"(?<=[.?!:])\s+")

Said = tuple[str, str, str]     # where, language, text


def rule_texts() -> Iterator[Said]:
    for rule in rules():
        parts = {"title": rule.title, "message": rule.message, "remedy": rule.remedy, "why": rule.why}
        for case, (message, remedy) in rule.cases.items():
            parts |= {f"message of {case}": message, f"remedy of {case}": remedy}
        for part, text in parts.items():
            yield from ((f"{rule.code} {part}", language, text[language]) for language in NEVER)


def site_texts() -> Iterator[Said]:
    for module in pkgutil.iter_modules(mentorkit.words.site.__path__, "mentorkit.words.site."):
        for key, text in getattr(importlib.import_module(module.name), "TEXTS", {}).items():
            if key != "footer.twin":       # a link to the twin is in the twin's language
                yield from ((key, language, text[language]) for language in NEVER)
    for number, text in enumerate(TWINS):
        yield from ((f"command text {number}", language, text[language]) for language in NEVER)
    for figure in FIGURES:
        for text in (figure.name, figure.question, figure.definition):
            yield from ((f"figure {figure.key}", language, text[language]) for language in NEVER)


def schema_texts() -> Iterator[Said]:
    for path in sorted((ROOT / "schemas").rglob("*.schema.json")):
        yield from _in_schema(json.loads(path.read_text(encoding="utf-8")), path.name)


def _in_schema(node: object, where: str) -> Iterator[Said]:
    if isinstance(node, list):
        for item in node:
            yield from _in_schema(item, where)
    if not isinstance(node, dict):
        return
    dutch, purpose = node.get("x-nl", {}), node.get("x-purpose", {})
    if isinstance(node.get("title"), str):
        for part in ("title", "description"):
            yield from ((f"{where} {part}", language, text) for language, text
                        in (("en", node.get(part)), ("nl", dutch.get(part))) if isinstance(text, str))
        yield from ((f"{where} x-purpose", language, text) for language, text in purpose.items())
    for key, value in node.items():
        if key not in ("x-nl", "x-purpose", "examples", "default"):
            yield from _in_schema(value, f"{where}/{key}" if key != "properties" else where)


def written_texts() -> Iterator[Said]:
    for language in NEVER:
        for path in sorted((ROOT / "site/content" / language).rglob("*.md")):
            yield path.relative_to(ROOT).as_posix(), language, path.read_text(encoding="utf-8")
    for folder in ("programme", "mentors"):
        for path in sorted((ROOT / folder).rglob("*.yml")):
            name = path.relative_to(ROOT).as_posix()
            yield from _in_data(yaml.safe_load(path.read_text(encoding="utf-8")), name)


def _in_data(node: object, where: str) -> Iterator[Said]:
    if isinstance(node, dict):
        if isinstance(node.get("nl"), str) and isinstance(node.get("en"), str):
            yield from ((where, language, node[language]) for language in NEVER)
        else:
            for value in node.values():
                yield from _in_data(value, where)
    elif isinstance(node, list):
        for item in node:
            yield from _in_data(item, where)


def unwelcome(text: str, language: str) -> list[str]:
    """The words and signs in a text that do not belong in it."""
    prose = _NO_PROSE.sub(" ", text)
    found = [word for word in NEVER[language] if re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", prose, re.I)]
    return found + (["!"] if re.search(r"\w!", prose) else [])


def too_long(text: str) -> list[str]:
    """The sentences of a text that have too many words."""
    return [sentence for sentence in _SENTENCE_END.split(text) if len(sentence.split()) > LONGEST]


SOURCES = {"rules": rule_texts, "site": site_texts, "schemas": schema_texts, "written": written_texts}


@pytest.mark.parametrize("source", SOURCES)
def test_no_unwelcome_word(source: str) -> None:
    said = list(SOURCES[source]())
    found = {(where, language): words for where, language, text in said
             if (words := unwelcome(text, language)) and not (words == ["mentorschap"] and LAW.search(where))}
    assert len(said) > 100
    assert found == {}


@pytest.mark.parametrize("source", ["rules", "site", "schemas"])
def test_sentences_are_short(source: str) -> None:
    long = {(where, language): sentences for where, language, text in SOURCES[source]()
            if (sentences := too_long(text))}
    assert long == {}


def test_sentences_end_with_a_full_stop() -> None:
    texts = [said for said in (*rule_texts(), *schema_texts()) if not said[0].endswith("title")]
    assert [said for said in texts if not said[2].endswith(".")] == []


def test_every_remedy_says_something_of_its_own() -> None:
    for rule in rules():
        for message, remedy in ((rule.message, rule.remedy), *rule.cases.values()):
            for language in NEVER:
                assert len(remedy[language].split()) > 1, rule.code
                assert remedy[language] != message[language], rule.code


@pytest.mark.parametrize(("text", "language", "words"), [
    ("Deze waarde is ongeldig.", "nl", ["ongeldig"]),
    ("Vult u het veld in.", "nl", ["u"]),
    ("Vraag het haar of hem.", "nl", ["haar of hem"]),
    ("Goed gedaan!", "nl", ["!"]),
    ("Please fill it in.", "en", ["please"]),
    ("Haal de ! weg, en schrijf `u` als code.", "nl", []),
    ("Lees [verder](/u/).", "nl", []),
])
def test_it_sees_an_unwelcome_word(text: str, language: str, words: list[str]) -> None:
    assert unwelcome(text, language) == words


def test_it_sees_a_long_sentence() -> None:
    assert too_long(f"Kort. {'woord ' * 21}einde.") != []
    assert too_long(f"Kort. {'woord ' * 19}einde.") == []
