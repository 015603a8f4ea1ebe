"""Every kind of page, by its address in the demo; where a kind has states, one of each."""

KINDS = (
    "", "404.html", "join/", "mentoring/", "programme/", "steps/", "guides/", "guides/mentor/", "faq/",
    "mentors/", "mentors/anna-de-vries/", "mentors/tom-visser/", "contact/", "training/", "recognition/",
    "recognition/anna-de-vries/", "evaluation/", "evaluation/2026-spring/", "evaluation/2026-autumn/", "status/",
    "status/2026-spring/", "status/2027-spring/", "conduct/", "matching/", "privacy/", "figures/", "hr/", "hr/fields/",
    "hr/fields/mentor/", "hr/rules/", "hr/rules/C101/", "hr/commands/",
)
PRINTED = ("recognition/anna-de-vries/", "guides/agreements/", "guides/first-meeting/", "mentors/anna-de-vries/")
"""Pages that people print."""


def name(address: str) -> str:
    """As part of a file's name."""
    return address.removesuffix(".html").strip("/").replace("/", "-") or "home"
