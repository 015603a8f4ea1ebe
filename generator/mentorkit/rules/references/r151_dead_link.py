"""R151: a link or an image in an answer that leads nowhere."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.privacy.texts import spot
from mentorkit.rules.references.addresses import Addresses
from mentorkit.rules.references.leads import fault, meant
from mentorkit.rules.references.links import links
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Anchors are looked at on the page of the questions itself; those of other pages only the build knows."""
    document = programme.document("programme/faq.yml")
    languages = programme.settings.languages if programme.settings else ()
    anchors = {"h1", "ask", *programme.index.ids["faq"], *(f"for-{q.for_[0]}" for q in programme.faq.questions)}
    addresses = cache(lambda language: Addresses(programme, today, language))
    for n, question in enumerate(programme.faq.questions if document and languages else ()):
        for language, text in question.answer.texts.items():
            known = addresses(language or languages[0])
            for link in links(text) if "](" in text or "]:" in text else ():
                if case := fault(link, known, anchors):
                    path = ("questions", n, "answer", *([language] if language else []))
                    near = meant(link.target, known) if case == "dead" else None
                    yield RULE.at(spot(document, path, link.target), case=case if case != "dead" else "",
                                  severity=Severity.WARNING if case == "hidden" else None,
                                  suggestion=near and Public(near), link=Public(link.target))


RULE = Rule(
    code="R151",
    severity=Severity.ERROR,
    title=Text("Een link in een antwoord die nergens heen leidt", "A link in an answer that leads nowhere"),
    message=Text("De link ‘{link}’ leidt naar een plek die er op de site niet is.",
                 "The link ‘{link}’ leads to a place that is not on the site."),
    remedy=Text("Verwijs naar een pagina die er is, zoals /contact/, of haal de link weg.",
                "Link to a page that is there, such as /contact/, or remove the link."),
    cases={
        "hidden": (
            Text("De pagina achter ‘{link}’ staat nu niet op de site.",
                 "The page behind ‘{link}’ is not on the site now."),
            Text("Verwijs liever naar /mentors/. Tot dan staat hier gewone tekst.",
                 "Link to /mentors/ instead. Until then this is plain text."),
        ),
        "anchor": (
            Text("Er is geen vraag met het adres ‘{link}’.", "There is no question with the address ‘{link}’."),
            Text("Zet achter het # het id van een vraag, of haal de link weg.",
                 "Put the id of a question after the #, or remove the link."),
        ),
        "scheme": (
            Text("Een link als ‘{link}’ werkt niet op de site.", "A link such as ‘{link}’ does not work on the site."),
            Text("Gebruik een adres dat begint met https://, mailto: of een schuine streep.",
                 "Use an address that begins with https://, mailto: or a slash."),
        ),
        "elsewhere": (
            Text("De afbeelding ‘{link}’ staat niet op de site zelf.", "The image ‘{link}’ is not on the site itself."),
            Text("Zet het bestand in site/content, in de map van de taal, en noem het pad van daaruit.",
                 "Put the file in site/content, in the language’s folder, and give the path from there."),
        ),
        "image": (
            Text("De afbeelding ‘{link}’ is er niet.", "The image ‘{link}’ is not there."),
            Text("Zet het bestand in site/content, in de map van de taal, en noem het pad van daaruit.",
                 "Put the file in site/content, in the language’s folder, and give the path from there."),
        ),
    },
    why=Text("Wie op een dode link klikt, zoekt niet verder. Afbeeldingen komen altijd van de site zelf, zodat niemand "
             "anders ziet wie er leest.",
             "Whoever clicks a dead link stops looking. Images always come from the site itself, so that nobody else "
             "sees who reads."),
    examples=(
        Example(
            file="programme/faq.yml",
            wrong=(
                "questions:\n"
                "  - id: choose-a-mentor\n"
                "    for: [employees]\n"
                "    question: {nl: Hoe kies ik een mentor?, en: How do I choose a mentor?}\n"
                "    answer: {nl: \"Kijk bij [de mentoren](/mentor/).\", en: Look at the mentors.}\n"
            ),
            right=(
                "questions:\n"
                "  - id: choose-a-mentor\n"
                "    for: [employees]\n"
                "    question: {nl: Hoe kies ik een mentor?, en: How do I choose a mentor?}\n"
                "    answer: {nl: \"Kijk bij [de mentoren](/mentors/).\", en: Look at the mentors.}\n"
            ),
            marks="/mentor/)",
        ),
    ),
    check=check,
)
