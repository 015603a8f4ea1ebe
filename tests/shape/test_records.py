"""Which keys a record has: one finding for each slip."""

import pytest

from mentorkit.finding import Public, Text
from mentorkit.rules.example import BASE

PAIR = "pairs/2026-autumn/k7m2.yml"
NEW = "mentors/els-bakker.yml"
ELS = BASE["mentors/anna-de-vries.yml"]


def renamed(old, new):
    return ELS.replace(f"\n{old}:", f"\n{new}:", 1)


@pytest.mark.parametrize(("old", "new"), [
    ("skills", "skils"), ("skills", "Skills"), ("skills", "skillls"), ("skills", "sklils"), ("skills", "SKILLS"),
    ("mentor_since", "mentor since"), ("mentor_since", "mentorSince"), ("mentor_since", "mentor_sinds"),
    ("hours_per_month", "hours"), ("department", "departement"), ("department", "afdeling"), ("department", "Afdeling"),
    ("location", "locatie"), ("languages", "talen"), ("name", "naam"), ("skills", "expertise"),
    ("bio", "In eigen woorden"),
    ("role", "functie"), ("capacity", "capaciteit"), ("capacity", "Aantal plekken"),
])
def test_a_misspelt_key_and_what_it_leaves_missing_are_one_finding(changed, old, new):
    text = renamed(old, new)
    [finding] = changed(text, NEW)
    assert (finding.code, finding.case, finding.suggestion) == ("S101", "", old)
    line = text[:text.index(f"\n{new}:")].count("\n") + 2
    assert (finding.place.line, finding.place.column, finding.place.width) == (line, 1, len(new))


@pytest.mark.parametrize(("old", "new"), [
    ("consent", "consen"), ("consent", "Toestemming"), ("consent", "Toestemmming"),
    ("suits", "suit"), ("confirmed_on", "conﬁrmed_on"),
])
def test_an_optional_key_is_proposed_too(changed, old, new):
    [finding] = changed(renamed(old, new), NEW)
    assert (finding.code, finding.case, finding.suggestion) == ("S101", "", old)


@pytest.mark.parametrize(("snippet", "case", "values"), [
    ("skils: [presenting]", "there", {"key": "skils", "used": "skills"}),
    ("profile_on: 2026-01-01", "place", {"key": "profile_on", "where": "consent"}),
    ("bio: {nl: Een, twee, en: x}", "comma", {"key": "twee"}),
    ("bio: {nl: Een, an\u200bders, en: x}", "comma", {"key": "an\u200bders"}),
    ("bio: {nl:x, en: y}", "colon", {"key": "nl"}), ("bio: {nl:x:y, en: z}", "colon", {"key": "nl"}),
    ("zomaar:x: 1", "", {"key": "zomaar:x"}),
    ("bio: {nl: a, en: b, profile_on: c}", "", {"key": "profile_on"}),
    ("Afdeling: x", "there", {"key": "Afdeling", "used": "department"}),
    ("bio: {nl: a, en: b, de: c}", "language", {"key": "de"}),
    ("consent: {profile_on:2026-01-01}", "colon", {"key": "profile_on"}),
    ("bio: {nl: a, 12: , en: b}", "decimal", {"key": "12"}),
    ("Mentor sinds: x", "there", {"key": "Mentor sinds", "used": "mentor_since"}),
    ("zomaar: x", "", {"key": "zomaar"}),
])
def test_an_unknown_key_says_why(changed, snippet, case, values):
    [finding] = changed(snippet)
    assert (finding.code, finding.case, dict(finding.values)) == ("S101", case, values)


@pytest.mark.parametrize(("goal", "keys"), [
    ("De maand, en het jaar, overdragen", ["en het jaar"]),
    ("De maand, overdragen", ["overdragen"]),            # a word alone may be a field that was meant
    ("De maand, due_on", []),
])
def test_a_text_that_commas_cut_in_pieces_is_one_slip(changed, goal, keys):
    found = changed(f"goals: [{{id: a, goal: {goal}, achieved_on: 2026-11-01}}]\n", PAIR)
    assert [f.values["key"] for f in found if f.code == "S101"] == keys
    assert {f.case for f in found if f.code == "S101" and " " in f.values["key"]} <= {"comma"}


def test_dutch_names_of_fields_that_have_another_title_are_known(changed):
    found = changed("away: [{van: 2027-01-04, tot: 2027-01-08}]")
    assert [(f.code, f.suggestion) for f in found] == [("S101", "from"), ("S101", "until")]


def test_two_misspelt_keys_never_claim_the_same_field(changed):
    findings = changed(ELS.replace("\nskills:", "\nskils:").replace("\nstatus:", "\nskill:"), NEW)
    assert [(f.code, f.suggestion) for f in findings] == [("S101", "skills"), ("S101", None), ("S102", None)]
    assert findings[1].values["used"] == "skills"
    assert findings[2].values["key"] == "status"


def test_each_missing_field_stands_at_its_record(changed):
    findings = changed("mentee: {department: finance}\n", PAIR)
    assert [(f.code, f.values["key"], f.values["record"], f.place.column) for f in findings] == [
        ("S102", "name", "mentee", 9), ("S102", "languages", "mentee", 9)]
    assert (findings[0].values["title"].nl, findings[0].values["title"].en) == ("Naam", "Name")


@pytest.mark.parametrize(("snippet", "public"), [
    ("skils: x", True), ("Jan Jansen is ziek: x", False), ("bio: {nl: Jan, ziek, en: x}", False),
    ("bio: {nl: a, en: b, de: c}", True),
])
def test_an_unknown_key_is_private_unless_it_is_near_one_of_ours(changed, snippet, public):
    [finding] = changed(snippet)
    assert isinstance(finding.values["key"], Public) == public


@pytest.mark.parametrize("key", ["tеam", "te\u200bam", "team\u00a0", "te\u0301am"])
def test_a_key_with_a_character_that_one_does_not_see_is_an_error(changed, key):
    [finding] = changed(f"{key}: x")
    assert (finding.code, finding.case, finding.place.column) == ("S151", "key", 1)


@pytest.mark.parametrize(("key", "public"), [("te\u200bam", True), ("Jan\u200b is ziek", False)])
def test_such_a_key_is_shown_as_typed_and_private_unless_it_is_near_one_of_ours(changed, key, public):
    finding, beside = changed(f"{key}: x\nzomaar: x\n")
    assert (finding.values["value"], isinstance(finding.values["value"], Public)) == (key, public)
    assert beside.code == "S101"


def test_a_field_that_such_a_key_leaves_missing_is_proposed(changed):
    [finding] = changed(renamed("skills", "skil\u200bls"), NEW)
    assert (finding.code, finding.suggestion) == ("S151", "skills")


@pytest.mark.parametrize(("snippet", "key"), [
    ("profile_on: 2026-01-01", "profile_on"), ("bio: {nl:x, en: y}", "nl"), ("bio: {nl:Een lange tekst, en: y}", "nl"),
    ("consent: {profile_on:x}", "profile_on"),
])
def test_a_key_of_ours_in_the_wrong_place_or_without_a_space_is_public_and_nothing_is_proposed(changed, snippet, key):
    [finding] = [f for f in changed(snippet) if f.code == "S101"]
    assert (finding.values["key"], finding.suggestion, isinstance(finding.values["key"], Public)) == (key, None, True)


@pytest.mark.parametrize(("snippet", "codes"), [
    ("consent:\n  <<: {profile_on: 2025-12-01}\n", ["Y104"]),
    ("capacity: *x", ["Y102"]),
    ("skills: !list [presenting]", ["Y103"]),
    ("capacity: !!str 2", ["Y103"]),
    ("capacity: 2\ncapacity: 3\n", ["Y101"]),
    ("capacity: 2\ncapacity: *x\n", ["Y101", "Y102"]),
    ("team: {{ team }}", ["Y105"]),
    # but what is in it is told
    ("consent: !x {profile_on: y}", ["S107", "Y103"]),
    ("skills: !list [presenting, 3]", ["S104", "Y103"]),
])
def test_what_reading_said_already_is_not_said_again(changed, snippet, codes):
    assert sorted(finding.code for finding in changed(snippet)) == codes


def test_a_file_cut_in_two_lacks_nothing(changed):
    [finding] = changed(ELS.replace("\nskills:", "\n---\nskills:"), NEW)
    assert finding.code == "Y107"


def test_an_anonymised_pair_needs_only_what_is_kept(changed):
    kept = "mentee: {department: finance}\ngoals: [{id: a, due_on: 2026-10-01}]\nanonymised_on: 2026-11-01\n"
    assert changed(kept, PAIR) == []


QUESTIONS = "programme/questions.yml"
QUESTION = "questions: {{meer: {{asks: mentees, benefit: network, {}}}}}\n"


def test_languages_where_text_should_stand_are_one_finding(changed):
    [finding] = [f for f in changed(QUESTION.format("nl: Wat, en: What"), QUESTIONS) if f.place.file == QUESTIONS]
    assert (finding.code, finding.case, dict(finding.values)) == ("S101", "place", {"key": "nl", "where": "text"})
    assert finding.place.column == QUESTION.format("nl").index("nl") + 1


def test_beside_bare_languages_every_other_slip_is_still_told(changed):
    snippet = ("questions: {meer: {nl: Wat, en: What, zomaar: x, asks: mentees}, "
               "minder: {nl: Wat, asks: mentees, text: x}}\n")
    findings = [f for f in changed(snippet, QUESTIONS) if f.code in ("S101", "S102")]
    assert [(f.code, f.values["key"]) for f in findings] == [
        ("S101", "nl"), ("S101", "zomaar"), ("S101", "nl"), ("S102", "benefit"), ("S102", "benefit")]


def test_a_list_of_records_written_in_another_way_is_one_finding_and_what_is_below_a_record_another(changed):
    findings = changed("away: [x, {from: 2026-01-01, until: morgen}, 3]\ntraining: [y, z]\n")
    assert [(f.code, f.values["field"]) for f in findings] == [
        ("S104", "away"), ("S107", "until"), ("S104", "training")]


def test_one_language_too_many_is_told_by_its_own_word(changed):
    [finding] = changed("languages: [nl, en, fr]", "programme/programme.yml")
    assert (finding.code, finding.values["value"]) == ("S106", "fr")


def test_a_missing_field_says_what_it_is_for_and_how_one_writes_it(changed):
    [finding] = changed("consent: {}")
    assert (finding.code, finding.case) == ("S102", "in")
    assert finding.values["title"] == Text("Akkoord op", "Agreed on")
    assert (finding.values["choices"], finding.values["example"]) == ("", "profile_on: 2025-02-01")


def test_a_missing_field_with_choices_names_them(changed):
    [finding] = changed(ELS.replace("\nstatus: available", ""), NEW)
    assert (finding.case, finding.values["choices"]) == ("choice", "available, paused, alumni")


def test_of_more_than_a_hundred_unknown_keys_the_rest_is_told_without_a_guess(changed):
    lines = "".join(f"Zomaar {number}: x\n" for number in range(99))
    findings = changed(f"{lines}skils: x\nskilz: x\n")
    assert [(f.case, f.values["key"]) for f in findings[-2:]] == [("there", "skils"), ("", "skilz")]
    assert [isinstance(f.values["key"], Public) for f in findings[-2:]] == [True, False]
