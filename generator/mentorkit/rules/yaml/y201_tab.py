"""Y201: a tab at the beginning of a line."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y201",
    severity=Severity.ERROR,
    title=Text("Een tab aan het begin van een regel", "A tab at the beginning of a line"),
    message=Text("Deze regel springt in met een tab.", "This line is indented with a tab."),
    remedy=Text("Vervang de tab door twee spaties.", "Replace the tab with two spaces."),
    why=Text("Hoe ver een tab inspringt, verschilt per editor. Daarom telt YAML alleen spaties.",
             "How far a tab indents differs between editors. So YAML counts only spaces."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "consent:\n"
                "\tprofile_on: 2025-12-01\n"
            ),
            right=(
                "consent:\n"
                "  profile_on: 2025-12-01\n"
            ),
            marks="\t",
        ),
    ),
)
