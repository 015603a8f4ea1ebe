"""P102: an e-mail address in a text that may be published."""

import re
from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.privacy.texts import own_addresses, published_texts, spot
from mentorkit.rules.rule import Example, Rule

EMAIL = re.compile(r"[\w.%+'-]+@[\w-]+(?:\.[\w-]+)+")


def check(programme: Programme, today: date) -> Iterator[Finding]:
    known = own_addresses(programme)
    for document, path, text in published_texts(programme):
        if "@" in text:
            email = next((e for e in EMAIL.findall(text) if e.casefold() not in known), None)
            if email:
                yield RULE.at(spot(document, path, email), email=email)


RULE = Rule(
    code="P102",
    severity=Severity.WARNING,
    title=Text("Een e-mailadres in een tekst op de site", "An e-mail address in a text on the site"),
    message=Text("In deze tekst staat een e-mailadres: ‘{email}’.", "This text holds an e-mail address: ‘{email}’."),
    remedy=Text("Haal het adres weg, of maak er een aanspreekpunt van in programme.yml.",
                "Take the address out, or make it a contact point in programme.yml."),
    why=Text("Een adres in een tekst blijft staan als iemand vertrekt, en niemand ging ermee akkoord. De adressen van "
             "aanspreekpunten mag je overal noemen.",
             "An address in a text stays when somebody leaves, and nobody agreed to it. You may name the addresses of "
             "contact points anywhere."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="bio: {nl: Mail me op anna@noorderlicht.example., en: I like to think along.}\n",
            right="bio: {nl: Mail mentoring@noorderlicht.example., en: I like to think along.}\n",
            marks="anna@noorder",
        ),
    ),
    check=check,
)
