"""/recognition/: how mentors are thanked and who was, and a certificate to print for each of them."""

from dataclasses import dataclass
from datetime import date

from mentorkit.model.records import Label, Thanks
from mentorkit.view.context import Context, PublicMentor
from mentorkit.view.page import Page
from mentorkit.view.texts import filled


@dataclass(frozen=True, slots=True)
class Thanked:
    """One word of thanks to a published mentor; `cohort` is None where it is for no cohort in particular."""

    mentor: PublicMentor
    way: Label
    cohort: Label | None
    date: date
    text: Label

    @property
    def address(self) -> str:
        return f"/recognition/{self.mentor.id}/"


def pages(context: Context) -> list[Page]:
    given = thanked(context)
    ways = context.programme.recognition.ways
    title, description = filled("recognition.title"), filled("recognition.description")
    everybody = Page("/recognition/", "recognition", title, description, {"ways": ways.values(), "thanked": given})
    by_mentor: dict[str, list[Thanked]] = {}
    for thanks in given:
        by_mentor.setdefault(thanks.mentor.id, []).append(thanks)
    return [everybody, *(_certificate(context, mine) for mine in by_mentor.values())]


def thanked(context: Context) -> list[Thanked]:
    """Thanks that were given to a mentor who is published, the latest first, then by name."""
    given = [_thanked(context, thanks) for thanks in context.programme.recognition.thanks
             if thanks.mentor in context.mentor_by_id and thanks.date <= context.today]
    given.sort(key=lambda thanks: context.mentors.index(thanks.mentor))
    return sorted(given, key=lambda thanks: thanks.date, reverse=True)


def _thanked(context: Context, thanks: Thanks) -> Thanked:
    cohort = context.programme.cohorts.get(thanks.cohort)
    way = context.programme.recognition.ways.get(thanks.way)
    return Thanked(context.mentor_by_id[thanks.mentor], way.title if way else Label({"": thanks.way}),
                   cohort.name if cohort else None, thanks.date, thanks.text)


def _certificate(context: Context, mine: list[Thanked]) -> Page:
    mentor = mine[0].mentor
    title = filled("certificate.title", name=mentor.name)
    model = {"mentor": mentor, "thanked": mine, "programme": context.settings.name,
             "organisation": context.settings.organisation}
    description = filled("certificate.description", name=mentor.name)
    return Page(mine[0].address, "certificate", title, description, model, found=False)
