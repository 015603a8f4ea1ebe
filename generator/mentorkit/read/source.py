"""From bytes to text that the parser can take."""

import re

BOM = "\ufeff"
_ODD = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
_STAND_INS = 0xF0000
_BACK = re.compile("[\U000f0001-\U000f009f\U000f2028\U000f2029\U000ffffe\U000fffff]")


def odd(text: str) -> bool:
    """Holds a character that the parser takes for the end of a line."""
    return not text.isascii() and ("\x85" in text or "\u2028" in text or "\u2029" in text)


def text_of(source: bytes) -> str:
    """The text as the composer gets it: UTF-8 without BOM; characters that the parser refuses, or takes for the end
    of a line where no editor does, have stand-ins of the same width."""
    return _ODD.sub(lambda m: chr(_STAND_INS + ord(m[0])), source.decode("utf-8", "replace").removeprefix(BOM))


def restored(data: object) -> object:
    """Data with the stand-ins taken back."""
    if isinstance(data, str):
        return _BACK.sub(lambda m: chr(ord(m[0]) - _STAND_INS), data)
    if isinstance(data, list):
        return [restored(item) for item in data]
    if isinstance(data, dict):
        return {restored(key): restored(value) for key, value in data.items()}
    return data
