"""What the rules of guidance call the groups of people."""

from mentorkit.finding import Text

AUDIENCES = {
    "mentees": Text("mentees", "mentees"),
    "mentors": Text("mentoren", "mentors"),
    "managers": Text("leidinggevenden", "managers"),
}
