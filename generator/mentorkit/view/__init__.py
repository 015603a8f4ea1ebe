"""A programme and a day → page models that hold only what may be published."""

from mentorkit.view.site import Site, site

__all__ = ["Site", "site"]
