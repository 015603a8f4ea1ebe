"""mentorkit: checks the files of a mentoring programme and makes its site."""

__version__ = "0.1.0"
