"""Whole programmes with mistakes, and all that the check says of them.

`pytest --renew-golden` writes the reports anew: read the difference before you commit it.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from mentorkit import report
from mentorkit.inspection import inspect

HERE = Path(__file__).parent
PROGRAMMES = sorted(path.name for path in HERE.iterdir() if (path / "programme").is_dir())
TODAY = date(2026, 11, 24)


def told(name: str, form: str, language: str, masked: bool) -> str:
    inspection = inspect(HERE / name, TODAY)
    return report.write(form, list(inspection.findings), inspection, len(inspection.tree.documents), language, masked)


@pytest.mark.parametrize("name", PROGRAMMES)
@pytest.mark.parametrize(("file", "form", "language", "masked"), [
    ("report.nl.txt", "text", "nl", False), ("report.en.txt", "text", "en", False),
    ("report.masked.txt", "text", "en", True), ("report.github.txt", "github", "en", True),
])
def test_the_report_of_a_programme_is_as_it_was(name, file, form, language, masked, renew_golden):
    golden, now = HERE / name / file, told(name, form, language, masked)
    if renew_golden:
        golden.write_text(now, "utf-8")
    assert now == golden.read_text("utf-8")


def test_ten_mistakes_in_ten_files_are_ten_findings():
    findings = json.loads(told("ten-mistakes", "json", "en", True))["findings"]
    assert {(f["file"], f["line"], f["code"]) for f in findings} == {
        ("mentors/anna-de-vries.yml", 7, "S101"), ("mentors/carla-smit.yml", 21, "Y201"),
        ("mentors/tom-visser.yml", 14, "S105"), ("pairs/2026-autumn/k7m2.yml", 19, "L201"),
        ("pairs/2026-autumn/w4nf.yml", 11, "R101"), ("pairs/2026-spring/q3xd.yml", 26, "L103"),
        ("programme/cohorts/2026-autumn.yml", 7, "S108"), ("programme/cohorts/2026-spring.yml", 6, "Y101"),
        ("programme/matching.yml", 3, "S106"), ("programme/training.yml", 5, "S131"),
    }
    assert len(findings) == 10
