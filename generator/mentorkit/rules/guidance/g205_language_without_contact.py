"""G205: a language that no contact point speaks."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.sources import ISMCP_SUPPORT
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    spoken = {language for p in settings.contact_points.values() for language in p.languages} if settings else ()
    if not spoken:
        return
    needed = {language for language in settings.languages if language in programme.vocabulary.languages}
    for person in (*programme.mentors.values(), *(pair.mentee for pair in programme.pairs.values())):
        if person.languages and spoken.isdisjoint(person.languages):
            needed.update(person.languages)
    names = programme.vocabulary.languages
    missing = tuple(Text(names[id]["nl"], names[id]["en"]) for id in names if id in needed - spoken)
    if missing:
        yield RULE.at(programme.place(settings.file, "contact_points", key=True), languages=missing)


RULE = Rule(
    code="G205",
    severity=Severity.HINT,
    title=Text("Een taal zonder aanspreekpunt", "A language without a contact point"),
    message=Text("Geen aanspreekpunt spreekt: {languages}.",
                 "No contact point speaks: {languages}."),
    remedy=Text("Zoek een aanspreekpunt dat deze taal spreekt, en zet de taal daar bij ‘languages’.",
                "Find a contact point who speaks it, and add the language to ‘languages’ there."),
    why=Text("Wie hulp nodig heeft, zoekt niet eerst naar woorden in een andere taal.",
             "People who need help should not have to search for words in another language first."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "contact_points:\n"
                "  hr-noord:\n"
                "    languages: [nl]\n"
                "  vertrouwen:\n"
                "    languages: [nl]\n"
            ),
            right=(
                "contact_points:\n"
                "  hr-noord:\n"
                "    languages: [nl, en]\n"
                "  vertrouwen:\n"
                "    languages: [nl]\n"
            ),
            marks="contact_points",
        ),
    ),
    check=check,
    source=ISMCP_SUPPORT,
)
