"""What waits for an act of somebody at HR, oldest first: for HR's own eyes, never for a page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.life import state_on
from mentorkit.model.records import Pair
from mentorkit.model.states import State

FAMILIES = frozenset("GLP")
"""The families whose warnings tell of something that time brought on."""

_REQUEST = Text("Deze aanvraag wacht op een voorstel.", "This request waits for a proposal.")
_YES = {
    (False, False): Text("Dit voorstel wacht op een ja van allebei.", "This proposal waits for a yes from both."),
    (True, False): Text("Dit voorstel wacht op een ja van de mentee.", "This proposal waits for the mentee’s yes."),
    (False, True): Text("Dit voorstel wacht op een ja van de mentor.", "This proposal waits for the mentor’s yes."),
    (True, True): Text("Dit koppel heeft twee keer ja, en kan starten.", "This pair has two times yes, and can start."),
}


@dataclass(frozen=True, slots=True)
class Act:
    """Something that waits since a day. `who` is the mentee's or the mentor's name, and private; "" where it is about
    nobody. `says` is a sentence of ours, or a finding that has its own."""

    since: date
    file: str
    who: str
    says: Text | Finding


def acts(programme: Programme, findings: Iterable[Finding], today: date) -> list[Act]:
    """Overdue things that the check warns of, and the requests and proposals that it has nothing to say about."""
    overdue = list(_overdue(programme, findings, today))
    told = {act.file for act in overdue}
    waiting = (_waiting(pair, today) for pair in programme.pairs.values() if pair.file not in told)
    return sorted([*overdue, *filter(None, waiting)], key=lambda act: (act.since, act.file))


def _overdue(programme: Programme, findings: Iterable[Finding], today: date) -> Iterator[Act]:
    names = {mentor.file: mentor.name for mentor in programme.mentors.values()}
    names |= {pair.file: pair.mentee.name for pair in programme.pairs.values()}
    for finding in findings:
        days = [value for value in finding.values.values() if isinstance(value, date) and value <= today]
        if finding.severity is Severity.WARNING and finding.code[0] in FAMILIES and days:
            yield Act(min(days), finding.place.file, names.get(finding.place.file, ""), finding)


def _waiting(pair: Pair, today: date) -> Act | None:
    state = state_on(pair, today)
    if state is State.REQUESTED:
        return Act(pair.request.requested_on, pair.file, pair.mentee.name, _REQUEST)
    if state is State.PROPOSED and pair.proposal:
        said = (bool(pair.proposal.mentor_yes_on), bool(pair.proposal.mentee_yes_on))
        return Act(pair.proposal.date, pair.file, pair.mentee.name, _YES[said])
    return None
