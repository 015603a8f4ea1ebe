"""The MkDocs settings of one language: what mkdocs.yml says, with the programme's names, menu and frame."""

from collections.abc import Collection
from typing import Any

from mentorkit import words
from mentorkit.render.escape import block
from mentorkit.view import Site
from mentorkit.view.frame import FOOTER, MENU, NAMED, Person
from mentorkit.words.site import sentence


def settings(site: Site, language: str, base: str, tree: Collection[str]) -> dict[str, Any]:
    """`base` is the path of mkdocs.yml from the folder of the settings; `tree` the files of the language's pages."""
    programme = site.context.settings
    first = site.context.languages[0]
    url = programme.site.url and programme.site.url.rstrip("/") + "/"
    return {
        "INHERIT": base,
        "docs_dir": f"pages/{language}",
        "site_dir": f"stage/{language}",
        "site_name": block(programme.name[language]),
        "site_url": url if language == first or not url else f"{url}{language}/",
        "theme": {"custom_dir": "theme", "language": language, **_logo(tree)},
        "markdown_extensions": {"toc": {"title": sentence("toc.title")[language]}},
        "nav": _menu(site, language, tree),
        "extra": {"language": language, **_other(site, language), "frame": _frame(site, language, tree)},
    }


def _other(site: Site, language: str) -> dict[str, Any]:
    """The twin: its language, its name in itself, and the way from this language's root to its root."""
    others = [other for other in site.context.languages if other != language]
    if not others:
        return {}
    root = f"{others[0]}/" if language == site.context.languages[0] else "../"
    return {"other": {"lang": others[0], "name": sentence("language.name")[others[0]], "root": root}}


def _source(address: str, tree: Collection[str]) -> str | None:
    """The file of a page: generated ones are an index, hand-written ones may bear their name."""
    stem = address.strip("/")
    return next((file for file in (f"{stem}/index.md".lstrip("/"), f"{stem}.md") if file in tree), None)


def _menu(site: Site, language: str, tree: Collection[str]) -> list[dict[str, Any]]:
    menu = []
    for key, addresses in MENU:
        entries = [_entry(address, file, language) for address in addresses if (file := _source(address, tree))]
        if entries:
            menu.append({sentence(key)[language]: entries[0] if len(entries) == 1 else entries})
    return menu


def _logo(tree: Collection[str]) -> dict[str, str]:
    """The organisation's own logo; the theme has one for who has none."""
    return next(({"logo": file} for file in tree if file.startswith("assets/logo.")), {})


def _entry(address: str, file: str, language: str) -> str | dict[str, str]:
    return {sentence(NAMED[address])[language]: file} if address in NAMED else file


def _frame(site: Site, language: str, tree: Collection[str]) -> dict[str, Any]:
    def say(key: str, **values: str) -> str:
        return sentence(key)[language].format_map(values)

    links = [{"text": say(f"footer.{address.strip('/')}"), "href": address.lstrip("/")}
             for address in FOOTER if _source(address, tree)]
    return {
        "strip": {
            "title": say("strip.title"), "text": say("strip.text"),
            "people": [_person(person, language) for person in site.frame.people],
            "all": {"text": say("menu.contact"), "href": "contact/", "note": say("strip.note")},
        },
        "footer": {
            "about": say("footer.about", organisation=site.frame.organisation), "links": links,
            "day": site.context.today.isoformat(),
            "date": say("footer.date", date=words.full_date(site.context.today, language)),
            "twin": say("footer.twin"),
        },
        "tabs_help": "contact/",
        "scheme": {"dark": say("scheme.dark"), "light": say("scheme.light")},
    }


def _person(person: Person, language: str) -> dict[str, str]:
    href, link = ((f"tel:{person.phone.replace(' ', '')}", person.phone) if person.phone
                  else (f"mailto:{person.address}", person.address))
    return {"name": person.name[language], "role": person.role[language], "href": href, "link": link,
            "note": person.note[language]}

