"""What only looks odd in a text is a hint, and once."""

import pytest

from mentorkit.finding import Public, Severity
from mentorkit.read import parse
from mentorkit.rules.example import BASE, edit
from mentorkit.shape import check


@pytest.mark.parametrize(("snippet", "codes"), [
    ("role: TODO", ["S201"]), ("role: {nl: Coach, en: …}", ["S201"]), ("role: ...", ["S201"]),
    ("role: Nog invullen", ["S201"]), ("bio: {nl: Lorem ipsum dolor., en: Hello.}", ["S201"]),
    ("bio: {nl: 'Hier TODO nog een zin.', en: Hello.}", ["S201"]),
    ("role: Todolijstjes", []), ("role: 'Wat volgt, volgt.'", []),
    ("bio: {nl: En toen... niets., en: And then...}", []),
    ("name: An\u200bna", ["S202"]), ("name: An\u00adna", ["S202"]), ("name: \u2060Anna", ["S202"]),
    ("name: \u200dAnna", ["S202"]), ("name: \u200dAnna 👩", ["S202"]), ("name: An\u200dna", ["S202"]),
    ("name: An\u200d💻", ["S202"]), ("name: Anna ❤️\u200d🔥", []),
    ("bio: {nl: 👩\u200d💻 is leuk, en: 👩🏽\u200d💻 is fun}", []),
    ("name: Anna\u202eirv", ["S203"]), ("name: \u200eAnna", ["S203"]),
    ('name: "An\\u0007na"', ["S204"]), ("name: An\x07na", ["S204"]), ("name: An\u2028na", ["S204"]),
    ("name: An\x7fna", ["S204"]), ("name: Annа", ["S205"]), ("name: Ρeter", ["S205"]),
    ("name: Анна", []), ("name: Anna Анна", []), ("name: 王芳", []), ("name: Søren Æbelø", []),
    ("name: Jose\u0301", ["S206"]), ("name: José", []),
    ("name: “Anna”", ["S207"]), ("name: ‘Anna’", ["S207"]), ("name: Anna “de” Vries", []), ("name: ’t Hart", []),
    ("skills: [presenting, project-management, presenting]", ["S208"]), ("languages: [nl, nl, nl]", ["S208", "S208"]),
    ("languages: [nl, nl]", ["S208"]), ("name: “A”", ["S207"]), ("name: An\u200bn\u202ea", ["S202", "S203"]),
    ("name: An\u200bn\u0430", ["S202", "S205"]),
    ("training: [{module: a, completed_on: 2026-01-04}, {module: a, completed_on: 2026-01-04}]", ["S208"]),
    ("training: [{module: a, completed_on: 2026-01-04}, {module: a, completed_on: 2026-01-05}]", []),
    ("away: [{from: 2027-01-04, until: 2027-01-08}, {from: 2027-01-04, until: 2027-01-08}]", []),
    ("bio:\n  nl: |\n    Een.\n    # twee\n    Drie.\n  en: One.\n", ["S210"]),
    ("bio:\n  nl: |\n    # een\n    #twee\n    a # b\n  # drie\n  en: One.\n", ["S210"]),
    ("bio:\n  nl: >\n    Een.\n\n    # twee\n\n  en: One.\n", ["S210"]),
    ("bio: {nl: FinanciÃ«n, en: One.}", ["S211"]), ("bio: {nl: Financi\ufffdn, en: One.}", ["S211"]),
    ("bio: {nl: 'voilÃ\u00a0 dus', en: One.}", ["S211"]), ("bio: {nl: 'Een Â\u00a0 twee', en: One.}", ["S211"]),
    ("bio:\n  nl: \"# een\"\n  # twee\n  en: One.\n", []),
    ("bio: {nl: Zo â€“ dus, en: One.}", ["S211"]), ("bio: {nl: São João, en: One.}", []),
    ("bio: {nl: '<p>Een</p>', en: One.}", ["S212"]), ("bio: {nl: 'Een&nbsp;twee', en: One.}", ["S212"]),
    ("bio: {nl: Een<br/>twee, en: One.}", ["S212"]), ("bio: {nl: a < b en R&D; zo </3, en: One.}", []),
    ("mentor_since: 1969-12-31", ["S213"]), ("mentor_since: 1970-01-01", []), ("confirmed_on: 2050-01-01", ["S213"]),
    ("mentor_since: 1026-01-01", ["S213"]), ("bio: {nl: Sinds 1826-01-01 al, en: One.}", []),
    ("team: xxx", []), ("role: '   '", []),
])
def test_a_text_that_looks_odd_is_a_hint(changed, snippet, codes):
    findings = changed(snippet)
    assert [finding.code for finding in findings] == codes
    assert {finding.severity for finding in findings} <= {Severity.HINT}


@pytest.mark.parametrize(("snippet", "values"), [
    ("name: An\u200bna", {"field": "name", "character": "U+200B"}),
    ("name: Ann\u0430", {"field": "name", "word": "Ann\u0430"}),
])
def test_a_hint_names_the_character_or_the_word(changed, snippet, values):
    [finding] = changed(snippet)
    assert dict(finding.values) == values


@pytest.mark.parametrize(("snippet", "file"), [
    ("request: {requested_on: 2026-08-21, prefers: [tom-visser, tom-visser]}", "pairs/2026-autumn/w4nf.yml"),
    (BASE["programme/faq.yml"].replace("for: [employees, mentees]", "for: [mentees, mentees]", 1), "programme/faq.yml"),
])
def test_a_word_twice_is_found_in_a_list_below(changed, snippet, file):
    assert [finding.code for finding in changed(snippet, file)] == ["S208"]


def test_a_word_twice_points_to_the_first(changed):
    [finding] = changed("skills: [presenting, project-management, presenting]")
    assert (finding.place.column, finding.also[0].column, finding.values["word"]) == (42, 10, "presenting")
    assert isinstance(finding.values["word"], Public), "a word that the site shows too"


def test_a_remark_in_a_text_is_pointed_at_in_its_line(changed):
    [finding] = changed("bio:\n  nl: |\n    Een.\n      # twee\n    Drie.\n  en: One.\n")
    text = edit(BASE["mentors/anna-de-vries.yml"], "bio: x\n")
    line = text[:text.index("bio:")].count("\n") + 4
    assert (finding.place.line, finding.place.column, finding.place.width) == (line, 7, 6)


def test_in_markdown_a_line_with_a_hash_is_a_heading(changed):
    faq = BASE["programme/faq.yml"]
    answer = faq.replace("answer:", "answer: |\n      # Een kop\n      Tekst\n    zzz:", 1)
    assert answer != faq
    assert "S210" not in {finding.code for finding in changed(answer, "programme/faq.yml")}


@pytest.mark.parametrize(("word", "mended"), [
    ("FinanciÃ«n", "Financiën"), ("cafÃ©.", "café."), ("Financi\ufffdn", None), ("ï¿½", None),
    ("voilÃ\u00a0", "voilà"), ("Â\u00a0", None),
])
def test_a_letter_that_broke_is_mended_where_that_can_be(changed, word, mended):
    [finding] = changed(f"bio: {{nl: Een {word} en meer, en: One.}}")
    assert (finding.values["word"], finding.suggestion) == (word, mended)


def test_the_same_record_twice_points_to_the_first(changed):
    one = "{module: a, completed_on: 2027-01-08}"
    [finding] = changed(f"training: [{one}, {one}]")
    assert (finding.case, finding.place.column, finding.also[0].column) == ("record", 51, 12)


def test_a_hint_leaves_a_document_sound(schemas):
    file = "mentors/anna-de-vries.yml"
    tree = parse({**{f: t.encode() for f, t in BASE.items()}, file: edit(BASE[file], "role: TODO").encode()})
    assert [finding.code for finding in check(tree, schemas)] == ["S201"]
    assert tree.documents[file].sound


@pytest.mark.parametrize(("snippet", "spot"), [
    ("team: grid #planning", (12, 9)), ("name: Anna #1", (12, 2)), ("role:\n  nl: Team\t#1 en #2\n  en: Team", (12, 8)),
    ("skills:\n  - presenting #c\n", (16, 2)), ("name: Xenia #1", (13, 2)),
])
def test_text_that_a_hash_cuts_off_is_a_hint_at_the_hash(changed, snippet, spot):
    [finding] = changed(snippet)
    assert (finding.code, finding.severity, finding.place.column, finding.place.width) == ("S209", "hint", *spot)


def test_the_hash_is_found_below_an_empty_first_line(changed):
    [finding] = changed("\n" + edit(BASE["mentors/anna-de-vries.yml"], "team: grid #2\n"), "mentors/els-bakker.yml")
    assert (finding.code, finding.place.column, finding.values) == ("S209", 12, {"field": "team"})


@pytest.mark.parametrize("snippet", [
    "team: grid # planning", "team: grid #", "team: 'grid' #planning", "capacity: 2 #most", "#a\nteam: grid",
    "skills: [presenting] #all", "bio:\n  nl: |-\n    Kamer #3 en #4.\n  en: Room.", "name: Team C#",
    "team: grid #!x", "team: grid # zie #3", "away: [] #none",
])
def test_an_ordinary_comment_and_a_hash_within_text_are_fine(changed, snippet):
    assert changed(snippet) == []
