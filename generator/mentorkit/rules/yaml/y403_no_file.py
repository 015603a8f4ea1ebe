"""Y403: not an ordinary file."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Rule

RULE = Rule(
    code="Y403",
    severity=Severity.WARNING,
    title=Text("Geen gewoon bestand", "Not an ordinary file"),
    message=Text("{file} is geen gewoon bestand. We lezen het niet.",
                 "{file} is not an ordinary file. We don’t read it."),
    remedy=Text("Zet er een gewoon bestand neer, of haal het weg.", "Put an ordinary file there, or remove it."),
    cases={
        "link": (
            Text("{file} is een snelkoppeling naar iets anders. We lezen het niet.",
                 "{file} is a link to something else. We don’t read it."),
            Text("Zet het bestand zelf hier neer, of haal de snelkoppeling weg.",
                 "Put the file itself here, or remove the link."),
        ),
        "folder": (
            Text("{file} is een map, en er hoort een bestand.", "{file} is a folder, where a file belongs."),
            Text("Geef de map een andere naam, of haal de map weg.", "Give the folder another name, or remove it."),
        ),
    },
    why=Text("Alleen wat echt in de map staat, is van het programma. Zo kan er niets van elders meelopen.",
             "Only what is really in the folder belongs to the programme. So nothing from elsewhere slips in."),
    examples=(),
)
