"""Y401: a file that does not open."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Rule

RULE = Rule(
    code="Y401",
    severity=Severity.ERROR,
    title=Text("Een bestand dat niet open wil", "A file that does not open"),
    message=Text("We kunnen {file} niet lezen, of we mogen dat niet.", "We can’t read {file}, or are not allowed to."),
    remedy=Text("Kijk wie het bestand mag lezen, en of de schijf in orde is.",
                "Check who may read the file, and whether the disk is all right."),
    cases={
        "folder": (
            Text("We kunnen de map {file} niet lezen, of we mogen dat niet.", "We can’t read the folder {file}, or are not allowed to."),
            Text("Kijk wie de map mag lezen, en of de schijf in orde is.",
                 "Check who may read the folder, and whether the disk is all right."),
        ),
    },
    why=Text("Wat niet te lezen is, telt nergens mee.", "What can’t be read does not count anywhere."),
    examples=(),
)
