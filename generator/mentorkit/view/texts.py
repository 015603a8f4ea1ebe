"""Sentences of ours with values of the programme in them, in both languages at once."""

from typing import Any

from mentorkit.finding import Text
from mentorkit.words.site import sentence


def filled(key: str, **values: Any) -> Text:
    """The sentence of a key; a value is a text in every language, or the same in all."""
    texts = sentence(key)
    return Text(*(texts[language].format_map({k: _in(v, language) for k, v in values.items()})
                  for language in ("nl", "en")))


def _in(value: Any, language: str) -> Any:
    return value if isinstance(value, str | int | float) else value[language]
