"""S209: text that a # cuts off."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S209",
    severity=Severity.HINT,
    title=Text("Tekst die bij een # ophoudt", "Text that stops at a #"),
    message=Text("Na een spatie begint met # een opmerking. De tekst bij ‘{field}’ houdt daar dus op.",
                 "After a space, a # begins a comment. So the text of ‘{field}’ stops there."),
    remedy=Text("Hoort het # bij de tekst, zet dan alles tussen aanhalingstekens. Zet anders een spatie achter het #.",
                "If the # belongs to the text, put all of it in quotes. If not, put a space after the #."),
    why=Text("Wat achter het # staat, leest niemand. Zo verdwijnt ongemerkt een stuk van een naam.",
             "Nobody reads what follows the #. So a part of a name disappears unnoticed."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: Team #1\n",
            right="role: \"Team #1\"\n",
            marks="#1",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="team: grid #planning\n",
            right="team: grid # planning\n",
            marks="#planning",
        ),
    ),
)
