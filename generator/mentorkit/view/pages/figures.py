"""/figures/: what each figure means, and how numbers of people are rounded, with examples."""

from mentorkit.finding import Text
from mentorkit.view.context import Context
from mentorkit.view.figures import FIGURES, definition_of, reporting_day
from mentorkit.view.page import Page
from mentorkit.view.rounding import Count, Share
from mentorkit.view.sayings import full
from mentorkit.view.texts import filled

KINDS = ("count", "share", "exact")


def pages(context: Context) -> list[Page]:
    least = context.settings.privacy.min_group
    model = {
        "n": least, "twice": 2 * least,
        "as_of": _as_of(context),
        "counts": _counts(least), "shares": _shares(least),
        "kinds": [{"kind": kind, "figures": [_figure(context, figure) for figure in FIGURES if figure.kind == kind]}
                  for kind in KINDS],
    }
    return [Page("/figures/", "figures", filled("figures.title"), filled("figures.description"), model)]


def _as_of(context: Context) -> Text:
    """The days of the figures; of nothing that is counted there is no day."""
    counted = context.cohorts or context.programme.mentors
    return filled("figures.as_of" if counted else "figures.as_of.empty", reported=full(reporting_day(context.today)),
                  today=full(context.today))


def _figure(context: Context, figure) -> dict:
    return {"id": figure.key.replace("_", "-"), "name": figure.name, "question": figure.question,
            "text": definition_of(figure, context.programme)}


def _counts(least: int) -> list[list]:
    """Invented numbers, and what the site says of them: none, the last one that is too few, and one on either side of
    a half."""
    half = (least + 1) // 2
    exact = (0, 1, least - 1, least, 2 * least + half - 1, 2 * least + half)
    return [[_same(number), Count.of(number, least).words] for number in exact]


def _shares(least: int) -> list[list]:
    """The same for shares: a group that is too small, the middle, and the two ends."""
    group = 4 * least
    parts = ((least, 2 * least - 1), (0, group), (group * 3 // 5, group), (group - 1, group), (group, group))
    return [[filled("figures.part", part=part, whole=whole), Share.of(part, whole, least).words]
            for part, whole in parts]


def _same(number: int) -> Text:
    return Text(str(number), str(number))
