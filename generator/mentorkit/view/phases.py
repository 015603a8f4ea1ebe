"""Where a cohort is on a day, and what comes next."""

from datetime import date
from enum import StrEnum

from mentorkit.finding import Text
from mentorkit.model.records import Cohort
from mentorkit.view.sayings import full
from mentorkit.view.texts import filled


class Phase(StrEnum):
    PLANNED = "planned"
    ENROLLING = "enrolling"
    ENROLLED = "enrolled"
    MATCHING = "matching"
    MATCHED = "matched"
    RUNNING = "running"
    EVALUATING = "evaluating"
    FINISHED = "finished"


BEFORE_THE_START = (Phase.PLANNED, Phase.ENROLLING, Phase.ENROLLED, Phase.MATCHING, Phase.MATCHED)


def phase_of(cohort: Cohort, today: date) -> Phase:
    """The furthest that a cohort has come: where days overlap, the later part counts."""
    if today > max(cohort.ends_on, cohort.evaluation.until):
        return Phase.FINISHED
    if today > cohort.ends_on:
        return Phase.EVALUATING
    if today >= cohort.starts_on:
        return Phase.RUNNING
    if today >= cohort.matching.start:
        return Phase.MATCHED if today > cohort.matching.until else Phase.MATCHING
    if today >= cohort.enrolment.start:
        return Phase.ENROLLED if today > cohort.enrolment.until else Phase.ENROLLING
    return Phase.PLANNED


def next_of(cohort: Cohort, today: date) -> Text | None:
    """The sentence that says what comes next in a cohort, and when; None when all is behind it."""
    phase, midway, evaluation = phase_of(cohort, today), cohort.midway, cohort.evaluation
    if phase == Phase.PLANNED:
        return filled("status.next.opens", day=full(cohort.enrolment.start))
    if phase == Phase.ENROLLING:
        return filled("status.next.closes", day=full(cohort.enrolment.until))
    if phase == Phase.ENROLLED:
        return filled("status.next.matching", day=full(cohort.matching.start))
    if phase in BEFORE_THE_START:
        return filled("status.next.starts", day=full(cohort.starts_on))
    if phase == Phase.RUNNING and midway and today <= midway.until:
        if today < midway.start:
            return filled("status.next.midway", day=full(midway.start))
        return filled("status.next.midway_until", day=full(midway.until))
    if phase == Phase.RUNNING:
        return filled("status.next.ends", day=full(cohort.ends_on))
    if phase == Phase.EVALUATING and today < evaluation.start:
        return filled("status.next.evaluation", day=full(evaluation.start))
    return filled("status.next.evaluation_until", day=full(evaluation.until)) if phase == Phase.EVALUATING else None
