"""The records of a programme: what rules, figures and matching reason about, and no more.

Attributes carry the names of the schema's fields, so that the way to a value in its file is its attribute's name.
Dates are `date`, ids are `str`, a text that may stand in two languages is a `Label`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


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


@dataclass(frozen=True, slots=True)
class Span:
    """Days from and until, both included; `until` None: not ended yet."""

    start: date
    until: date | None = None

    def covers(self, day: date) -> bool:
        return self.start <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Done:
    module: str
    completed_on: date


@dataclass(frozen=True, slots=True)
class Consent:
    profile_on: date
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True)
class Mentor:
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


@dataclass(frozen=True, slots=True)
class Mentee:
    department: str
    name: str = ""
    email: str = ""
    team: str = ""
    location: str = ""
    meets: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    manager: str = ""
    learns_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    requested_on: date
    skills: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    prefers: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    date: date
    by: str = ""
    mentor_yes_on: date | None = None
    mentee_yes_on: date | None = None


@dataclass(frozen=True, slots=True)
class Decline:
    mentor: str
    date: date
    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PairGoal:
    id: str
    goal: str = ""
    due_on: date | None = None
    achieved_on: date | None = None


@dataclass(frozen=True, slots=True)
class CheckIn:
    date: date
    by: str
    with_: str
    pulse: int | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    date: date
    reason: str = ""
    talked: bool = False
    rematch: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
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


@dataclass(frozen=True, slots=True)
class Cohort:
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


@dataclass(frozen=True, slots=True)
class Invited:
    mentees: int = 0
    mentors: int = 0
    managers: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    question: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Action:
    action: Label
    by: str
    due_on: date
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    id: str
    file: str
    cohort: str
    moment: str
    held: Span
    invited: Invited
    answers: tuple[Answer, ...] = ()
    learned: tuple[Label, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    date: date
    value: float


@dataclass(frozen=True, slots=True)
class Goal:
    id: str
    goal: Label
    measure: Label | None = None
    unit: str = "number"
    baseline: Reading | None = None
    target: Reading | None = None
    readings: tuple[Reading, ...] = ()
    note: Label | None = None


@dataclass(frozen=True, slots=True)
class ContactPoint:
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


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What HR promises and expects, in days, weeks and months; the schema has the defaults."""

    answer_request_days: int
    answer_proposal_days: int
    first_meeting_days: int
    agreement_days: int
    goal_days: int
    check_in_weeks: int
    confirm_profile_months: int


@dataclass(frozen=True, slots=True)
class Privacy:
    min_group: int
    keep_months: int
    works_council_on: date | None = None
    pulse_agreed_on: date | None = None
    dpia_on: date | None = None
    officer: str = ""
    private_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Site:
    """`url` is empty while the site has no address yet."""

    url: str = ""
    access_confirmed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Look:
    primary: str = ""
    accent: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True)
class LookingFor:
    skills: tuple[str, ...] = ()
    locations: tuple[str, ...] = ()
    text: Label | None = None


@dataclass(frozen=True, slots=True)
class RuleSetting:
    rule: str
    severity: str
    reason: Label
    until: date


@dataclass(frozen=True, slots=True)
class Settings:
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


@dataclass(frozen=True, slots=True)
class Reason:
    text: Label
    outcome: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    departments: Mapping[str, Label] = field(default_factory=dict)
    locations: Mapping[str, Label] = field(default_factory=dict)
    languages: Mapping[str, Label] = field(default_factory=dict)
    skills: Mapping[str, Label] = field(default_factory=dict)
    styles: Mapping[str, Label] = field(default_factory=dict)
    learning: Mapping[str, Label] = field(default_factory=dict)
    meets: Mapping[str, Label] = field(default_factory=dict)
    closing_reasons: Mapping[str, Reason] = field(default_factory=dict)
    decline_reasons: Mapping[str, Label] = field(default_factory=dict)
    decision_reasons: Mapping[str, Label] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Module:
    title: Label
    summary: Label
    for_: str
    required: bool
    hours: float
    valid_months: int | None = None


@dataclass(frozen=True, slots=True)
class Session:
    module: str
    date: date
    start: str
    until: str
    place: str
    places: int
    contact: str


@dataclass(frozen=True, slots=True)
class Training:
    modules: Mapping[str, Module] = field(default_factory=dict)
    sessions: tuple[Session, ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    title: Label
    text: Label


@dataclass(frozen=True, slots=True)
class Thanks:
    mentor: str
    way: str
    date: date
    text: Label
    cohort: str = ""


@dataclass(frozen=True, slots=True)
class Recognition:
    ways: Mapping[str, Way] = field(default_factory=dict)
    thanks: tuple[Thanks, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    asks: str
    benefit: str
    text: Label


@dataclass(frozen=True, slots=True)
class Questions:
    questions: Mapping[str, Question] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FaqEntry:
    id: str
    for_: tuple[str, ...]
    question: Label
    answer: Label
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Faq:
    questions: tuple[FaqEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """A pin or an exclusion."""

    pair: str
    mentor: str
    reason: str
    by: str
    date: date


@dataclass(frozen=True, slots=True)
class Weights:
    skills: int
    prefers: int
    styles: int
    location: int
    department: int
    learning: int


@dataclass(frozen=True, slots=True)
class HardRules:
    location: str
    department: str
    language: str


@dataclass(frozen=True, slots=True)
class Matching:
    weights: Weights
    rules: HardRules
    floor: float
    stay_bonus: int
    first: tuple[str, ...] = ()
    pins: tuple[Decision, ...] = ()
    exclusions: tuple[Decision, ...] = ()
