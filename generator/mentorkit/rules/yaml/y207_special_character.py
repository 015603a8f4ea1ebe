"""Y207: a character that YAML uses for itself."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y207",
    severity=Severity.ERROR,
    title=Text("Een teken waar YAML iets anders mee doet", "A character that YAML uses for itself"),
    message=Text("Deze tekst begint met {character}. Dat teken betekent in YAML iets anders.",
                 "This text begins with {character}. In YAML that character means something else."),
    remedy=Text("Zet de hele tekst tussen aanhalingstekens.", "Put the whole text in quotes."),
    cases={"alone": (
        Text("Hier staat alleen {character}.", "There is only {character} here."),
        Text("Vul iets in, of haal het veld weg.", "Fill something in, or remove the field."),
    )},
    why=Text("Een paar tekens hebben in YAML een betekenis. Tussen aanhalingstekens zijn ze gewoon tekst.",
             "A few characters have a meaning in YAML. In quotes they are plain text."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: @coach\n",
            right="role: \"@coach\"\n",
            marks="@coach",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="bio: {nl: \"Ik denk mee.\", en: `I think along.`}\n",
            right="bio: {nl: \"Ik denk mee.\", en: \"I think along.\"}\n",
            marks="`I think",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="team: -\n",
            right="team: grid-planning\n",
            marks="-",
        ),
    ),
)
