"""L402: a request that follows somebody else's pair."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.people import person
from mentorkit.rules.references.alike import one_slip
from mentorkit.rules.rule import Example, Rule
from mentorkit.shape.near import fold


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """The same name with another address: where that is a slip, or somebody else's, it is told as that."""
    for pair in programme.pairs.values():
        earlier = programme.pairs.get(pair.follows)
        if earlier is None or not earlier.mentee.email or not pair.mentee.email:
            continue
        then, now = person(earlier.mentee.email), person(pair.mentee.email)
        named = fold(earlier.mentee.name) == fold(pair.mentee.name)
        if then != now and not (named and (one_slip(then, now) or _has_other_names(programme, now))):
            yield RULE.at(programme.place(pair.file, "follows"), other=Public(earlier.id), email=earlier.mentee.email,
                          also=(programme.place(earlier.file, "mentee", "email"),))


def _has_other_names(programme: Programme, email: str) -> bool:
    people = programme.people
    names = [mentor.name for mentor in people.mentors.get(email, ())]
    names += [pair.mentee.name for pair in people.mentees.get(email, ())]
    return len(set(map(fold, names))) > 1


RULE = Rule(
    code="L402",
    severity=Severity.WARNING,
    title=Text("Een aanvraag die volgt op het koppel van iemand anders", "A request that follows somebody else’s pair"),
    message=Text("Koppel ‘{other}’ is van {email}, en dat is niet deze mentee.",
                 "Pair ‘{other}’ belongs to {email}, who is not this mentee."),
    remedy=Text("Noem in ‘follows’ een koppel van deze mentee, of maak de e-mailadressen gelijk.",
                "Name a pair of this mentee in ‘follows’, or make the e-mail addresses the same."),
    why=Text("Een vervolgaanvraag is van dezelfde mentee. Anders gaat iemand voor door de geschiedenis van een ander.",
             "A later request belongs to the same mentee. Otherwise somebody goes first because of somebody else’s history."),
    also=Text("de eerdere mentee", "the earlier mentee"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="follows: q3xd\n",
            right="manager_told_on: 2026-09-12\n",
            marks="q3xd",
        ),
    ),
    check=check,
)
