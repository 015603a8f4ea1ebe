"""Y104: merged with <<."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="Y104",
    severity=Severity.ERROR,
    title=Text("Samengevoegd met <<", "Merged with <<"),
    message=Text("Met << worden velden van elders ingevoegd. Dat lezen we hier niet.",
                 "The sign << merges fields from elsewhere. We don’t read that here."),
    remedy=Text("Schrijf de velden hier uit.", "Write the fields out here."),
    why=Text("Wat er van elders bijkomt, ziet niemand in dit bestand staan. Daarom staat alles er gewoon in.",
             "What comes from elsewhere can’t be seen in this file. So everything is written out in it."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong=(
                "consent:\n"
                "  <<: {profile_on: 2025-12-01}\n"
            ),
            right=(
                "consent:\n"
                "  profile_on: 2025-12-01\n"
            ),
            marks="<<",
        ),
    ),
)
