"""S112: a web address that is not right."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S112",
    severity=Severity.ERROR,
    title=Text("Een webadres dat niet klopt", "A web address that is not right"),
    message=Text("‘{value}’ bij ‘{field}’ is geen webadres.", "‘{value}’ in ‘{field}’ is not a web address."),
    remedy=Text("Begin met https:// en neem het adres over uit je browser.",
                "Begin with https:// and copy the address from your browser."),
    why=Text("Met dit adres maken we links, en die moeten werken.",
             "We make links with this address, and they have to work."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong="site: {url: mentoring.noorderlicht.example, access_confirmed_on: 2026-01-12}\n",
            right="site: {url: \"https://mentoring.noorderlicht.example\", access_confirmed_on: 2026-01-12}\n",
            marks="mentoring.noorder",
        ),
    ),
)
