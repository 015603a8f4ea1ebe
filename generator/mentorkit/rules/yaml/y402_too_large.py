"""Y402: a file that is too large."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Rule

RULE = Rule(
    code="Y402",
    severity=Severity.ERROR,
    title=Text("Een te groot bestand", "A file that is too large"),
    message=Text("{file} is groter dan 1 MiB.", "{file} is larger than 1 MiB."),
    remedy=Text("Kort het in, of haal weg wat er niet in hoort.",
                "Shorten it, or take out what does not belong in it."),
    why=Text("Het langste bestand van een groot programma is nog geen tiende hiervan. Dit is bijna zeker een "
             "vergissing.",
             "The longest file of a large programme is less than a tenth of this. It is almost certainly a slip."),
    examples=(),
)
