"""A language that came to the programme or left it touches every text: that is told once, where the languages stand."""

from collections.abc import Iterable

from mentorkit.finding import Finding, Public, Severity
from mentorkit.read import Document, Tree
from mentorkit.shape.wanted import LANGUAGES

MANY = 5
"""Up to so many texts are slips of their own."""
_EXAMPLES = 3


def told_once(findings: list[Finding], tree: Tree, languages: tuple[str, ...]) -> list[Finding]:
    """The findings, those about one language in most texts as one."""
    programme = next(iter(tree.of_kind("programme")), None)
    if programme is None or len(findings) <= MANY:
        return findings
    found: dict[str, Finding] = {}
    for language in LANGUAGES:
        about = [finding for finding in findings if _is_about(finding, language, languages)]
        named = language in languages
        if len(about) <= MANY or (named and len(about) <= _texts_in(tree.documents.values(), language)):
            continue
        chosen = set(map(id, about))
        findings = [finding for finding in findings if id(finding) not in chosen]
        case = "" if named else "dropped"
        found[case] = Finding(
            "S134", programme.place(("languages",)), Severity.ERROR, {"key": Public(language), "number": len(about)},
            case, None, tuple(sorted(finding.place for finding in about)[:_EXAMPLES]))
    told = found.get("dropped") or found.get("")     # one language in the place of another is one change
    return [*findings, told] if told else findings


def _is_about(finding: Finding, language: str, languages: tuple[str, ...]) -> bool:
    """Whether a finding says that a text lacks a language of the programme, or has one that the programme lacks."""
    if language not in languages:
        return finding.code == "S101" and finding.case == "language" and finding.values["key"] == language
    if finding.code == "S133":
        return language == languages[-1]
    return finding.code == "S131" and finding.values["key"] == language


def _texts_in(documents: Iterable[Document], language: str) -> int:
    """How many texts are there in a language."""
    count, waiting = 0, [document.data for document in documents]
    while waiting:
        data = waiting.pop()
        count += isinstance(data, dict) and isinstance(data.get(language), str)
        waiting += [value for value in (data.values() if isinstance(data, dict) else data)
                    if isinstance(value, dict | list)]
    return count
