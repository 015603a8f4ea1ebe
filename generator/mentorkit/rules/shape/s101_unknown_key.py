"""S101: a field that we don't know."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S101",
    severity=Severity.ERROR,
    title=Text("Een veld dat we niet kennen", "A field that we don’t know"),
    message=Text("‘{key}’ is hier geen veld.", "‘{key}’ is not a field here."),
    remedy=Text("Kies een veld dat bestaat, of haal de regel weg.",
                "Choose a field that exists, or remove the line."),
    cases={
        "colon": (
            Text("Na ‘{key}:’ ontbreekt een spatie, dus dit telt niet als veld.",
                 "After ‘{key}:’ a space is missing, so this does not count as a field."),
            Text("Zet een spatie na de dubbele punt.", "Put a space after the colon."),
        ),
        "comma": (
            Text("‘{key}’ komt na een komma, en telt daardoor als een nieuw veld.",
                 "‘{key}’ comes after a comma, and so it counts as a new field."),
            Text("Zet de hele tekst met de komma tussen aanhalingstekens.",
                 "Put the whole text, with the comma, in quotes."),
        ),
        "decimal": (
            Text("Na de komma begint een nieuw veld, en ‘{key}’ is geen veld.",
                 "After the comma a new field begins, and ‘{key}’ is not a field."),
            Text("Schrijf een getal met een punt, zoals 3.4.", "Write a number with a point, such as 3.4."),
        ),
        "language": (
            Text("De taal ‘{key}’ hoort niet bij de talen van dit programma.",
                 "The language ‘{key}’ is not one of the languages of this programme."),
            Text("Haal deze tekst weg, of zet de taal bij ‘languages’ in programme.yml.",
                 "Remove this text, or add the language to ‘languages’ in programme.yml."),
        ),
        "there": (
            Text("‘{key}’ is hier geen veld. ‘{used}’ wel, en dat staat er al.",
                 "‘{key}’ is not a field here. ‘{used}’ is one, and it is already here."),
            Text("Voeg de twee samen, en haal deze regel weg.", "Join the two, and remove this line."),
        ),
        "place": (
            Text("‘{key}’ hoort niet op deze plek, maar in ‘{where}’.",
                 "‘{key}’ does not belong in this place, but in ‘{where}’."),
            Text("Zet de regel onder ‘{where}’, met de goede inspringing.",
                 "Put the line under ‘{where}’, with the right indent."),
        ),
    },
    why=Text("Wat onder een onbekende naam staat, leest niemand. Vaak is het een tikfout in een veld dat dan "
             "ontbreekt.",
             "Nobody reads what is under an unknown name. Often it is a slip, and then the real field is missing."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="skils: [presenting]\n",
            right="skills: [presenting]\n",
            marks="skils",
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentee: {name: Bo Chen, departement: finance, languages: [nl]}\n",
            right="mentee: {name: Bo Chen, department: finance, languages: [nl]}\n",
            marks="departement",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="bio: {nl: Ik luister, en ik vraag door, en: I listen and ask on.}\n",
            right="bio: {nl: \"Ik luister, en ik vraag door\", en: I listen and ask on.}\n",
            marks="en ik vraag",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="bio: {nl:Ik denk mee., en: I think along.}\n",
            right="bio: {nl: Ik denk mee., en: I think along.}\n",
            marks="nl:Ik",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: {nl: Coach, en: Coach, de: Trainer}\n",
            right="role: {nl: Coach, en: Coach}\n",
            marks="de:",
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="requested_on: 2026-08-20\n",
            right="request: {requested_on: 2026-08-20}\n",
            marks="requested_on",
        ),
        Example(
            file="programme/programme.yml",
            wrong=(
                "goals:\n"
                "  - id: internal-moves\n"
                "    goal: {nl: Meer collega's groeien intern door, en: More colleagues grow into a new role here}\n"
                "    measure: {nl: Vacatures die intern vervuld zijn, en: Vacancies filled internally}\n"
                "    baseline: {date: 2025-12-31, value: 3,4}\n"
                "    target: {date: 2027-12-31, value: 4}\n"
            ),
            right=(
                "goals:\n"
                "  - id: internal-moves\n"
                "    goal: {nl: Meer collega's groeien intern door, en: More colleagues grow into a new role here}\n"
                "    measure: {nl: Vacatures die intern vervuld zijn, en: Vacancies filled internally}\n"
                "    baseline: {date: 2025-12-31, value: 3.4}\n"
                "    target: {date: 2027-12-31, value: 4}\n"
            ),
            marks="4}\n    target",
        ),
    ),
)
