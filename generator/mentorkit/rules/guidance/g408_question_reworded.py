"""G408: a question whose words change under its id."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model.change import Change
from mentorkit.model.records import Label
from mentorkit.rules.rule import Example, Rule

FILE = "programme/questions.yml"


def change(change: Change, today: date) -> Iterator[Finding]:
    then = change.before.questions.questions
    for id, question in change.after.questions.questions.items():
        if id in then and (languages := _reworded(then[id].text, question.text)):
            yield RULE.at(change.after.place(FILE, "questions", id, "text", languages[0]), question=Public(id))


def _reworded(then: Label, now: Label) -> list[str]:
    """The languages whose words changed. One that comes or goes changes no words; a plain string is of any language."""
    if "" in then.texts or "" in now.texts:
        return [] if set(then.texts.values()) & set(now.texts.values()) else [""]
    return [language for language, text in now.texts.items() if text != then.texts.get(language, text)]


RULE = Rule(
    code="G408",
    severity=Severity.WARNING,
    title=Text("Een vraag met andere woorden", "A question with other words"),
    message=Text("De woorden van vraag ‘{question}’ veranderen onder hetzelfde id.",
                 "The words of question ‘{question}’ change under the same id."),
    remedy=Text("Zet de oude woorden terug. Maak voor een andere vraag een nieuw id.",
                "Put the old words back. For another question, make a new id."),
    why=Text("Antwoorden van verschillende jaren vergelijk je alleen als de vraag dezelfde bleef.",
             "Answers from different years can be compared only if the question stayed the same."),
    examples=(
        Example(
            file="programme/questions.yml",
            wrong=(
                "questions:\n"
                "  self-confidence:\n"
                "    text: {nl: Ik durf meer., en: I am more confident in my work.}\n"
            ),
            right=(
                "questions:\n"
                "  self-confidence:\n"
                "    text: {nl: Ik heb meer zelfvertrouwen in mijn werk., en: I am more confident in my work.}\n"
            ),
            marks="Ik durf meer.",
        ),
    ),
    change=change,
)
