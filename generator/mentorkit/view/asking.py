"""How one asks: the e-mail to the right contact point in each language, and when one hears."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mentorkit.finding import Text
from mentorkit.model.dates import add_days
from mentorkit.model.records import Label
from mentorkit.view.context import Context, PublicMentor
from mentorkit.view.mail import Mail, fits
from mentorkit.view.page import Localised
from mentorkit.view.texts import filled
from mentorkit.view.told import counted


@dataclass(frozen=True, slots=True)
class Asking:
    """An e-mail, who will read it (a name, or a role where people may not be shown yet), and within how many days it
    is answered."""

    mail: Mail
    reader: Localised
    days: Text


@dataclass(frozen=True, slots=True)
class Answer:
    """When somebody who asks today hears more (`by`), and when pairs of that cohort begin."""

    cohort: Label
    by: date
    starts_on: date


def asking(context: Context, audience: str, body: str, mentor: PublicMentor | None = None) -> Mapping[str, Asking]:
    """The e-mail by language, since the contact point may differ by language; empty where there is nobody of HR."""
    place = mentor.value("location", None) if mentor else None
    made = {}
    for language in context.languages:
        found = context.contact(audience, place.id if place else "", language)
        if found:
            point = found[1]
            reader = filled("literal", text=point.name) if context.people_may_be_shown else point.role
            made[language] = Asking(Mail(point.email, context.settings.name, _body(body, mentor)), reader,
                                    counted("workdays", point.answers_within_days))
    return made


def _body(key: str, mentor: PublicMentor | None) -> Localised:
    """Nothing is filled in but a mentor's name; her id where the name would make the e-mail too long."""
    if mentor is None:
        return filled(key)
    text = filled(key, name=mentor.name)
    return text if fits(text.nl) and fits(text.en) else filled(key, name=mentor.id)


def answer(context: Context) -> Answer | None:
    """What somebody may expect who asks today; None while no enrolment is open."""
    cohort = context.enrolling
    if cohort is None:
        return None
    by = add_days(cohort.enrolment.until, context.settings.rhythm.answer_request_days)
    return Answer(cohort.name, by, cohort.starts_on)
