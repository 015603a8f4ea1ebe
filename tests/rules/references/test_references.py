"""What files say about each other."""

import pytest

from mentorkit.finding import Public, Severity, Text
from mentorkit.rules.example import BASE
from mentorkit.rules.nearest import Names
from mentorkit.rules.references.unknown import well_formed, wordings

ANNA, TOM, FAQ = "mentors/anna-de-vries.yml", "mentors/tom-visser.yml", "programme/faq.yml"
ACTIVE, WAITING, DONE = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"

NAMES = {
    "anna-de-vries": ("Anna de Vries",), "tom-visser": ("Tom Visser",), "joke-o-briain": ("Joke Ó Briain",),
    "presenting": ("Presenteren", "Presenting", "pitchen"), "grid-planning": ("Netplanning",),
    "mentor-basics": ("Beginnen als mentor", "Mentor basics"),
}


@pytest.mark.parametrize("typed, meant", [
    ("anna-de-vreis", "anna-de-vries"),            # letters swapped
    ("annadevries", "anna-de-vries"),              # separators
    ("vries-anna-de", "anna-de-vries"),            # words in another order
    ("tom", "tom-visser"),                         # the beginning of one name only
    ("Joke O'Briain", "joke-o-briain"),
    ("presenteren", "presenting"),                 # the word in Dutch
    ("pitch", "presenting"),
    ("pitchen", "presenting"),                     # another word for it
    ("presentings", "presenting"),                 # an ending
    ("net-planning", "grid-planning"),
    ("beginnen-als-mentor", "mentor-basics"),      # a title for an id
    ("somebody-else", None),
    ("x", None),
])
def test_what_was_meant(typed, meant):
    assert Names(NAMES).meant(typed) == meant


def test_two_that_are_as_near_are_no_answer():
    assert Names({"jan-smit": ("Jan Smit",), "jan-smid": ("Jan Smid",)}).meant("jan-smix") is None


@pytest.mark.parametrize("file, snippet, code, suggestion", [
    (WAITING, "request: {requested_on: 2026-08-21, prefers: [tom-viser]}\n", "R101", "tom-visser"),
    (WAITING, "request: {requested_on: 2026-08-21, prefers: [visser]}\n", "R101", "tom-visser"),
    (WAITING, "request: {requested_on: 2026-08-21, skills: [pitchen], prefers: [tom-visser]}\n", "R106", "presenting"),
    (ANNA, "department: operatie\n", "R106", "operations"),
    (ANNA, "training: [{module: beginnen-als-mentor, completed_on: 2025-12-01}]\n", "R107", "mentor-basics"),
])
def test_did_you_mean(check, file, snippet, code, suggestion):
    found = [finding for finding in check({file: snippet}) if finding.code == code]
    assert [finding.suggestion for finding in found] == [suggestion]


def test_a_slip_in_four_places_is_told_at_each(check):
    anna = "anna-de-vreis"
    found = check({
        ACTIVE: f"mentor: {anna}\n",
        WAITING: f"request: {{requested_on: 2026-08-21, prefers: [{anna}], excludes: [{anna}]}}\n",
        "programme/matching.yml":
            f"exclusions: [{{pair: w4nf, mentor: {anna}, reason: worked-together, by: hr-noord, date: 2026-09-02}}]\n",
    })
    slips = [finding for finding in found if finding.code == "R101"]
    assert len(slips) == 4
    assert {finding.suggestion for finding in slips} == {"anna-de-vries"}


def test_a_mentor_who_is_gone_is_told_once_with_all_who_name_her(check):
    found = check(whole={"mentors/carla-smit.yml": None})
    gone, = [finding for finding in found if finding.severity is not Severity.HINT]
    assert (gone.code, gone.case, gone.values["places"]) == ("R101", "gone", 3)
    assert {place.file for place in (gone.place, *gone.also)} == {DONE, "programme/recognition.yml"}


def test_a_mentor_whose_file_got_another_name_is_told_once(check):
    found = check(whole={ANNA: None, "mentors/anna-de-vries-2.yml": BASE[ANNA]})
    assert [(finding.code, finding.suggestion) for finding in found if finding.severity is Severity.ERROR] == [
        ("R101", "anna-de-vries-2")]


@pytest.mark.parametrize("gone, codes", [
    ("programme/vocabulary.yml", ["Y406"]),
    ("programme/cohorts/2026-spring.yml", ["R104"]),
    ("programme/training.yml", ["R107"]),
])
def test_a_missing_file_is_one_finding(check, gone, codes):
    assert [finding.code for finding in check(whole={gone: None}) if finding.severity is not Severity.HINT] == codes


def test_a_missing_file_is_named(check):
    found, = (finding for finding in check(whole={"programme/training.yml": None}) if finding.code == "R107")
    assert (found.case, found.values["file"]) == ("file", "programme/training.yml")


def test_what_is_typed_is_private_where_the_field_is(check):
    private, = (f for f in check({WAITING: "request: {requested_on: 2026-08-21, prefers: [mevrouw-x]}\n"})
                if f.code == "R101")
    public, = (f for f in check({ANNA: "skills: [knitting]\n"}) if f.code == "R106")
    assert not isinstance(private.values["id"], Public)
    assert isinstance(public.values["id"], Public)


def test_an_id_twice_is_private_where_its_field_is(check):
    goals = {ACTIVE: "goals: [{id: a, goal: Een}, {id: b, goal: Twee}, {id: a, goal: Drie}]\n"}
    text = BASE[FAQ].replace("id: first-meeting", "id: choose-a-mentor").replace("related: [first-meeting]", "")
    private, = (finding for finding in check(goals) if finding.code == "R121")
    public, = (finding for finding in check(whole={FAQ: text}) if finding.code == "R121")
    assert not isinstance(private.values["id"], Public)
    assert isinstance(public.values["id"], Public)


def test_the_usual_spelling_decides(check):
    chen = "mentee: {name: %s, email: bo.chen@noorderlicht.example, department: finance, languages: [nl]}\n"
    found = check({ACTIVE: chen % "Bo Chen", DONE: chen % "Bo Chen", WAITING: chen % "Bo Cheng"})
    spelt, = (finding for finding in found if finding.code == "R131")
    assert (spelt.place.file, spelt.case, spelt.values["other"]) == (WAITING, "", "Bo Chen")
    found = check({ACTIVE: chen % "Bo Chen", DONE: chen % "Bó Chen", WAITING: chen % "Bo Chen"})
    spelt, = (finding for finding in found if finding.code == "R131")
    assert (spelt.place.file, spelt.case) == (DONE, "spelling")


def test_the_mentors_own_file_decides_before_that(check):
    anna = (
        "mentee: {name: Anna Vries, email: ANNA.devries@noorderlicht.example, department: finance,\n"
        "         languages: [nl]}\n"
    )
    found = check({WAITING: anna, DONE: anna})
    assert {f.place.file for f in found if f.code == "R131"} == {WAITING, DONE}


@pytest.mark.parametrize("status, rest, told", [
    ("active", "", True), ("completed", "closing: {date: 2026-11-20, reason: goals-met, talked: true}\n", False)])
def test_former_has_no_place_in_a_running_pair(check, status, rest, told):
    found = check({ACTIVE: f"mentor: former\nstatus: {status}\n{rest}"})
    assert ("R123" in [finding.code for finding in found]) is told


def test_former_is_nobodys_id(check):
    former = BASE[TOM].replace("tom.visser", "x.y").replace("luister", "zwijg")
    assert ["R123"] == [f.code for f in check(whole={"mentors/former.yml": former})]


def test_the_wordings_for_several_places_and_for_a_missing_file():
    remedy = Text("Kies een kat.", "Choose a cat.")
    assert wordings(Text("Er is geen kat.", "There is no cat."), remedy) == {
        "gone": (Text("Er is geen kat, maar de naam staat op {places} plekken.",
                      "There is no cat, but {places} places name it."), remedy),
        "file": (Text("Er is geen kat: het bestand {file} ontbreekt.", "There is no cat: the file {file} is missing."),
                 Text("Maak dat bestand, of zet het terug.", "Make that file, or put it back.")),
    }


@pytest.mark.parametrize(("id", "formed"), [
    ("anna-de-vries", True), ("nl", True), ("2026-spring", True), ("a" * 60, True), ("a" * 61, False), ("", False),
    ("Anna", False), ("anna--vries", False), ("-anna", False), ("anna vries", False), ("ánna", False),
    ("anna\n", False),
])
def test_what_is_written_as_an_id(id, formed):
    assert well_formed(id) is formed
