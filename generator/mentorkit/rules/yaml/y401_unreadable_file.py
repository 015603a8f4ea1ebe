"""Y401: a file that does not open."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Rule

RULE = Rule(
    code="Y401",
    severity=Severity.ERROR,
    title=Text("Een bestand dat niet open wil", "A file that does not open"),
    message=Text("We mogen of kunnen {file} niet lezen.", "We may not or can't read {file}."),
    remedy=Text("Kijk wie het bestand mag lezen, en of de schijf in orde is.",
                "See who may read the file, and whether the disk is well."),
    cases={
        "folder": (
            Text("We mogen of kunnen de map {file} niet lezen.", "We may not or can't read the folder {file}."),
            Text("Kijk wie de map mag lezen, en of de schijf in orde is.",
                 "See who may read the folder, and whether the disk is well."),
        ),
    },
    why=Text("Wat niet te lezen is, telt nergens mee.", "What can't be read counts nowhere."),
    examples=(),
)
