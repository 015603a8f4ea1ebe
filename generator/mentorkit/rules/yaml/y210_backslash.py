"""Y210: a backslash in double quotes."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y210",
    severity=Severity.ERROR,
    title=Text("Een backslash tussen dubbele aanhalingstekens", "A backslash in double quotes"),
    message=Text("{character} heeft tussen dubbele aanhalingstekens geen betekenis.",
                 "{character} has no meaning in double quotes."),
    remedy=Text("Gebruik enkele aanhalingstekens, of typ de backslash twee keer.",
                "Use single quotes, or type the backslash twice."),
    why=Text("Tussen dubbele aanhalingstekens begint een backslash een bijzonder teken, zoals een nieuwe regel.",
             "In double quotes a backslash begins a special character, such as a new line."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: \"Netten\\Advies\"\n",
            right="role: 'Netten\\Advies'\n",
            marks="\\Advies",
        ),
    ),
)
