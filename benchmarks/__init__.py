"""How fast mentorkit is, beside other tools on the same files in the same run."""
