"""Did you mean, for ids: somebody may have typed a slip, a name, a title, another word for it, or another form."""

import re
from collections.abc import Iterable, Mapping

from mentorkit.model import Programme
from mentorkit.shape.near import fold, nearest

_ENDINGS = re.compile(r"(?:ingen|ing|ities|ity|tjes|tje|ies|en|er|es|ed|e|s|y)$")
_FARTHEST = 4
"""Two slips change at most four letters in the set of letters of a word."""


class Names:
    """What the ids of a target, and whatever else they are called, look like. Made once, asked for every unknown id."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        self._ids = names.keys()
        self._owner = {called: id for id, others in names.items() for called in (*others, id)}
        self._letters = [(called, plain, _letters(plain)) for called in self._owner if (plain := fold(called))]
        self._forms: dict[object, set[str]] = {}
        for called, id in self._owner.items():
            words = _words(called)
            for form in (_stem(called), words, *(frozenset({word}) for word in words if len(word) > 2)):
                self._forms.setdefault(form, set()).add(id)

    @classmethod
    def of(cls, programme: Programme, target: str) -> "Names":
        """Ids with all that they are called."""
        return cls({id: tuple(programme.index.called(target, id)) for id in programme.index.ids[target]})

    def meant(self, typed: str) -> str | None:
        """The id that somebody probably had in mind. None when none is near, or two are as near."""
        near = self._near(typed)
        if found := nearest(typed, [called for called in near if called in self._ids]):
            return found
        if found := nearest(typed, near):
            return self._owner[found]
        for form in (_stem(typed), _words(typed)):
            ids = self._forms.get(form, ()) if form else ()
            if len(ids) == 1:
                return next(iter(ids))
        return None

    def _near(self, typed: str) -> list[str]:
        """A quick first choice, so that letters are compared one by one for a few candidates only."""
        wanted = fold(typed)
        letters = _letters(wanted)
        return [called for called, plain, own in self._letters
                if (letters ^ own).bit_count() <= _FARTHEST or plain.startswith(wanted) or wanted.startswith(plain)]


def _letters(plain: str) -> int:
    """The set of letters of a word as bits."""
    bits = 0
    for letter in plain:
        bits |= 1 << (ord(letter) & 63)
    return bits


def _stem(text: str) -> str:
    stem = _ENDINGS.sub("", fold(text))
    return stem if len(stem) > 3 else ""


def _words(text: str) -> frozenset[str]:
    """The words of a name, in whatever order they stand."""
    return frozenset(filter(None, map(fold, re.split(r"[\W_]+", text))))
