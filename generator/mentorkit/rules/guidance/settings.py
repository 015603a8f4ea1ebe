"""What the rules about `programme.yml: rules` share."""

from collections.abc import Iterator

from mentorkit.finding import Place, Severity
from mentorkit.model import Programme
from mentorkit.model.records import RuleSetting
from mentorkit.rules.catalogue import codes, rule
from mentorkit.rules.judge import FIRM_FAMILIES
from mentorkit.rules.rule import Rule


def settings_of(programme: Programme, key: str) -> Iterator[tuple[Place, RuleSetting, Rule | None]]:
    """HR's settings of rules, each with the place of one of its values, and its rule if there is one of that code."""
    known = codes()
    for position, setting in enumerate(programme.settings.rules if programme.settings else ()):
        place = programme.place(programme.settings.file, "rules", position, key)
        yield place, setting, rule(setting.rule) if setting.rule in known else None


def is_firm(rule: Rule) -> bool:
    """Whether a rule gives errors that can't be made lighter."""
    return rule.severity is Severity.ERROR and rule.code[0] in FIRM_FAMILIES
