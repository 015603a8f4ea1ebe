"""S121: a text that is too long or too short."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S121",
    severity=Severity.ERROR,
    title=Text("Een tekst die te lang of te kort is", "A text that is too long or too short"),
    message=Text("De tekst bij ‘{field}’ heeft {number} tekens, en er passen er hooguit {limit}.",
                 "The text in ‘{field}’ has {number} characters, and the most is {limit}."),
    remedy=Text("Maak de tekst korter.", "Make the text shorter."),
    cases={
        "short": (
            Text("De tekst bij ‘{field}’ heeft {number} tekens, en minstens {limit} zijn nodig.",
                 "The text in ‘{field}’ has {number} characters, and at least {limit} are needed."),
            Text("Schrijf de tekst voluit.", "Write the text in full."),
        ),
    },
    why=Text("Een grens houdt vergissingen tegen, zoals een heel verhaal in een naam.",
             "A limit catches slips, such as a whole story in a name."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "name: Anna Anna Anna Anna Anna Anna Anna Anna Anna Anna Anna Anna Anna Anna Anna Anna Anna "
                "Anna Anna Anna Anna de Vries\n"
            ),
            right="name: Anna de Vries\n",
            marks="Anna Anna",
        ),
    ),
)
