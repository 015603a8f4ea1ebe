"""The records of a programme: what rules, figures and matching reason about, and no more.

Attributes carry the names of the schema's fields, so that the way to a value in its file is its attribute's name.
Dates are `date`, ids are `str`, a text that may stand in two languages is a `Label`. Records are named tuples, since
a check makes thousands of them and starts up at every commit; `Label` is none, for a tuple of texts is a list of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

NONE: Mapping = MappingProxyType({})
"""A section that HR has not written."""


@dataclass(frozen=True, slots=True)
class Label:
    """A text of HR's: one string for all languages, or one for each. `also` are other words people use for it."""

    texts: Mapping[str, str]
    also: tuple[str, ...] = ()

    def __getitem__(self, language: str) -> str:
        """The text in a language; where there is only one text, that one."""
        return self.texts.get(language) or next(iter(self.texts.values()), "")

    def language_of(self, language: str) -> str:
        """The language in which the text for `language` is really written; "" where it is the same in all."""
        return language if language in self.texts else next(iter(self.texts), "")


class Span(NamedTuple):
    """Days from and until, both included; `until` None: not ended yet."""

    start: date
    until: date | None = None

    def covers(self, day: date) -> bool:
        return self.start <= day and (self.until is None or day <= self.until)


class Done(NamedTuple):
    module: str
    completed_on: date


class Consent(NamedTuple):
    profile_on: date
    withdrawn_on: date | None = None


class Mentor(NamedTuple):
    id: str
    file: str
    name: str
    role: Label
    department: str
    location: str
    meets: tuple[str, ...]
    languages: tuple[str, ...]
    mentor_since: date
    status: str
    capacity: int
    hours_per_month: float
    skills: tuple[str, ...]
    bio: Label
    email: str = ""
    team: str = ""
    manager: str = ""
    intake_on: date | None = None
    away: tuple[Span, ...] = ()
    styles: tuple[str, ...] = ()
    suits: tuple[str, ...] = ()
    training: tuple[Done, ...] = ()
    quote: Label | None = None
    confirmed_on: date | None = None
    consent: Consent | None = None


class Mentee(NamedTuple):
    department: str
    name: str = ""
    email: str = ""
    team: str = ""
    location: str = ""
    meets: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    manager: str = ""
    learns_by: tuple[str, ...] = ()


class Request(NamedTuple):
    requested_on: date
    skills: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    prefers: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()


class Proposal(NamedTuple):
    date: date
    by: str = ""
    mentor_yes_on: date | None = None
    mentee_yes_on: date | None = None


class Decline(NamedTuple):
    mentor: str
    date: date
    by: str
    reason: str = ""


class PairGoal(NamedTuple):
    id: str
    goal: str = ""
    due_on: date | None = None
    achieved_on: date | None = None


class CheckIn(NamedTuple):
    date: date
    by: str
    with_: str
    pulse: int | None = None


class Closing(NamedTuple):
    date: date
    reason: str = ""
    talked: bool = False
    rematch: bool = False


class Pair(NamedTuple):
    id: str
    file: str
    cohort: str
    mentee: Mentee
    request: Request
    status: str
    mentor: str = ""
    proposal: Proposal | None = None
    declined: tuple[Decline, ...] = ()
    manager_told_on: date | None = None
    started_on: date | None = None
    first_meeting_on: date | None = None
    agreement_on: date | None = None
    goals: tuple[PairGoal, ...] = ()
    training: tuple[Done, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    pauses: tuple[Span, ...] = ()
    prolonged_until: date | None = None
    closing: Closing | None = None
    follows: str = ""
    anonymised_on: date | None = None


class Cohort(NamedTuple):
    id: str
    file: str
    name: Label
    enrolment: Span
    matching: Span
    starts_on: date
    ends_on: date
    evaluation: Span
    midway: Span | None = None
    places: int | None = None
    focus: Label | None = None


class Invited(NamedTuple):
    mentees: int = 0
    mentors: int = 0
    managers: int = 0


class Answer(NamedTuple):
    question: str
    counts: tuple[int, ...]


class Action(NamedTuple):
    action: Label
    by: str
    due_on: date
    done_on: date | None = None


class Evaluation(NamedTuple):
    id: str
    file: str
    cohort: str
    moment: str
    held: Span
    invited: Invited
    answers: tuple[Answer, ...] = ()
    learned: tuple[Label, ...] = ()
    actions: tuple[Action, ...] = ()


class Reading(NamedTuple):
    date: date
    value: float


class Goal(NamedTuple):
    id: str
    goal: Label
    measure: Label | None = None
    unit: str = "number"
    baseline: Reading | None = None
    target: Reading | None = None
    readings: tuple[Reading, ...] = ()
    note: Label | None = None


class ContactPoint(NamedTuple):
    name: str
    role: Label
    kind: str
    for_: tuple[str, ...]
    languages: tuple[str, ...]
    email: str
    answers_within_days: int
    locations: tuple[str, ...] = ()
    phone: str = ""
    stand_in: str = ""
    anonymous: bool = False
    about: Label | None = None


class Rhythm(NamedTuple):
    """What HR promises and expects, in days, weeks and months; the schema has the defaults."""

    answer_request_days: int
    answer_proposal_days: int
    first_meeting_days: int
    agreement_days: int
    goal_days: int
    check_in_weeks: int
    confirm_profile_months: int


class Privacy(NamedTuple):
    min_group: int
    keep_months: int
    works_council_on: date | None = None
    pulse_agreed_on: date | None = None
    dpia_on: date | None = None
    officer: str = ""
    private_words: tuple[str, ...] = ()


class Site(NamedTuple):
    """`url` is empty while the site has no address yet."""

    url: str = ""
    access_confirmed_on: date | None = None


class Look(NamedTuple):
    primary: str = ""
    accent: str = ""
    logo: str = ""


class LookingFor(NamedTuple):
    skills: tuple[str, ...] = ()
    locations: tuple[str, ...] = ()
    text: Label | None = None


class RuleSetting(NamedTuple):
    rule: str
    severity: str
    reason: Label
    until: date


class Settings(NamedTuple):
    """programme.yml."""

    file: str
    name: Label
    organisation: str
    languages: tuple[str, ...]
    timezone: str
    purpose: Label
    contact_points: Mapping[str, ContactPoint]
    rhythm: Rhythm
    privacy: Privacy
    site: Site = Site()
    look: Look = Look()
    goals: tuple[Goal, ...] = ()
    looking_for: LookingFor | None = None
    rules: tuple[RuleSetting, ...] = ()


class Reason(NamedTuple):
    text: Label
    outcome: str


class Vocabulary(NamedTuple):
    departments: Mapping[str, Label] = NONE
    locations: Mapping[str, Label] = NONE
    languages: Mapping[str, Label] = NONE
    skills: Mapping[str, Label] = NONE
    styles: Mapping[str, Label] = NONE
    learning: Mapping[str, Label] = NONE
    meets: Mapping[str, Label] = NONE
    closing_reasons: Mapping[str, Reason] = NONE
    decline_reasons: Mapping[str, Label] = NONE
    decision_reasons: Mapping[str, Label] = NONE


class Module(NamedTuple):
    title: Label
    summary: Label
    for_: str
    required: bool
    hours: float
    valid_months: int | None = None


class Session(NamedTuple):
    module: str
    date: date
    start: str
    until: str
    place: str
    places: int
    contact: str


class Training(NamedTuple):
    modules: Mapping[str, Module] = NONE
    sessions: tuple[Session, ...] = ()


class Way(NamedTuple):
    title: Label
    text: Label


class Thanks(NamedTuple):
    mentor: str
    way: str
    date: date
    text: Label
    cohort: str = ""


class Recognition(NamedTuple):
    ways: Mapping[str, Way] = NONE
    thanks: tuple[Thanks, ...] = ()


class Question(NamedTuple):
    asks: str
    benefit: str
    text: Label


class Questions(NamedTuple):
    questions: Mapping[str, Question] = NONE


class FaqEntry(NamedTuple):
    id: str
    for_: tuple[str, ...]
    question: Label
    answer: Label
    related: tuple[str, ...] = ()


class Faq(NamedTuple):
    questions: tuple[FaqEntry, ...] = ()


class Decision(NamedTuple):
    """A pin or an exclusion."""

    pair: str
    mentor: str
    reason: str
    by: str
    date: date


class Weights(NamedTuple):
    skills: int
    prefers: int
    styles: int
    location: int
    department: int
    learning: int


class HardRules(NamedTuple):
    location: str
    department: str
    language: str


class Matching(NamedTuple):
    weights: Weights
    rules: HardRules
    floor: float
    stay_bonus: int
    first: tuple[str, ...] = ()
    pins: tuple[Decision, ...] = ()
    exclusions: tuple[Decision, ...] = ()
