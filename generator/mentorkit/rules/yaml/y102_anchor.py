"""Y102: a reference with & or *."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y102",
    severity=Severity.ERROR,
    title=Text("Een verwijzing met & of *", "A reference with & or *"),
    message=Text("‘{word}’ met een & ervoor is een verwijzing van YAML. Die lezen we hier niet.",
                 "‘{word}’ with a & before it is a YAML reference. We don’t read those here."),
    remedy=Text("Haal het teken met de naam weg, en schrijf de waarde op elke plek uit.",
                "Remove the sign with its name, and write the value out in each place."),
    cases={
        "alias": (
            Text("‘{word}’ met een * ervoor is een verwijzing van YAML. Die lezen we hier niet.",
                 "‘{word}’ with a * before it is a YAML reference. We don’t read those here."),
            Text("Schrijf de waarde hier uit. Hoort het * bij de tekst, zet de tekst dan tussen aanhalingstekens.",
                 "Write the value out here. If the * belongs to the text, put the text in quotes."),
        ),
    },
    why=Text("Een bestand moet zonder zoeken te lezen zijn. Een verwijzing verandert mee zonder dat iemand het ziet.",
             "A file should be readable without searching. A reference changes too, without anybody seeing it."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="skills: &same [presenting]\n",
            right="skills: [presenting]\n",
            marks="&same",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="team: *grid\n",
            right="team: grid\n",
            marks="*grid",
        ),
    ),
)
