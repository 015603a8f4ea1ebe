"""What the rules about `programme.yml: rules` share."""

from collections.abc import Iterator

from mentorkit.finding import Place, Severity
from mentorkit.model import Programme
from mentorkit.model.records import RuleSetting
from mentorkit.rules.catalogue import rules
from mentorkit.rules.judge import FIRM_FAMILIES
from mentorkit.rules.rule import Rule


def known() -> dict[str, Rule]:
    """Every rule by its code."""
    return {rule.code: rule for rule in rules()}


def settings_of(programme: Programme, key: str) -> Iterator[tuple[Place, RuleSetting]]:
    """HR's settings of rules, each with the place of one of its values."""
    if programme.settings:
        for position, setting in enumerate(programme.settings.rules):
            yield programme.place(programme.settings.file, "rules", position, key), setting


def is_firm(rule: Rule) -> bool:
    """Whether a rule gives errors that can't be made lighter."""
    return rule.severity is Severity.ERROR and rule.code[0] in FIRM_FAMILIES
