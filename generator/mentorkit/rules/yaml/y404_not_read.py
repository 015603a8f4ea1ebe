"""Y404: a file that does not count."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.example import BASE
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y404",
    severity=Severity.WARNING,
    title=Text("Een bestand dat niet meetelt", "A file that does not count"),
    message=Text("{file} wordt niet gelezen. Hier horen alleen bestanden die eindigen op .yml.",
                 "{file} is not read. Only files that end in .yml belong here."),
    remedy=Text("Geef het een naam die eindigt op .yml, of zet het ergens anders.",
                "Give it a name that ends in .yml, or put it somewhere else."),
    cases={
        "ending": (
            Text("{file} wordt niet gelezen, want de naam klopt net niet.",
                 "{file} is not read, since the name is not quite right."),
            Text("Geef het bestand die naam.", "Give the file that name."),
        ),
        "twin": (
            Text("{file} wordt niet gelezen, en er is al een bestand met de juiste naam.",
                 "{file} is not read, and there is a file with the right name already."),
            Text("Voeg de twee samen, of haal dit bestand weg.", "Merge the two, or remove this file."),
        ),
        "folder": (
            Text("{file} wordt niet gelezen, want het staat in een map die we niet kennen.",
                 "{file} is not read, since it is in a folder that we don’t know."),
            Text("Zet het in de map waar het hoort, zoals mentors/ of pairs/ met een lichting.",
                 "Put it in the folder where it belongs, such as mentors/ or pairs/ with a cohort."),
        ),
        "pairs": (
            Text("{file} wordt niet gelezen, want een koppel hoort in de map van zijn lichting.",
                 "{file} is not read, since a pair belongs in the folder of its cohort."),
            Text("Zet het in die map, zoals pairs/2026-autumn.", "Put it in that folder, such as pairs/2026-autumn."),
        ),
        "programme": (
            Text("{file} wordt niet gelezen, want die naam kennen we hier niet.",
                 "{file} is not read, since we don’t know that name here."),
            Text("Kies uit: programme.yml, vocabulary.yml, matching.yml, training.yml, recognition.yml, faq.yml of "
                 "questions.yml. Of zet het in de map waar het hoort, zoals mentors/.",
                 "Choose from: programme.yml, vocabulary.yml, matching.yml, training.yml, recognition.yml, faq.yml or "
                 "questions.yml. Or put it in the folder where it belongs, such as mentors/."),
        ),
    },
    why=Text("Wie een bestand neerzet, verwacht dat het meetelt. Daarom zeggen we het als dat niet zo is.",
             "Whoever adds a file expects it to count. So we say so when it does not."),
    examples=(
        Example(
            file="mentors/els-bakker.yaml",
            wrong="name: Els Bakker\n",
            right="",
            marks="",
        ),
        Example(
            file="mentors/2026/els-bakker.yml",
            wrong="name: Els Bakker\n",
            right="",
            marks="",
        ),
        Example(
            file="pairs/h7ks.yml",
            wrong="mentee: {name: Els Bakker}\n",
            right="",
            marks="",
        ),
        Example(
            file="programme/woordenlijst.yml",
            wrong="skills: {presenting: Presenteren}\n",
            right="",
            marks="",
        ),
        Example(
            file="mentors/els.txt",
            wrong="Els Bakker doet mee.\n",
            right="",
            marks="",
        ),
        Example(
            file="mentors/anna-de-vries.yaml",
            wrong=BASE["mentors/anna-de-vries.yml"],
            right="",
            marks="",
        ),
    ),
)
