"""Somebody who writes down every figure that the site ever shows, and works out what the numbers must have been.

It knows what everybody can read on /figures/: how a number is rounded, and from how many people a share is shown; and
how a pair lives: who has finished or stopped stays so, and who has started is running, finished or stopped. It holds
every whole number that could be, strikes out what contradicts something that was shown, and names each group of
1 to `min_group` - 1 people or pairs whose size is then certain. What the tenths of a share say of the group that they
are of is no secret: that is what a share is for.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

Numbers = frozenset[int]
State = tuple[int, int, int]

STARTED = ("running", "finished", "stopped_early")
COUNTS = ("waiting", *STARTED)


def counted(said: int | str, group: int) -> Numbers:
    """The numbers that are shown like this: 0, `"<5"`, or a multiple of `group`. Any other number is that number."""
    if isinstance(said, str):
        return frozenset(range(1, int(said.removeprefix("<"))))
    if said == 0 or said % group:
        return frozenset({said})
    return frozenset(n for n in range(max(group, said - group), said + group) if nearest(n, group) == said)


def nearest(number: int, group: int) -> int:
    return (2 * number + group) // (2 * group) * group


def told(phrase: str, group: int) -> Numbers | None:
    """What a phrase of a page says: "ongeveer 15", "fewer than 5", "3"; None where it says no number."""
    if few := re.search(r"(?:minder dan|fewer than) (\d+)", phrase, re.IGNORECASE):
        return counted(f"<{few[1]}", group)
    number = re.search(r"\d+", phrase)
    return counted(int(number[0]), group) if number else None


@dataclass(slots=True)
class Seen:
    """What was written down of a cohort on a day: the numbers that each count can be, and the tenths of each share,
    None where it was not shown."""

    counts: dict[str, Numbers] = field(default_factory=dict)
    shares: dict[str, int | None] = field(default_factory=dict)

    def hear(self, key: str, numbers: Numbers) -> None:
        """One thing more about a count. What contradicts the rest was said after HR changed the past."""
        self.counts[key] = (self.counts.get(key, numbers) & numbers) or numbers

    def span(self, key: str) -> Numbers:
        """What it can be; of what was never told, nothing is worked out."""
        return self.counts.get(key, frozenset({0}))


@dataclass(slots=True)
class Asked:
    """An evaluation's audience: how many were asked, how many answered, and the tenths of each question."""

    invited: Numbers
    answered: Numbers
    tenths: list[int | None] = field(default_factory=list)


@dataclass(slots=True)
class Attacker:
    """`notes` by cohort and day; `totals` of all cohorts by day and count; `asked` by evaluation and audience."""

    group: int
    notes: dict[str, dict[date, Seen]] = field(default_factory=dict)
    totals: dict[date, dict[str, Numbers]] = field(default_factory=dict)
    asked: dict[str, Asked] = field(default_factory=dict)

    def note(self, cohort: str, day: date) -> Seen:
        return self.notes.setdefault(cohort, {}).setdefault(day, Seen())

    def read_json(self, content: Mapping) -> None:
        """`api/v1/status.json` of one build."""
        for entry in content["cohorts"]:
            seen = self.note(entry["id"], date.fromisoformat(entry["reported_on"]))
            for key, value in entry["figures"].items():
                if key in COUNTS:
                    seen.hear(key, counted(value, self.group))
                else:
                    seen.shares[key] = value and value["in_ten"]
        whole = content["programme"]
        totals = self.totals.setdefault(date.fromisoformat(whole["reported_on"]), {})
        totals |= {key: counted(n, self.group) for key, n in whole["figures"].items() if key in COUNTS}

    def certain(self) -> list[str]:
        """Each small group whose size is certain; none is what the site promises."""
        found = [leak for cohort in self.notes for leak in self._cohort(cohort)]
        found += [leak for day in self.totals for leak in self._sums(day)]
        return found + [leak for name, asked in self.asked.items() for leak in self._answers(name, asked)]

    def _known(self, what: str, numbers: Iterable[int]) -> Iterator[str]:
        some = set(numbers)
        if len(some) == 1 and 0 < min(some) < self.group:
            yield f"{what}: {min(some)}"

    def _cohort(self, cohort: str) -> Iterator[str]:
        """The counts of each day, and who came from one day to the next."""
        days = sorted(self.notes[cohort])
        could = self._histories([self.notes[cohort][day] for day in days])
        for day, states in zip(days, could, strict=True):
            yield from self._known(f"{cohort} {day} waiting", self.notes[cohort][day].span("waiting"))
            for at, key in enumerate(STARTED):
                yield from self._known(f"{cohort} {day} {key}", {state[at] for state in states})
        for at, day in enumerate(days[1:]):
            steps = [(a, b) for a in could[at] for b in could[at + 1] if _follows(a, b)]
            yield from self._known(f"{cohort} {day} newly finished", {b[1] - a[1] for a, b in steps})
            yield from self._known(f"{cohort} {day} newly stopped", {b[2] - a[2] for a, b in steps})
            yield from self._known(f"{cohort} {day} newly started", {sum(b) - sum(a) for a, b in steps})

    def _histories(self, seen: list[Seen]) -> list[set[State]]:
        """For each day what can be running, finished and stopped, beside what was shown on all the other days."""
        could = [self._states(one) for one in seen]
        for at in range(1, len(could)):
            could[at] = {b for b in could[at] if any(_follows(a, b) for a in could[at - 1])} or could[at]
        for at in range(len(could) - 2, -1, -1):
            could[at] = {a for a in could[at] if any(_follows(a, b) for b in could[at + 1])} or could[at]
        return could

    def _states(self, seen: Seen) -> set[State]:
        states = {(r, f, s) for r in seen.span("running") for f in seen.span("finished")
                  for s in seen.span("stopped_early")}
        return {state for state in states if self._fits(seen, state)} or states

    def _fits(self, seen: Seen, state: State) -> bool:
        """Whether each share can be shown with these numbers."""
        for key, tenths in seen.shares.items():
            most = {"goals_met": state[1], "on_rhythm": state[0]}.get(key, sum(state))
            if tenths and most < 2 * self.group:
                return False
        return True

    def _sums(self, day: date) -> Iterator[str]:
        """A total beside its parts: what the others leave for each."""
        for key, total in self.totals[day].items():
            spans = {cohort: days[day].span(key) for cohort, days in self.notes.items() if day in days}
            for cohort, span in spans.items():
                low, high = (sum(end(s) for c, s in spans.items() if c != cohort) for end in (min, max))
                left = {n for n in span if any(n + low <= whole <= n + high for whole in total)}
                yield from self._known(f"{cohort} {day} {key}, by the total", left)

    def _answers(self, name: str, asked: Asked) -> Iterator[str]:
        """Who answered was asked, and an answer is shown from a certain number on."""
        least = 2 * self.group if any(asked.tenths) else 0
        pairs = [(i, n) for i in asked.invited for n in asked.answered if n <= i]
        both = [(i, n) for i, n in pairs if n >= least] or pairs
        yield from self._known(f"{name} invited", {i for i, _ in both})
        yield from self._known(f"{name} answered", {n for _, n in both})
        yield from self._known(f"{name} silent", {i - n for i, n in both})


def _follows(before: State, after: State) -> bool:
    """Whether a cohort can have gone from one state to another: what is final stays, and who started has started."""
    return before[1] <= after[1] and before[2] <= after[2] and sum(before) <= sum(after)
