"""What the programme as a whole can be asked."""

import pytest

from mentorkit.finding import Place


@pytest.mark.parametrize(("kind", "path", "value", "public"), [
    ("pair", ("mentor",), "anna-de-vries", True),
    ("pair", ("request", "prefers", 0), "tom-visser", True),
    ("pair", ("mentor",), "nobody", False),
    ("pair", ("mentee", "department"), "finance", True),
    ("pair", ("mentee", "department"), "anna-de-vries", False),
    ("mentor", ("skills", 0), "presenting", True),
    ("mentor", ("skills",), ["presenting"], False),
    ("mentor", ("team",), "finance", False),
    ("pair", ("follows",), "q3xd", False),           # who follows whom is between them and HR
    ("pair", ("nothing",), "anna-de-vries", False),
])
def test_which_ids_may_leave_the_screen_of_hr(programme, kind, path, value, public):
    assert programme().is_public_id(kind, path, value) is public


def test_what_is_nowhere_is_at_the_start_of_its_file(programme):
    whole = programme()
    assert whole.place("nowhere.yml", "name") == Place("nowhere.yml")
    assert whole.place("mentors/tom-visser.yml", "name").line > 1
