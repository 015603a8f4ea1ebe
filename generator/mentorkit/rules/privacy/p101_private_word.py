"""P101: a private word in a text that may be published."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.privacy.folding import Words
from mentorkit.rules.privacy.texts import published_texts
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    words = Words(programme.settings.privacy.private_words if programme.settings else ())
    for document, path, text in published_texts(programme):
        if word := words.found(text):
            yield RULE.at(document.within(path, words.where), word=word)


RULE = Rule(
    code="P101",
    severity=Severity.WARNING,
    title=Text("Een privéwoord in een tekst op de site", "A private word in a text on the site"),
    message=Text("In deze tekst staat ‘{word}’, en dat woord staat bij de privéwoorden van het programma.",
                 "This text says ‘{word}’, which is one of the programme’s private words."),
    remedy=Text("Schrijf de zin anders, of haal het woord uit ‘private_words’ als het hier gewoon mag.",
                "Put it in other words, or take the word out of ‘private_words’ if it is fine here."),
    why=Text("Al je collega’s kunnen deze tekst lezen. Gezondheid en privéleven horen daar niet in, ook niet "
             "goedbedoeld. "
             "Een woord van vijf letters of meer vinden we ook binnen een langer woord.",
             "All your colleagues can read this text. Somebody’s health or private life has no place in it, however "
             "well "
             "meant. A word of five letters or more is found inside longer words too."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="bio: {nl: Na mijn ziekte denk ik graag mee., en: I like to think along.}\n",
            right="bio: {nl: Ik denk graag mee., en: I like to think along.}\n",
            marks="ziekte denk",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: {nl: Projectleider, en: Lead of the Burn out team}\n",
            right="role: {nl: Projectleider, en: Project lead}\n",
            marks="Burn out",
            more={
                "programme/programme.yml": "privacy:\n  private_words: [burn-out]\n",
            },
        ),
    ),
    check=check,
)
