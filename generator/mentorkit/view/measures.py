"""How the figures are measured: exact numbers of a cohort or of the programme on a day, never for anybody's page."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mentorkit.model import Programme
from mentorkit.model.life import days_in_pauses, has_room, published, state_on, untrained
from mentorkit.model.records import Cohort, Pair
from mentorkit.model.states import RUNNING, WAITING, State

Part = tuple[int, int]
"""How many, of how many."""

FORMER = "former"
"""The mentor whose file is gone: nobody knows any more which one."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The pairs of a cohort, or of the whole programme, each with its state on a day."""

    programme: Programme
    day: date
    pairs: tuple[tuple[Pair, State], ...]

    def in_state(self, states: Iterable[State]) -> list[Pair]:
        return [pair for pair, state in self.pairs if state in states]


def standing_on(programme: Programme, day: date, cohort: Cohort | None = None) -> Standing:
    pairs = programme.pairs_of_cohort.get(cohort.id, ()) if cohort else programme.pairs.values()
    states = ((pair, state_on(pair, day)) for pair in pairs)
    return Standing(programme, day, tuple((pair, state) for pair, state in states if state))


def in_rhythm(pair: Pair, day: date, weeks: int) -> bool:
    """Whether the last check-in, or the start, lies no more than `weeks` back, days in a pause not counted."""
    last = max([pair.started_on, *(talk.date for talk in pair.check_ins if talk.date <= day)])
    return (day - last).days - days_in_pauses(pair, last, day) <= 7 * weeks


def waiting(standing: Standing) -> int:
    return len(standing.in_state(WAITING))


def running(standing: Standing) -> int:
    return len(standing.in_state(RUNNING))


def finished(standing: Standing) -> int:
    return len(standing.in_state({State.COMPLETED}))


def stopped_early(standing: Standing) -> int:
    return len(standing.in_state({State.ENDED}))


def goals_met(standing: Standing) -> Part:
    pairs = [pair for pair in standing.in_state({State.COMPLETED}) if pair.goals]
    return sum(all(g.achieved_on and g.achieved_on <= standing.day for g in pair.goals) for pair in pairs), len(pairs)


def on_rhythm(standing: Standing) -> Part:
    pairs = standing.in_state(RUNNING)
    weeks = standing.programme.settings.rhythm.check_in_weeks
    return sum(in_rhythm(pair, standing.day, weeks) for pair in pairs), len(pairs)


def first_choice(standing: Standing) -> Part:
    chosen = [(pair.mentor, pair.request.prefers[0]) for pair, _ in standing.pairs
              if pair.started_on and pair.started_on <= standing.day and pair.request.prefers]
    known = [(mentor, first) for mentor, first in chosen if not mentor == first == FORMER]
    return sum(mentor == first for mentor, first in known), len(known)


def trained(standing: Standing) -> Part:
    mentors = [mentor for mentor in standing.programme.mentors.values()
               if mentor.status != "alumni" and mentor.capacity > 0 and mentor.mentor_since <= standing.day]
    return sum(not untrained(standing.programme, mentor, standing.day) for mentor in mentors), len(mentors)


def mentors(standing: Standing) -> int:
    programme, day = standing.programme, standing.day
    return sum(published(programme, mentor, day) for mentor in programme.mentors.values())


def room(standing: Standing) -> int:
    programme, day = standing.programme, standing.day
    return sum(published(programme, m, day) and has_room(programme, m, day) for m in programme.mentors.values())
