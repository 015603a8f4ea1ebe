"""What the benchmark measures is a sound programme."""

from datetime import date

import pytest
from benchmarks.programmes import make

from mentorkit.inspection import inspect


@pytest.mark.parametrize("mentors", (1, 10))
def test_a_programme_of_any_size_checks_clean(tmp_path, mentors):
    files = make(tmp_path, mentors)
    found = inspect(tmp_path, date(2026, 11, 24))
    assert files == len(list(tmp_path.rglob("*.yml"))) == len(found.tree.documents)
    assert len(found.programme.mentors) == mentors + 1
    assert not found.findings
