"""Training and its sessions."""

from mentorkit.finding import Text

TEXTS = {
    "training.title": Text("Wat kun je hier leren?", "What can you learn here?"),
    "training.description": Text("De trainingen voor mentoren, mentees en leidinggevenden, met plek en tijd.",
                                 "The training for mentors, mentees and line managers, with place and time."),
    "training.lead": Text("Mentor zijn kun je leren, en mentee zijn ook. Alles is onder werktijd.",
                          "You can learn to be a mentor, and to be a mentee too. All of it is during working hours."),
    "training.sessions": Text("Wanneer is er een training?", "When are the training sessions?"),
    "training.sessions.text": Text("Aanmelden? Stuur een bericht aan het aanspreekpunt dat erbij staat.",
                                   "To join, write to the contact point shown with the session."),
    "training.sessions.none": Text("Er zijn nu geen trainingen gepland.", "No training is planned at the moment."),
    "training.sessions.none.text": Text("Zodra er datums zijn, staan ze hier. Wil je eerder iets leren? Vraag het een "
                                        "aanspreekpunt.",
                                        "As soon as there are dates, they will be here. To learn sooner, ask a "
                                        "contact point."),
    "training.none": Text("Er staan nog geen trainingen.", "There is no training here yet."),
    "training.none.text": Text("Wil je iets leren over begeleiden of begeleid worden? Vraag het een aanspreekpunt.",
                               "To learn about guiding or being guided, ask a contact point."),
    "training.for.mentors": Text("Voor mentoren", "For mentors"),
    "training.for.mentees": Text("Voor mentees", "For mentees"),
    "training.for.managers": Text("Voor leidinggevenden", "For line managers"),
    "training.required": Text("Hoort erbij: je doet hem voordat je begint", "Part of the programme: you do it before you begin"),
    "training.free": Text("Mag, hoeft niet", "If you like"),
    "training.valid": Text("{months} geldig", "Valid for {months}"),
    "training.next": Text("Eerstvolgende keer: {date}", "Next time: {date}"),
    "training.next.none": Text("Nog geen datum", "No date yet"),
    "training.date": Text("Datum", "Date"),
    "training.time": Text("Tijd", "Time"),
    "training.what": Text("Training", "Training"),
    "training.where": Text("Plek", "Place"),
    "training.places": Text("Plaatsen", "Places"),
    "training.places.most": Text("hoogstens {n}", "{n} at most"),
    "training.contact": Text("Aanmelden bij", "To join"),
    "training.hours": Text("{start} tot {until} uur", "{start} to {until}"),
    "training.calendar": Text("In je agenda", "In your calendar"),
    "training.calendar.text": Text("Met de datums van de lichting en de trainingen erin.",
                                   "With the dates of the cohort and its training."),
    "training.on": Text("En daarna?", "And then?"),
    "training.on.guides": Text("Lees de gidsen", "Read the guides"),
}
