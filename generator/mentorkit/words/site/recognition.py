"""Recognition, and the certificate of a mentor."""

from mentorkit.finding import Text

TEXTS = {
    "recognition.title": Text("Zo bedanken we mentoren", "How we thank mentors"),
    "recognition.description": Text("Hoe we mentoren bedanken, en wie we al bedankten.",
                                    "How we thank mentors, and who we have thanked so far."),
    "recognition.lead": Text("Wie een ander verder helpt, geeft tijd en aandacht. Dat mag gezien worden.",
                             "Whoever helps somebody along gives time and attention. That deserves to be seen."),
    "recognition.ways": Text("Wat krijg je?", "What do you get?"),
    "recognition.ways.none": Text("Hoe we mentoren bedanken, staat hier nog niet.",
                                  "There is nothing here yet about how we thank mentors."),
    "recognition.ways.none.text": Text("HR werkt eraan. Heb je een idee? Zeg het gerust.",
                                       "HR is working on it. If you have an idea, let us know."),
    "recognition.honest": Text("Mentor zijn geeft geen hoger salaris en geen andere functie. Het geeft wel "
                               "oefening, en een collega die verder komt.",
                               "Being a mentor brings no extra pay and no new job. It does bring practice, and a "
                               "colleague who moves forward."),
    "recognition.thanked": Text("Wie hebben we bedankt?", "Who have we thanked?"),
    "recognition.thanked.text": Text("Hier staat alleen wie een pagina op deze site goed vindt.",
                                     "Only those who agreed to a page on this site are here."),
    "recognition.thanked.none": Text("Hier staat nog niemand.", "Nobody is here yet."),
    "recognition.thanked.none.text": Text("Na een lichting bedanken we de mentoren. Wie dat goed vindt, komt hier "
                                          "te staan.",
                                          "After a cohort we thank its mentors. Those who agree will be here."),
    "recognition.under": Text("{way}, {date}", "{way}, {date}"),
    "recognition.under.cohort": Text("{way}, {cohort}, {date}", "{way}, {cohort}, {date}"),
    "recognition.print": Text("Bekijk en print", "See and print"),
    "recognition.offer": Text("Zelf mentor worden?", "Become a mentor yourself?"),
    "recognition.offer.link": Text("Ik wil mentor worden", "I want to become a mentor"),
    "certificate.title": Text("Dank je wel, {name}", "Thank you, {name}"),
    "certificate.description": Text("Een woord van dank aan {name}, om te printen.",
                                    "A word of thanks to {name}, to print."),
    "certificate.lead": Text("Met dank van {organisation}, voor wat je als mentor gaf.",
                             "With thanks from {organisation}, for what you gave as a mentor."),
    "certificate.to": Text("Met dank aan", "With thanks to"),
    "certificate.as": Text("mentor", "mentor"),
    "certificate.as.cohort": Text("mentor in {cohort}", "mentor in {cohort}"),
    "certificate.print": Text("Op papier", "On paper"),
    "certificate.print.text": Text("Kies ‘Afdrukken’ in je browser. Alleen het certificaat komt op papier, op een liggend vel A4. Onderaan is "
                                   "ruimte voor een handtekening.",
                                   "Choose ‘Print’ in your browser. Only the certificate comes on paper, on one A4 sheet on its side. There "
                                   "is room for a signature at the bottom."),
    "certificate.back": Text("Alle bedankjes", "All thanks"),
    "certificate.page": Text("De pagina van {name}", "{name}'s page"),
}
