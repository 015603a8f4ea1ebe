"""The programme on the day of the build, as all pages look at it."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from mentorkit.model import Programme
from mentorkit.model.life import has_room, published
from mentorkit.model.records import Cohort, ContactPoint, Mentor, Settings
from mentorkit.view.published import Published, published_fields
from mentorkit.view.reference import NOTHING, Reference

TINTS, ANGLES = 6, 4


@dataclass(frozen=True, slots=True)
class PublicMentor:
    """A mentor as everybody may see her: `fields` are her published fields by key."""

    id: str
    name: str
    fields: Mapping[str, Published]
    room: bool

    @property
    def address(self) -> str:
        return f"/mentors/{self.id}/"

    @property
    def initials(self) -> str:
        """First letters of the first and the last word of her name."""
        words = [word for word in self.name.split() if word[0].isalnum()] or [self.name]
        return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()

    @property
    def tint(self) -> int:
        """A number from 1 to 6, from her id alone."""
        return zlib.crc32(self.id.encode()) % TINTS + 1

    @property
    def angle(self) -> int:
        """A number from 1 to 4, from her id alone."""
        return zlib.crc32(self.id.encode()) // TINTS % ANGLES + 1

    def value(self, key: str, default=()):
        """The value of a published field; `default` where she has none."""
        return self.fields[key].value if key in self.fields else default


@dataclass(frozen=True)
class Context:
    """What page builders read. Nothing here but `programme` and `mentor_record` holds private values."""

    programme: Programme
    today: date
    reference: Reference = NOTHING

    @property
    def settings(self) -> Settings:
        settings = self.programme.settings
        assert settings is not None, "a programme without settings is not built"
        return settings

    @property
    def languages(self) -> tuple[str, ...]:
        return self.settings.languages

    def wrote(self, file: str, key: str = "") -> bool:
        """Whether the organisation wrote this down; where it did not, what the schema starts from holds."""
        document = self.programme.document(file)
        return document is not None and (not key or key in document.data)

    @cached_property
    def people_may_be_shown(self) -> bool:
        """Whether somebody made sure that only colleagues can open the site."""
        access = self.settings.site.access_confirmed_on
        return access is not None and access <= self.today

    @cached_property
    def mentors(self) -> tuple[PublicMentor, ...]:
        """The published mentors, sorted by name, then id."""
        records = [m for m in self.programme.mentors.values() if published(self.programme, m, self.today)]
        return tuple(self._public(m) for m in sorted(records, key=lambda m: (m.name.casefold(), m.id)))

    @cached_property
    def mentor_by_id(self) -> Mapping[str, PublicMentor]:
        return {mentor.id: mentor for mentor in self.mentors}

    def _public(self, mentor: Mentor) -> PublicMentor:
        document = self.programme.document(mentor.file)
        fields = published_fields(self.programme, "mentor", document.data)
        return PublicMentor(mentor.id, mentor.name, fields, has_room(self.programme, mentor, self.today))

    @cached_property
    def cohorts(self) -> tuple[Cohort, ...]:
        """All cohorts, the one that starts first first."""
        return tuple(sorted(self.programme.cohorts.values(), key=lambda c: (c.starts_on, c.id)))

    @cached_property
    def enrolling(self) -> Cohort | None:
        """The cohort that one can join today; of several, the one that closes first."""
        now = [cohort for cohort in self.cohorts if cohort.enrolment.covers(self.today)]
        return min(now, key=lambda c: (c.enrolment.until, c.id), default=None)

    @cached_property
    def next_enrolling(self) -> Cohort | None:
        """The cohort whose enrolment opens next after today."""
        later = [cohort for cohort in self.cohorts if cohort.enrolment.start > self.today]
        return min(later, key=lambda c: (c.enrolment.start, c.id), default=None)

    @cached_property
    def running(self) -> tuple[Cohort, ...]:
        """The cohorts that have started and not ended."""
        return tuple(c for c in self.cohorts if c.starts_on <= self.today <= c.ends_on)

    def contact(self, audience: str, location: str = "", language: str = "") -> tuple[str, ContactPoint] | None:
        """The contact point of kind hr to write to: `for` fits, then location, then language, then the file's order."""
        points = [(id, p) for id, p in self.settings.contact_points.items() if p.kind == "hr"]
        fitting = [(id, p) for id, p in points if audience in p.for_] or points
        return min(fitting, key=lambda entry: (
            bool(location and entry[1].locations and location not in entry[1].locations),
            bool(language and language not in entry[1].languages),
        ), default=None)
