"""S109: a time written in another way."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S109",
    severity=Severity.ERROR,
    title=Text("Een tijd die anders geschreven is", "A time written in another way"),
    message=Text("‘{value}’ bij ‘{field}’ is geen tijd zoals wij die schrijven.",
                 "‘{value}’ in ‘{field}’ is not a time as we write it."),
    remedy=Text("Schrijf uren en minuten met een dubbele punt, zoals \"09:30\".",
                "Write hours and minutes with a colon, such as \"09:30\"."),
    why=Text("Zo past de tijd in elke agenda.", "That way the time fits every calendar."),
    examples=(
        Example(
            file="programme/training.yml",
            wrong=(
                "sessions: [{module: mentor-basics, date: 2027-01-14, from: 13 uur, until: \"16:00\", place: "
                "groningen, places: 12, contact: hr-noord}]\n"
            ),
            right=(
                "sessions: [{module: mentor-basics, date: 2027-01-14, from: \"13:00\", until: \"16:00\", "
                "place: groningen, places: 12, contact: hr-noord}]\n"
            ),
            marks="13 uur",
        ),
    ),
)
