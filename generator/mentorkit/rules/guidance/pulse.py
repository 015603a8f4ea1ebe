"""What the pulses of a pair's check-ins say: 1 is bad, 5 is very good."""

from datetime import date

from mentorkit.model.records import Pair

LOW = 2
"""A pulse of this or less is low."""


def low_run(pair: Pair, today: date) -> list[int]:
    """The positions in `check_ins` of the low pulses that came last, oldest first; none when the last one was better.

    Check-ins of one day (with mentor and with mentee) are one moment, whose pulse is the lower one.
    """
    lowest: dict[date, int] = {}
    for position, talk in enumerate(pair.check_ins):
        if talk.pulse is not None and talk.date <= today:
            known = lowest.get(talk.date)
            if known is None or talk.pulse < pair.check_ins[known].pulse:
                lowest[talk.date] = position
    run: list[int] = []
    for day in sorted(lowest, reverse=True):
        if pair.check_ins[lowest[day]].pulse > LOW:
            break
        run.insert(0, lowest[day])
    return run
