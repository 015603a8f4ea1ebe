"""R104: pairs in a folder that is no cohort's."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Place, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.nearest import Names
from mentorkit.rules.references.unknown import well_formed
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Once for a folder, with what else names that cohort. A name that is no id is left to the rules of shape."""
    folders = cohortless(programme)
    names = Names.of(programme, "cohort") if folders else None
    for cohort, pairs in folders.items():
        found = names.meant(cohort)
        named = [ref for ref in programme.unknown if ref.target == "cohort" and ref.id == cohort]
        yield RULE.at(Place(f"pairs/{cohort}"), cohort=Public(cohort), pairs=pairs, suggestion=found and Public(found),
                      also=tuple(programme.place(ref.file, *ref.path) for ref in named))


def cohortless(programme: Programme) -> dict[str, int]:
    """The folders below pairs/ that are no cohort's, with the number of pairs in each."""
    folders: dict[str, int] = {}
    for document in programme.tree.of_kind("pair"):
        cohort = document.file.split("/")[1]
        if not programme.index.exists("cohort", cohort) and well_formed(cohort):
            folders[cohort] = folders.get(cohort, 0) + 1
    return folders


RULE = Rule(
    code="R104",
    severity=Severity.ERROR,
    title=Text("Koppels zonder lichting", "Pairs without a cohort"),
    message=Text("De map pairs/{cohort} hoort bij geen lichting. Aantal koppels erin: {pairs}.",
                 "The folder pairs/{cohort} belongs to no cohort. Pairs in it: {pairs}."),
    remedy=Text("Maak programme/cohorts/{cohort}.yml, of verplaats de koppels naar de map van hun lichting.",
                "Make programme/cohorts/{cohort}.yml, or move the pairs to the folder of their cohort."),
    why=Text("De map zegt bij welke lichting een koppel hoort, en de lichting geeft de datums waaraan het zich houdt.",
             "The folder says which cohort a pair belongs to, and the cohort sets its dates."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="programme/cohorts/2027-spring.yml",
            wrong="",
            right=(
                "name: {nl: Voorjaar 2027, en: Spring 2027}\n"
                "enrolment: {from: 2026-11-01, until: 2026-12-20}\n"
                "matching: {from: 2027-01-04, until: 2027-01-22}\n"
                "starts_on: 2027-02-01\n"
                "ends_on: 2027-06-30\n"
                "evaluation: {from: 2027-06-30, until: 2027-07-14}\n"
            ),
            marks="",
            more={"pairs/2027-spring/b7cd.yml": (
                "mentee: {name: Iris Mol, department: finance, languages: [nl]}\n"
                "request: {requested_on: 2026-11-20, skills: [presenting]}\n"
                "status: requested\n"
            )},
        ),
    ),
    check=check,
)
