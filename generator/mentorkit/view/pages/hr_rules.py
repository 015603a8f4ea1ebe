"""/hr/rules/ and a page for each rule of the check, from the rules and their examples alone."""

from collections import defaultdict

from mentorkit.finding import Text
from mentorkit.rules.rule import Rule
from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.pages.hr_types import code
from mentorkit.view.reference import TRIED_FOR, Lesson
from mentorkit.view.texts import filled
from mentorkit.words import listed
from mentorkit.write.yaml_text import yaml_lines

FAMILIES = "YSRLCPG"


def pages(context: Context) -> list[Page]:
    lessons = sorted(context.reference.lessons, key=lambda lesson: (FAMILIES.index(lesson.rule.code[0]), lesson.rule.code))
    around = zip([None, *lessons[:-1]], lessons, [*lessons[1:], None])
    return [_overview(lessons), *(_page(context, *three) for three in around)]


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
                kind="reading", found=False)


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
        "others": [{"title": message, "text": remedy} for message, remedy in lesson.others],
        "why": rule.why, "source": rule.source, "weights": _either(lesson.lighter), "tune": _setting(context, lesson),
        "before": before and _row(before.rule), "after": after and _row(after.rule),
    }
    return Page(row["address"], "hr_rule", row["named"], filled("hr.rule.description", code=rule.code), model,
                kind="reading", found=False)


def _setting(context: Context, lesson: Lesson) -> list[dict]:
    """The lines of programme.yml that make a rule lighter; none where that can't be."""
    if not lesson.lighter:
        return []
    words = {language: filled("hr.rule.tune.reason")[language] for language in context.languages}
    reason = words if len(words) > 1 else words[context.languages[0]]
    setting = {"rule": lesson.rule.code, "severity": lesson.lighter[-1], "reason": reason,
               "until": (context.today + TRIED_FOR).isoformat()}
    return code(yaml_lines({"rules": [setting]}))


def _either(words: tuple[str, ...]) -> Text:
    return Text(*(listed(words, language, "or") for language in ("nl", "en")))
