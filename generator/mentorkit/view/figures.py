"""The figures of the programme: what each means, how it is counted, and what of it may be published.

`figures_of` gives what the site shows, rounded, on the reporting day; `exact_of` gives what HR sees on its own machine.
Both read one table, `FIGURES`, from which the page that explains the figures is made too. All need a sound
programme.yml (`programme.settings`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from mentorkit.finding import Text
from mentorkit.model import Programme
from mentorkit.model.records import Cohort, Evaluation, Goal, Reading
from mentorkit.view import measures
from mentorkit.view.measures import Part, Standing, standing_on
from mentorkit.view.rounding import Count, Share


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its words, and how it is measured.

    `measure` gives a number for a `count` or an `exact` figure, and a `Part` for a `share`. `for_cohort` says whether
    the site shows it of each cohort, or of the programme as a whole: never of both, since a total can give its parts
    away, however they are rounded. The `definition` may name `{weeks}`, the programme's `check_in_weeks`.
    """

    key: str
    kind: str
    measure: Callable[[Standing], int | Part]
    name: Text
    question: Text
    definition: Text
    for_cohort: bool = True


def reporting_day(today: date, cohort: Cohort | None = None) -> date:
    """The day that the site's figures tell of: the first of the month, so that they do not tick with one person; or the
    latest turning point of the cohort, when that came later."""
    days = [today.replace(day=1)]
    if cohort:
        turns = (cohort.starts_on, cohort.midway and cohort.midway.start, cohort.ends_on)
        days += [turn for turn in turns if turn and turn <= today]
    return max(days)


def figures_of(programme: Programme, today: date, cohort: Cohort | None = None) -> dict[str, Count | Share | int]:
    """What the site may show of a cohort, or of the programme as a whole, by key."""
    min_group = programme.settings.privacy.min_group
    reported = standing_on(programme, reporting_day(today, cohort), cohort)
    shown: dict[str, Count | Share | int] = {}
    for figure in figures_for(cohort):
        if figure.kind == "count":
            shown[figure.key] = Count.of(figure.measure(reported), min_group)
        elif figure.kind == "share":
            shown[figure.key] = Share.of(*figure.measure(reported), min_group)
        else:
            shown[figure.key] = figure.measure(standing_on(programme, today, cohort))
    return shown


def exact_of(programme: Programme, day: date, cohort: Cohort | None = None) -> dict[str, int | Part]:
    """The exact figures on a day, for HR's own eyes: never for a page, a log or a file."""
    standing = standing_on(programme, day, cohort)
    return {figure.key: figure.measure(standing) for figure in FIGURES if figure.for_cohort or cohort is None}


def figures_for(cohort: Cohort | None) -> list[Figure]:
    """The figures that the site shows of a cohort, or of the programme as a whole, in their order."""
    return [figure for figure in FIGURES if figure.for_cohort == (cohort is not None)]


def answers_of(programme: Programme, evaluation: Evaluation, today: date) -> dict[str, Share]:
    """Of each question, by id, the share of those who answered that agrees or fully agrees.

    Empty while people can still answer: a share that moves from day to day would tell what one person said.
    """
    if today <= evaluation.held.until:
        return {}
    min_group = programme.settings.privacy.min_group
    return {answer.question: Share.of(sum(answer.counts[3:]), sum(answer.counts), min_group)
            for answer in evaluation.answers}


def turnout_of(programme: Programme, evaluation: Evaluation, today: date) -> dict[str, tuple[Count, Count]]:
    """Of each audience that was asked: how many were invited, and how many answered (the question with most answers).

    Empty while people can still answer.
    """
    if today <= evaluation.held.until:
        return {}
    questions, min_group = programme.questions.questions, programme.settings.privacy.min_group
    turnout = {}
    for audience in ("mentees", "mentors", "managers"):
        answered = [sum(answer.counts) for answer in evaluation.answers
                    if answer.question in questions and questions[answer.question].asks == audience]
        if answered:
            invited = getattr(evaluation.invited, audience)
            turnout[audience] = Count.of(invited, min_group), Count.of(max(answered), min_group)
    return turnout


def readings_of(goal: Goal, today: date) -> list[Reading]:
    """HR's own readings of a goal up to a day, oldest first: they are exact."""
    return sorted((reading for reading in goal.readings if reading.date <= today), key=lambda reading: reading.date)


def definition_of(figure: Figure, programme: Programme) -> Text:
    """A figure's definition, with the programme's own numbers in it."""
    weeks = programme.settings.rhythm.check_in_weeks
    return Text(figure.definition.nl.format(weeks=weeks), figure.definition.en.format(weeks=weeks))


FIGURES: tuple[Figure, ...] = (
    Figure(
        "waiting", "count", measures.waiting,
        Text("In afwachting", "Waiting"),
        Text("Hoeveel aanvragen wachten nog?", "How many requests are still waiting?"),
        Text("Aanvragen die nog geen koppel zijn. Ook een voorstel dat nog op een ja wacht, telt mee.",
             "Requests that are not a pair yet. A proposal that still waits for a yes counts too."),
    ),
    Figure(
        "running", "count", measures.running,
        Text("Lopend", "Running"),
        Text("Hoeveel koppels zijn bezig?", "How many pairs are under way?"),
        Text("Koppels die zijn gestart en nog niet zijn afgerond. Een koppel met een pauze telt ook mee.",
             "Pairs that have started and have not closed. A pair that takes a break counts too."),
    ),
    Figure(
        "finished", "count", measures.finished,
        Text("Afgerond", "Finished"),
        Text("Hoeveel koppels zijn klaar?", "How many pairs have finished?"),
        Text("Koppels die samen hebben afgerond. Wie eerder klaar was dan gepland, telt gewoon mee.",
             "Pairs that finished together. A pair that was done sooner than planned counts as well."),
    ),
    Figure(
        "stopped_early", "count", measures.stopped_early,
        Text("Eerder gestopt", "Stopped early"),
        Text("Hoeveel koppels zijn eerder gestopt?", "How many pairs stopped early?"),
        Text("Koppels die zijn gestopt voordat ze klaar waren. Bijvoorbeeld door een andere baan, of omdat het niet "
             "klikte.",
             "Pairs that stopped before they were done. A new job, for example, or two people who did not click."),
    ),
    Figure(
        "goals_met", "share", measures.goals_met,
        Text("Doelen gehaald", "Goals met"),
        Text("Hoeveel koppels haalden hun doelen?", "How many pairs met their goals?"),
        Text("Afgeronde koppels die al hun doelen haalden. We rekenen over alle afgeronde koppels met een doel.",
             "Finished pairs that met all their goals. It is a share of all finished pairs with a goal."),
    ),
    Figure(
        "on_rhythm", "share", measures.on_rhythm,
        Text("In het ritme", "On schedule"),
        Text("Hoeveel koppels spraken we op tijd?", "How many pairs did we speak to on time?"),
        Text("Lopende koppels die HR de laatste {weeks} weken sprak, of die in die tijd zijn gestart. Pauzes tellen "
             "niet mee.",
             "Running pairs that HR spoke to in the last {weeks} weeks, or that started in that time. Pauses do not "
             "count."),
    ),
    Figure(
        "trained", "share", measures.trained,
        Text("Training gedaan", "Trained"),
        Text("Hoeveel mentoren deden de training?", "How many mentors did the training?"),
        Text("Mentoren die alle verplichte modules deden. We rekenen over alle mentoren die iemand kunnen begeleiden.",
             "Mentors who did all the required modules. It is a share of all mentors who can take somebody on."),
        for_cohort=False,
    ),
    Figure(
        "first_choice", "share", measures.first_choice,
        Text("Eerste keus", "First choice"),
        Text("Hoeveel mentees kregen hun eerste keus?", "How many mentees got their first choice?"),
        Text("Koppels met de mentor die de mentee bovenaan zette. We rekenen over alle gestarte koppels waarin de "
             "mentee om een mentor vroeg.",
             "Pairs with the mentor that the mentee put first. It is a share of all started pairs in which the mentee "
             "asked for a mentor."),
    ),
    Figure(
        "mentors", "exact", measures.mentors,
        Text("Mentoren op de site", "Mentors on the site"),
        Text("Hoeveel mentoren staan op de site?", "How many mentors are on the site?"),
        Text("Mentoren die een pagina op deze site goed vinden. Dit getal is precies, en van vandaag.",
             "Mentors who agreed to a page on this site. This number is exact, and as of today."),
        for_cohort=False,
    ),
    Figure(
        "room", "exact", measures.room,
        Text("Nu plek", "Room now"),
        Text("Hoeveel mentoren hebben nu plek?", "How many mentors have room now?"),
        Text("Mentoren op de site met een vrije plek: beschikbaar, niet afwezig, en klaar om te beginnen. Dit getal is "
             "precies, en van vandaag.",
             "Mentors on the site with an open place: available, not away, and ready to start. This number is exact, "
             "and as of today."),
        for_cohort=False,
    ),
)
