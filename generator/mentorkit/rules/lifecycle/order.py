"""Dates in order: which ones of a chain can't be right, so that one slip gives one message."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mentorkit.finding import DataPath
from mentorkit.model.records import Cohort, Pair


@dataclass(frozen=True, slots=True)
class Step:
    """A date, and the path where it stands."""

    path: DataPath
    day: date


@dataclass(frozen=True, slots=True)
class Slip:
    """A step that lies before (or, with `after`, after) one that it may not."""

    step: Step
    other: Step
    after: bool = False


def slips(chain: Sequence[Step]) -> list[Slip]:
    """The fewest steps that have to move for a chain to be in order; of two that swapped places, the later one."""
    days = [step.day for step in chain]
    if all(a <= b for a, b in zip(days, days[1:], strict=False)):
        return []
    kept = _longest(days)
    found = []
    for position, step in enumerate(chain):
        if position in kept:
            continue
        too_early = next((chain[k] for k in reversed(kept) if k < position and chain[k].day > step.day), None)
        too_late = next((chain[k] for k in kept if k > position and chain[k].day < step.day), None)
        found.append(Slip(step, too_early) if too_early else Slip(step, too_late, after=True))
    return found


def _longest(days: Sequence[date]) -> list[int]:
    """Positions of the longest run that never goes back; of equally long ones, the one that begins first."""
    length = [1] * len(days)
    for i in range(len(days) - 1, -1, -1):
        length[i] += max((length[j] for j in range(i + 1, len(days)) if days[j] >= days[i]), default=0)
    kept: list[int] = []
    wanted = max(length)
    for i, day in enumerate(days):
        if length[i] == wanted and (not kept or day >= days[kept[-1]]):
            kept.append(i)
            wanted -= 1
    return kept


def chain_of_pair(pair: Pair) -> list[Step]:
    """What happens to every pair, in the order in which it can only happen."""
    proposal = pair.proposal
    yeses = [Step(("proposal", key), day) for key in ("mentor_yes_on", "mentee_yes_on")
             if proposal and (day := getattr(proposal, key))]
    steps = [
        Step(("request", "requested_on"), pair.request.requested_on),
        *([Step(("proposal", "date"), proposal.date)] if proposal else ()),
        *sorted(yeses, key=lambda step: step.day),
    ]
    steps += [Step((key,), day) for key in ("started_on", "first_meeting_on") if (day := getattr(pair, key))]
    if pair.closing:
        steps.append(Step(("closing", "date"), pair.closing.date))
    if pair.anonymised_on:
        steps.append(Step(("anonymised_on",), pair.anonymised_on))
    return steps


def chain_of_cohort(cohort: Cohort) -> list[Step]:
    """The dates of a cohort; a period that ends before it begins is left out, since that is told by itself."""
    steps: list[Step] = []
    for key in ("enrolment", "matching", "starts_on", "midway", "ends_on"):
        value = getattr(cohort, key)
        if isinstance(value, date):
            steps.append(Step((key,), value))
        elif value and value.start <= value.until:
            steps += [Step((key, "from"), value.start), Step((key, "until"), value.until)]
    return steps
