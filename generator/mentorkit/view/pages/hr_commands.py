"""/hr/commands/: every command of mentorkit, as it tells of itself."""

from mentorkit.view.context import Context
from mentorkit.view.page import Page
from mentorkit.view.pages.hr_types import code
from mentorkit.view.reference import Command, Option
from mentorkit.view.texts import filled


def pages(context: Context) -> list[Page]:
    shared = _shared(context.reference.commands)
    commands = [{
        "id": command.name.replace(" ", "-"), "name": f"mentorkit {command.name}", "usage": command.usage,
        "help": command.help, "examples": [code([example]) for example in command.examples],
        "options": [option for option in command.options if option not in shared],
    } for command in context.reference.commands]
    return [Page("/hr/commands/", "hr_commands", filled("hr.commands.title"), filled("hr.commands.description"),
                 {"commands": commands, "shared": shared}, kind="reading", found=False)]


def _shared(commands: tuple[Command, ...]) -> list[Option]:
    """The options that every command has, but those that have none: told once."""
    lists = [command.options for command in commands if command.options]
    return [option for option in lists[0] if all(option in options for options in lists)] if len(lists) > 1 else []
