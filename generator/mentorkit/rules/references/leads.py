"""Whether a link in an answer leads somewhere, and where it was probably meant to lead."""

from mentorkit.rules.references.addresses import Addresses, from_faq
from mentorkit.rules.references.links import Link
from mentorkit.shape.near import nearest


def fault(link: Link, known: Addresses, anchors: set[str]) -> str | None:
    """What is wrong with a link, as a case of the rule; None where it leads somewhere."""
    scheme, colon, _ = link.target.partition(":")
    if link.target.startswith(("//", "\\")) or (colon and "/" not in scheme):
        fine = not link.image and scheme.lower() in ("http", "https", "mailto")
        return None if fine else "elsewhere" if link.image else "scheme"
    if link.image:
        return None if known.files is None or link.target.lstrip("/") in known.files else "image"
    address, _, anchor = from_faq(link.target), *link.target.partition("#")[1:]
    if address == "faq":
        return "anchor" if anchor and anchor not in anchors else None
    return None if address in known.there else "hidden" if address in known.hidden else "dead"


def meant(target: str, known: Addresses) -> str | None:
    """The address that was probably meant: of another site, without https://, or one of ours with a slip in it."""
    if target.lower().startswith("www."):
        return f"https://{target}"
    near = nearest(from_faq(target), known.there) or nearest(target, known.there)
    return near and f"/{near}/"
