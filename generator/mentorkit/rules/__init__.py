"""The rules: what must hold across files and over time; a folder for each family, a file for each rule."""

from mentorkit.rules.judge import judge, judge_change, tuned, uncovered

__all__ = ["judge", "judge_change", "tuned", "uncovered"]
