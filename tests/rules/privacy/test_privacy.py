"""The borders of the rules of privacy: which texts, which words and numbers, and from which day."""

from datetime import date
from pathlib import Path

import pytest
from tests.rules.told import told_by_change

from mentorkit import model, read, resources, shape
from mentorkit.inspection import inspect_tree
from mentorkit.rules.catalogue import rule
from mentorkit.rules.example import BASE, edit
from mentorkit.shape import Schemas

SCHEMAS = Schemas.load(resources.overlaid("schemas", Path("/nowhere"))).for_languages(("nl", "en"))
TODAY = date(2026, 11, 24)
PROGRAMME, ANNA, FAQ = "programme/programme.yml", "mentors/anna-de-vries.yml", "programme/faq.yml"
VOCABULARY = "programme/vocabulary.yml"
ACTIVE, CLOSED = "pairs/2026-autumn/k7m2.yml", "pairs/2026-spring/q3xd.yml"
PRIVACY = "works_council_on: 2025-11-20, pulse_agreed_on: 2025-11-20, dpia_on: 2025-11-06, officer: hr-noord"


def found(code: str, edits: dict[str, str], today: date = TODAY) -> list:
    texts = dict(BASE)
    for file, snippet in edits.items():
        texts[file] = edit(texts[file], snippet) if file in texts else snippet
    tree = read.parse({file: text.encode() for file, text in texts.items()})
    assert shape.check(tree, SCHEMAS) == []
    return list(rule(code).check(model.build(tree, SCHEMAS), today))


def bio(text: str) -> dict[str, str]:
    return {ANNA: f'bio: {{nl: "{text}", en: I like to think along.}}\n'}


@pytest.mark.parametrize(("word", "text", "seen"), [
    ("ziekte", "Over mijn Ziekte.", True),
    ("ziekte", "Het ziekteverlof.", True),
    ("ziekte", "Een hartziekte.", True),
    ("ziekte", "Ik was even ziek.", False),
    ("burn-out", "Na mijn burn out.", True),
    ("burn-out", "Na mijn burn‑out.", True),
    ("griep", "Een griepje.", True),
    ("ziek", "Mijn ziekte.", False),
    ("ras", "Het terras.", False),
    ("ras", "Van welk ras?", True),
    ("coördinatie", "De coordinatie.", True),
    ("c.v.", "Mijn cave.", False),
    ("", "Gewoon.", False),
])
def test_private_words(word: str, text: str, seen: bool):
    words = f'private_words: ["{word}"]' if word else "private_words: []"
    edits = bio(text) | {PROGRAMME: f"privacy: {{{PRIVACY}, {words}}}\n"}
    assert bool(found("P101", edits)) is seen


@pytest.mark.parametrize(("text", "seen"), [
    ("Mail naar anna@noorderlicht.example.", True),
    ("Mail naar Mentoring@Noorderlicht.example.", False),      # the address of a contact point
    ("Koffie @ de Markt", False),
    ("Ik ben @anna op het intranet.", False),
])
def test_e_mail_addresses(text: str, seen: bool):
    assert bool(found("P102", bio(text))) is seen


@pytest.mark.parametrize(("text", "seen"), [
    ("Bel 06-12345678.", True),
    ("Bel 06 12 34 56 78.", True),
    ("Bel +31 6 1234 5678.", True),
    ("Bel +31 (0)50 555 01 20.", True),
    ("Bel (050) 555 01 20.", True),
    ("Bel 0251 55 01 77.", True),
    ("Sinds 01-09-2016 mentor.", False),
    ("Van 09.30 tot 11.30 uur.", False),
    ("Wij zijn 2016-2026 gegroeid van 1000 naar 2000 mensen.", False),
    ("In 2026, 10 000 000 kWh.", False),
    ("Rekening NL91 ABNA 0417 1643 00.", True),        # no phone number, but nothing for the site either
])
def test_phone_numbers(text: str, seen: bool):
    assert bool(found("P103", bio(text))) is seen


def test_a_contact_points_number_may_be_named_in_any_form():
    numbered = BASE[PROGRAMME].replace("    answers_within_days: 2\n", '    phone: "+31 50 555 01 20"\n'
                                       "    answers_within_days: 2\n", 1)
    assert found("P103", bio("Bel 050-5550120.") | {PROGRAMME: numbered}) == []
    assert len(found("P103", bio("Bel 050 444 33 20.") | {PROGRAMME: numbered})) == 1


@pytest.mark.parametrize("text", ["Mijn griep.", "Mijn ziekte.", "Mijn burn-out."])
def test_each_of_several_private_words_is_found(text: str):
    words = {PROGRAMME: f"privacy: {{{PRIVACY}, private_words: [griep, ziekte, burn-out]}}\n"}
    assert len(found("P101", bio(text) | words)) == 1


def test_the_words_of_the_vocabulary_are_read_and_what_is_left_empty_is_fine():
    words = {PROGRAMME: f"privacy: {{{PRIVACY}, private_words: [griep]}}\n", VOCABULARY: "styles:\n"}
    assert found("P101", words) == []
    griep = BASE[VOCABULARY].replace("en: {nl: Engels, en: English}", "en: {nl: Griepje, en: English}")
    [finding] = found("P101", words | {VOCABULARY: griep})
    assert finding.place.file == VOCABULARY


def test_texts_are_read_where_the_programme_itself_is_missing(check):
    found = check(bio("Na mijn ziekte: bel 06 12345678 of mail x@y.example"), {PROGRAMME: None})
    assert {finding.code for finding in found if finding.code in ("P101", "P102", "P103")} == {"P102", "P103"}


@pytest.mark.parametrize("code", ["P101", "P102", "P103"])
def test_only_what_may_be_published_is_read(code: str):
    text = "Na mijn ziekte: bel 06 12345678 of mail x@y.example"
    private = {ACTIVE: f'request: {{requested_on: 2026-08-20, aim: "{text}", skills: [presenting]}}\n'}
    assert found(code, private) == []
    answer = {FAQ: "questions:\n  - id: x\n    for: [mentees]\n    question: {nl: Wat?, en: What?}\n"
                   f'    answer: {{nl: Niets., en: "{text}"}}\n'}
    [finding] = found(code, answer)
    assert (finding.place.file, finding.place.line) == (FAQ, 6)
    assert all(type(value) is str for value in finding.values.values()), "what somebody typed by mistake is private"


def test_pulses_that_were_never_agreed_to_are_one_finding():
    never = {PROGRAMME: "privacy: {works_council_on: 2025-11-20, dpia_on: 2025-11-06, officer: hr-noord}\n"}
    [finding] = found("P301", never)
    assert (finding.case, finding.values["number"], len(finding.also)) == ("never", 6, 3)


@pytest.mark.parametrize(("agreed", "number"), [
    ("2026-04-08", 0), ("2026-04-09", 1), ("2026-11-17", 2), ("2026-11-24", 2), ("2026-11-25", 0)])
def test_a_pulse_may_be_of_the_day_that_it_was_agreed_to(agreed: str, number: int):
    late = {PROGRAMME: f"privacy: {{works_council_on: 2025-11-20, pulse_agreed_on: {agreed}}}\n"}
    assert len(found("P301", late)) == number


def test_the_pulses_of_a_pair_that_came_too_early_are_one_finding():
    late = {PROGRAMME: "privacy: {works_council_on: 2025-11-20, pulse_agreed_on: 2026-07-01}\n"}
    [finding] = found("P301", late)
    assert (finding.values, len(finding.also)) == ({"day": date(2026, 4, 8), "agreed": date(2026, 7, 1)}, 2)


@pytest.mark.parametrize(("code", "edits"), [
    ("P301", {ACTIVE: "check_ins: [{date: 2025-10-12, with: mentee, by: hr-noord, pulse: 4}]\n"}),
    ("P401", {CLOSED: "closing: {date: 2025-09-01, reason: goals-met, talked: true}\n"}),
])
def test_nothing_follows_from_a_date_that_cannot_be(code: str, edits: dict[str, str]):
    assert found(code, edits) == []


@pytest.mark.parametrize(("today", "number"), [(date(2026, 1, 4), 0), (date(2026, 1, 5), 1), (TODAY, 1)])
def test_without_a_works_council_the_first_cohort_that_opened_is_named(today: date, number: int):
    seen = found("P302", {PROGRAMME: "privacy: {dpia_on: 2025-11-06}\n"}, today)
    assert [finding.place.file for finding in seen] == ["programme/cohorts/2026-spring.yml"] * number
    assert [(f.case, f.values) for f in seen] == [("never", {"day": date(2026, 1, 5)})] * number


@pytest.mark.parametrize(("agreed", "number"), [
    ("2026-01-05", 0), ("2026-01-06", 1), ("2026-11-24", 2), ("2026-11-25", 0)])     # the last is a slip: L207 tells
def test_every_cohort_that_opened_too_early_is_named(agreed: str, number: int):
    seen = found("P302", {PROGRAMME: f"privacy: {{works_council_on: {agreed}}}\n"})
    assert [1 + len(finding.also) for finding in seen] == [number] * bool(number)


@pytest.mark.parametrize(("today", "number"), [(date(2027, 9, 1), 0), (date(2027, 9, 2), 1)])
def test_data_is_kept_for_the_months_that_were_promised(today: date, number: int):
    assert len(found("P401", {}, today)) == number


def test_an_anonymised_pair_names_all_that_it_should_not_have():
    [finding] = found("P402", {CLOSED: "anonymised_on: 2026-10-10\n"})
    assert set(finding.values["fields"]) == {
        "mentee.name", "mentee.email", "mentee.team", "mentee.location", "mentee.meets", "mentee.languages",
        "mentee.manager", "goals.goal", "training", "check_ins.pulse"}
    assert len(finding.also) == 12, "each of the 13 places, the pulses one by one"
    assert "Iris" not in str(finding.values)


def test_an_empty_list_is_nothing_that_is_kept():
    bare = ("mentee: {department: operations}\nrequest: {requested_on: 2026-01-20, excludes: []}\n"
            "goals: [{id: own-project, achieved_on: 2026-07-20}]\ntraining: []\ndeclined: []\ncheck_ins: []\n"
            "anonymised_on: 2026-10-10\n")
    assert found("P402", {CLOSED: bare}) == []


@pytest.mark.parametrize(("code", "snippet"), [
    ("P201", {ANNA: "consent: {profile_on: 2026-11-24, withdrawn_on: 2027-01-01}\n"}),
    ("P202", {PROGRAMME: 'site: {url: "https://mentoring.noorderlicht.example/", access_confirmed_on: 2026-11-24}\n'}),
])
def test_what_happened_today_is_not_in_the_future(code: str, snippet: dict[str, str]):
    assert found(code, snippet) == []


@pytest.mark.parametrize(("written", "word", "spot"), [
    ("bio: {nl: Na mijn Ziekte., en: Yes.}", "ziekte", (0, 19, 6)),
    ("bio:\n  nl: |-\n    Een regel.\n\n    Na mijn burn-\n    out dus.\n  en: Yes.", "burn-out", (4, 13, 5)),
    ("bio:\n  nl: >-\n    Een regel\n    met één griep erin.\n  en: Yes.", "griep", (3, 13, 5)),
])
def test_the_caret_stands_under_the_word_itself(written, word, spot):
    [finding] = found("P101", {PROGRAMME: f"privacy:\n  private_words: [{word}]\n", ANNA: f"{written}\n"})
    line = edit(BASE[ANNA], f"{written}\n").split("\n").index(written.split("\n")[0]) + spot[0] + 1
    assert (finding.place.line, finding.place.column, finding.place.width) == (line, *spot[1:])


@pytest.mark.parametrize(("code", "words"), [("P102", "anna@home.example"), ("P103", "06 12 34 56 78")])
def test_an_address_and_a_number_are_underlined_alone(code, words):
    [finding] = found(code, {ANNA: f"bio:\n  nl: |-\n    Vrij.\n    Zie {words} voor meer.\n  en: Yes.\n"})
    assert (finding.place.column, finding.place.width) == (9, len(words))


@pytest.mark.parametrize(("code", "written"), [
    ("P101", r'"Na mijn ziekt\u0065."'),
    ("P102", r'"Mail anna\u0040home.example."'),
    ("P103", r'"Bel 06 12\u0033 456 78."'),
])
def test_what_is_written_otherwise_than_it_is_read_is_underlined_as_a_whole(code: str, written: str):
    [finding] = found(code, {ANNA: f"bio:\n  nl: {written}\n  en: Yes.\n"})
    assert (finding.place.column, finding.place.width) == (7, len(written))


@pytest.mark.parametrize(("code", "words"), [("P102", "anna@home.example"), ("P103", "06 12345678")])
def test_of_two_that_are_alike_the_first_is_underlined_also_where_the_text_begins(code: str, words: str):
    [finding] = found(code, {ANNA: f"bio:\n  nl: {words} of {words}\n  en: Yes.\n"})
    assert (finding.place.column, finding.place.width) == (7, len(words))


GIVEN = BASE[ANNA].replace("Anna de Vries", "Bea Bos").replace("anna.devries", "bea.bos")
NONE = "".join(line for line in GIVEN.splitlines(keepends=True) if not line.startswith("consent"))
WITHDRAWN = "consent: {profile_on: 2025-12-01, withdrawn_on: 2026-11-24}\n"


@pytest.mark.parametrize(("before", "after", "told"), [
    (GIVEN, NONE, ["P204 gone"]),
    (GIVEN, edit(GIVEN, WITHDRAWN), ["P204"]),
    (NONE, edit(NONE, "capacity: 1\n"), []),
    (NONE, edit(NONE, WITHDRAWN), []),
    (edit(GIVEN, WITHDRAWN), edit(GIVEN, f"{WITHDRAWN}capacity: 1\n"), []),
])
def test_a_consent_is_withdrawn_once_and_each_mentor_is_looked_at(before: str, after: str, told: list[str], schemas):
    bea, tom = "mentors/bea-bos.yml", "mentors/tom-visser.yml"
    changed = told_by_change({bea: before}, {bea: after, tom: WITHDRAWN.replace("2025-12-01", "2026-08-10")}, schemas)
    withdrawn = [(head, values) for head, values, *_ in changed if head.startswith("P204")]
    assert [head for head, _ in withdrawn] == [*told, "P204"]
    assert [values.rpartition("mentor ")[2] for _, values in withdrawn] == [*["bea-bos"] * len(told), "tom-visser"]


@pytest.mark.parametrize(("reason", "codes"), [
    ("zorgt voor een kind", ["P104"]), ("zorgt thuis", ["P104"]),
    ("Nu geen tijd", ["S110"]), ("no time", ["S110"]), ("geen-tijd", ["R106"]),
    ("Vakantie", ["S110"]),
])
def test_free_text_for_a_reason(reason, codes):
    snippet = f"declined: [{{mentor: tom-visser, date: 2026-09-05, by: mentor, reason: {reason}}}]\n"
    texts = {**BASE, ACTIVE: edit(BASE[ACTIVE], snippet)}
    findings = inspect_tree(read.parse({file: text.encode() for file, text in texts.items()}), SCHEMAS, TODAY).findings
    assert [finding.code for finding in findings] == codes
    assert all("zorgt" not in str(value) for finding in findings for value in finding.values.values())
