"""`python -m mentorkit` is the command `mentorkit`."""

from mentorkit.cli.main import run

run(prog_name="mentorkit")
