"""P103: a phone number in a text that may be published."""

import re
from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.privacy.texts import digits, own_addresses, published_texts, spot
from mentorkit.rules.rule import Example, Rule

PHONE = re.compile(r"(?<![\w.,/-])(?:\+|\(?0)\d?(?:[ ()./-]{0,3}\d){8,14}(?![\w-])")
DATE = re.compile(r"\b\d{1,2}[-./]\d{1,2}[-./]\d{4}\b")


def check(programme: Programme, today: date) -> Iterator[Finding]:
    known = own_addresses(programme)
    for document, path, text in published_texts(programme):
        if "0" not in text and "+" not in text:
            continue
        found = (match.group() for match in PHONE.finditer(text))
        phone = next((p for p in found if not DATE.search(p) and digits(p) not in known), None)
        if phone:
            yield RULE.at(spot(document, path, phone), phone=phone)


RULE = Rule(
    code="P103",
    severity=Severity.WARNING,
    title=Text("Een telefoonnummer in een tekst op de site", "A phone number in a text on the site"),
    message=Text("In deze tekst staat een telefoonnummer: ‘{phone}’.", "This text holds a phone number: ‘{phone}’."),
    remedy=Text("Haal het nummer weg, of zet het bij een aanspreekpunt in programme.yml.",
                "Take the number out, or give it to a contact point in programme.yml."),
    why=Text("Een nummer in een tekst blijft staan als iemand vertrekt, en niemand ging ermee akkoord. De nummers van "
             "aanspreekpunten mag je overal noemen.",
             "A number in a text stays when somebody leaves, and nobody agreed to it. You may name the numbers of "
             "contact "
             "points anywhere."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="bio: {nl: Bel me op 06 12 34 56 78., en: I like to think along.}\n",
            right="bio: {nl: Ik begeleid sinds 01-09-2016 mensen., en: I like to think along.}\n",
            marks="06 12",
        ),
    ),
    check=check,
)
