"""What has accents is found without them."""

import json
from pathlib import Path

import pytest

from mentorkit.publish.search import forgive_accents

PARTS = {
    "Financiën": ("<p>Over geld.</p>", "<p>Over geld.</p><p>financien</p>"),
    "Één café": ("", "<p>cafe een</p>"),
    "Elif Yıldız": ("<ul><li>Ciarán</li></ul>", "<ul><li>Ciarán</li></ul><p>ciaran yildiz</p>"),
    "Een plein van 2026": ('<p title="é">Zonder &lt;accent&gt;</p>', '<p title="é">Zonder &lt;accent&gt;</p>'),
}


@pytest.mark.parametrize("title", PARTS)
def test_words_without_accents_are_added_and_nothing_else(tmp_path: Path, title: str) -> None:
    text, found = PARTS[title]
    path = tmp_path / "en" / "search" / "search_index.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"config": {"lang": ["nl"]}, "docs": [{"location": "", "title": title, "text": text}]}))
    forgive_accents(tmp_path)
    told = json.loads(path.read_bytes())
    assert told == {"config": {"lang": ["nl"]}, "docs": [{"location": "", "title": title, "text": found}]}
