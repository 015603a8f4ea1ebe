"""Dates in order: which ones of a chain can't be right, so that one slip gives one message."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from mentorkit.finding import DataPath
from mentorkit.model.records import Cohort, Pair

PERIODS = ("enrolment", "matching", "midway", "evaluation")


class Step(NamedTuple):
    """A date, and the path where it stands."""

    path: DataPath
    day: date


class Slip(NamedTuple):
    """A step that lies before (or, with `after`, after) one that it may not."""

    step: Step
    other: Step
    after: bool = False


def slips(chain: Sequence[Step], middle: date) -> list[Slip]:
    """The fewest steps that have to move for a chain to be in order. Where either of two may have to, it is the one
    farther from `middle`; where that does not tell, the later one of the chain."""
    days = [step.day for step in chain]
    if all(a <= b for a, b in pairwise(days)):
        return []
    kept = _kept([day.toordinal() for day in days], middle.toordinal())
    found = []
    for position, step in enumerate(chain):
        if position in kept:
            continue
        too_early = next((chain[k] for k in reversed(kept) if k < position and chain[k].day > step.day), None)
        too_late = next((chain[k] for k in kept if k > position and chain[k].day < step.day), None)
        found.append(Slip(step, too_early) if too_early else Slip(step, too_late, after=True))
    return found


def slips_of_pair(pair: Pair, cohort: Cohort | None) -> list[Slip]:
    """The dates that are wrong in a pair's course, and what lies before its request or its start."""
    chain = _course(pair)
    found = slips(chain, cohort.starts_on if cohort else chain[len(chain) // 2].day)
    wrong = {slip.step.path for slip in found}
    for first, early in _too_early(pair):
        if first.path not in wrong:
            found += [Slip(step, first) for step in early]
    return found


def slips_of_cohort(cohort: Cohort) -> list[Slip]:
    """The dates of a cohort that are out of order. A period that ends before it begins is left out: see `backward`. The
    final evaluation may begin before the end, but not before the rest."""
    chain = _plan(cohort)
    found = slips(chain, sorted(step.day for step in chain)[len(chain) // 2])
    wrong = {slip.step.path for slip in found}
    before = [step for step in chain if step.path[0] in ("starts_on", "midway") and step.path not in wrong]
    if before and cohort.evaluation.start < before[-1].day and "evaluation" not in backward(cohort):
        found.append(Slip(Step(("evaluation", "from"), cohort.evaluation.start), before[-1]))
    return found


def backward(cohort: Cohort) -> list[str]:
    """The periods of a cohort that end before they begin."""
    return [key for key in PERIODS if (span := getattr(cohort, key)) and span.until < span.start]


def _kept(days: Sequence[int], middle: int) -> list[int]:
    """Positions of the longest run that never goes back; of equally long ones, the one closest to the middle."""
    best: list[tuple[int, int, list[int]]] = []
    for i in range(len(days) - 1, -1, -1):
        rest = max((run for run in best if days[run[2][0]] >= days[i]), key=_worth, default=(0, 0, []))
        best.append((rest[0] + 1, rest[1] + abs(days[i] - middle), [i, *rest[2]]))
    return max(best, key=_worth)[2]


def _worth(run: tuple[int, int, list[int]]) -> tuple[int, int, list[int]]:
    """How good a run is: its length, how close it stays, and how early it begins."""
    length, distance, positions = run
    return length, -distance, [-position for position in positions]


def _course(pair: Pair) -> list[Step]:
    """What happens to every pair, in the order in which it can only happen; of the two yeses, either may come first."""
    steps = [Step(("request", "requested_on"), pair.request.requested_on)]
    if proposal := pair.proposal:
        steps.append(Step(("proposal", "date"), proposal.date))
        yeses = [Step(("proposal", "mentor_yes_on"), proposal.mentor_yes_on),
                 Step(("proposal", "mentee_yes_on"), proposal.mentee_yes_on)]
        steps += sorted((yes for yes in yeses if yes.day), key=lambda yes: yes.day)
    if pair.started_on:
        steps.append(Step(("started_on",), pair.started_on))
    if pair.first_meeting_on:
        steps.append(Step(("first_meeting_on",), pair.first_meeting_on))
    if pair.closing:
        steps.append(Step(("closing", "date"), pair.closing.date))
    if pair.anonymised_on:
        steps.append(Step(("anonymised_on",), pair.anonymised_on))
    return steps


def _too_early(pair: Pair) -> Iterator[tuple[Step, list[Step]]]:
    """A step of the course, and what lies before it and can't."""
    asked = pair.request.requested_on
    yield Step(("request", "requested_on"), asked), [
        *(Step(("declined", n, "date"), decline.date) for n, decline in enumerate(pair.declined)
          if decline.date < asked),
        *(Step(("check_ins", n, "date"), check_in.date) for n, check_in in enumerate(pair.check_ins)
          if check_in.date < asked),
    ]
    if start := pair.started_on:
        yield Step(("started_on",), start), [
            *([Step(("agreement_on",), pair.agreement_on)] if pair.agreement_on and pair.agreement_on < start else ()),
            *(Step(("pauses", n, "from"), pause.start) for n, pause in enumerate(pair.pauses) if pause.start < start),
            *(Step(("goals", n, "achieved_on"), goal.achieved_on) for n, goal in enumerate(pair.goals)
              if goal.achieved_on and goal.achieved_on < start),
        ]


def _plan(cohort: Cohort) -> list[Step]:
    """The dates of a cohort, in the order in which they follow each other."""
    steps: list[Step] = []
    for key in ("enrolment", "matching", "starts_on", "midway", "ends_on"):
        value = getattr(cohort, key)
        if isinstance(value, date):
            steps.append(Step((key,), value))
        elif value and key not in backward(cohort):
            steps += [Step((key, "from"), value.start), Step((key, "until"), value.until)]
    return steps
