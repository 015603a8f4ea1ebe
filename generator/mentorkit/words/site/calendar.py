"""A cohort’s dates."""

from mentorkit.finding import Text

TEXTS = {
    "calendar.enrolment": Text("Aanmelden", "Enrolment"),
    "calendar.matching": Text("Matching", "Matching"),
    "calendar.start": Text("Start", "Start"),
    "calendar.midway": Text("Halverwege", "Midway"),
    "calendar.end": Text("Afronding", "Closing"),
    "calendar.evaluation": Text("Evaluatie", "Evaluation"),
    "calendar.today": Text("Vandaag", "Today"),
    "calendar.span": Text("{start} tot en met {until}", "{start} to {until}"),
    "calendar.until": Text("tot en met {until}", "until {until}"),
    "calendar.online": Text("Online", "Online"),
    "calendar.training": Text("Training: {title}", "Training: {title}"),
    "calendar.training.mentors": Text("Voor mentoren.", "For mentors."),
    "calendar.training.mentees": Text("Voor mentees.", "For mentees."),
    "calendar.training.managers": Text("Voor leidinggevenden.", "For line managers."),
    "calendar.training.places": Text("Plek voor hoogstens {n} mensen.", "Room for {n} people at most."),
    "calendar.training.contact": Text("Aanmelden en vragen: {role}, {address}.",
                                      "To join or to ask: {role}, {address}."),
    "calendar.take": Text("Zet de datums van {cohort} in je agenda", "Put the dates of {cohort} in your calendar"),
}
