"""A few hundred broken programmes of the small sort, the same each time. `make fuzz` draws thousands from the demo."""

import pytest
from tests.conftest import DAY
from tests.fuzz import garble, wrong
from tests.fuzz.case import Case, Ground, draw
from tests.fuzz.commands import Folder
from tests.fuzz.hold import breaches, change_breaches

from mentorkit.rules.example import BASE

SEED = "house"
LOOK = 'look: {primary: "#0b5c4a", accent: "#e8a33d"}\n'


@pytest.fixture(scope="module")
def ground(house) -> Ground:
    texts = {**BASE, "programme/programme.yml": BASE["programme/programme.yml"] + LOOK}
    return Ground({file: text.encode() for file, text in texts.items()}, house, DAY)


def judged(case: Case, ground: Ground) -> list[str]:
    found = ground.inspect(case.files(ground))
    return [*breaches(case, ground, found), *change_breaches(case, ground, found)]


def test_the_ground_is_sound(ground: Ground):
    assert ground.sound.findings == ()


@pytest.mark.parametrize("kind", garble.MAKERS)
def test_whatever_is_in_a_file_is_told_and_nothing_breaks(kind: str, ground: Ground):
    for number in range(25):
        case = draw(ground, {kind: garble.MAKERS[kind]}, f"{SEED}/{number}")
        assert (number, judged(case, ground)) == (number, [])


@pytest.mark.parametrize("kind", wrong.MAKERS)
def test_what_is_known_to_be_wrong_is_never_clean(kind: str, ground: Ground):
    for number in range(4):
        case = draw(ground, {kind: wrong.MAKERS[kind]}, f"{SEED}/{number}")
        assert (number, judged(case, ground)) == (number, [])


def test_the_commands_end_as_they_promise_over_broken_files(ground: Ground, tmp_path):
    folder = Folder(tmp_path, ground)
    for number in range(8):
        makers = garble.MAKERS if number % 2 else wrong.MAKERS
        case = draw(ground, makers, f"{SEED}/commands/{number}")
        assert (number, list(folder.breaches(case))) == (number, [])


@pytest.mark.parametrize("change", [
    {"mentors/anna-de-vries.yml": b"name: Anna\nname: Tom\n"},
    {"programme/vocabulary.yml": None},
    {"programme/programme.yml": b"[]"},
])
def test_a_mistake_that_is_not_told_would_be_seen(change: dict, ground: Ground):
    """The judge itself: a case that claims to be something else is a breach."""
    case = Case("something else", change, frozenset({"C999"}), next(iter(change)))
    assert any("is not found" in breach for breach in judged(case, ground))
