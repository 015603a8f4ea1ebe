"""The table of states: what each needs and must not have."""

import pytest

from mentorkit.model.states import FINAL, STATES, TRANSITIONS, State, at_odds, fitting, forbidden, missing

ACTIVE, WAITING, DONE = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"

PROPOSAL = "mentor: carla-smit\nproposal: {date: 2026-09-08, by: hr-noord}\n"
BOTH = PROPOSAL.replace("}", ", mentor_yes_on: 2026-09-10, mentee_yes_on: 2026-09-11}")
START = f"{BOTH}started_on: 2026-09-15\n"
PAUSE = "pauses: [{from: 2026-10-20}]\n"
MET = "closing: {date: 2026-11-02, reason: goals-met}\n"
LEFT = "closing: {date: 2026-11-02, reason: no-click}\n"
LET_GO = "closing: {date: 2026-09-12}\n"

SOUND = {
    ("requested", ""), ("proposed", PROPOSAL), ("proposed", BOTH), ("active", START), ("paused", START + PAUSE),
    ("completed", START + MET), ("ended", START + LEFT), ("withdrawn", LET_GO), ("unmatched", LET_GO),
    ("withdrawn", PROPOSAL + LET_GO), ("unmatched", BOTH + LET_GO),
    ("active", START + "pauses: [{from: 2026-10-20, until: 2026-11-03}]\n"),
}


def words(facts) -> list[str]:
    return [".".join(fact.path) for fact in facts]


@pytest.mark.parametrize("status, rest", sorted(SOUND))
def test_what_a_state_looks_like(programme, status, rest):
    pair = programme({WAITING: f"status: {status}\n{rest}"}).pairs["w4nf"]
    assert (missing(pair), forbidden(pair), at_odds(pair)) == ((), (), False)


@pytest.mark.parametrize("status, rest, lacking", [
    ("proposed", "", ["mentor", "proposal"]),
    ("proposed", "mentor: carla-smit\n", ["proposal"]),
    ("active", PROPOSAL, ["proposal.mentor_yes_on", "proposal.mentee_yes_on", "started_on"]),
    ("active", BOTH, ["started_on"]),
    ("active", "", ["mentor", "proposal", "started_on"]),
    ("paused", START, ["pauses"]),
    ("paused", START + "pauses: [{from: 2026-10-20, until: 2026-11-03}]\n", ["pauses"]),
    ("completed", START, ["closing"]),
    ("ended", START + LET_GO, ["closing.reason"]),
    ("withdrawn", "", ["closing"]),
    ("unmatched", PROPOSAL, ["closing"]),
])
def test_what_is_missing(programme, status, rest, lacking):
    pair = programme({WAITING: f"status: {status}\n{rest}"}).pairs["w4nf"]
    assert words(missing(pair)) == lacking
    assert at_odds(pair)


@pytest.mark.parametrize("status, rest, extra", [
    ("requested", "mentor: carla-smit\n", ["mentor"]),
    ("requested", START + MET, ["mentor", "proposal", "started_on", "closing"]),
    ("proposed", START, ["started_on"]),
    ("proposed", PROPOSAL + LET_GO, ["closing"]),
    ("active", START + PAUSE, ["pauses"]),
    ("active", START + MET, ["closing"]),
    ("paused", START + PAUSE + MET, ["closing"]),
    ("completed", START + PAUSE + MET, ["pauses"]),
    ("withdrawn", START + LET_GO, ["started_on"]),
])
def test_what_does_not_belong(programme, status, rest, extra):
    pair = programme({WAITING: f"status: {status}\n{rest}"}).pairs["w4nf"]
    assert words(forbidden(pair)) == extra
    assert at_odds(pair)


@pytest.mark.parametrize("rest, state", [
    ("", State.REQUESTED), (PROPOSAL, State.PROPOSED), (BOTH, State.PROPOSED), (START, State.ACTIVE),
    (START + PAUSE, State.PAUSED), (START + MET, State.COMPLETED), (START + LEFT, State.ENDED),
    (LET_GO, None),    # withdrawn or unmatched: the file does not tell
    ("mentor: carla-smit\n", None),
])
def test_the_state_that_a_file_fits(programme, rest, state):
    whole = programme({WAITING: f"status: requested\n{rest}"})
    assert fitting(whole.pairs["w4nf"], whole.vocabulary) == state


def test_every_state_has_its_demands_and_its_next_steps():
    assert set(STATES) == set(TRANSITIONS) == set(State)
    assert all(not TRANSITIONS[state] for state in FINAL)
    assert State.REQUESTED in TRANSITIONS[State.PROPOSED]
    assert State.PROPOSED not in TRANSITIONS[State.ACTIVE]
