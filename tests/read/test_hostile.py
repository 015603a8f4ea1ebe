"""Folders made to break the check, small: each gives its finding. `make hostile` has them as large as they may be."""

import os
import time

import pytest
from benchmarks.hostile import HOSTILE, Hostile, lay, let_go
from tests.conftest import DAY

from mentorkit.inspection import inspect
from mentorkit.read import discovery
from mentorkit.report import write

SIZE = 0.002


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.what)
def test_a_hostile_folder_gives_its_finding(hostile: Hostile, tmp_path, monkeypatch):
    monkeypatch.setattr(discovery, "MOST_FILES", 100)
    if hostile.unprivileged and os.getuid() == 0:
        pytest.skip("nothing is closed to root; `make hostile` gives root up for this one")
    root = lay(tmp_path / "programme", hostile, SIZE)
    begun = time.process_time()
    try:
        found = inspect(root, DAY)
    finally:
        let_go(root)
    assert {finding.code for finding in found.findings} & set(hostile.codes)
    assert time.process_time() - begun < 2
    for language in ("nl", "en"):
        write("text", list(found.findings), found, found.tree.documents, language, True).encode()
