"""S104: something else than belongs there."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S104",
    severity=Severity.ERROR,
    title=Text("Een ander soort waarde dan hier hoort", "Another kind of value than belongs here"),
    message=Text("Bij ‘{field}’ hoort {wanted}, en er staat {current}.",
                 "‘{field}’ takes {wanted}, and this is {current}."),
    remedy=Text("Schrijf het bijvoorbeeld zo: ‘{example}’.", "Write it like this, for example: ‘{example}’."),
    cases={
        "brackets": (
            Text("Bij ‘{field}’ hoort {wanted}, en er staat {current}.",
                 "‘{field}’ takes {wanted}, and this is {current}."),
            Text("Haal de rechte haken weg.", "Take the square brackets away."),
        ),
        "item": (
            Text("Bij ‘{field}’ hoort {wanted}, en er staat {current}.",
                 "‘{field}’ takes {wanted}, and this is {current}."),
            Text("Zet een streepje met een spatie voor het eerste veld, en laat de andere daarmee inspringen.",
                 "Put a dash and a space before the first field, and indent the others to match."),
        ),
        "one": (
            Text("Bij ‘{field}’ hoort {wanted}, en er staat {current}.",
                 "‘{field}’ takes {wanted}, and this is {current}."),
            Text("Zet er rechte haken omheen, ook als het er maar één is.",
                 "Put square brackets around it, even when there is only one."),
        ),
        "dash": (
            Text("Bij ‘{field}’ hoort {wanted}. Na het streepje ontbreekt een spatie.",
                 "‘{field}’ takes {wanted}. A space is missing after the dash."),
            Text("Zet een spatie na elk streepje, en elk streepje op een eigen regel.",
                 "Put a space after each dash, and start a new line for each dash."),
        ),
        "quotes": (
            Text("Bij ‘{field}’ hoort {wanted}, en er staat {current}.",
                 "‘{field}’ takes {wanted}, and this is {current}."),
            Text("Zet er aanhalingstekens omheen.", "Put quotes around it."),
        ),
    },
    why=Text("Een lijst, een tekst en een getal worden elk anders gelezen.",
             "A list, a text and a number are each read differently."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="skills: presenting\n",
            right="skills: [presenting]\n",
            marks="presenting",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="name: 123\n",
            right="name: \"123\"\n",
            marks="123",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="skills: -presenting\n",
            right=(
                "skills:\n"
                "  - presenting\n"
            ),
            marks="-presenting",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="away: {from: 2026-12-21, until: 2027-01-05}\n",
            right="away: [{from: 2026-12-21, until: 2027-01-05}]\n",
            marks="{from",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="department: [operations]\n",
            right="department: operations\n",
            marks="[operations",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="skills: [{presenting: 3}]\n",
            right="skills: [presenting]\n",
            marks="{presenting",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="away: vakantie\n",
            right="away: [{from: 2026-12-21, until: 2027-01-05}]\n",
            marks="vakantie",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "training:\n"
                "  module: mentor-basics\n"
                "  completed_on: 2025-12-11\n"
            ),
            right=(
                "training:\n"
                "  - module: mentor-basics\n"
                "    completed_on: 2025-12-11\n"
            ),
            marks="module",
        ),
    ),
)
