"""Why two people can't be a pair, in words: what a pin's finding says of each hard rule."""

from mentorkit.finding import Text

WORDS = {
    "oneself": Text("het is dezelfde persoon", "it is the same person"),
    "line": Text("de mentor staat in de lijn boven de mentee", "the mentor is in the line above the mentee"),
    "led": Text("de mentor staat in de lijn onder de mentee", "the mentor is in the line below the mentee"),
    "team": Text("de twee werken in één team", "the two work in one team"),
    "excludes": Text("de mentee sluit deze mentor uit", "the mentee rules this mentor out"),
    "declined": Text("een van de twee wees dit al af", "one of the two declined before"),
    "follows": Text("de mentee had deze mentor al, en vraagt er niet weer om",
                    "the mentee had this mentor before, and does not ask again"),
    "status": Text("de mentor is niet beschikbaar", "the mentor is not available"),
    "intake": Text("de mentor heeft dan nog geen intake gehad", "the mentor has had no intake by then"),
    "training": Text("de mentor heeft dan de verplichte training nog niet", "the mentor has not done the required "
                                                                            "training by then"),
    "away": Text("de mentor is afwezig bij de start", "the mentor is away at the start"),
    "meets": Text("de twee hebben geen gedeelde manier van afspreken", "the two have no common way to meet"),
    "location": Text("hun locaties passen niet bij de regel", "their locations do not fit the rule"),
    "department": Text("hun afdelingen passen niet bij de regel", "their departments do not fit the rule"),
    "language": Text("de twee delen geen taal", "the two share no language"),
}
