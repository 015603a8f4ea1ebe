"""The help of the commands in Dutch, beside the English that they say themselves."""

from functools import cache

from mentorkit.finding import Text

TWINS = (
    Text("Controleer de bestanden van een mentorprogramma, en bouw de site.",
         "Check the files of a mentoring programme and build its site."),
    Text("Laat de versie zien.", "Show the version."),
    Text("Controleer het programma, en zie wat niet klopt, waar, en hoe je het oplost. "
         "PATHS beperken wat je ziet en wat meetelt; alles wordt gelezen.",
         "Check the programme and say what is wrong, where, and how to mend it. "
         "PATHS narrow what is shown and counted; everything is read."),
    Text("Voor mensen, voor programma’s, als opmerkingen bij de regels van een pull request, of als reactie erop.",
         "For people, for programs, as annotations on a pull request, or as a comment on it."),
    Text("Vergelijk met een versie in Git: beoordeel de wijziging, en tel alleen wat nieuw is.",
         "Compare with a revision in Git: judge the change, and count only what is new."),
    Text("Vanaf welk gewicht een melding de exitcode 1 geeft.", "The weight of finding that makes the exit code 1."),
    Text("Herstel eerst wat zeker is, en laat zien wat er verandert.",
         "Mend what is certain first, and show what changes."),
    Text("Met --fix: laat zien wat er zou veranderen, en verander niets.",
         "With --fix: show what would change, and change nothing."),
    Text("Toon privégegevens waar ze anders verborgen zijn.", "Show private values where they would be masked."),
    Text("Controleer, en bouw dan de site. Zolang er fouten zijn, verandert er niets aan de site.",
         "Check, then build the site. While there are errors nothing is published, and the old site stays."),
    Text("Waar de site komt. Standaard: build/html in de map van het programma.",
         "Where the site goes. Default: build/html in the programme’s folder."),
    Text("Toon privégegevens in meldingen waar ze anders verborgen zijn.",
         "Show private values of findings where they would be masked."),
    Text("De map van het programma. Standaard: de dichtstbijzijnde map naar boven.",
         "The programme’s folder. Default: the nearest one upwards."),
    Text("De dag waarop je beoordeelt. Standaard: vandaag.", "The day to judge by. Default: today."),
    Text("De taal waarin je antwoord krijgt. Standaard: de eerste taal van het programma.",
         "Language of what is said. Default: the programme’s first."),
    Text("Laat alles zien over een fout van mentorkit zelf, in een terminal.",
         "Show all about a mistake of mentorkit’s own, on a terminal."),
    Text("Laat de site op deze computer zien, en werk die bij als je een bestand bewaart. "
         "Zolang er fouten zijn, zie je ze hier, en blijft de laatste goede site staan.",
         "Show the site on this machine, and rebuild it when a file is saved. "
         "While there are errors you see them here, and the last good site stays."),
    Text("Met 0 kiest mentorkit een vrije poort.", "0 takes a free one."),
    Text("Zeg wat een code betekent en hoe je het oplost.", "Say what a code means and how to mend it."),
    Text("De map van het programma, voor de taal. Standaard: de dichtstbijzijnde map naar boven.",
         "The programme’s folder, for its language. Default: the nearest one upwards."),
    Text("Laat HR de precieze cijfers zien, en wat op iemand wacht. Buiten een terminal zijn cijfers afgerond en namen "
         "verborgen, tenzij je --unmasked geeft.",
         "Show HR the exact figures and what waits for an act. Away from a terminal figures are rounded and names "
         "masked, unless you say --unmasked."),
    Text("Toon precieze cijfers en namen, ook buiten een terminal.",
         "Show exact figures and names away from a terminal too."),
    Text("Maak een bestand voor een mentor, een koppel of een lichting. Wat je niet als optie geeft, wordt gevraagd.",
         "Make a file for a mentor, a pair or a cohort. What you do not give as an option is asked for."),
    Text("Maak het bestand van een nieuwe mentor. ID is de naam van het bestand; standaard volgt die uit de naam.",
         "Make the file of a new mentor. ID is the file’s name; by default it is made of the person’s name."),
    Text("Maak het bestand van een nieuwe aanvraag, in de map van lichting COHORT.",
         "Make the file of a new request, in the folder of cohort COHORT."),
    Text("Maak het bestand van een nieuwe lichting. Met --from schuift elke datum van een andere lichting mee. "
         "De focus niet: die kiest elke lichting zelf.",
         "Make the file of a new cohort. With --from, every date of another cohort is shifted along. "
         "The focus is not: each cohort chooses its own."),
    Text("De lichting waarvan je de datums overneemt.", "The cohort whose dates are taken over."),
)


@cache
def _by_english() -> dict[str, Text]:
    return {text.en: text for text in TWINS}


def twin(english: str) -> Text:
    """A sentence of help in both languages; English in both where nobody translated it yet."""
    return _by_english().get(english, Text(english, english))
