"""mentorkit report"""

import sys
from collections.abc import Iterator
from datetime import date

import click

from mentorkit.cli.options import Common, common
from mentorkit.finding import Finding, Text
from mentorkit.model import Programme
from mentorkit.model.records import Cohort

EPILOG = """Examples:

\b
  mentorkit report
  mentorkit report --as-of 2026-11-24 --lang en
"""
_ALL = Text("Het hele programma", "The whole programme")
_PART = Text("{part} van {whole}", "{part} of {whole}")
_NO_PART = Text("nog niets om te delen", "nothing to divide yet")
_ROUNDED = Text("Cijfers zijn afgerond en namen verborgen. In een terminal zie je ze precies.",
                "Figures are rounded and names masked. In a terminal you see them exactly.")
_DAY = Text("Op {day}", "On {day}")
_ACTS = Text("Dit wacht op iemand, het oudste eerst", "This waits for somebody, oldest first")
_NO_ACTS = Text("Er wacht niets.", "Nothing waits.")
_ERRORS = Text("Er zijn fouten: cijfers kunnen onvolledig zijn. Draai ‘mentorkit check’.",
               "There are errors: figures may be incomplete. Run ‘mentorkit check’.")


@click.command("report", epilog=EPILOG)
@click.option("--unmasked", is_flag=True, help="Show exact figures and names away from a terminal too.")
@common
def command(common: Common, unmasked: bool) -> None:
    """Show HR the exact figures and what waits for an act. Away from a terminal figures are rounded and names masked,
    unless you say --unmasked."""
    from mentorkit.cli.check import counts, render
    from mentorkit.cli.stages import inspected

    inspection, today, language = inspected(common)
    masked = not unmasked and not sys.stdout.isatty()
    programme = inspection.programme
    if programme.settings is None:
        wrong = [finding for finding in inspection.findings if finding.place.file == "programme/programme.yml"]
        click.echo(render(wrong, inspection, "text", language, masked), nl=False)
        sys.exit(1)
    if counts(inspection.findings, "error"):
        click.echo(f"{_ERRORS[language]}\n")
    if masked:
        click.echo(f"{_ROUNDED[language]}\n")
    cohorts = sorted(programme.cohorts.values(), key=lambda cohort: (cohort.starts_on, cohort.id))
    for cohort in (*cohorts, None):
        click.echo("\n".join(_figures(programme, cohort, today, language, masked)) + "\n")
    click.echo("\n".join(_acts(programme, inspection.findings, today, language, masked)))


def _figures(programme: Programme, cohort: Cohort | None, today: date, language: str, masked: bool) -> Iterator[str]:
    """A cohort's figures, exact or as the site shows them."""
    from mentorkit.view.figures import FIGURES, exact_of, figures_of, reporting_day
    from mentorkit.words import full_date

    day = reporting_day(today, cohort) if masked else today
    values = figures_of(programme, today, cohort) if masked else exact_of(programme, today, cohort)
    head = f"{cohort.name[language]} ({cohort.id})" if cohort else _ALL[language]
    yield f"{head}. {_DAY[language].format(day=full_date(day, language))}:"
    figures = [figure for figure in FIGURES if figure.key in values]
    width = max(len(figure.name[language]) for figure in figures)
    yield from (f"  {figure.name[language]:<{width}}  {_value(values[figure.key], language)}" for figure in figures)


def _value(value: object, language: str) -> str:
    if isinstance(value, tuple):
        part, whole = value
        return _PART[language].format(part=part, whole=whole) if whole else _NO_PART[language]
    return value.words[language] if hasattr(value, "words") else str(value)


def _acts(programme: Programme, findings: tuple[Finding, ...], today: date, language: str,
          masked: bool) -> Iterator[str]:
    from mentorkit.report.sentence import MASK, printable, sentences
    from mentorkit.view.acts import acts

    found = acts(programme, findings, today)
    yield f"{_ACTS[language]}:" if found else _NO_ACTS[language]
    for act in found:
        who = (MASK if masked else printable(act.who)) if act.who else ""
        yield f"  {act.since.isoformat()}  {printable(act.file)}  {who}".rstrip()
        said = sentences(act.says, language, masked) if isinstance(act.says, Finding) else None
        yield f"              {said.message if said else act.says[language]}"
