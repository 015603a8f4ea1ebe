"""Y202: no space after the colon."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y202",
    severity=Severity.ERROR,
    title=Text("Geen spatie na de dubbele punt", "No space after the colon"),
    message=Text("Na de dubbele punt ontbreekt een spatie.", "A space is missing after the colon."),
    remedy=Text("Zet een gewone spatie tussen de dubbele punt en de waarde.",
                "Put an ordinary space between the colon and the value."),
    cases={
        "dash": (
            Text("Na het streepje ontbreekt een spatie.", "A space is missing after the dash."),
            Text("Zet een spatie tussen het streepje en het eerste veld.",
                 "Put a space between the dash and the first field."),
        ),
        "empty": (
            Text("Na deze dubbele punt staat niets.", "Nothing follows this colon."),
            Text("Vul iets in, of haal het veld weg.", "Fill something in, or remove the field."),
        ),
    },
    why=Text("Zonder spatie leest YAML naam en waarde als één woord.",
             "Without the space YAML reads name and value as one word."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="team:grid-planning\n",
            right="team: grid-planning\n",
            marks="team:grid",
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong=(
                "goals:\n"
                "  - id: chair-a-board\n"
                "    goal: Een stuurgroep zelf voorzitten\n"
                "  -id: speak-up\n"
                "    goal: Vaker het woord nemen\n"
            ),
            right=(
                "goals:\n"
                "  - id: chair-a-board\n"
                "    goal: Een stuurgroep zelf voorzitten\n"
                "    due_on: 2027-02-01\n"
                "  - id: speak-up\n"
                "    goal: Vaker het woord nemen\n"
                "    due_on: 2027-02-01\n"
            ),
            marks="-id",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="role: {nl: Projectleider, en:}\n",
            right="role: {nl: Projectleider, en: Project lead}\n",
            marks="en:}",
        ),
    ),
)
