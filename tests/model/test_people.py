"""Persons across files."""

from mentorkit.model.people import People, person

ACTIVE, WAITING = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml"


def test_an_address_is_compared_without_case():
    assert person("Anna.deVries@Noorderlicht.example") == "anna.devries@noorderlicht.example"


def test_the_line_goes_as_far_as_the_files_know(programme):
    people: People = programme({
        "mentors/tom-visser.yml": "manager: ANNA.devries@noorderlicht.example\n",
    }).people
    assert people.line("tom.visser@noorderlicht.example") == (
        "tom.visser@noorderlicht.example", "anna.devries@noorderlicht.example", "p.bakker@noorderlicht.example")


def test_a_line_that_bites_its_tail_ends(programme):
    people = programme({
        "mentors/tom-visser.yml": "manager: anna.devries@noorderlicht.example\n",
        "mentors/anna-de-vries.yml": "manager: tom.visser@noorderlicht.example\n",
    }).people
    assert len(people.line("anna.devries@noorderlicht.example")) == 2
    assert people.line("") == ()


def test_the_newest_request_tells_who_the_manager_is(programme):
    people = programme({WAITING: (
        "mentee: {name: Bo Chen, email: BO.chen@noorderlicht.example, department: finance, languages: [nl],\n"
        "         manager: new.boss@noorderlicht.example}\n"
    )}).people
    assert people.managers["bo.chen@noorderlicht.example"] == "new.boss@noorderlicht.example"
    assert [pair.id for pair in people.mentees["bo.chen@noorderlicht.example"]] == ["k7m2", "w4nf"]


def test_without_an_address_nobody_is_anybody(programme):
    people = programme({WAITING: "mentee: {name: Bo Chen, department: finance, languages: [nl]}\n"}).people
    assert "" not in people.mentees
