"""The front page."""

from mentorkit.finding import Text

TEXTS = {
    "home.title": Text("Groei met een collega die de weg kent", "Grow with a colleague who knows the way"),
    "home.description": Text("Groei met een collega die de weg kent: zo werkt mentoring hier.",
                             "Grow with a colleague who knows the way: how mentoring works here."),
    "home.lead": Text("Je loopt een half jaar op met een ervaren collega. Samen praten jullie over wat jij wilt leren.",
                      "For half a year an experienced colleague walks beside you. Together you talk about what you want to learn."),
    "home.ask": Text("Vraag een mentor", "Ask for a mentor"),
    "home.mentors": Text("Bekijk de {n} mentoren", "See the {n} mentors"),
    "home.room": Text("Zij hebben nu plek", "They have room now"),
    "home.all": Text("Alle {n} mentoren met plek", "All {n} mentors with room"),
    "home.why": Text("Waarom we dit doen", "Why we do this"),
}
