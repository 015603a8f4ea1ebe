import subprocess
import sys

import pytest

from mentorkit.publish.lock import Busy, locked

pytest.importorskip("fcntl")


def test_a_second_build_is_refused_and_a_later_one_is_not(tmp_path):
    with locked(tmp_path), pytest.raises(Busy), locked(tmp_path):
        pass
    with locked(tmp_path):
        pass


def test_a_helper_that_outlives_its_build_holds_the_lock(tmp_path):
    with locked(tmp_path) as lock:
        helper = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, pass_fds=(lock,))
    with pytest.raises(Busy), locked(tmp_path):
        pass
    helper.communicate(b"\n")
    with locked(tmp_path):
        pass
