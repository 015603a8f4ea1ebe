"""What the tests of reading share."""

import pytest

from mentorkit.read import parse


@pytest.fixture
def mentor():
    """`mentor(text)` reads a text as a mentor's file: the document, and the findings about it."""

    def read(text: str | bytes):
        source = text if isinstance(text, bytes) else text.encode()
        tree = parse({"mentors/anna.yml": source})
        found = [f for f in tree.findings if f.place.file == "mentors/anna.yml" and f.code != "Y304"]
        return tree.documents["mentors/anna.yml"], found

    return read
