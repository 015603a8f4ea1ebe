"""Did you mean: the one word of a list that somebody probably had in mind."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕԁԛԝһАВЕКМНОРСТУХІЈЅαοριυνκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijsdqwhABEKMHOPCTYXIJSaopiuvkABEZHIKMNOPTYX",
)


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A word without what people mix up: capitals, accents, separators, look-alike letters."""
    plain = unicodedata.normalize("NFKD", word.translate(LOOK_ALIKES)).casefold()
    return re.sub(r"[^\w]|_", "", "".join(c for c in plain if not unicodedata.combining(c)))


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that is meant; None when none is near, or two are as near. Same when folded wins, then one slip
    (two or three in a longer word), then the same beginning."""
    wanted = fold(word)
    if not wanted:
        return None
    folded = {candidate: fold(candidate) for candidate in candidates}
    if same := [candidate for candidate, plain in folded.items() if plain == wanted]:
        return same[0] if len(same) == 1 else None
    most = 1 if len(wanted) < 6 else 2 if len(wanted) < 10 else 3
    slips = {candidate: distance(wanted, plain, most) for candidate, plain in folded.items()}
    least = min(slips.values(), default=most + 1)
    if least <= most and (least < len(wanted) - 1):
        closest = [candidate for candidate, slip in slips.items() if slip == least]
        return closest[0] if len(closest) == 1 else None
    if len(wanted) < 4:
        return None
    stems = [candidate for candidate, plain in folded.items()
             if plain.startswith(wanted) or (len(plain) > 3 and wanted.startswith(plain))]
    return stems[0] if len(stems) == 1 else None


def is_slip(word: str, candidates: Iterable[str]) -> bool:
    """Whether a word is one of the candidates with a slip or two in it, or the beginning of one: so near that it can
    hold nothing else."""
    wanted = fold(word)
    return any(plain.startswith(wanted) or distance(wanted, plain, 2) <= min(2, len(plain) // 2)
               for plain in map(fold, candidates))


def distance(one: str, other: str, most: int) -> int:
    """How many slips (a letter more, less, other, or two swapped) lie between two words; `most + 1` when more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most + 1:
            return most + 1
    return min(row[-1], most + 1)
