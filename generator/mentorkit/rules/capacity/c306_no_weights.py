"""C306: a matching in which nothing counts."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if not any(programme.matching.weights):
        yield RULE.at(programme.place("programme/matching.yml", "weights"))


RULE = Rule(
    code="C306",
    severity=Severity.WARNING,
    title=Text("Een matching waarin niets meetelt", "A matching in which nothing counts"),
    message=Text("Alle gewichten zijn 0. Dan is elke mentor even goed voor iedereen.",
                 "All weights are 0. Then every mentor is as good for everybody."),
    remedy=Text("Geef mee wat belangrijk is, zoals ‘skills: 45’ en ‘prefers: 25’.",
                "Say what matters, such as ‘skills: 45’ and ‘prefers: 25’."),
    why=Text("De gewichten zeggen wat een goed koppel is. Zonder gewichten is een voorstel niet beter dan loten.",
             "The weights say what makes a good pair. Without weights, a proposal is no better than drawing lots."),
    examples=(
        Example(
            file="programme/matching.yml",
            wrong="weights: {skills: 0, prefers: 0, styles: 0, location: 0, department: 0}\n",
            right="weights: {skills: 45, prefers: 0, styles: 0, location: 0, department: 0}\n",
            marks="{skills",
        ),
    ),
    check=check,
)
