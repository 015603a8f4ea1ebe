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


def test_a_mentors_own_file_says_before_her_request_who_her_manager_is(programme):
    people = programme({WAITING: (
        "mentee: {name: Anna de Vries, email: ANNA.devries@noorderlicht.example, department: finance,\n"
        "         languages: [nl], manager: other.boss@noorderlicht.example}\n"
    )}).people
    assert people.managers["anna.devries@noorderlicht.example"] == "p.bakker@noorderlicht.example"


def test_who_names_no_manager_or_no_address_says_nothing_of_the_line(programme):
    people = programme({
        WAITING: "mentee: {name: Noor Jansen, email: noor.jansen@noorderlicht.example, department: finance, "
                 "languages: [nl]}\n",
        ACTIVE: "mentee: {name: Bo Chen, department: finance, languages: [nl], manager: i.smit@noorderlicht.example}\n",
    }).people
    assert set(people.managers) == {
        "iris.postma@noorderlicht.example", "anna.devries@noorderlicht.example", "carla.smit@noorderlicht.example",
        "tom.visser@noorderlicht.example"}


def test_requests_of_one_day_stand_in_the_order_of_their_ids(programme):
    whole = programme({ACTIVE: "request: {requested_on: 2026-08-21}\n",
                       WAITING: "mentee: {name: Bo Chen, email: bo.chen@noorderlicht.example, department: finance, "
                                "languages: [nl]}\n"})
    assert [pair.id for pair in whole.people.mentees["bo.chen@noorderlicht.example"]] == ["k7m2", "w4nf"]


def test_two_mentor_files_of_one_person_are_found_together(programme):
    people = programme({"mentors/tom-visser.yml": "email: ANNA.devries@noorderlicht.example\n"}).people
    assert [mentor.id for mentor in people.mentors["anna.devries@noorderlicht.example"]] == [
        "anna-de-vries", "tom-visser"]
    assert set(people.mentors) == {"anna.devries@noorderlicht.example", "carla.smit@noorderlicht.example"}
