"""S105: text where a number or true or false belongs."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S105",
    severity=Severity.ERROR,
    title=Text("Tekst waar een getal of ja of nee hoort", "Text where a number or true or false belongs"),
    message=Text("Bij ‘{field}’ hoort {wanted}, en ‘{value}’ is tekst.",
                 "‘{field}’ takes {wanted}, and ‘{value}’ is text."),
    remedy=Text("Schrijf alleen cijfers.", "Write digits only."),
    cases={
        "truth": (
            Text("Bij ‘{field}’ hoort {wanted}, en ‘{value}’ is tekst.",
                 "‘{field}’ takes {wanted}, and ‘{value}’ is text."),
            Text("Schrijf true voor ja en false voor nee, zonder aanhalingstekens.",
                 "Write true for yes and false for no, without quotes."),
        ),
        "number": (
            Text("Bij ‘{field}’ hoort {wanted}, en ‘{value}’ leest YAML als tekst.",
                 "‘{field}’ takes {wanted}, and YAML reads ‘{value}’ as text."),
            Text("Schrijf alleen cijfers, zonder nul vooraan, met een punt voor de decimalen.",
                 "Write digits only, without a zero in front, with a point for decimals."),
        ),
        "quoted": (
            Text("Bij ‘{field}’ hoort {wanted}, en door de aanhalingstekens is ‘{value}’ tekst.",
                 "‘{field}’ takes {wanted}, and the quotes make ‘{value}’ text."),
            Text("Haal de aanhalingstekens weg.", "Take the quotes away."),
        ),
        "time": (
            Text("Bij ‘{field}’ hoort {wanted}, en ‘{value}’ is een tijd.",
                 "‘{field}’ takes {wanted}, and ‘{value}’ is a time."),
            Text("Schrijf het als getal: 12,5 uur is 12.5.", "Write it as a number: twelve and a half hours is 12.5."),
        ),
    },
    why=Text("Met een getal kunnen we rekenen, met een woord niet. YAML leest ‘no’, ‘012’ en ‘1_000’ als tekst.",
             "We can calculate with a number, not with a word. YAML reads ‘no’, ‘012’ and ‘1_000’ as text."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="capacity: twee\n",
            right="capacity: 2\n",
            marks="twee",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="capacity: 02\n",
            right="capacity: 2\n",
            marks="02",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="capacity: \"2\"\n",
            right="capacity: 2\n",
            marks="\"2\"",
        ),
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="hours_per_month: 12:30\n",
            right="hours_per_month: 12.5\n",
            marks="12:30",
        ),
        Example(
            file="programme/training.yml",
            wrong=(
                "modules: {mentor-basics: {title: {nl: Basis, en: Basics}, summary: {nl: Kort., en: Short.}, "
                "for: mentors, required: yes, hours: 3}, mentee-start: {title: {nl: Start, en: Start}, "
                "summary: {nl: Kort., en: Short.}, for: mentees, required: true, hours: 1}}\n"
            ),
            right=(
                "modules: {mentor-basics: {title: {nl: Basis, en: Basics}, summary: {nl: Kort., en: Short.}, "
                "for: mentors, required: true, hours: 3}, mentee-start: {title: {nl: Start, en: Start}, "
                "summary: {nl: Kort., en: Short.}, for: mentees, required: true, hours: 1}}\n"
            ),
            marks="yes",
        ),
    ),
)
