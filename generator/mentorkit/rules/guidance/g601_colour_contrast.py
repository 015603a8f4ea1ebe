"""G601: a colour of the organisation's that can't be read as it is."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.colours import TEXT, hardest, palette
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """The main colour is text and a ground for text. The accent is a ground alone: what stands on it is black or white,
    whichever can be read."""
    look = programme.settings.look if programme.settings else None
    if look and look.primary and (least := hardest(look.primary)) < TEXT:
        schemes = palette(look.primary, look.accent)
        yield RULE.at(programme.place(programme.settings.file, "look", "primary"), colour=Public(look.primary),
                      contrast=_ratio(least), least=_ratio(TEXT), light=Public(schemes["light"]["brand"]),
                      dark=Public(schemes["dark"]["brand"]))


def _ratio(value: float) -> Text:
    figure = f"{value:.1f}"
    return Text(figure.replace(".", ","), figure)


RULE = Rule(
    code="G601",
    severity=Severity.WARNING,
    title=Text("Een kleur die slecht te lezen is", "A colour that is hard to read"),
    message=Text("De kleur {colour} heeft op de pagina een contrast van {contrast}; tekst heeft {least} nodig.",
                 "The colour {colour} has a contrast of {contrast} on the page; text needs {least}."),
    remedy=Text("Kies {light}, de dichtstbijzijnde kleur die wel kan. De site gebruikt die al, en in het donker {dark}.",
                "Choose {light}, the nearest colour that will do. The site uses it already, and {dark} in the dark."),
    why=Text("Titels, links en knoppen hebben deze kleur. Met te weinig contrast kan een deel van je collega’s ze niet "
             "lezen. Daarom maakt de site de kleur donkerder, en in het donker lichter.",
             "Titles, links and buttons have this colour. With too little contrast, some colleagues can’t read them. So "
             "the site makes the colour darker, and lighter in the dark."),
    source="WCAG 2.2, Success Criterion 1.4.3, Contrast (Minimum): https://www.w3.org/TR/WCAG22/#contrast-minimum",
    examples=(
        Example(
            file="programme/programme.yml",
            wrong="look: {primary: \"#7fb069\", accent: \"#e8a33d\"}\n",
            right="look: {primary: \"#0b5c4a\", accent: \"#e8a33d\"}\n",
            marks="\"#7fb069",
        ),
    ),
    check=check,
)
