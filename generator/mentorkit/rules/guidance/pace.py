"""Promises that run in days, and the pairs that they hold for."""

from datetime import date
from functools import lru_cache

from mentorkit.model import Programme
from mentorkit.model.dates import add_days
from mentorkit.model.life import days_in_pauses, state_on
from mentorkit.model.records import Pair
from mentorkit.model.states import RUNNING


@lru_cache(1)
def running(programme: Programme, today: date) -> tuple[Pair, ...]:
    """Pairs that are under way, by their dates and by their status: where these disagree, another rule says so. Several
    rules ask for those of one programme."""
    return tuple(pair for pair in programme.pairs.values() if pair.status in RUNNING
                 and state_on(pair, today) in RUNNING and pair.id not in programme.at_odds)


def missed(pair: Pair, since: date, days: int, today: date) -> date | None:
    """The last day of a promise of so many days that is over by today, days in a pause not counted; None: in time."""
    if (today - since).days - days_in_pauses(pair, since, today) <= days:
        return None
    last = add_days(since, days)
    while (later := add_days(since, days + days_in_pauses(pair, since, last))) > last:
        last = later
    return last
