"""E-mails that somebody can send with one click: a mailto address, and the same text to copy."""

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from mentorkit.view.page import Localised

LONGEST_BODY = 1500
"""Characters of an encoded body: some mail programs cut what is longer."""


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail in every language of the site. `subject` and `body` may be None: nothing filled in."""

    address: str
    subject: Localised | None = None
    body: Localised | None = None

    @property
    def to(self) -> str:
        """The link with nothing filled in."""
        return f"mailto:{quote(self.address, safe='@+')}"

    def href(self, language: str) -> str:
        """The mailto link. Source of its form: RFC 6068."""
        parts = {"subject": self.subject, "body": self.body}
        query = "&".join(f"{name}={_quoted(text[language])}" for name, text in parts.items() if text is not None)
        return self.to + (f"?{query}" if query else "")


def fits(body: str) -> bool:
    """Whether an encoded body is short enough for every mail program."""
    return len(_quoted(body)) <= LONGEST_BODY


@lru_cache(maxsize=4096)
def _quoted(text: str) -> str:
    """For the query of a link; lines end in CRLF there."""
    return quote(text.replace("\n", "\r\n"), safe="")
