"""R190: a link in a page that somebody wrote, which leads nowhere. The build finds it, once the whole site is there."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Rule

RULE = Rule(
    code="R190",
    severity=Severity.ERROR,
    title=Text("Een link op een pagina die nergens heen leidt", "A link on a page that leads nowhere"),
    message=Text("De link ‘{link}’ leidt naar een plek die er op de site niet is.",
                 "The link ‘{link}’ leads to a place that is not on the site."),
    remedy=Text("Verwijs naar een bestand dat er is, of haal de link weg.",
                "Link to a file that is there, or remove the link."),
    why=Text("Wie op een dode link klikt, zoekt niet verder. Daarom komt een pagina met zo’n link niet op de site.",
             "Whoever clicks a dead link stops looking. So a page with such a link does not go on the site."),
    examples=(),
)
