"""Questions and answers."""

from mentorkit.finding import Text

TEXTS = {
    "faq.title": Text("Wat wil je weten?", "What would you like to know?"),
    "faq.description": Text("Vragen over mentoring, met een kort antwoord.",
                            "Questions about mentoring, with a short answer."),
    "faq.lead": Text("Eerst het antwoord, dan waarom. Staat je vraag er niet bij? Stel hem aan een mens.",
                     "First the answer, then why. Is your question not here? Ask a person."),
    "faq.local": Text("Ik…", "I…"),
    "faq.for.employees": Text("ben nieuwsgierig", "am curious"),
    "faq.for.mentees": Text("ben mentee", "am a mentee"),
    "faq.for.mentors": Text("ben mentor", "am a mentor"),
    "faq.for.managers": Text("geef leiding", "manage a team"),
    "faq.group.employees": Text("Voor iedereen", "For everybody"),
    "faq.group.mentees": Text("Voor mentees", "For mentees"),
    "faq.group.mentors": Text("Voor mentoren", "For mentors"),
    "faq.group.managers": Text("Voor leidinggevenden", "For line managers"),
    "faq.empty": Text("Er staan nog geen vragen.", "There are no questions yet."),
    "faq.empty.text": Text("Stel de jouwe aan een aanspreekpunt.", "Put yours to a contact point."),
    "faq.person": Text("Staat je vraag er niet bij?", "Is your question not here?"),
    "faq.person.text": Text("Stel hem aan iemand die het weet.", "Put it to somebody who knows."),
}
