"""Y303: half a line end."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y303",
    severity=Severity.HINT,
    title=Text("Een half regeleinde", "Half a line ending"),
    message=Text("Hier staat een half regeleinde (CR), dat je meestal niet ziet.",
                 "Here is half a line ending (CR), which you usually can’t see."),
    remedy=Text("Vervang het door een gewone nieuwe regel, of haal het weg.",
                "Replace it with an ordinary new line, or remove it."),
    why=Text("Voor YAML begint hier een nieuwe regel, maar je editor laat dat niet altijd zien.",
             "For YAML a new line begins here, but your editor may not show that."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="bio: {nl: \"Ik denk\rmee.\", en: I think along.}\n",
            right="bio: {nl: Ik denk mee., en: I think along.}\n",
            marks="\r",
        ),
    ),
)
