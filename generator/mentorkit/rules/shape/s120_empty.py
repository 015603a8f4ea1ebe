"""S120: empty where something belongs."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S120",
    severity=Severity.ERROR,
    title=Text("Leeg waar iets hoort", "Empty where something belongs"),
    message=Text("De tekst bij ‘{field}’ is leeg.", "The text in ‘{field}’ is empty."),
    remedy=Text("Vul iets in, of haal het veld weg als het mag ontbreken.",
                "Fill something in, or remove the field if it may be left out."),
    cases={
        "list": (
            Text("Het lijstje bij ‘{field}’ is leeg.", "The list in ‘{field}’ is empty."),
            Text("Zet er minstens één bij.", "Add at least one."),
        ),
        "record": (
            Text("Tussen de haken van ‘{field}’ staat niets.", "There is nothing between the brackets of ‘{field}’."),
            Text("Vul de velden in.", "Fill in the fields."),
        ),
    },
    why=Text("Bij een lege waarde weet de lezer niet of er iets is vergeten.",
             "An empty value leaves the reader wondering whether something was forgotten."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="name: \"\"\n",
            right="name: Anna de Vries\n",
            marks="\"\"",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="skills: []\n",
            right="skills: [presenting]\n",
            marks="[]",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: {}\n",
            right="role: Coach\n",
            marks="{}",
        ),
    ),
)
