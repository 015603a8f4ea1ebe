"""What holds on every page of the site, looked up in the built HTML."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from urllib.parse import urljoin, urlsplit

from mentorkit.words.site import sentences

DAY = {"nl": "24 november 2026", "en": "24 November 2026"}
ISO = re.compile(r"\b\d{4}-\d\d-\d\d\b")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-NwSx/R2V/U4jnW0Tq5pQ53Y/rzPVJ4dqE7D6UTA/J1k='; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; "
    "form-action 'self'; object-src 'none'"
)
SPOKEN = {
    "nl": set("het een niet voor je wij zijn wordt deze ook naar hoe wat wie heeft krijgt".split()),
    "en": set("the and you your with this that not for are how what who has gets they".split()),
}
"""Common words that only one of the languages has."""


def language(address: str) -> str:
    return "en" if address.startswith("/en/") else "nl"


def seen(pages: Mapping, wrong: Callable[[str, object], Iterable]) -> dict[str, list]:
    """What is wrong, by page."""
    found = {address: list(wrong(address, page)) for address, page in pages.items()}
    return {address: things for address, things in found.items() if things}


def test_one_h1_and_no_level_skipped(demo_pages) -> None:
    def wrong(address, page):
        levels = [int(heading.tag[1]) for heading in page.headings]
        if levels.count(1) != 1 or levels[0] != 1:
            yield levels
        yield from (f"h{a} then h{b}" for a, b in pairwise(levels) if b > a + 1)
        yield from (heading.tag for heading in page.headings if not heading.text.strip())

    assert seen(demo_pages, wrong) == {}


def test_a_page_says_its_language_its_policy_and_that_no_machine_should_list_it(demo_pages) -> None:
    def wrong(address, page):
        metas = {meta.attributes.get("name") or meta.attributes.get("http-equiv"): meta.attributes.get("content")
                 for meta in page.all("meta")}
        if page.elements[0].language != language(address):
            yield page.elements[0].language
        if metas.get("robots") != "noindex, nofollow" or metas.get("Content-Security-Policy") != POLICY:
            yield metas
        if page.source.index("Content-Security-Policy") > page.source.index("<link"):
            yield "the policy comes too late"
        if address.endswith("/") and not metas.get("description", "").strip():
            yield "no description"

    assert seen(demo_pages, wrong) == {}


def test_a_link_leads_to_the_twin_and_back(demo_pages) -> None:
    def wrong(address, page):
        links = [link for link in page.all("a") if "hreflang" in link.attributes]
        other = "nl" if language(address) == "en" else "en"
        twin = address.removeprefix("/en") if other == "nl" else f"/en{address}"
        if len(links) != 2:
            yield "not one in the header and one in the footer"
        yield from (link for link in links if not link.attributes["lang"] == link.attributes["hreflang"] == other)
        yield from (link for link in links if urljoin(address, link.attributes["href"]) != twin)
        if twin not in demo_pages:
            yield "no twin"

    assert seen({address: page for address, page in demo_pages.items() if address.endswith("/")}, wrong) == {}


def test_both_languages_have_the_same_pages_with_the_same_anchors(demo_pages) -> None:
    dutch = {address: page for address, page in demo_pages.items() if language(address) == "nl"}
    assert {f"/en{address}" for address in dutch} == set(demo_pages) - set(dutch)
    different = {}
    for address, page in dutch.items():
        own, twin = ([(heading.tag, heading.attributes.get("id")) for heading in one.headings if heading.tag != "h1"]
                     for one in (page, demo_pages[f"/en{address}"]))
        if own != twin:
            different[address] = (own, twin)
    assert different == {}


PARTS = ("a label input select option button summary nav section svg img figure table th td legend fieldset dt dd li p "
         "strong em").split()
LABELS = "h1 h2 h3 h4 a button summary th label legend dt caption option figcaption title".split()
BOTH = set("""code header home hr id in logo matching mentee mentees mentor module modules moment online privacy site
start status tabs team training week""".split())
"""Words that are Dutch and English."""
CODE = re.compile(r"[@/]|^--|^mentorkit ")


def test_both_languages_have_the_same_parts_and_as_many_labels(demo_pages) -> None:
    def parts(page):
        return Counter(
            (element.tag, *(element.attributes.get(name, "") for name in ("role", "type", "name")),
             *(bool(element.attributes.get(name)) for name in ("aria-label", "alt", "title")))
            for element in page.elements if element.tag in PARTS or {"role", "aria-label"} & set(element.attributes))

    def wrong(address, page):
        own, twin = parts(page), parts(demo_pages[f"/en{address}"])
        yield from ((own - twin) + (twin - own)).items()

    dutch = {address: page for address, page in demo_pages.items() if language(address) == "nl"}
    assert seen(dutch, wrong) == {}


def test_no_heading_or_label_stays_behind_in_the_other_language(demo_pages, demo) -> None:
    names = set(untranslated(list(demo.values())))

    def labels(page):
        for element in page.elements:
            if {"pre", "code"} & set(element.within) or element.attributes.get("lang"):
                continue
            told = [element.text] if element.tag in LABELS else []
            told += [element.attributes.get(name, "") for name in ("aria-label", "alt", "title", "placeholder")]
            if element.attributes.get("name") == "description":
                told.append(element.attributes["content"])
            yield from (re.sub(r"\d+$", "", " ".join(text.split())) for text in told)

    def wrong(address, page):
        both = set(labels(page)) & set(labels(demo_pages[f"/en{address}"]))
        yield from (text for text in both - names if not CODE.search(text) and not set(letters(text)) <= BOTH)

    dutch = {address: page for address, page in demo_pages.items()
             if language(address) == "nl" and address != "/404.html"}
    assert seen(dutch, wrong) == {}


def untranslated(data: object) -> Iterable[str]:
    """The texts of the demo that stand in one language: names, and words that both languages have."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        if "nl" in data and data["nl"] == data.get("en", data["nl"]):
            yield data["nl"]
        yield from (text for key, value in data.items() if key not in ("nl", "en") for text in untranslated(value))
    elif isinstance(data, list):
        yield from (text for value in data for text in untranslated(value))


def letters(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", text.lower())


def test_every_sentence_of_ours_is_said_in_both_languages() -> None:
    same = [key for key, text in sentences().items()
            if text.nl == text.en and not set(letters(re.sub(r"\{\w+\}", "", text.nl))) <= BOTH]
    assert same == []
    places = {key: [Counter(re.findall(r"\{(\w+)\}", text[code])).keys() for code in ("nl", "en")]
              for key, text in sentences().items()}
    assert [key for key, (dutch, english) in places.items() if dutch != english] == []


def test_the_day_stands_in_full_and_nowhere_as_a_machine_writes_it(demo_pages) -> None:
    def wrong(address, page):
        if DAY[language(address)] not in page.text:
            yield "no day"
        if "/hr/" not in address:
            yield from ISO.findall(page.text)

    assert seen(demo_pages, wrong) == {}


def test_words_of_the_other_language_say_so(demo_pages) -> None:
    def wrong(address, page):
        for text, lang, within in page.words:
            words = re.findall(r"\w+", text.lower())
            other = "nl" if lang == "en" else "en"
            own, foreign = (sum(word in SPOKEN[code] for word in words) for code in (lang, other))
            if foreign >= 2 and foreign > own and not {"pre", "code"} & set(within):
                yield f"{lang}: {text}"

    assert seen(demo_pages, wrong) == {}


def test_every_link_and_button_says_where_it_leads(demo_pages) -> None:
    def wrong(address, page):
        for element in page.all("a", "button", "summary"):
            href = element.attributes.get("href", "")
            if not element.name.strip() and "[hidden]" not in element.within:
                yield element
            if href.startswith("//") or urlsplit(href).scheme not in ("", "mailto", "tel", "https"):
                yield href

    assert seen(demo_pages, wrong) == {}


def test_nothing_is_styled_scripted_or_named_twice_in_the_page(demo_pages) -> None:
    def wrong(address, page):
        yield from (f"{element.tag} {name}" for element in page.elements for name in element.attributes
                    if name == "style" or name.startswith("on") or name == "srcdoc")
        yield from (element.tag for element in page.all("style", "iframe", "object", "embed", "base"))
        yield from ("a script in the page" for script in page.all("script")
                    if "src" not in script.attributes and script.attributes.get("type") != "application/json")
        ids = Counter(re.findall(r'\sid="([^"]*)"', page.source))
        yield from (id for id, times in ids.items() if times > 1)

    assert seen(demo_pages, wrong) == {}


def test_no_page_shows_its_front_matter_or_a_template(demo_pages) -> None:
    def wrong(address, page):
        article = page.source.partition('<article class="md-content__inner md-typeset">')[2].lstrip()
        if article.startswith("<hr") or re.search(r"\b(title|description|search): ?&?[\"']", article[:400]):
            yield article[:100]
        shown = " ".join(text for text, _, within in page.words if not {"pre", "code"} & set(within))
        yield from re.findall(r"\{\{|\{%|\bNone\b|\bTrue\b|\bFalse\b|Text\(|\bundefined\b|&(?:lt|amp|#\d+);", shown)

    assert seen(demo_pages, wrong) == {}


def test_what_we_mend_in_the_frame_is_mended(demo_pages) -> None:
    """Each is a replacement in Material's HTML, which another release may move."""
    words = {"nl": ("Zoeken", "Maak de site donker"), "en": ("Search", "Make the site dark")}

    def wrong(address, page):
        search, dark = words[language(address)]
        if f'role="dialog" aria-label="{search}"' not in page.source:
            yield "the search has no name"
        if f'aria-label="{dark}"' not in page.source:
            yield "the scheme's button speaks another language"
        if page.source.count('class="md-header__twin"') != 1:
            yield "no twin in the header"
        content = re.findall(r'<div id="content" tabindex="-1" class="md-content page--(?:open|reading)" ', page.source)
        if len(content) != 1 or page.source.count('href="#content"') != 1:
            yield "nothing to skip to"
        if 'rel="alternate"' in page.source or re.search(r"stylesheets/palette\.", page.source):
            yield "more in the head than we want"

    assert seen(demo_pages, wrong) == {}


def test_whom_to_ask_is_one_click_away_everywhere(demo_pages) -> None:
    def wrong(address, page):
        contact = "/en/contact/" if language(address) == "en" else "/contact/"
        if contact not in {urljoin(address, link.attributes.get("href", "")) for link in page.all("a")}:
            yield "no link"

    assert seen(demo_pages, wrong) == {}


def test_hr_and_mentors_stay_out_of_the_search(demo_site) -> None:
    found = {entry["location"] for entry in json.loads((demo_site / "search/search_index.json").read_bytes())["docs"]}
    assert "mentors/" in found
    assert [location for location in found if re.match(r"hr/|mentors/[a-z]", location)] == []
