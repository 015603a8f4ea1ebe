"""Every word that people read is in a dictionary, or in the short list of our own words (words.txt beside this file).

Not looked at: code, ids and files' names, values that stand in ‘quotes’, abbreviations, and the names that the demo's
data holds. The pages of HR's reference are made of the rules', schemas' and commands' texts, and of examples with
mistakes in them: those texts are read here at their source.
"""

import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

import pytest
from tests.house import said

DICTIONARIES = {"nl": "nl", "en": "en_GB"}
OWN = Path(__file__).with_name("words.txt")
REFERENCE = ("/hr/", "/en/hr/")
NAMING = ("name", "organisation", "email")
SPOKEN = ("alt", "aria-label", "placeholder", "title")

_CODE = {"code", "kbd", "pre", "samp"}
_NO_PROSE = re.compile(r"""
    ^---\n.*?\n---\n | ```.*?``` | !!!\ \w+ | <(code|pre)\b.*?</\1> | <[^>]*>             # of Markdown and HTML
    | `[^`]*` | \]\([^)]*\) | \{[^{}]*\} | ‘(?:\#[^’]*|[a-z0-9_.<>-]+(?::\ ?\w*)?)’      # code, links, values
    | \S+@\S+ | \S*[/_\\=]\S* | [\w-]*\.[a-z]\w+ | --[a-z][\w-]* | \$\w+ | \S*\d\S*   # addresses, files, codes
""", re.VERBOSE | re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{2,}(?:'[^\W\d_]+)?")


def words(text: str, language: str) -> list[str]:
    """The words of a text that a dictionary may know; the English one lacks many a possessive."""
    found = _WORD.findall(_NO_PROSE.sub(" ", text).replace("’", "'"))
    bare = [word.removesuffix("'s") for word in found]
    return [word for word in (bare if language == "en" else found) if not word.removesuffix("'s").isupper()]


def own_words() -> set[str]:
    return {line for line in OWN.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")}


def unknown(language: str, found: Iterable[str], known: set[str]) -> list[str]:
    """The words that neither the dictionary nor the list knows."""
    asked = sorted(word for word in set(found) if not known & {word, word.lower(), word.removesuffix("'s")})
    done = subprocess.run(["hunspell", "-i", "utf-8", "-d", DICTIONARIES[language], "-l"], input="\n".join(asked),
                          capture_output=True, text=True, encoding="utf-8", check=True)
    return sorted(set(done.stdout.split()))


def named(demo: Mapping[str, dict]) -> Iterator[str]:
    """Every word of a name in the demo's data: of people and their mailboxes, of the organisation, of places."""
    for data in demo.values():
        yield from chain.from_iterable(words(name, "nl") for name in _names(data))
    for place in demo["programme/vocabulary.yml"]["locations"].values():
        yield from words(place if isinstance(place, str) else " ".join(map(str, place.values())), "nl")


def _names(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        yield from (node[key].split("@")[0] for key in NAMING if isinstance(node.get(key), str))
        yield from chain.from_iterable(map(_names, node.values()))
    elif isinstance(node, list):
        yield from chain.from_iterable(map(_names, node))


def page_texts(pages: Mapping[str, object]) -> Iterator[said.Said]:
    """What stands on the pages, and what is said of what one can't see or read."""
    for address, page in pages.items():
        if address.startswith(REFERENCE):
            continue
        for text, language, within in page.words:
            if not _CODE & set(within):
                yield address, language, text
        for element in page.elements:
            told = [element.attributes[name] for name in SPOKEN if name in element.attributes]
            if element.attributes.get("name") == "description":
                told.append(element.attributes["content"])
            yield from ((address, element.language, text) for text in told)


SOURCES = {"rules": said.rule_texts, "house": said.house_texts, "commands": said.command_texts,
           "schemas": said.schema_texts, "written": said.written_texts, "documents": said.document_texts}


def misspelt(texts: Iterable[said.Said], known: set[str]) -> dict[str, str]:
    """Each word that nobody knows, with the first place where it stands."""
    places: dict[str, dict[str, str]] = defaultdict(dict)
    for where, language, text in texts:
        for word in words(text, language):
            places[language].setdefault(word, where)
    assert set(places) <= set(DICTIONARIES)
    return {f"{language}: {word}": places[language][word]
            for language, found in places.items() for word in unknown(language, found, known)}


@pytest.fixture(scope="module")
def known(demo) -> set[str]:
    return own_words() | set(named(demo))


@pytest.mark.parametrize("source", SOURCES)
def test_texts(source: str, known: set[str]) -> None:
    assert misspelt(SOURCES[source](), known) == {}


def test_pages(demo_pages, known: set[str]) -> None:
    assert misspelt(page_texts(demo_pages), known) == {}


def test_the_list_of_our_own_words_is_sorted_and_needed() -> None:
    parts = re.split(r"^#.*\n", OWN.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert [part for part in map(str.split, parts) if part != sorted(part, key=str.lower)] == []
    in_all = [set(unknown(language, own_words(), set())) for language in DICTIONARIES]
    assert own_words() - set.union(*in_all) == set()


@pytest.mark.parametrize(("language", "text", "wrong"), [
    ("nl", "Je mentor wil graag wetten hoe het gaat.", []),
    ("nl", "Maak een afspaak met je koppel.", ["afspaak"]),
    ("nl", "Zet het bij ‘prefers’, of kies `requested` in mentors/anna.yml met --from.", []),
    ("nl", "Mail naar hr@noorderlicht.example over R101 en de AVG.", []),
    ("nl", "De collega’s en foto’s van HR’s mooiste programma’s", []),
    ("en", "The organisation's colour, their programme", []),
    ("en", "The organization of a behavior", ["behavior"]),
    ("en", "A recieved request", ["recieved"]),
])
def test_it_sees_what_is_misspelt(language: str, text: str, wrong: list[str]) -> None:
    assert unknown(language, words(text, language), set()) == wrong
