"""Which file holds what: from a path to the kind of record and its id."""

import re
import unicodedata

FILES = {f"programme/{name}.yml": name
         for name in ("programme", "vocabulary", "matching", "training", "recognition", "faq", "questions")}
FOLDERS = {"programme/cohorts": "cohort", "programme/evaluations": "evaluation", "mentors": "mentor"}
PLACES = {**{kind: file for file, kind in FILES.items()}, **{kind: f"{folder}/" for folder, kind in FOLDERS.items()},
          "pair": "pairs/"}
"""Where a kind belongs: a file of its own, or a folder."""
ROOTS = ("programme", "mentors", "pairs")
NEEDED = ("programme/programme.yml", "programme/vocabulary.yml")


def kind_of(file: str) -> tuple[str, str] | None:
    """The kind and the id of a data file; the id is '' where a kind has one file. None: no data file."""
    if kind := FILES.get(file):
        return kind, ""
    folder, _, name = file.rpartition("/")
    if not name.endswith(".yml") or name == ".yml":
        return None
    kind = FOLDERS.get(folder) or ("pair" if is_for_pairs(folder) else None)
    return (kind, name[:-4]) if kind else None


def is_for_pairs(folder: str) -> bool:
    """Whether it is the folder of a cohort's pairs."""
    return folder.startswith("pairs/") and folder.count("/") == 1


def passed_over(name: str) -> bool:
    """Hidden files and README.md may lie anywhere."""
    return name.startswith(".") or name == "README.md"


def shown(path: str) -> str:
    """A path for people: what is no UTF-8, or would break a line, as an escape with one backslash."""
    if path.isprintable():
        return path
    text = path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" if ord(c) < 256 else f"\\u{ord(c):04x}" for c in text)


def intended(file: str) -> str | None:
    """The data file that a path was likely meant to be, where only ending, capitals or separators are off."""
    *folder, name = file.split("/")
    stem, dot, ending = name.rpartition(".")
    if not dot or ending.lower() not in ("yml", "yaml"):
        return None
    folder = [part.lower().replace(" ", "-") for part in folder]
    stem = stem.removesuffix(".yml").removesuffix(".yaml")
    for word in (stem, kebab(stem)):
        meant = "/".join([*folder, f"{word}.yml"])
        if kind_of(meant):
            return meant
    return None


def kebab(words: str) -> str:
    """An id made of any text: `Anna de Vries` → `anna-de-vries`; '' when nothing is left."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")
