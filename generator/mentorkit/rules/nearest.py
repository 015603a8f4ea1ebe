"""Did you mean, for ids: somebody may have typed a slip, a name, a title, another word for it, or another form."""

import re
from collections.abc import Iterable, Mapping

from mentorkit.model import Programme
from mentorkit.model.references import FILES
from mentorkit.shape.near import fold, nearest

_ENDINGS = re.compile(r"(?:ingen|ing|ities|ity|tjes|tje|ies|en|er|es|ed|e|s|y)$")


def names_of(programme: Programme, target: str) -> dict[str, tuple[str, ...]]:
    """What else each id of a target is called: a person's name, a title, a word in either language, words like it."""
    return {id: tuple(_names(_entry(programme, target, *spot))) for id, spot in programme.index.ids[target].items()}


def meant(typed: str, names: Mapping[str, Iterable[str]]) -> str | None:
    """The id that somebody probably had in mind. None when none is near, or two are as near."""
    if found := nearest(typed, names):
        return found
    called = {name: id for id, others in names.items() for name in others}
    if found := nearest(typed, called):
        return called[found]
    return _only(names, typed, _stem) or _only(names, typed, _words)


def _only(names: Mapping[str, Iterable[str]], typed: str, form) -> str | None:
    """The one id that, or a name of which, has the same form as what was typed."""
    wanted = form(typed)
    same = [id for id, others in names.items() if wanted and any(wanted == form(n) for n in (id, *others))]
    return same[0] if len(same) == 1 else None


def _stem(text: str) -> str:
    plain = fold(text)
    stem = _ENDINGS.sub("", plain)
    return stem if len(stem) > 3 else ""


def _words(text: str) -> frozenset[str]:
    """The words of a name, in whatever order they stand."""
    return frozenset(filter(None, map(fold, re.split(r"[\W_]+", text))))


def _entry(programme: Programme, target: str, file: str, path: tuple) -> object:
    document = programme.document(file)
    data: object = document.data if document and document.readable else {}
    for step in path:
        data = data[step]
    return data if target not in FILES or isinstance(data, dict) else {}


def _names(entry: object) -> Iterable[str]:
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, dict):
        for key in ("name", "title", "text", "question", "goal", "nl", "en"):
            yield from _names(entry.get(key))
        also = entry.get("also")
        yield from (word for word in also if isinstance(word, str)) if isinstance(also, list) else ()
