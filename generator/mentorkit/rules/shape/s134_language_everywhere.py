"""S134: a language added to the programme, or dropped from it, while the texts have not followed."""

import re

from mentorkit.finding import Severity, Text
from mentorkit.rules.example import BASE
from mentorkit.rules.rule import Example, Rule

_BOTH = re.compile(r"\{nl: (\"[^\"]*\"|[^{},]*), en: (?:\"[^\"]*\"|[^{},\"]*)((?:, also: \[[^\]]*\])?)\}")
DUTCH = {file: _BOTH.sub(r"{nl: \1\2}", text).replace("languages: [nl, en]\ntimezone", "languages: [nl]\ntimezone")
         for file, text in BASE.items()}
"""The small programme of the examples, without its English."""
RULE = Rule(
    code="S134",
    severity=Severity.ERROR,
    title=Text("Een taal die de teksten nog niet hebben", "A language that the texts do not have yet"),
    message=Text("Het programma heeft de taal ‘{key}’, maar {number} teksten hebben die nog niet.",
                 "The programme has the language ‘{key}’, but {number} texts do not have it yet."),
    remedy=Text("Vertaal eerst de teksten, en zet de taal daarna bij ‘languages’.",
                "Translate the texts first, and then add the language to ‘languages’."),
    cases={
        "dropped": (
            Text("De taal ‘{key}’ staat niet bij de talen van het programma, maar {number} teksten hebben die nog.",
                 "The language ‘{key}’ is not one of the programme’s languages, but {number} texts still have it."),
            Text("Zet de taal bij ‘languages’, of haal die overal weg.",
                 "Add the language to ‘languages’, or remove it everywhere."),
        ),
    },
    why=Text("Elke lezer krijgt de hele site in de eigen taal. Zo’n wijziging raakt elk bestand, dus we melden die hier "
             "één keer.",
             "Every reader gets the whole site in their own language. Such a change touches every file, so we tell it "
             "once, here."),
    also=Text("bijvoorbeeld hier", "here, for example"),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong="languages: [nl]\n",
            right="languages: [nl, en]\n",
            marks="[nl]",
        ),
        Example(
            file="programme/programme.yml",
            wrong="languages: [nl, en]\n",
            right=DUTCH["programme/programme.yml"],
            marks="[nl, en]",
            more={file: text for file, text in DUTCH.items() if file != "programme/programme.yml"},
        ),
    ),
)
