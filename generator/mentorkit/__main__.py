"""`python -m mentorkit` is the command `mentorkit`."""

from mentorkit.cli.main import main

main(prog_name="mentorkit")
