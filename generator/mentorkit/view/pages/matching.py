"""/matching/: how pairs are made, from matching.yml, in plain words."""

from mentorkit.view.context import Context
from mentorkit.view.page import Localised, Page
from mentorkit.view.texts import filled
from mentorkit.view.told import rhythm_words

ALWAYS = ("line", "team", "excludes", "declined", "places", "ready", "away", "meets", "again")
"""The hard rules that hold whatever matching.yml says."""

NEVER = ("hours", "age", "gender", "origin", "health", "performance", "pay", "contract")
"""What is never weighed: no field holds it, or the score does not read it."""


def pages(context: Context) -> list[Page]:
    matching, settings = context.programme.matching, context.settings
    model = {
        "weighed": _weighed(context), "unweighed": _unweighed(context),
        "own": context.wrote("programme/matching.yml"), "always": ALWAYS, "chosen": _chosen(context), "never": NEVER,
        "floor": round(100 * matching.floor),
        "first": [filled(f"matching.first.{who}") for who in matching.first],
        "stays": matching.stay_bonus > 0,
        "reasons": tuple(context.programme.vocabulary.decision_reasons.values()),
        "rhythm": rhythm_words(settings.rhythm),
    }
    title, description = filled("matching.title"), filled("matching.description")
    return [Page("/matching/", "matching", title, description, model, kind="reading")]


def _weights(context: Context) -> list[tuple[str, int]]:
    return list(context.programme.matching.weights._asdict().items())


def _weighed(context: Context) -> list[dict]:
    """What counts, the heaviest first, with how much of a hundred points it brings."""
    weights = [(key, weight) for key, weight in _weights(context) if weight > 0]
    whole = sum(weight for _, weight in weights)
    return [{"key": key, "points": (200 * weight + whole) // (2 * whole) or 1}
            for key, weight in sorted(weights, key=lambda entry: -entry[1])]


def _unweighed(context: Context) -> list[Localised]:
    """What could count, and does not in this programme."""
    return [filled(f"matching.weight.{key}") for key, weight in _weights(context) if weight <= 0]


def _chosen(context: Context) -> list[tuple[Localised, Localised]]:
    """The hard rules that this programme chose, each with its name."""
    rules = context.programme.matching.rules
    return [(filled(f"matching.rule.{name}"), filled(f"matching.rule.{name}.{choice}"))
            for name, choice in rules._asdict().items()]
