"""From sound documents to a programme."""

from datetime import date

from mentorkit.rules.example import BASE

ACTIVE, WAITING, DONE = "pairs/2026-autumn/k7m2.yml", "pairs/2026-autumn/w4nf.yml", "pairs/2026-spring/q3xd.yml"
PROGRAMME, MATCHING = "programme/programme.yml", "programme/matching.yml"


def test_every_file_becomes_a_record(programme):
    whole = programme()
    assert whole.settings.organisation == "Noorderlicht Energie"
    assert list(whole.vocabulary.departments) == ["operations", "finance"]
    assert whole.matching.weights.skills == 45
    assert list(whole.training.modules) == ["mentor-basics", "mentee-start"]
    assert [thanks.mentor for thanks in whole.recognition.thanks] == ["carla-smit"]
    assert [question.id for question in whole.faq.questions] == ["choose-a-mentor", "first-meeting"]
    assert list(whole.questions.questions) == ["self-confidence"]
    assert whole.cohorts["2026-spring"].starts_on == date(2026, 3, 2)
    assert whole.evaluations["2026-spring-end"].moment == "end"
    assert whole.mentors["tom-visser"].name == "Tom Visser"


def test_records_know_their_file_and_stand_in_the_order_of_their_ids(programme):
    whole = programme()
    assert [(pair.id, pair.file, pair.cohort) for pair in whole.pairs.values()] == [
        ("k7m2", ACTIVE, "2026-autumn"), ("q3xd", DONE, "2026-spring"), ("w4nf", WAITING, "2026-autumn")]
    for id, mentor in whole.mentors.items():
        assert (mentor.id, mentor.file) == (id, f"mentors/{id}.yml")
    for kind, records in (("cohorts", whole.cohorts), ("evaluations", whole.evaluations)):
        assert list(records) == sorted(records)
        assert {record.file for record in records.values()} == {f"programme/{kind}/{id}.yml" for id in records}
    assert whole.settings.file == PROGRAMME


def test_of_two_files_with_one_id_the_first_is_the_pair(programme):
    again = "pairs/2026-spring/w4nf.yml"
    assert programme(whole={again: BASE[DONE]}).pairs["w4nf"].file == WAITING
    wrong_first = programme(whole={WAITING: "status: 3\n", again: BASE[DONE]})
    assert wrong_first.pairs["w4nf"].file == again


def test_a_file_that_has_not_its_shape_is_no_record(programme):
    whole = programme({ACTIVE: "status: 3\n", "mentors/tom-visser.yml": "capacity: many\n",
                       "programme/cohorts/2026-spring.yml": "places: many\n", PROGRAMME: "languages: nl\n",
                       "programme/training.yml": "modules: 3\n", MATCHING: "weights: 3\n"})
    assert whole.settings is None
    assert "k7m2" not in whole.pairs and "tom-visser" not in whole.mentors and "2026-spring" not in whole.cohorts
    assert whole.training.modules == {}
    assert whole.matching == programme(whole={MATCHING: None}).matching


def test_where_hr_wrote_nothing_the_schemas_defaults_hold(programme, schemas):
    bare = BASE[PROGRAMME].replace("rhythm: {answer_request_days: 100}\n", "")
    rhythm = schemas.defaults("programme", ("rhythm",))
    for text, days in ((bare, rhythm["answer_request_days"]), (BASE[PROGRAMME], 100)):
        settings = programme(whole={PROGRAMME: text}).settings
        assert settings.rhythm.answer_request_days == days
        assert settings.rhythm.check_in_weeks == rhythm["check_in_weeks"]
        assert settings.privacy.keep_months == schemas.defaults("programme", ("privacy",))["keep_months"]
    weights = schemas.defaults("matching", ("weights",))
    assert programme({MATCHING: "weights: {skills: 3}\n"}).matching.weights.skills == 3
    assert programme({MATCHING: "weights: {skills: 3}\n"}).matching.weights.prefers == weights["prefers"]
    assert programme(whole={MATCHING: None}).matching.rules.location == schemas.defaults(
        "matching", ("rules",))["location"]
