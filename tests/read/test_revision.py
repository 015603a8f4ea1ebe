"""Which files of a revision have to be read, and what is odd about the rest."""

from mentorkit.read.discovery import MOST_BYTES
from mentorkit.read.revision import Entry, sift

FILE, LINK, MODULE = "100644", "120000", "160000"


def test_a_link_a_module_and_what_is_passed_over_hide_nothing_that_follows():
    entries = [
        Entry("mentors/.hidden/x.yml", FILE, "1", 1),
        Entry("mentors/README.md", FILE, "2", 1),
        Entry("mentors/module", MODULE, "3", 0),
        Entry("mentors/link.yml", LINK, "4", 1),
        Entry("mentors/anna.txt", FILE, "5", 1),
        Entry("mentors/anna.yml", FILE, "6", 1),
    ]
    wanted, findings = sift(entries)
    assert wanted == entries[-1:]
    assert [(f.code, f.case, f.place.file) for f in findings] == [
        ("Y403", "link", "mentors/link.yml"), ("Y404", "", "mentors/anna.txt")]


def test_a_file_of_a_revision_may_be_as_large_as_one_in_a_folder():
    most = Entry("mentors/anna.yml", FILE, "1", MOST_BYTES)
    wanted, findings = sift([most, Entry("mentors/tom.yml", FILE, "2", MOST_BYTES + 1)])
    assert wanted == [most]
    assert [(f.code, f.place.file, f.values) for f in findings] == [
        ("Y402", "mentors/tom.yml", {"file": "mentors/tom.yml"})]
