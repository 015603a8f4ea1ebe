"""Y111: not saved as UTF-8."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Rule

RULE = Rule(
    code="Y111",
    severity=Severity.ERROR,
    title=Text("Niet als UTF-8 bewaard", "Not saved as UTF-8"),
    message=Text("Hier staat een teken dat geen UTF-8 is.", "A character here is not UTF-8."),
    remedy=Text("Kies in je editor ‘Opslaan met codering’, en dan UTF-8.",
                "Choose ‘Save with encoding’ in your editor, and then UTF-8."),
    cases={
        "utf16": (
            Text("Dit bestand is bewaard als UTF-16.", "This file is saved as UTF-16."),
            Text("Kies in je editor ‘Opslaan met codering’, en dan UTF-8.",
                 "Choose ‘Save with encoding’ in your editor, and then UTF-8."),
        ),
    },
    why=Text("Alleen in UTF-8 komen letters als é en ï overal goed over.",
             "Only in UTF-8 do letters such as é and ï come through everywhere."),
    examples=(),
)
