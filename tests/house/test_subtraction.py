"""Whoever holds all published figures side by side, and subtracts what from what, learns the size of no small group."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.house.attacker import Asked, Attacker, counted
from tests.house.overheard import PEOPLE, read_evaluation, read_status

from mentorkit.inspection import inspect
from mentorkit.model import records
from mentorkit.model.programme import Programme
from mentorkit.render.tree import page_text
from mentorkit.view.context import Context
from mentorkit.view.pages import evaluation, status
from mentorkit.view.rounding import Count, Share
from mentorkit.view.status_json import status_json

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 24)
AUTUMN = "2026-autumn"
OF_PEOPLE = re.compile(r"/(en/)?((status|evaluation|steps|programme|join|recognition|training)/.*)?$")
"""Pages that say how many."""


@pytest.fixture(scope="module")
def demo() -> Programme:
    return inspect(ROOT, DAY).programme


def first_days(start: date, months: int) -> list[date]:
    count = start.year * 12 + start.month - 1
    return [date(n // 12, n % 12 + 1, 1) for n in range(count, count + months)]


def turns(programme: Programme) -> list[date]:
    """The first days of the months in which something happens, and the days on which a cohort starts, asks or ends."""
    days = [day for c in programme.cohorts.values() for day in (c.starts_on, c.midway.start, c.ends_on)]
    return sorted({*first_days(date(2025, 11, 1), 22), *days, DAY})


def as_they_are(text: str) -> str:
    return text


def builds(programme: Programme, days: list[date], leak: Callable[[str], str] = as_they_are) -> Attacker:
    """Somebody who reads the files for machines of every build, and its pages in both languages."""
    attacker = Attacker(programme.settings.privacy.min_group)
    for day in days:
        context = Context(programme, day)
        attacker.read_json(status_json(context))
        for page in [*status.pages(context), *evaluation.pages(context)]:
            for language in context.languages:
                text = leak(page_text(page, language))
                if page.template.startswith("status"):
                    names = {cohort.name[language]: cohort.id for cohort in context.cohorts}
                    read_status(attacker, text, names, page.model.get("id"))
                elif "id" in page.model:
                    read_evaluation(attacker, text, page.model["id"])
    return attacker


def test_all_builds_of_the_demo_together_give_nobody_away(demo: Programme) -> None:
    attacker = builds(demo, turns(demo))
    assert sum(len(days) for days in attacker.notes.values()) > 40
    assert len(attacker.asked) == 6         # three audiences, two moments
    assert all(asked.tenths for asked in attacker.asked.values())
    assert attacker.certain() == []


def one_a_day(demo: Programme, number: int) -> Programme:
    """A cohort in which every day one thing happens: a pair starts, finishes or stops."""
    model = next(pair for pair in demo.pairs.values() if pair.cohort == AUTUMN and pair.status == "active")
    pairs = {}
    for n in range(number):
        started, ended = date(2026, 9, 15) + timedelta(n), date(2026, 10, 10) + timedelta(3 * n)
        closing = records.Closing(ended, "goals-met")
        pairs[f"p{n}"] = model._replace(id=f"p{n}", started_on=started, check_ins=(), pauses=(), closing=closing,
            status="ended" if n % 5 == 4 else "completed")
    return replace(demo, pairs=pairs)


@pytest.mark.parametrize("number", [3, 6, 9, 14, 20])
def test_a_programme_in_which_something_happens_every_day_gives_nobody_away(demo: Programme, number: int) -> None:
    small = one_a_day(demo, number)
    assert builds(small, turns(small)).certain() == []


def test_from_day_to_day_figures_of_people_stand_still(demo: Programme) -> None:
    """What happens on a day shows only at the next reporting day, together with all that happened since the last."""
    small, before = one_a_day(demo, 14), None
    for n in range(80):
        now = [(entry["reported_on"], entry["figures"])
               for entry in status_json(Context(small, date(2026, 9, 15) + timedelta(n)))["cohorts"]]
        for (day, figures), (earlier, shown) in zip(now, before or now, strict=True):
            assert day != earlier or figures == shown
        before = now


@pytest.mark.parametrize("group", [3, 4, 5, 6, 7, 10])
def test_a_share_beside_a_count_tells_no_small_count(group: int) -> None:
    """Every group that is small enough, and every part of it."""
    told = []
    for whole in range(5 * group):
        for part in range(whole + 1):
            attacker = Attacker(group)
            seen = attacker.note("c", DAY)
            for key, number in (("running", whole), ("finished", 0), ("stopped_early", 0)):
                seen.hear(key, counted(Count.of(number, group).json, group))
            seen.shares["on_rhythm"] = Share.of(part, whole, group).in_ten
            told += [(part, whole, leak) for leak in attacker.certain()]
    assert told == []


@pytest.mark.parametrize("group", [3, 5, 8])
def test_no_answer_tells_how_few_answered_or_were_silent(group: int) -> None:
    told = []
    for invited in range(4 * group):
        for answered in range(invited + 1):
            counts = [counted(Count.of(n, group).json, group) for n in (invited, answered)]
            tenths = [Share.of(agree, answered, group).in_ten for agree in range(answered + 1)]
            told += Attacker(group, asked={f"{answered} of {invited}": Asked(*counts, tenths)}).certain()
    assert told == []


def test_no_page_counts_people_to_the_last_one(demo: Programme, demo_pages: Mapping) -> None:
    """Every number of pairs, requests, mentees or line managers on a page is rounded, or a limit that HR set."""
    limits = {str(cohort.places) for cohort in demo.cohorts.values()} | {"0"}
    for address, page in demo_pages.items():
        if OF_PEOPLE.match(address):
            for rounded, number, _ in PEOPLE.findall(page.text):
                assert rounded or number in limits, (address, number)


TWO = {"running": "<5"}


def json_of(total: dict, *cohorts: dict) -> dict:
    return {"programme": {"reported_on": DAY.isoformat(), "figures": total},
            "cohorts": [{"id": f"c{n}", "reported_on": DAY.isoformat(), "figures": figures}
                        for n, figures in enumerate(cohorts)]}


@pytest.mark.parametrize(("content", "found"), [
    (json_of({"running": 10}, TWO, TWO), "by the total: 4"),
    (json_of({"running": 10}, TWO, TWO, {"running": 0}), "by the total: 4"),
    (json_of({}, {"running": 3}), "running: 3"),
    (json_of({"running": 25}, {"running": 20}, TWO), None),
])
def test_a_leak_in_the_files_for_machines_is_found(content: dict, found: str | None) -> None:
    attacker = Attacker(5)
    attacker.read_json(content)
    leaks = attacker.certain()
    assert any(leak.endswith(found) for leak in leaks) if found else leaks == []


@pytest.mark.parametrize(("shown", "leaked", "found"), [
    (r'(class="count__words">)(minder dan|fewer than) 5', r"\g<1>3", "stopped_early: 3"),
    (r'(<td>.*?<span>)(minder dan|fewer than) 5(?=</span>)', r"\g<1>2", "stopped_early: 2"),
    (r"(<text[^>]*>)(minder dan|fewer than) 5(?= (eerder gestopt|stopped early))", r"\g<1>4", "stopped_early: 4"),
    (r"(<td>.*?<span>)(ongeveer|about) 10(?=</span>)", r"\g<1>2", "answered: 2"),
])
def test_a_leak_on_a_page_is_found(demo: Programme, shown: str, leaked: str, found: str) -> None:
    leaks = builds(demo, [DAY], lambda text: re.sub(shown, leaked, text)).certain()
    assert any(leak.endswith(found) for leak in leaks), leaks


def test_where_two_bounds_meet_the_rounding_itself_tells() -> None:
    """Known, and left, since each number is rounded by itself: about 10 pairs (8 at least) of which fewer than 5 finish
    and fewer than 5 stop, are 4 and 4."""
    attacker = Attacker(5)
    for day, figures in ((date(2026, 7, 1), {"running": 10, "finished": 0, "stopped_early": 0}),
                         (date(2026, 8, 1), {"running": 0, "finished": "<5", "stopped_early": "<5"})):
        attacker.read_json({"programme": {"reported_on": day.isoformat(), "figures": {}},
                            "cohorts": [{"id": "c", "reported_on": day.isoformat(), "figures": figures}]})
    assert {leak.removeprefix("c 2026-08-01 ") for leak in attacker.certain()} >= {"finished: 4", "stopped_early: 4"}
