"""The index of the search: what has accents is found without them too."""

import json
import re
from pathlib import Path

from mentorkit.view.folding import fold

_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]+")


def forgive_accents(site: Path) -> None:
    """Add to each part in the index what its words are without accents: Material's search compares letter by letter."""
    for path in sorted(site.rglob("search_index.json")):
        index = json.loads(path.read_bytes())
        for part in index["docs"]:
            words = _WORD.findall(f"{part['title']} {_TAG.sub(' ', part['text'])}")
            plain = {fold(word) for word in words} - {word.casefold() for word in words}
            if plain:
                part["text"] += f"<p>{' '.join(sorted(plain))}</p>"
        path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), "utf-8")
