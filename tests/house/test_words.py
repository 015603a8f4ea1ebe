"""The house's words: what people read is plain, kind and short, and says what to do."""

import re

import pytest
from tests.house import said
from tests.house.said import LANGUAGES

from mentorkit.rules.catalogue import rules

LAW = re.compile(r"content/../mentoring\.md$")     # the page that tells what `mentorschap` is in law

NEVER = {
    "nl": ("ongeldig", "ongeldige", "foutief", "foute", "foutmelding", "mislukt", "alstublieft", "alsjeblieft",
           "gelieve", "oeps", "helaas", "u", "uw", "men", "middels", "teneinde", "indien", "betreffende", "inzake",
           "conform", "dient", "dienen", "derhalve", "tevens", "alsmede", "reeds", "omtrent", "hetgeen", "traject",
           "mentorschap", "haar of hem", "hem of haar", "haar of zijn", "zijn of haar", "hij of zij", "zij of hij",
           # what goes by another name here: koppel, lichting, aanspreekpunt, voortgangsgesprek, plekken
           "mentorpaar", "duo", "match", "cohort", "cohorten", "contactpunt", "contactpersoon", "check-in", "check-ins",
           "rematch", "capaciteit", "slot", "deadline"),
    "en": ("invalid", "illegal", "please", "oops", "unfortunately", "failed", "kindly", "mentorschap", "her or him",
           "him or her", "her or his", "his or her", "he or she", "she or he", "prior to", "utilise", "commence",
           "couple", "contact person", "slot", "supervisor", "percent", "deadline"),
}
JARGON = ("anyOf", "oneOf", "additionalProperties", "string", "array", "boolean", "integer", "object", "regex", "parse",
          "parser", "token", "mapping", "sequence", "scalar", "enum", "node", "property", "properties", "exception",
          "record", "gebruiker", "user", "fout")
"""Besides, in what a rule finds and in its remedy."""
WEIGHT = ("G904",)
"""Rules that speak of the weight that is called `fout` in Dutch."""
LONGEST = 20

DO = {
    "nl": "bedank begin bel bewaar controleer doe gebruik geef haal houd kies kijk kort laat leg maak neem noem nodig "
          "plan praat publiceer rond schrijf sluit spreek stel stuur typ verander verbeter verhoog vertaal vertel "
          "vervang verwijs voeg vraag vul wacht wijs zet zoek",
    "en": "add agree ask begin call change check choose close complete copy correct fill find give invite join keep "
          "leave let link look make merge mend move name open plan publish put raise read remove replace round save "
          "say send set shorten start take talk tell thank translate type use write",
}
"""What a remedy may ask of its reader."""

# What is no prose: code, values, addresses, placeholders, attributes of Markdown.
_NO_PROSE = re.compile(r"`[^`]*`|‘[^’\s]*’|\]\([^)]*\)|https?://\S+|\{[^{}]*\}|<[^>]*>|\S+@\S+")
_SENTENCE_END = re.compile(r"(?<=[.?!:])\s+")
_STRAIGHT = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])|(?<=s)'(?= [a-z])")


def unwelcome(text: str, language: str) -> list[str]:
    """The words and signs in a text that do not belong in it."""
    prose = _NO_PROSE.sub(" ", text)
    found = _among(NEVER[language], prose)
    return found + (["!"] if re.search(r"\w!", prose) else []) + (["'"] if _STRAIGHT.search(prose) else [])


def too_long(text: str) -> list[str]:
    """The sentences of a text that have too many words."""
    return [sentence for sentence in _SENTENCE_END.split(text) if len(sentence.split()) > LONGEST]


def says_what_to_do(remedy: str, language: str) -> bool:
    """Whether a sentence, or the main part of one, begins with what its reader does."""
    return any(word in DO[language].split() for word in re.findall(r"[a-z]+", remedy.lower()))


def _among(words: tuple[str, ...], prose: str) -> list[str]:
    """Those of the words that stand in the prose; a word in capitals is a placeholder."""
    found = {word: re.findall(rf"(?<![\w-]){re.escape(word)}(?![\w-])", prose, re.I) for word in words}
    return [word for word, hits in found.items() if any(len(hit) == 1 or not hit.isupper() for hit in hits)]


SOURCES = {"rules": said.rule_texts, "house": said.house_texts, "commands": said.command_texts,
           "schemas": said.schema_texts, "written": said.written_texts}


@pytest.mark.parametrize("source", SOURCES)
def test_no_unwelcome_word(source: str) -> None:
    texts = list(SOURCES[source]())
    found = {(where, language): words for where, language, text in texts
             if (words := unwelcome(text, language)) and not (words == ["mentorschap"] and LAW.search(where))}
    assert len(texts) > 100
    assert found == {}


@pytest.mark.parametrize("source", ["rules", "house", "commands", "schemas"])
def test_sentences_are_short(source: str) -> None:
    long = {(where, language): sentences for where, language, text in SOURCES[source]()
            if (sentences := too_long(text))}
    assert long == {}


def test_sentences_end_with_a_full_stop() -> None:
    texts = [text for text in (*said.rule_texts(), *said.schema_texts(), *said.command_texts())
             if not text[0].endswith(("title", "also"))]
    assert [text for text in texts if not text[2].endswith(".")] == []


def test_titles_and_labels_end_without() -> None:
    texts = [text for text in (*said.rule_texts(), *said.schema_texts()) if text[0].endswith(("title", "also"))]
    assert [text for text in texts if text[2].endswith((".", ":"))] == []


def test_no_jargon_in_what_a_rule_says() -> None:
    parts = [text for text in said.rule_texts()
             if text[0].endswith(("title", "message", "remedy")) and not text[0].startswith(WEIGHT)]
    assert {(where, language): words for where, language, text in parts
            if (words := _among(JARGON, _NO_PROSE.sub(" ", text)))} == {}


def test_every_remedy_names_what_to_do() -> None:
    remedies = [text for text in said.rule_texts() if text[0].endswith("remedy")]
    assert [text for text in remedies if not says_what_to_do(text[2], text[1])] == []


def test_every_remedy_says_something_of_its_own() -> None:
    for rule in rules():
        for message, remedy in ((rule.message, rule.remedy), *rule.cases.values()):
            for language in LANGUAGES:
                assert remedy[language] != message[language], rule.code


def test_the_help_is_in_both_languages() -> None:
    both: dict[str, dict[str, str]] = {}
    for where, language, text in said.command_texts():
        both.setdefault(where, {})[language] = text
    assert [where for where, texts in both.items() if texts["nl"] == texts["en"]] == []


@pytest.mark.parametrize(("text", "language", "words"), [
    ("Deze waarde is ongeldig.", "nl", ["ongeldig"]),
    ("Vult u het veld in.", "nl", ["u"]),
    ("Vraag het haar of hem.", "nl", ["haar of hem"]),
    ("De check-in van dit cohort.", "nl", ["cohort", "check-in"]),
    ("Goed gedaan!", "nl", ["!"]),
    ("De collega's doen mee.", "nl", ["'"]),
    ("Please fill it in.", "en", ["please"]),
    ("Haal de ! weg, en schrijf `u` of ‘cohort’ als code.", "nl", []),
    ("Lees [verder](/u/).", "nl", []),
])
def test_it_sees_an_unwelcome_word(text: str, language: str, words: list[str]) -> None:
    assert unwelcome(text, language) == words


def test_it_sees_a_long_sentence() -> None:
    assert too_long(f"Kort. {'woord ' * 21}einde.") != []
    assert too_long(f"Kort. {'woord ' * 19}einde.") == []


@pytest.mark.parametrize(("remedy", "language", "does"), [
    ("Vul de datum in.", "nl", True),
    ("Is het gebeurd, vul dan de dag in.", "nl", True),
    ("Het veld is leeg.", "nl", False),
    ("If it is done, fill in the day.", "en", True),
    ("This field is empty.", "en", False),
])
def test_it_sees_whether_a_remedy_says_what_to_do(remedy: str, language: str, does: bool) -> None:
    assert says_what_to_do(remedy, language) == does
