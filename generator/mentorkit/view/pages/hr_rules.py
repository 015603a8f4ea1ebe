"""/hr/rules/ and a page for each rule of the check, from the rules and their examples alone."""

from collections import defaultdict

from mentorkit.finding import Text
from mentorkit.rules.rule import Rule
from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.pages.hr_types import code, either
from mentorkit.view.reference import TRIED_FOR, Lesson
from mentorkit.view.texts import filled

FAMILIES = "YSRLCPG"
BESIDE = 44
"""Characters of a line that fit when wrong and right stand side by side."""


def pages(context: Context) -> list[Page]:
    lessons = sorted(context.reference.lessons,
                     key=lambda lesson: (FAMILIES.index(lesson.rule.code[0]), lesson.rule.code))
    around = [None, *lessons, None]
    return [_overview(lessons), *(_page(context, *around[n:n + 3]) for n in range(len(lessons)))]


def title(rule: Rule) -> Text:
    """A rule's title as a heading: without the full stop."""
    return Text(rule.title.nl.removesuffix("."), rule.title.en.removesuffix("."))


def _overview(lessons: list[Lesson]) -> Page:
    families = defaultdict(list)
    for lesson in lessons:
        families[lesson.rule.code[0]].append(_row(lesson.rule))
    model = {"families": [{"letter": letter, "name": filled(f"hr.family.{letter}"), "rules": rules}
                          for letter, rules in families.items()], "count": len(lessons)}
    return Page("/hr/rules/", "hr_rules", filled("hr.rules.title"), filled("hr.rules.description"), model,
                kind="reading", found=False, toc=False)


def _row(rule: Rule) -> dict:
    return {"code": rule.code, "title": title(rule), "level": str(rule.severity), "address": f"/hr/rules/{rule.code}/",
            "weight": filled(f"hr.severity.{rule.severity}"),
            "named": filled("hr.rule.named", code=rule.code, title=title(rule))}


def _page(context: Context, before: Lesson | None, lesson: Lesson, after: Lesson | None) -> Page:
    rule = lesson.rule
    row = _row(rule)
    model = {
        **row, "family": filled(f"hr.family.{rule.code[0]}"), "found": lesson.finding, "message": lesson.message,
        "told": lesson.remedy, "file": lesson.file, "wrong": lesson.wrong, "right": lesson.right,
        "was": lesson.before, "change": rule.change is not None,
        "stacked": any(len(line.text) > BESIDE for line in (*lesson.wrong, *lesson.right)),
        "others": [{"title": message, "text": remedy} for message, remedy in lesson.others],
        "why": rule.why, "source": rule.cited, "tune": _setting(context, lesson), "weights": either(lesson.lighter),
        "foreign": isinstance(rule.source, str),
        "before": before and _row(before.rule), "after": after and _row(after.rule),
    }
    return Page(row["address"], "hr_rule", row["named"], filled("hr.rule.description", code=rule.code), model,
                kind="reading", found=False, toc=False)


def _setting(context: Context, lesson: Lesson) -> list[dict]:
    """The lines of programme.yml that make a rule lighter; none where that can't be."""
    words = {language: filled("hr.rule.tune.reason")[language] for language in context.languages}
    reason = words if len(words) > 1 else words[context.languages[0]]
    return code(lesson.setting(reason, context.today + TRIED_FOR))
