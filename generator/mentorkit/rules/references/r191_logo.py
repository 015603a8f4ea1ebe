"""R191: a logo that is not there. The build finds it, since only the build looks at files beside the data."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Rule

RULE = Rule(
    code="R191",
    severity=Severity.ERROR,
    title=Text("Een logo dat er niet is", "A logo that is not there"),
    message=Text("Bij ‘logo’ staat ‘{logo}’, en dat is geen afbeelding in deze map.",
                 "‘logo’ names ‘{logo}’, which is not an image in this folder."),
    remedy=Text("Zet de afbeelding daar neer (svg, png, jpg, webp of gif), of haal ‘logo’ weg.",
                "Put the image there (svg, png, jpg, webp or gif), or remove ‘logo’."),
    why=Text("Het logo staat boven elke pagina. Zonder bestand zou daar een lege plek zijn.",
             "The logo is at the top of every page. Without its file there would be an empty spot."),
    examples=(),
)
