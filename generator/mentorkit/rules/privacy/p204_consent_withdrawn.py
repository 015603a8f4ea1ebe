"""P204: a mentor who no longer agrees to a page."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model.change import Change
from mentorkit.rules.rule import Example, Rule


def change(change: Change, today: date) -> Iterator[Finding]:
    for then, now in change.mentors():
        if then.consent is None or then.consent.withdrawn_on:
            continue
        if now.consent is None:
            yield RULE.at(change.after.place(now.file), case="gone", mentor=Public(now.id))
        elif now.consent.withdrawn_on and now.consent.withdrawn_on <= today:
            yield RULE.at(change.after.place(now.file, "consent", "withdrawn_on"), mentor=Public(now.id),
                          day=now.consent.withdrawn_on)


RULE = Rule(
    code="P204",
    severity=Severity.HINT,
    title=Text("Een toestemming die is ingetrokken", "A consent that was withdrawn"),
    message=Text("De toestemming van mentor ‘{mentor}’ is ingetrokken, en geldt niet meer vanaf {day}.",
                 "The consent of mentor ‘{mentor}’ was withdrawn, and no longer holds from {day}."),
    remedy=Text("Publiceer de site, en laat de mentor weten dat de pagina weg is. Meer hoeft niet.",
                "Publish the site, and tell the mentor that the page is gone. That is all."),
    cases={"gone": (
        Text("De toestemming van mentor ‘{mentor}’ staat er niet meer.",
             "The consent of mentor ‘{mentor}’ is no longer there."),
        Text("Zet terug wat er stond, en vul bij ‘withdrawn_on’ in wanneer de mentor de toestemming introk.",
             "Put back what was there, and fill in ‘withdrawn_on’ with the day on which the mentor withdrew it."))},
    why=Text("Intrekken gaat even makkelijk als geven. Oudere versies blijven voor HR leesbaar in de geschiedenis.",
             "Withdrawing is as easy as giving. Older versions stay readable for HR in the history."),
    examples=(
        Example(
            file="mentors/tom-visser.yml",
            wrong="consent: {profile_on: 2026-08-10, withdrawn_on: 2026-11-24}\n",
            right="consent: {profile_on: 2026-08-10}\n",
            marks="2026-11-24",
        ),
    ),
    change=change,
)
