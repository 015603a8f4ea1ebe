"""What an unquoted word means, as YAML 1.2 core has it: `no`, `on`, `12:30`, `1_000`, `2026-11-24`, `012` are text."""

import re

_WORDS = {"": None, "~": None, "null": None, "Null": None, "NULL": None,
          "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"(?=.*[.eE])[-+]?(\.[0-9]{1,17}|(0|[1-9][0-9]{0,17})(\.[0-9]{0,17})?)([eE][-+]?[0-9]{1,2})?")
_BASED = {"o": (re.compile(r"0o[0-7]{1,20}"), 8), "x": (re.compile(r"0x[0-9a-fA-F]{1,15}"), 16)}


def scalar(word: str) -> object:
    """The meaning of a plain (unquoted) scalar."""
    if word in _WORDS:
        return _WORDS[word]
    if word[0] not in "+-.0123456789":
        return word
    if _INTEGER.fullmatch(word):
        return int(word)
    if _FLOAT.fullmatch(word):
        return float(word)
    based = _BASED.get(word[1:2])
    if based and based[0].fullmatch(word):
        return int(word[2:], based[1])
    return word
