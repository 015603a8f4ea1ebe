"""`report` is exact for HR's own eyes, and lets nobody be singled out anywhere else."""

import re


def test_away_from_a_terminal_figures_are_rounded_and_names_masked(run) -> None:
    told = run("report", "--lang", "en")
    assert told.exit_code == 0
    assert re.search("Running +fewer than 5", told.output)
    assert "Noor Jansen" not in told.output
    assert "pairs/2026-autumn/w4nf.yml  •••" in told.output


def test_unmasked_it_is_exact_and_tells_names(run) -> None:
    told = run("report", "--unmasked", "--lang", "en").output
    assert "fewer than 5" not in told
    assert "2026-08-21  pairs/2026-autumn/w4nf.yml  Noor Jansen\n" in told
    assert "This request waits for a proposal." in told


def test_what_is_overdue_stands_with_what_the_check_says_oldest_first(run, programme) -> None:
    settings = programme / "programme/programme.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("answer_request_days: 100", "answer_request_days: 14"), encoding="utf-8")
    pair = programme / "pairs/2026-autumn/x3yz.yml"
    pair.write_text((programme / "pairs/2026-autumn/w4nf.yml").read_text(encoding="utf-8")
                    .replace("2026-08-21", "2026-08-11").replace("oor", "ora").replace("tom-visser", "anna-de-vries"),
                    encoding="utf-8")
    told = run("report", "--unmasked", "--lang", "en").output
    assert "This request waits for a proposal." not in told
    assert told.count("w4nf.yml") == 1


def test_without_a_sound_programme_yml_it_says_what_is_wrong(run, programme) -> None:
    (programme / "programme/programme.yml").write_text("name: Programme\n", encoding="utf-8")
    told = run("report")
    assert told.exit_code == 1
    assert "programme/programme.yml" in told.output
