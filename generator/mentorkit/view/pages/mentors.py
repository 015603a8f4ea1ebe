"""/mentors/, a page for each published mentor, and the same for machines."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from mentorkit.finding import Text
from mentorkit.view.asking import answer, asking
from mentorkit.view.context import Context, PublicMentor
from mentorkit.view.folding import fold, folded
from mentorkit.view.page import DataFile, Localised, Page
from mentorkit.view.published import Published, Word
from mentorkit.view.texts import filled
from mentorkit.view.told import data, told

OWN_PLACE = ("name", "role", "skills", "styles", "suits", "bio", "quote")
"""Fields that have a place of their own on a mentor's page; the panel of facts shows every other."""

TAKEN = ("id", "room", "search", "filter", "q")
"""Names that cards and the finder use for themselves, and Material's search (q): a filter of that name gets another."""

OPEN = ("skills", "location")
"""The filters that are open from the start."""

SIMILAR = 4


def pages(context: Context) -> list[Page]:
    return [_all(context), *(_one(context, mentor) for mentor in context.mentors)]


def files(context: Context) -> list[DataFile]:
    """What the mentors' pages show."""
    fields = {field.key: field for field in context.programme.schemas.root("mentor").children}
    mentors = [{"id": mentor.id, "room": mentor.room} | {
        key: data(at.value, fields[key], context.languages) for key, at in mentor.fields.items()
    } for mentor in context.mentors]
    return [DataFile("/api/v1/mentors.json", {"version": 1, "as_of": context.today.isoformat(), "mentors": mentors})]


def _all(context: Context) -> Page:
    with_room = sum(mentor.room for mentor in context.mentors)
    model = {
        "cards": [card(mentor) for mentor in context.mentors], "groups": _groups(context.mentors),
        "shown": context.people_may_be_shown, "with_room": with_room,
        "lead": [filled(key, n=n) for key, n in _count(len(context.mentors), with_room)],
        "saved": _kept_as(context), "ask": asking(context, "mentees", "saved.body"),
    }
    return Page("/mentors/", "mentors", filled("mentors.title"), filled("mentors.description"), model,
                scripts=("saved", "mentors"))


def _count(mentors: int, with_room: int) -> list[tuple[str, int]]:
    """The sentences that say how many mentors there are, and how many have room."""
    if not mentors:
        return [("mentors.none", 0)]
    many = {0: "none", mentors: "all", 1: "one"}
    room = "only" if mentors == with_room == 1 else many.get(with_room, "some")
    return [("mentors.one" if mentors == 1 else "mentors.many", mentors), (f"mentors.room.{room}", with_room)]


def card(mentor: PublicMentor) -> dict:
    """What a card shows and can be found by."""
    filters = {filter_name(key): list(choices(at)) for key, at in mentor.fields.items() if at.filter}
    found_by = [mentor.name, mentor.value("role", "")]
    for at in mentor.fields.values():
        found_by += [text for text in choices(at).values() if not isinstance(text, Text)] if at.filter else []
    return {
        "id": mentor.id, "name": mentor.name, "initials": mentor.initials, "tint": mentor.tint,
        "angle": mentor.angle, "role": mentor.value("role", ""), "place": mentor.value("location", ""),
        "room": mentor.room, "skills": mentor.value("skills")[:3], "address": mentor.address,
        "search": folded(found_by), "filters": filters,
    }


def filter_name(key: str) -> str:
    name = key.replace("_", "-")
    return f"{name}-of-mentor" if name in TAKEN else name


def choices(at: Published) -> dict[str, Localised | Word]:
    """What a mentor answers to a filter: the words by an id without spaces."""
    return {text.id if isinstance(text, Word) else fold(text["en"]).replace(" ", "-"): text for text in told(at.value)}


def _groups(mentors: Iterable[PublicMentor]) -> list[dict]:
    """The filters: each field marked as one, with the answers that some mentor gives, the most given first."""
    groups: dict[str, dict] = {}
    for mentor in mentors:
        for key, at in mentor.fields.items():
            if at.filter:
                group = groups.setdefault(key, {"label": at.title, "options": {}})
                for id, text in choices(at).items():
                    option = group["options"].setdefault(id, {"value": id, "text": text, "count": 0})
                    option["count"] += 1
    return [{"name": filter_name(key), "label": group["label"], "open": key in OPEN,
             "options": sorted(group["options"].values(), key=lambda option: (-option["count"], option["value"]))}
            for key, group in sorted(groups.items(), key=lambda entry: _rank(entry[0]))]


def _rank(key: str) -> int:
    return OPEN.index(key) if key in OPEN else len(OPEN)


def _one(context: Context, mentor: PublicMentor) -> Page:
    model = {
        "bio": _paragraphs(context, mentor), "mentor": mentor, "others": _others(context, mentor),
        "anybody": any(other.room for other in context.mentors),
        "under": [mentor.value(key) for key in ("role", "department", "location") if key in mentor.fields],
        "facts": [(at.title, told(at.value)) for key, at in mentor.fields.items() if key not in OWN_PLACE],
        "ask": asking(context, "mentees", "mentor.ask.body", mentor),
        "change": asking(context, "mentors", "mentor.change.body", mentor),
        "answer_by": answer(context), "next": context.next_enrolling, "saved": _kept_as(context),
    }
    title, description = filled("literal", text=mentor.name), filled("mentor.description", name=mentor.name)
    return Page(mentor.address, "mentor", title, description, model, found=False, scripts=("saved",))


def _kept_as(context: Context) -> str:
    """The name under which a browser keeps whom somebody saved: one for both languages of this site."""
    return "saved-mentors:" + urlsplit(context.settings.site.url).path.rstrip("/")


def _paragraphs(context: Context, mentor: PublicMentor) -> dict[str, list[str]]:
    """Her own words by language; an empty line begins a paragraph."""
    if "bio" not in mentor.fields:
        return {}
    bio = mentor.fields["bio"].value
    return {language: re.split(r"\n\s*\n", bio[language].strip()) for language in context.languages}


def _others(context: Context, mentor: PublicMentor) -> list[dict]:
    """Up to four with room who share a skill, the most skills first; only where she has no room."""
    if mentor.room:
        return []
    skills = {word.id for word in mentor.value("skills")}
    sharing = [(other, skills & {word.id for word in other.value("skills")}) for other in context.mentors if other.room]
    best = sorted((entry for entry in sharing if entry[1]), key=lambda e: (-len(e[1]), e[0].name.casefold(), e[0].id))
    return [card(other) | {"skills": _shared_first(other, shared)} for other, shared in best[:SIMILAR]]


def _shared_first(mentor: PublicMentor, shared: set[str]) -> list[dict]:
    skills = sorted(mentor.value("skills"), key=lambda word: word.id not in shared)
    return [{"text": word, "shared": word.id in shared} for word in skills[:3]]
