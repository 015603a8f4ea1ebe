"""S104: something else than belongs there."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S104",
    severity=Severity.ERROR,
    title=Text("Iets anders dan er hoort", "Something other than what belongs there"),
    message=Text("Bij ‘{field}’ hoort {wanted}, en er staat {current}.",
                 "‘{field}’ takes {wanted}, and this is {current}."),
    remedy=Text("Kijk hoe het veld er in een ander bestand uitziet, en schrijf het net zo.",
                "Look at this field in another file, and write it the same way."),
    cases={
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
    ),
)
