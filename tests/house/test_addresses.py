"""Addresses are a contract: people link to them. They are there for every programme, however little it
has written down."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from mentorkit import read
from mentorkit.inspection import inspect
from mentorkit.rules import catalogue
from mentorkit.rules.example import PROGRAMME, VOCABULARY
from mentorkit.rules.references.addresses import Addresses

ROOT, DAY = Path(__file__).parents[2], date(2026, 11, 24)
GUIDES = "mentor mentee manager hr first-meeting conversations agreements feedback closing stopping".split()
KINDS = "programme vocabulary matching training recognition faq questions cohort evaluation mentor pair".split()
ALWAYS = {
    "/", "/join/", "/mentoring/", "/programme/", "/steps/", "/faq/", "/mentors/", "/contact/", "/training/",
    "/recognition/", "/evaluation/", "/status/", "/conduct/", "/matching/", "/privacy/", "/figures/", "/404.html",
    "/hr/", "/hr/commands/", "/hr/rules/", *(f"/hr/rules/{code}/" for code in catalogue.codes()),
    *(f"/hr/fields/{kind}/" for kind in KINDS), *(f"/guides/{name}/" for name in GUIDES),
}


def in_dutch(value: object) -> object:
    """Data without its English."""
    if isinstance(value, dict):
        english = isinstance(value.get("en"), str) and "nl" in value
        return {key: in_dutch(part) for key, part in value.items() if not (english and key == "en")}
    return [in_dutch(part) for part in value] if isinstance(value, list) else value


@pytest.fixture(scope="module")
def english_first(example, built) -> Path:
    return built(example({"programme/programme.yml": PROGRAMME.replace("[nl, en]", "[en, nl]", 1)}))


@pytest.fixture(scope="module")
def barest(built, tmp_path_factory) -> Path:
    """The site of a programme in one language that has written down no more than what must be."""
    root = tmp_path_factory.mktemp("barest")
    (root / "programme").mkdir()
    files = {"programme/programme.yml": PROGRAMME, "programme/vocabulary.yml": VOCABULARY}
    for file, document in read.parse({file: text.encode() for file, text in files.items()}).documents.items():
        data = in_dutch(document.data)
        if file == "programme/programme.yml":
            data["languages"] = ["nl"]
        (root / file).write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    return built(root)


def addresses(pages: Mapping) -> set[str]:
    return {address for address in pages if not address.startswith(("/en/", "/nl/"))}


@pytest.mark.parametrize(("language", "root"), [("nl", "/"), ("en", "/en/")])
def test_the_rule_about_links_knows_every_address_of_the_site(demo_pages, demo_site: Path, language, root) -> None:
    """It has them by heart, since rules come before the pages: what it lacks would be an error in HR's answers."""
    known = Addresses(inspect(ROOT, DAY).programme, DAY, language).there
    pages = {address.removeprefix(root).strip("/") for address in demo_pages
             if (address.startswith("/en/") if language == "en" else not address.startswith("/en/"))} - {"404.html"}
    assert pages - known == set()
    assert {address for address in known - pages if not (demo_site / root.strip("/") / address).is_file()} == set()


def test_the_demo_has_every_address(demo_pages, demo_site: Path) -> None:
    mentors = {mentor["id"] for mentor in json.loads((demo_site / "api/v1/mentors.json").read_bytes())["mentors"]}
    cohorts = {cohort["id"] for cohort in json.loads((demo_site / "api/v1/cohorts.json").read_bytes())["cohorts"]}
    assert mentors and cohorts
    expected = ALWAYS | {f"/mentors/{id}/" for id in mentors} | {
        f"/{part}/{id}/" for part in ("status", "evaluation") for id in cohorts}
    dutch = addresses(demo_pages)
    assert expected <= dutch
    certificates = {address.split("/")[2] for address in dutch if address.startswith("/recognition/")} - {""}
    assert certificates and certificates <= mentors
    assert dutch - expected == {f"/recognition/{id}/" for id in certificates} | {"/guides/", "/hr/fields/"}
    assert {f"/en{address}" for address in dutch} == set(demo_pages) - dutch
    assert {path.stem for path in (demo_site / "calendar").iterdir()} == cohorts
    assert (demo_site / "api/v1/status.json").is_file()
    assert not (demo_site / "en/api").exists() and not (demo_site / "en/calendar").exists()


def test_english_first_stands_at_the_root(pages, english_first: Path) -> None:
    found = pages(english_first)
    assert ALWAYS <= addresses(found)
    assert {f"/nl{address}" for address in addresses(found)} == set(found) - addresses(found)
    assert not (english_first / "en").exists()
    assert found["/mentors/anna-de-vries/"].elements[0].language == "en"
    assert found["/nl/mentors/anna-de-vries/"].elements[0].language == "nl"
    for address, twin in (("/mentors/", "../nl/mentors/"), ("/nl/mentors/", "../../mentors/")):
        links = [link.attributes["href"] for link in found[address].all("a") if "hreflang" in link.attributes]
        assert links == [twin, twin]


def test_a_programme_in_one_language_has_no_other(pages, barest: Path) -> None:
    found = pages(barest)
    assert not (barest / "en").exists() and not (barest / "nl").exists()
    assert {page.elements[0].language for page in found.values()} == {"nl"}
    assert [address for address, page in found.items() if "hreflang" in page.source] == []


def test_every_address_is_there_when_hardly_anything_is_written_down(pages, barest: Path) -> None:
    found = pages(barest)
    assert addresses(found) - {"/guides/", "/hr/fields/"} == ALWAYS
    for part in ("mentors", "training", "recognition", "evaluation", "status", "matching", "faq", "programme"):
        address = f"/{part}/"
        article = [text for text, _, within in found[address].words if "article" in within]
        assert len(" ".join(article)) > 120, f"{address} says what is not there yet"
    assert json.loads((barest / "api/v1/mentors.json").read_bytes())["mentors"] == []
