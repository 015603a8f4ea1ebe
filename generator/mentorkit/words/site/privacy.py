"""What we keep about you."""

from mentorkit.finding import Text

TEXTS = {
    "privacy.title": Text("Wat bewaren we van je?", "What do we keep about you?"),
    "privacy.description": Text("Wat we bewaren, waarom, wie het leest, hoe lang, en wat je rechten zijn.",
                                "What we keep, why, who reads it, for how long, and your rights."),
    "privacy.lead": Text("We bewaren wat nodig is om mensen bij elkaar te brengen. Wat jullie bespreken, schrijft "
                         "niemand op.",
                         "We keep what is needed to bring people together. Nobody writes down what you "
                         "talk about."),
    "privacy.short": Text("Kort", "In short"),
    "privacy.short.reads": Text("HR leest de gegevens. Je leidinggevende niet: die hoort alleen dat je meedoet.",
                                "HR reads the data. Your manager does not, and hears only that you take part."),
    "privacy.short.mentor": Text("De mentor die we voorstellen, krijgt je naam en wat je wilt leren.",
                                 "The mentor we propose gets your name and what you want to learn."),
    "privacy.short.site": Text("Op deze site staat niets over mentees. Van mentoren staat er alleen wat zij goed "
                               "vinden.",
                               "This site shows nothing about mentees. Of mentors it shows only what they agreed to."),
    "privacy.short.figures": Text("Cijfers zijn geteld in groepen van {n}, zodat niemand te herkennen is.",
                                  "Figures are counted in groups of {n}, so that nobody can be recognised."),
    "privacy.short.talk": Text("Van een voortgangsgesprek bewaren we de datum, en soms een cijfer van 1 tot 5. "
                               "Nooit wat er is gezegd.",
                               "From a check-in we keep the date, and sometimes a score from 1 to 5. Never what was "
                               "said."),
    "privacy.short.talk.date": Text("Van een voortgangsgesprek bewaren we alleen de datum. Nooit wat er is gezegd.",
                                    "From a check-in we keep only the date. Never what was said."),
    "privacy.figures": Text("Wat onze cijfers betekenen", "What our figures mean"),
    "privacy.all": Text("Alles wat we bewaren", "All that we keep"),
    "privacy.all.text": Text("Per gegeven lees je waarom we het bewaren, wie het leest, en of het op deze site staat.",
                             "For each item you read why we keep it, who reads it, and whether it is on this site."),
    "privacy.group.mentee": Text("Als je mentee bent", "If you are a mentee"),
    "privacy.group.mentor": Text("Als je mentor bent", "If you are a mentor"),
    "privacy.group.contact": Text("Als je aanspreekpunt bent", "If you are a contact point"),
    "privacy.group.thanks": Text("Als je bent bedankt", "If you have been thanked"),
    "privacy.group.decisions": Text("Als HR een keuze over je vastlegt", "If HR records a decision about you"),
    "privacy.open": Text("Bekijk alle {n} gegevens", "See all {n} of them"),
    "privacy.what": Text("Wat", "What"),
    "privacy.why": Text("Waarom, en wie het leest", "Why, and who reads it"),
    "privacy.where": Text("Op deze site?", "On this site?"),
    "privacy.shown.yes": Text("Ja", "Yes"),
    "privacy.shown.agreed": Text("Ja, als je dat goed vindt", "Yes, if you agreed"),
    "privacy.shown.figure": Text("Alleen als afgerond cijfer", "Only as a rounded figure"),
    "privacy.shown.no": Text("Nee", "No"),
    "privacy.long": Text("Hoe lang bewaren we het?", "How long do we keep it?"),
    "privacy.long.mentee": Text("Mentees", "Mentees"),
    "privacy.long.mentee.text": Text("{months} na het einde halen we weg wie je bent: je naam, je e-mail, je wens en "
                                     "je doelen. Datums, afdeling en expertise blijven, voor de cijfers.",
                                     "{months} after the end we take out who you are: your name, e-mail, aim and "
                                     "goals. Dates, department and skills stay, for the figures."),
    "privacy.long.mentor": Text("Mentoren", "Mentors"),
    "privacy.long.mentor.text": Text("Zolang je mentor bent. Stop je, dan gaat je pagina weg; vraag HR ook je "
                                     "gegevens te verwijderen.",
                                     "As long as you are a mentor. When you stop, your page goes; ask HR to delete "
                                     "your data, too."),
    "privacy.long.contact": Text("Aanspreekpunten", "Contact points"),
    "privacy.long.contact.text": Text("Zolang je aanspreekpunt bent.", "As long as you are a contact point."),
    "privacy.long.history": Text("Oudere versies", "Older versions"),
    "privacy.long.history.text": Text("HR kan oudere versies van de bestanden nog lezen, ook van wat is weggehaald. "
                                      "Dat stopt pas als die geschiedenis wordt herschreven.",
                                      "HR can still read older versions of the files, also of what was taken out. "
                                      "That ends only when that history is rewritten."),
    "privacy.basis": Text("Waarom mag dit?", "Why is this allowed?"),
    "privacy.basis.programme": Text("Het programma zelf", "The programme itself"),
    "privacy.basis.programme.text": Text("{organisation} heeft er een gerechtvaardigd belang bij om het programma "
                                         "goed te laten lopen. Je doet vrijwillig mee.",
                                         "{organisation} has a legitimate interest in running the programme well. "
                                         "You take part by choice."),
    "privacy.basis.page": Text("Je pagina als mentor", "Your page as a mentor"),
    "privacy.basis.page.text": Text("Die staat er alleen met jouw toestemming. Intrekken is net zo makkelijk als "
                                    "geven, en heeft geen nadeel voor je.",
                                    "It is there only with your consent. Withdrawing is as easy as giving it, and "
                                    "does you no harm."),
    "privacy.basis.works_council_on": Text("Ondernemingsraad", "Works council"),
    "privacy.basis.works_council_on.text": Text("De ondernemingsraad stemde op {date} in.",
                                                "The works council agreed on {date}."),
    "privacy.basis.pulse_agreed_on": Text("Het cijfer van 1 tot 5", "The score from 1 to 5"),
    "privacy.basis.pulse_agreed_on.text": Text("Over dit cijfer in het voortgangsgesprek is op {date} een afspraak "
                                               "gemaakt. Je hoeft het niet te geven.",
                                               "An agreement about this score in a check-in was made on {date}. You "
                                               "do not have to give it."),
    "privacy.basis.dpia_on": Text("Onderzoek naar risico’s", "A look at the risks"),
    "privacy.basis.dpia_on.text": Text("Op {date} is onderzocht welke risico’s er voor je privacy zijn (een DPIA).",
                                       "On {date} the risks to your privacy were looked into (a DPIA)."),
    "privacy.rights": Text("Wat zijn je rechten?", "What are your rights?"),
    "privacy.rights.see": Text("Inzien", "See"),
    "privacy.rights.see.text": Text("Je mag zien wat we van je bewaren, en er een kopie van krijgen.",
                                    "You may see what we keep about you, and have a copy."),
    "privacy.rights.mend": Text("Verbeteren", "Correct"),
    "privacy.rights.mend.text": Text("Klopt er iets niet, dan passen we het aan.",
                                     "If something is not right, we change it."),
    "privacy.rights.delete": Text("Verwijderen", "Delete"),
    "privacy.rights.delete.text": Text("Je mag vragen om je gegevens weg te halen.",
                                       "You may ask us to take your data out."),
    "privacy.rights.object": Text("Bezwaar maken of beperken", "Object or restrict"),
    "privacy.rights.object.text": Text("Je mag bezwaar maken, of vragen om je gegevens een tijd niet te gebruiken.",
                                       "You may object, or ask us not to use your data for a while."),
    "privacy.rights.take": Text("Meenemen", "Take with you"),
    "privacy.rights.take.text": Text("Wat je met toestemming gaf, kun je in een bestand krijgen.",
                                     "You can have a file of what you gave with consent."),
    "privacy.rights.withdraw": Text("Toestemming intrekken", "Withdraw consent"),
    "privacy.rights.withdraw.text": Text("Klik op je eigen pagina op ‘Wijzig of verberg je profiel’. Een reden "
                                         "hoeft niet.",
                                         "On your own page choose ‘Change or hide your profile’. You do not have to "
                                         "give a reason."),
    "privacy.rights.withdraw.ask": Text("Zeg het tegen HR. Een reden hoeft niet.", "Tell HR. You do not have to give a reason."),
    "privacy.rights.machine": Text("Geen besluit door een computer", "No decision by a computer"),
    "privacy.rights.machine.text": Text("Wie bij wie past, beslist een mens.",
                                        "A person decides who suits whom."),
    "privacy.ask": Text("Bij wie kun je terecht?", "Who can you turn to?"),
    "privacy.ask.officer": Text("Voor vragen over je gegevens, en om een recht te gebruiken:",
                                "For questions about your data, and to use a right:"),
    "privacy.ask.nobody": Text("Voor vragen over je gegevens, en om een recht te gebruiken, kun je terecht bij HR.",
                               "For questions about your data, and to use a right, turn to HR."),
    "privacy.ask.complain": Text("Kom je er met ons niet uit? Dan kun je een klacht indienen bij de Autoriteit "
                                 "Persoonsgegevens.",
                                 "If we cannot sort it out together, you can complain to the Dutch data protection "
                                 "authority, the Autoriteit Persoonsgegevens."),
}
