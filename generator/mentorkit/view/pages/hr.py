"""/hr/ and all below: what HR looks up, made from the schemas, the rules and the commands themselves."""

from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.pages import hr_commands, hr_fields, hr_rules
from mentorkit.view.texts import filled


def pages(context: Context) -> list[Page]:
    return [_start(context), *hr_fields.pages(context), *hr_rules.pages(context), *hr_commands.pages(context)]


def _start(context: Context) -> Page:
    steps = ("open", "new", "propose", "check", "merge")
    ways = {"fields": "/hr/fields/", "rules": "/hr/rules/", "commands": "/hr/commands/", "guide": "/guides/hr/"}
    model = {
        "kinds": hr_fields.kinds(context),
        "steps": [{"title": filled(f"hr.how.{step}"), "text": filled(f"hr.how.{step}.text")} for step in steps],
        "ways": [{"title": filled(f"hr.ways.{way}"), "text": filled(f"hr.ways.{way}.text"), "address": address}
                 for way, address in ways.items()],
    }
    return Page("/hr/", "hr", filled("hr.title"), filled("hr.description"), model,
                kind="reading", found=False, toc=False)
