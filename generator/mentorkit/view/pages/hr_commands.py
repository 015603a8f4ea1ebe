"""/hr/commands/: every command of mentorkit, as it tells of itself."""

from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.pages.hr_types import code
from mentorkit.view.texts import filled


def pages(context: Context) -> list[Page]:
    commands = [{
        "id": command.name.replace(" ", "-"), "name": f"mentorkit {command.name}", "usage": code([command.usage]),
        "help": command.help, "examples": code(command.examples),
        "options": command.options,
    } for command in context.reference.commands]
    return [Page("/hr/commands/", "hr_commands", filled("hr.commands.title"), filled("hr.commands.description"),
                 {"commands": commands}, kind="reading", found=False)]
