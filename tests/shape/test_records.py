"""Which keys a record has: one finding for each slip."""

import pytest

from mentorkit.finding import Public
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
    assert (finding.code, finding.suggestion) == ("S101", old)
    line = text[:text.index(f"\n{new}:")].count("\n") + 2
    assert (finding.place.line, finding.place.column, finding.place.width) == (line, 1, len(new))


@pytest.mark.parametrize(("old", "new"), [
    ("consent", "consen"), ("consent", "Toestemming"), ("suits", "suit"), ("confirmed_on", "conﬁrmed_on"),
])
def test_an_optional_key_is_proposed_too(changed, old, new):
    [finding] = changed(renamed(old, new), NEW)
    assert (finding.code, finding.suggestion) == ("S101", old)


@pytest.mark.parametrize(("snippet", "case", "values"), [
    ("skils: [presenting]", "there", {"key": "skils", "used": "skills"}),
    ("profile_on: 2026-01-01", "place", {"key": "profile_on", "where": "consent"}),
    ("bio: {nl: Een, twee, en: x}", "comma", {"key": "twee"}),
    ("bio: {nl:x, en: y}", "colon", {"key": "nl"}),
    ("bio: {nl: a, en: b, de: c}", "language", {"key": "de"}),
    ("consent: {profile_on:2026-01-01}", "colon", {"key": "profile_on"}),
    ("zomaar: x", "", {"key": "zomaar"}),
])
def test_an_unknown_key_says_why(changed, snippet, case, values):
    [finding] = changed(snippet)
    assert (finding.code, finding.case, dict(finding.values)) == ("S101", case, values)


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
    assert finding.code == "S151"


@pytest.mark.parametrize(("snippet", "codes"), [
    ("consent:\n  <<: {profile_on: 2025-12-01}\n", ["Y104"]),
    ("capacity: *x", ["Y102"]),
    ("skills: !list [presenting]", ["Y103"]),
    ("capacity: !!str 2", ["Y103"]),
    ("capacity: 2\ncapacity: 3\n", ["Y101"]),
    ("capacity: 2\ncapacity: *x\n", ["Y101", "Y102"]),
    ("team: {{ team }}", ["Y105"]),
])
def test_what_reading_said_already_is_not_said_again(changed, snippet, codes):
    assert sorted(finding.code for finding in changed(snippet)) == codes


def test_a_file_cut_in_two_lacks_nothing(changed):
    [finding] = changed(ELS.replace("\nskills:", "\n---\nskills:"), NEW)
    assert finding.code == "Y107"


def test_an_anonymised_pair_needs_only_what_is_kept(changed):
    kept = "mentee: {department: finance}\ngoals: [{id: a, due_on: 2026-10-01}]\nanonymised_on: 2026-11-01\n"
    assert changed(kept, PAIR) == []
