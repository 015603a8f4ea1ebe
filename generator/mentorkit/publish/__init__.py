"""A tree of Markdown → the site: MkDocs for each language, checked links, and an exchange without a gap."""

from mentorkit.publish.site import Built, publish

__all__ = ["Built", "publish"]
