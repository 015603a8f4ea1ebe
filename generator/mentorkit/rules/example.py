"""A small sound programme: the ground of every rule's examples, which are edits of it."""

import re
from textwrap import dedent, indent

from mentorkit.rules.rule import Example

PROGRAMME = """\
# yaml-language-server: $schema=../schemas/programme.schema.json
name: {nl: Mentorprogramma Noorderlicht, en: Noorderlicht mentoring programme}
organisation: Noorderlicht Energie
languages: [nl, en]
timezone: Europe/Amsterdam
purpose: {nl: We leren van elkaar. Zo groeit iedereen., en: We learn from each other. So everybody grows.}
site: {url: "https://mentoring.noorderlicht.example/", access_confirmed_on: 2026-01-12}
goals:
  - id: internal-moves
    goal: {nl: Meer collega's groeien intern door, en: More colleagues grow into a new role here}
    measure: {nl: Vacatures die intern vervuld zijn, en: Vacancies filled internally}
    unit: percent
    baseline: {date: 2025-12-31, value: 31}
    target: {date: 2027-12-31, value: 40}
    readings: [{date: 2026-06-30, value: 34}]
rhythm: {answer_request_days: 100}
contact_points:
  hr-noord:
    name: Sanne Kuipers
    role: {nl: Programmacoördinator, en: Programme coordinator}
    kind: hr
    for: [employees, mentees, mentors, managers]
    languages: [nl, en]
    email: mentoring@noorderlicht.example
    answers_within_days: 2
    stand_in: vertrouwen
  vertrouwen:
    name: Ineke Mol
    role: {nl: Vertrouwenspersoon, en: Confidential adviser}
    kind: confidential
    for: [employees, mentees, mentors, managers]
    languages: [nl, en]
    email: vertrouwen@noorderlicht.example
    answers_within_days: 2
    anonymous: true
privacy:
  works_council_on: 2025-11-20
  pulse_agreed_on: 2025-11-20
  dpia_on: 2025-11-06
  officer: hr-noord
  private_words: [ziekte]
"""

VOCABULARY = """\
# yaml-language-server: $schema=../schemas/vocabulary.schema.json
departments: {operations: {nl: Operatie, en: Operations}, finance: {nl: Financiën, en: Finance}}
locations: {groningen: Groningen, assen: Assen}
languages: {nl: {nl: Nederlands, en: Dutch}, en: {nl: Engels, en: English}}
skills:
  presenting: {nl: Presenteren, en: Presenting, also: [pitchen]}
  project-management: {nl: Projectmanagement, en: Project management}
styles: {sparring: {nl: Sparren, en: Sparring}}
learning: {doing: {nl: Door te doen, en: By doing}}
meets: {in-person: {nl: Op locatie, en: In person}, online: Online}
closing_reasons:
  goals-met: {text: {nl: Doelen behaald, en: Goals met}, outcome: completed}
  no-click: {text: {nl: Geen klik, en: No click}, outcome: ended}
decline_reasons: {no-time: {nl: Nu geen tijd, en: No time now}}
decision_reasons: {worked-together: {nl: Werkten al samen, en: Worked together before}}
"""

MATCHING = """\
# yaml-language-server: $schema=../schemas/matching.schema.json
weights: {skills: 45, prefers: 25, styles: 10, location: 10, department: 10}
rules: {location: same-or-online, department: any, language: shared}
"""

TRAINING = """\
# yaml-language-server: $schema=../schemas/training.schema.json
modules:
  mentor-basics:
    title: {nl: Beginnen als mentor, en: Mentor basics}
    summary: {nl: "Luisteren, en doorvragen.", en: Listening and asking on.}
    for: mentors
    required: true
    hours: 3
  mentee-start:
    title: {nl: Een goede start, en: A good start}
    summary: {nl: Wat je zelf kunt doen., en: What you can do yourself.}
    for: mentees
    required: true
    hours: 1
sessions:
  - module: mentor-basics
    date: 2027-01-14
    from: "13:00"
    until: "16:00"
    place: groningen
    places: 12
    contact: hr-noord
"""

RECOGNITION = """\
# yaml-language-server: $schema=../schemas/recognition.schema.json
ways: {certificate: {title: {nl: Certificaat, en: Certificate}, text: {nl: Een oorkonde., en: A certificate.}}}
thanks:
  - mentor: carla-smit
    cohort: 2026-spring
    way: certificate
    date: 2026-09-10
    text: {nl: Dank je wel., en: Thank you.}
"""

FAQ = """\
# yaml-language-server: $schema=../schemas/faq.schema.json
questions:
  - id: choose-a-mentor
    for: [employees, mentees]
    question: {nl: "Kies ik zelf mijn mentor?", en: "Do I choose my own mentor?"}
    answer: {nl: Ja. Je noemt wie je graag wilt., en: Yes. You name whom you would like.}
    related: [first-meeting]
  - id: first-meeting
    for: [mentees, mentors]
    question: {nl: "Wie plant het eerste gesprek?", en: "Who plans the first meeting?"}
    answer: {nl: De mentee., en: The mentee.}
"""

QUESTIONS = """\
# yaml-language-server: $schema=../schemas/questions.schema.json
scale: agree
questions:
  self-confidence:
    asks: mentees
    benefit: self-confidence
    text: {nl: Ik heb meer zelfvertrouwen in mijn werk., en: I am more confident in my work.}
"""

SPRING = """\
# yaml-language-server: $schema=../../schemas/cohort.schema.json
name: {nl: Voorjaar 2026, en: Spring 2026}
enrolment: {from: 2026-01-05, until: 2026-02-06}
matching: {from: 2026-02-09, until: 2026-02-27}
starts_on: 2026-03-02
midway: {from: 2026-05-18, until: 2026-05-29}
ends_on: 2026-09-01
evaluation: {from: 2026-09-01, until: 2026-09-18}
"""

AUTUMN = """\
# yaml-language-server: $schema=../../schemas/cohort.schema.json
name: {nl: Najaar 2026, en: Autumn 2026}
enrolment: {from: 2026-08-01, until: 2026-08-31}
matching: {from: 2026-09-01, until: 2026-09-12}
starts_on: 2026-09-15
midway: {from: 2026-12-01, until: 2026-12-15}
ends_on: 2027-03-15
evaluation: {from: 2027-03-15, until: 2027-04-05}
places: 30
"""

EVALUATION = """\
# yaml-language-server: $schema=../../schemas/evaluation.schema.json
cohort: 2026-spring
moment: {moment}
held: {{from: {start}, until: {end}}}
invited: {{mentees: 14, mentors: 11, managers: 12}}
answers: [{{question: self-confidence, counts: [0, 1, 2, 6, 3]}}]
learned: [{{nl: Samen plannen helpt., en: Planning together helps.}}]
actions:
  - {{action: {{nl: Eerder beginnen., en: Start earlier.}}, by: hr-noord, due_on: {due}, done_on: {due}}}
"""

MENTOR = """\
# yaml-language-server: $schema=../schemas/mentor.schema.json
name: {name}
email: {email}@noorderlicht.example
role: {{nl: Projectleider, en: Project lead}}
department: {department}
team: {team}
location: {location}
meets: [in-person, online]
languages: [nl, en]
manager: {manager}@noorderlicht.example
mentor_since: {since}
intake_on: {since}
status: available
capacity: 2
hours_per_month: 4
skills: [presenting, project-management]
styles: [sparring]
suits: [doing]
training: [{{module: mentor-basics, completed_on: {since}}}]
bio: {{nl: {bio[0]}., en: {bio[1]}.}}
confirmed_on: 2026-08-01
consent: {{profile_on: {since}}}
"""

ACTIVE = """\
# yaml-language-server: $schema=../../schemas/pair.schema.json
mentee:
  name: Bo Chen
  email: bo.chen@noorderlicht.example
  department: finance
  team: treasury
  location: groningen
  meets: [online]
  languages: [nl]
  manager: i.smit@noorderlicht.example
  learns_by: [doing]
request: {requested_on: 2026-08-20, skills: [presenting], styles: [sparring], prefers: [anna-de-vries]}
status: active
mentor: anna-de-vries
proposal: {date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-10, mentee_yes_on: 2026-09-11}
declined: [{mentor: tom-visser, date: 2026-09-05, by: mentor, reason: no-time}]
manager_told_on: 2026-09-12
started_on: 2026-09-15
first_meeting_on: 2026-09-22
agreement_on: 2026-09-29
goals: [{id: chair-a-board, goal: Een stuurgroep zelf voorzitten, due_on: 2027-02-01}]
training: [{module: mentee-start, completed_on: 2026-09-14}]
check_ins:
  - {date: 2026-10-12, with: mentee, by: hr-noord, pulse: 4}
  - {date: 2026-11-16, with: both, by: hr-noord, pulse: 4}
"""

COMPLETED = """\
# yaml-language-server: $schema=../../schemas/pair.schema.json
mentee:
  name: Iris Postma
  email: iris.postma@noorderlicht.example
  department: operations
  team: planning
  location: assen
  meets: [in-person]
  languages: [nl]
  manager: k.dekker@noorderlicht.example
request: {requested_on: 2026-01-20, skills: [project-management], prefers: [carla-smit]}
status: completed
mentor: carla-smit
proposal: {date: 2026-02-16, by: hr-noord, mentor_yes_on: 2026-02-18, mentee_yes_on: 2026-02-19}
manager_told_on: 2026-02-20
started_on: 2026-03-02
first_meeting_on: 2026-03-09
agreement_on: 2026-03-16
goals: [{id: own-project, goal: Een eigen project leiden, due_on: 2026-08-01, achieved_on: 2026-07-20}]
training: [{module: mentee-start, completed_on: 2026-02-25}]
check_ins:
  - {date: 2026-04-08, with: mentee, by: hr-noord, pulse: 4}
  - {date: 2026-05-18, with: both, by: hr-noord, pulse: 5}
  - {date: 2026-06-25, with: mentor, by: hr-noord, pulse: 4}
  - {date: 2026-08-03, with: mentee, by: hr-noord, pulse: 5}
closing: {date: 2026-09-01, reason: goals-met, talked: true, rematch: false}
"""

REQUESTED = """\
# yaml-language-server: $schema=../../schemas/pair.schema.json
mentee:
  name: Noor Jansen
  email: noor.jansen@noorderlicht.example
  department: operations
  team: maintenance
  location: assen
  meets: [in-person, online]
  languages: [nl, en]
  manager: m.vos@noorderlicht.example
request: {requested_on: 2026-08-21, skills: [presenting], prefers: [tom-visser]}
status: requested
"""

BASE: dict[str, str] = {
    "programme/programme.yml": PROGRAMME,
    "programme/vocabulary.yml": VOCABULARY,
    "programme/matching.yml": MATCHING,
    "programme/training.yml": TRAINING,
    "programme/recognition.yml": RECOGNITION,
    "programme/faq.yml": FAQ,
    "programme/questions.yml": QUESTIONS,
    "programme/cohorts/2026-spring.yml": SPRING,
    "programme/cohorts/2026-autumn.yml": AUTUMN,
    "programme/evaluations/2026-spring-midway.yml":
        EVALUATION.format(moment="midway", start="2026-05-18", end="2026-05-29", due="2026-06-15"),
    "programme/evaluations/2026-spring-end.yml":
        EVALUATION.format(moment="end", start="2026-09-01", end="2026-09-18", due="2026-10-01"),
    "mentors/anna-de-vries.yml": MENTOR.format(
        name="Anna de Vries", email="anna.devries", department="operations", team="grid-planning",
        location="groningen", manager="p.bakker", since="2025-12-01",
        bio=("Ik denk graag mee", "I like to think along")),
    "mentors/carla-smit.yml": MENTOR.format(
        name="Carla Smit", email="carla.smit", department="finance", team="control",
        location="assen", manager="h.groen", since="2025-12-15", bio=("Ik vraag graag door", "I like to ask on")),
    "mentors/tom-visser.yml": MENTOR.format(
        name="Tom Visser", email="tom.visser", department="finance", team="audit",
        location="assen", manager="h.groen", since="2026-08-10", bio=("Ik luister graag", "I like to listen")),
    "pairs/2026-autumn/k7m2.yml": ACTIVE,
    "pairs/2026-autumn/w4nf.yml": REQUESTED,
    "pairs/2026-spring/q3xd.yml": COMPLETED,
}
"""Its files by path. Judged on 24 November 2026, nothing is wrong with it."""

_TOP = re.compile(r"^[\"']?(?P<key>[^\s#\-:\"'<=>][^:\n]*?)[\"']?[ \t]*:", re.MULTILINE)


def edit(base: str, snippet: str) -> str:
    """The base text with the keys of the snippet in place of its own, also in blocks below a key; what is new joins at
    the end. Text and not data, so that a snippet may be anything that somebody could type."""
    kept, changes = _blocks(base), _blocks(snippet)
    loose = changes.pop("", "")
    for key, block in changes.items():
        kept[key] = _within(kept.get(key, ""), block)
    return "".join(block if block.endswith("\n") else f"{block}\n" for block in [*kept.values(), loose] if block)


def asks(mentee: str) -> str:
    """One more request such as Noor's, of another mentee."""
    return REQUESTED.replace("Noor Jansen", mentee).replace("noor.jansen", mentee.lower().replace(" ", "."))


def files(example: Example, which: str) -> dict[str, bytes]:
    """The whole programme of an example, `wrong`, `right` or `before`. A file whose text is empty is not there."""
    texts = dict(BASE)
    if example.without:
        kept = _blocks(texts[example.file]).items()
        texts[example.file] = "".join(block for key, block in kept if key not in example.without)
    own = example.before if which == "before" else {example.file: getattr(example, which)}
    for file, snippet in [*example.more.items(), *own.items()]:
        if not snippet:
            texts.pop(file, None)
        else:
            texts[file] = edit(texts[file], snippet) if file in texts else snippet
    return {file: text.encode() for file, text in texts.items()}


def _blocks(text: str) -> dict[str, str]:
    """A text cut before each key at the margin: what belongs to each key, and under "" what comes before them."""
    tops = list(_TOP.finditer(text))
    blocks = {"": text[:tops[0].start()] if tops else text}
    for top, end in zip(tops, [top.start() for top in tops[1:]] + [len(text)], strict=False):
        key = top["key"]
        blocks[key] = blocks.get(key, "") + text[top.start():end]
    return blocks


def _within(base: str, block: str) -> str:
    """A key's block, edited inside where the base has a block of keys there too."""
    head, _, inner = base.partition("\n")
    name, _, change = block.partition("\n")
    inner, change = dedent(inner), dedent(change)
    if head == name and _TOP.match(inner) and _TOP.match(change):
        return f"{head}\n{indent(edit(inner, change), '  ')}"
    return block
