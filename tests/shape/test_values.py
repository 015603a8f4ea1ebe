"""One value that is wrong: the code, the wording, and what was likely meant."""

import pytest

from mentorkit.finding import Public, Severity, Text
from mentorkit.read import parse
from mentorkit.shape.gate import Gate
from mentorkit.shape.judge import Violation
from mentorkit.shape.values import Values

PAIR = "pairs/2026-autumn/k7m2.yml"
PROGRAMME = "programme/programme.yml"
VOCABULARY = "programme/vocabulary.yml"
TRAINING = "programme/training.yml"

MENTOR_VALUES = [
    ("capacity: no", "S105", "", None),
    ("capacity: twee", "S105", "", "2"), ("capacity: 2 mentees", "S105", "", "2"),
    ("hours_per_month: 2,5 uur", "S105", "", "2.5"), ("capacity: 2,5 uur", "S105", "", None),
    ("capacity: veel", "S105", "", None),
    ('capacity: "2"', "S105", "quoted", "2"),
    ("capacity: 012", "S105", "number", "12"),
    ("capacity: 1_000", "S105", "number", "1000"),
    ("capacity: 12:30", "S105", "time", None),
    ("hours_per_month: 4,5", "S105", "number", "4.5"),
    ("hours_per_month: 1.000,5", "S105", "", None),
    ("capacity: 4.5", "S124", "", None),
    ("capacity: 21", "S123", "", None),
    ("capacity: -1", "S123", "low", None),
    ("capacity:", "S103", "", None),
    ("capacity: ~", "S103", "", None),
    ("suits: null", "S103", "", None),
    ("capacity: true", "S104", "", None),
    ("capacity: [2]", "S104", "brackets", "2"),
    ("mentor_since: 1-2-2026", "S107", "", "2026-02-01"),
    ("mentor_since: 1/2/2026", "S107", "", "2026-02-01"),
    ("mentor_since: 2026-2-1", "S107", "", "2026-02-01"),
    ("mentor_since: 2026/02/01", "S107", "", "2026-02-01"),
    ("mentor_since: 1 februari 2026", "S107", "", "2026-02-01"),
    ("mentor_since: 20260201", "S107", "", "2026-02-01"),
    ("mentor_since: 2026-02-01T09:00", "S107", "", "2026-02-01"),
    ("mentor_since: 2026", "S107", "", None),
    ("mentor_since: morgen", "S107", "", None),
    ("mentor_since: 2026-11-31", "S108", "days", None),
    ("mentor_since: 2026-02-29", "S108", "days", None),
    ("mentor_since: 2026-13-01", "S108", "", "2026-01-13"),
    ("mentor_since: 2026-00-10", "S108", "", None),
    ("mentor_since: 0000-01-01", "S108", "", None),
    ("mentor_since: [2026-01-01]", "S104", "brackets", "2026-01-01"),
    ("status: beschikbaar", "S106", "", "available"),
    ("status: Available", "S106", "", "available"),
    ("status: avaliable", "S106", "", "available"),
    ("status: weg", "S106", "", None),
    ("status: 3", "S106", "", None),
    ("status: [available]", "S104", "brackets", "available"),
    ("skills: presenting", "S104", "one", "[presenting]"),
    ("skills: -presenting", "S104", "dash", None),
    ("skills: {presenting: x}", "S104", "", None),
    ("skills: []", "S120", "list", None),
    ("skills: [Presenting]", "S110", "", "presenting"),
    ("skills: [Project Management]", "S110", "", "project-management"),
    ("skills: [1]", "S104", "quotes", '"1"'),
    ("department: Operations", "S110", "", "operations"),
    ("department: ''", "S110", "", None),
    ("team: grid\u200bplanning", "S151", "", "gridplanning"),
    ("location: [groningen]", "S104", "brackets", "groningen"),
    ("email: anna", "S111", "", None),
    ("email: Anna <anna@noorderlicht.example>", "S111", "", "anna@noorderlicht.example"),
    ('name: ""', "S120", "", None),
    ("name: 123", "S104", "quotes", '"123"'),
    ("name: true", "S104", "quotes", '"true"'),
    ("name: 1.50", "S104", "quotes", '"1.50"'),
    ("name: [a]", "S104", "brackets", "a"),
    ("name: " + "a" * 101, "S121", "", None),
    ("bio: Een tekst", "S133", "", None),
    ("bio: {nl: Een tekst}", "S131", "", None),
    ("bio: {nl: Een tekst, en: ''}", "S120", "", None),
    ("bio: {nl: Een tekst, en: }", "S103", "language", None),
    ("bio: {nl: Een tekst, en: 3}", "S104", "quotes", '"3"'),
    ("bio: {}", "S120", "record", None),
    ("bio: [a]", "S104", "brackets", "a"),
    ("role: {nl: Coach}", "S131", "", None),
    ("consent: 2026-01-01", "S104", "", None),
    ("consent: {}", "S102", "in", None),
    ("training: [mentor-basics]", "S104", "", None),
    ("away: {from: 2026-01-01, until: 2026-02-02}", "S104", "one", None),
    ("away: [{from: 2026-01-01}]", "S102", "in", None),
    ("away: [x, y]", "S104", "", None),
    ("away: x", "S104", "", None),
    ("away: 3", "S104", "", None),
    ("consent: [a]", "S104", "", None),
    ("bio: 3", "S104", "quotes", '"3"'),
    ("capacity:\n  ~ # nog niet\n", "S103", "", None),
    ("skills: 1 2 3", "S104", "one", "[1, 2, 3]"),
    ("skills: [1 2]", "S110", "", "1-2"),
    ("skills: true", "S104", "one", "[true]"),
    ("styles: '[sparring]'", "S104", "one", "[sparring]"),
    ("name: [1.50]", "S104", "brackets", "1.50"),
    ("name: [true]", "S104", "brackets", "true"),
    ("capacity: '+2'", "S105", "number", "2"),
    ("capacity: '0'", "S105", "quoted", "0"),
    ("capacity: '4.5'", "S105", "quoted", None),
    ("hours_per_month: '0,5'", "S105", "number", "0.5"),
    ("department: " + "ĳ" * 30, "S110", "", "ij" * 30),
    ("department: " + "ĳ" * 31, "S110", "", None),
    ("department: " + "ĳ" * 30 + "a", "S110", "", None),
    ("away:\n  from: 2026-01-01\n  until: 2026-02-02\n", "S104", "item", None),
    ("skills: Xenon", "S104", "one", "[Xenon]"), ("skills: presenting boards", "S104", "one", "[presenting boards]"),
    ("name: ['a: b']", "S104", "brackets", "a: b"),
]
ELSEWHERE = [
    ("status: actief", PAIR, "S106", "", "active"),
    ("check_ins: [{date: 2026-10-12, with: mentee, by: hr-noord, pulse: 6}]", PAIR, "S123", "", None),
    ("closing: {date: 2026-10-10, reason: goals-met, talked: yes}", PAIR, "S105", "truth", "true"),
    ("closing: {date: 2026-10-10, reason: goals-met, talked: nee}", PAIR, "S105", "truth", "false"),
    ("closing: {date: 2026-10-10, reason: goals-met, talked: misschien}", PAIR, "S105", "truth", None),
    ("follows: K7M2", PAIR, "S110", "pair", "k7m2"),
    ("follows: abl1", PAIR, "S110", "pair", None),
    ("timezone: Amsterdam tijd", PROGRAMME, "S113", "", None),
    ("site: {url: noorderlicht.example}", PROGRAMME, "S112", "", "https://noorderlicht.example"),
    ("look: {primary: 0b5c4a}", PROGRAMME, "S114", "", '"#0b5c4a"'),
    ("look: {primary: '#fff'}", PROGRAMME, "S114", "", '"#ffffff"'),
    ("look: {primary: groen}", PROGRAMME, "S114", "", None),
    ("look: {primary: '#FFF'}", PROGRAMME, "S114", "", '"#FFFFFF"'),
    ("look: {primary: 0B5C4A}", PROGRAMME, "S114", "", '"#0B5C4A"'),
    ("site: {url: Noorderlicht}", PROGRAMME, "S112", "", None),
    ("look:\n  primary: #0b5c4a\n", PROGRAMME, "S103", "comment", None),
    ("rules: [{rule: g204, severity: off, reason: {nl: a, en: b}, until: 2027-01-01}]", PROGRAMME, "S113", "", "G204"),
    ("privacy: {min_group: 2}", PROGRAMME, "S123", "low", None),
    ("languages: []", PROGRAMME, "S120", "list", None),
    ("skills: [presenting]", VOCABULARY, "S104", "", None),
    ("departments: {operations: [a]}", VOCABULARY, "S104", "brackets", "a"),
    ("locations: {Den Haag: x}", VOCABULARY, "S110", "key", "den-haag"),
    ("locations: {assеn: x}", VOCABULARY, "S151", "key", "assen"),
]


@pytest.mark.parametrize(("snippet", "code", "case", "suggestion"), MENTOR_VALUES)
def test_a_wrong_value_of_a_mentor_is_one_finding(changed, snippet, code, case, suggestion):
    [finding] = changed(snippet)
    assert (finding.code, finding.case, finding.suggestion) == (code, case, suggestion)


@pytest.mark.parametrize(("snippet", "file", "code", "case", "suggestion"), ELSEWHERE)
def test_a_wrong_value_elsewhere_is_one_finding(changed, snippet, file, code, case, suggestion):
    [finding] = changed(snippet, file)
    assert (finding.code, finding.case, finding.suggestion) == (code, case, suggestion)


TOLD = [
    ("capacity: veel", {"wanted": "een heel getal / a whole number", "value": "veel"}),
    ("capacity: twee", {"wanted": "een heel getal / a whole number", "value": "twee"}),
    ("hours_per_month: veel", {"wanted": "een getal / a number", "value": "veel"}),
    ("capacity: 4.5", {"value": 4.5}),
    ("capacity: 21", {"limit": 20, "value": "21"}),
    ("capacity: ~", {}),
    ("bio: {nl: x, en: }", {"word": "en", "language": "Engels / English"}),
    ("bio: {nl: , en: x}", {"word": "nl", "language": "Nederlands / Dutch"}),
    ("bio: {nl: x}", {"language": "Engels / English", "key": "en"}),
    ("capacity: true", {"wanted": "een heel getal / a whole number", "example": "2",
                        "current": "een ja/nee-waarde / a true/false value"}),
    ("capacity: [2]", {"wanted": "een heel getal / a whole number", "current": "een lijstje / a list"}),
    ("mentor_since: 1-2-2026", {"value": "1-2-2026"}),
    ("mentor_since: {a: 1}", {"wanted": "een datum / a date", "example": "2025-02-01",
                              "current": "een groepje velden / a group of fields"}),
    ("mentor_since: 2026-11-31", {"value": "2026-11-31", "days": 30, "month": "2026-11"}),
    ("mentor_since: 2026-13-01", {"value": "2026-13-01"}),
    ("status: weg", {"value": "weg", "choices": "available, paused, alumni"}),
    ("status: 3", {"value": "3", "choices": "available, paused, alumni"}),
    ("skills: {presenting: x}", {"wanted": "een lijstje / a list", "current": "een groepje velden / a group of fields",
                                 "example": "[project-management, presenting]"}),
    ("skills: [Presenting]", {"value": "Presenting"}),
    ("skills: []", {}),
    ("name: true", {"wanted": "tekst / text", "current": "een ja/nee-waarde / a true/false value"}),
    ("name: " + "a" * 101, {"limit": 100, "number": 101}),
    ("role: Coach\nbio: Een tekst", {}),
    ("email: anna", {"value": "anna"}),
    ("training: [mentor-basics]", {"wanted": "een groepje velden in het lijstje / a group of fields in its list",
                                   "current": "tekst / text",
                                   "example": "{module: mentor-basics, completed_on: 2025-02-14}"}),
]


@pytest.mark.parametrize(("snippet", "values"), TOLD)
def test_a_finding_holds_what_its_sentence_needs(changed, snippet, values):
    [finding] = changed(snippet)
    told = {name: f"{value.nl} / {value.en}" if isinstance(value, Text) else value
            for name, value in finding.values.items()}
    assert told == {"field": snippet.split("\n")[-1].split(":")[0], **values}


@pytest.mark.parametrize(("snippet", "file", "values"), [
    ("locations: {Den Haag: x}", VOCABULARY, {"field": "locations", "value": "Den Haag"}),
    ("departments: {operations: {nl: x, en: }}", VOCABULARY,
     {"field": "operations", "word": "en", "language": Text("Engels", "English")}),
    ("privacy: {min_group: 2}", PROGRAMME, {"field": "min_group", "limit": 3, "value": "2"}),
    ("follows: K7M2", PAIR, {"field": "follows", "value": "K7M2"}),
])
def test_a_finding_elsewhere_holds_what_its_sentence_needs(changed, snippet, file, values):
    [finding] = changed(snippet, file)
    assert dict(finding.values) == values


def test_a_key_that_was_typed_is_shown_for_all_where_keys_are_public(changed):
    [finding] = changed("locations: {Den Haag: x}", VOCABULARY)
    assert isinstance(finding.values["value"], Public)


@pytest.mark.parametrize("key", ["a" * 61, "---"])
def test_for_a_key_that_is_too_long_or_holds_nothing_none_is_proposed(changed, key):
    [finding] = changed(f"locations: {{{key}: x}}", VOCABULARY)
    assert (finding.code, finding.suggestion) == ("S110", None)


def test_no_key_is_proposed_that_is_there_already(changed):
    [finding] = changed("locations: {assen: Assen, Assen: Assen}", VOCABULARY)
    assert (finding.code, finding.suggestion) == ("S110", None)


def test_the_caret_stands_under_the_value(changed):
    [finding] = changed("skills: [presenting, Presenting]")
    assert (finding.place.column, finding.place.width) == (22, 10)


@pytest.mark.parametrize(("snippet", "file", "public"), [
    ("department: Jan is ziek", "mentors/anna-de-vries.yml", True),
    ("team: Jan is ziek", "mentors/anna-de-vries.yml", False),
    ("email: Jan is ziek", "mentors/anna-de-vries.yml", False),
    ("status: Jan is ziek", "mentors/anna-de-vries.yml", False),
    ("status: 3", "mentors/anna-de-vries.yml", False),
    ("status: beschikbaar", "mentors/anna-de-vries.yml", True),
    ("hours_per_month: veel", "mentors/anna-de-vries.yml", True),
    ("hours_per_month: 1000", "mentors/anna-de-vries.yml", True),
    ("mentor_since: morgen", "mentors/anna-de-vries.yml", True),
    ("languages: [nl, en, Jan is ziek]", PROGRAMME, True),
    ("intake_on: Jan is ziek", "mentors/anna-de-vries.yml", False),
    ("intake_on: 1-2-2026", "mentors/anna-de-vries.yml", True),
    ("capacity: Jan is ziek", "mentors/anna-de-vries.yml", False),
    ("capacity: '0612345678'", "mentors/anna-de-vries.yml", False),
    ("capacity: '123456'", "mentors/anna-de-vries.yml", True),
    ("capacity: '1234567'", "mentors/anna-de-vries.yml", False),
    ("capacity: veel", "mentors/anna-de-vries.yml", False),
    ("capacity: 12:30", "mentors/anna-de-vries.yml", False),
    ("mentor: Jan is ziek", PAIR, False),
    ("status: Jan is ziek", PAIR, False),
])
def test_a_value_is_public_only_where_the_site_may_show_it_or_it_is_a_word_of_ours(changed, snippet, file, public):
    [finding] = changed(snippet, file)
    assert isinstance(finding.values["value"], Public) == public


@pytest.mark.parametrize(("consent", "public"), [
    ("{profile_on: 2025-12-01}", True), ("{profile_on: 2025-12-01, withdrawn_on: 2026-01-01}", False), ("{}", False),
    ("ja", False),
])
def test_nothing_of_a_mentor_who_does_not_agree_is_public(changed, consent, public):
    [finding] = (f for f in changed(f"name: [Anna]\nconsent: {consent}") if f.values.get("field") == "name")
    assert isinstance(finding.suggestion, Public) == public


def test_an_address_is_never_public(changed):
    for snippet in ("mentor_since: a@b.example", "department: a@b.example", "languages: [nl, a@b.example]"):
        [finding] = changed(snippet)
        assert not isinstance(finding.values["value"], Public)


@pytest.mark.parametrize(("snippet", "public"), [
    ("name: 12345", True), ("email: 12345", False), ("name: [Anna]", True), ("team: [Anna]", False),
    ("skills: presenting", True), ("team: Jan\u200b", False), ("department: Operations", True),
])
def test_a_suggestion_is_as_private_as_the_value_it_is_made_of(changed, snippet, public):
    [finding] = changed(snippet)
    assert finding.suggestion is None or isinstance(finding.suggestion, Public) == public


def test_a_time_typed_as_a_number_is_read_as_it_was_typed(changed):
    session = ("sessions: [{{module: mentor-basics, date: 2027-01-14, from: {}, until: '16:00', place: assen, "
               "places: 1, contact: hr-noord}}]")
    times = {"13.00": '"13:00"', "9:30": '"09:30"', "13 uur": '"13:00"', "13u": '"13:00"', "23:59u": '"23:59"',
             "24:00": None, "25:00": None, "9:60": None}
    for typed, meant in times.items():
        [finding] = changed(session.format(typed), TRAINING)
        assert (finding.code, finding.suggestion) == ("S109", meant)


EDGES = [
    "name: \"'t Hart\"", "name: Ó Briain", "name: X Æ", "name: 王芳", "name: de Wit-van 't Hof", "name: on", "role: No",
    "mentor_since: 2024-02-29", 'mentor_since: "2025-12-01"', "styles: []", "suits: []", "away: []", "training: []",
    "capacity: 0", 'team: "012"', "team: 012", "team: 12a", "hours_per_month: 4.0", "name: Anna # een opmerking",
    'bio: {nl: "Een.\\n\\nTwee.", en: One.}', "bio:\n  nl: |\n    Een.\n\n    Twee.\n  en: One.\n",
]


@pytest.mark.parametrize("snippet", EDGES)
def test_what_is_no_mistake_gives_no_finding(changed, snippet):
    assert changed(snippet) == []


def test_in_a_programme_of_one_language_every_text_may_be_plain(schemas):
    one = schemas.for_languages(["nl"])
    assert one.field("mentor", ("bio", "en")) is None
    both = schemas.for_languages(["nl", "en"])
    assert both.field("mentor", ("bio", "en")) is not None
    data = {"questions": [{"id": "a", "for": ["mentees"], "question": "Wat?", "answer": "Dit."}]}
    assert Gate(one.bundles).passes("faq", data)
    assert not Gate(both.bundles).passes("faq", data)


@pytest.mark.parametrize(("keyword", "value", "detail", "code", "values"), [
    ("multipleOf", 3, 2, "S119", {"value": "3"}),
    ("const", "b", "a", "S106", {"value": "b", "choices": "a"}),
    ("type", {"a": 1}, "array", "S104", {"wanted": Text("een lijstje", "a list"), "example": "odd",
                                         "current": Text("een groepje velden", "a group of fields")}),
    ("pattern", "x", "^$", "S113", {"value": "x"}),
    ("maxItems", [1, 2], 1, "S122", {"limit": 1, "number": 2}),
])
def test_a_demand_that_our_schemas_do_not_make_has_words_too(keyword, value, detail, code, values):
    document = parse({"mentors/a.yml": b"more:\n  odd: x\n"}).documents["mentors/a.yml"]
    violation = Violation(keyword, ("more", "odd"), value, {keyword: detail}, detail)
    finding = Values(document, {}).speak(violation, None, None)
    assert (finding.code, finding.severity, finding.values) == (code, Severity.ERROR, {"field": "odd", **values})
    assert (finding.place.line, finding.place.column) == (2, 8)


TIME, LOW = "^[0-9]{2}:[0-9]{2}$", "^[a-z]+$"


@pytest.mark.parametrize(("schema", "value", "code", "suggestion"), [
    ({"pattern": TIME}, "9:30", "S109", '"09:30"'),
    ({"pattern": LOW}, "NOORD", "S113", "noord"),
    ({"format": "odd"}, "x", "S113", None),
])
def test_a_form_is_known_by_its_pattern_alone(schema, value, code, suggestion):
    document = parse({"mentors/a.yml": b"more:\n  odd: x\n"}).documents["mentors/a.yml"]
    [(keyword, detail)] = schema.items()
    violation = Violation(keyword, ("more", "odd"), value, schema, detail)
    finding = Values(document, {TIME: "time"}).speak(violation, None, None)
    assert (finding.code, finding.suggestion) == (code, suggestion)


@pytest.mark.parametrize(("keyword", "value", "case"), [("minItems", [1], "few"), ("maxItems", [1, 2, 3], "")])
def test_too_few_and_too_many_are_told_apart(keyword, value, case):
    document = parse({"mentors/a.yml": b"odd: x\n"}).documents["mentors/a.yml"]
    assert Values(document, {}).speak(Violation(keyword, ("odd",), value, {}, 2), None, None).case == case


@pytest.mark.parametrize(("field", "public"), [("role", True), ("team", False)])
def test_a_value_without_words_of_its_own_is_as_private_as_its_field(schemas, field, public):
    text = f"{field}: x\nconsent: {{profile_on: 2025-12-01}}\n"
    document = parse({"mentors/a.yml": text.encode()}).documents["mentors/a.yml"]
    violation = Violation("contains", (field,), "x", {})
    finding = Values(document, {}).speak(violation, schemas.field("mentor", (field,)), None)
    assert (finding.code, isinstance(finding.values["value"], Public)) == ("S119", public)


def test_each_key_of_the_wrong_form_is_told(changed):
    found = changed("skills: {Aa: x, Bb: y}\n", "programme/vocabulary.yml")
    assert [(f.code, f.case, f.values["value"]) for f in found if f.code.startswith("S")] == [
        ("S110", "key", "Aa"), ("S110", "key", "Bb")]


def test_an_item_without_an_example_borrows_the_first_of_its_list(changed):
    [finding] = changed("request: {requested_on: 2026-08-21, prefers: [{a: 1}]}\n", "pairs/2026-autumn/k7m2.yml")
    assert (finding.code, finding.values["example"]) == ("S104", "anna-de-vries")
