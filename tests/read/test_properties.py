"""Whatever is in a file, reading gives documents and findings with a place in that file, and never raises."""

from hypothesis import given
from hypothesis import strategies as st

from mentorkit.read import parse
from mentorkit.rules.example import BASE

FILE = "mentors/anna-de-vries.yml"
SIGNS = st.text(alphabet="ab:- \t\n\r\"'[]{},#&*!|>%@`?.0123<~=\u2028\x85\ufeff\x07\x00é\\", max_size=60)


def hold(source: bytes) -> None:
    tree = parse({FILE: source})
    document = tree.documents[FILE]
    lines = source.count(b"\n") + 1
    for finding in tree.findings:
        for place in (finding.place, *finding.also):
            if place.file == FILE:
                assert 1 <= place.line <= lines
                assert 1 <= place.column <= len(document.line(place.line)) + 1
                assert place.width >= 1
    for number in range(1, lines + 1):
        end = 1
        for span in document.spans(number):
            assert end <= span.column <= span.end <= len(document.line(number)) + 1
            end = span.end
    assert document.place(("name",)).line <= lines
    assert document.readable or [f for f in tree.findings if f.place.file == FILE]


@given(st.binary(max_size=80))
def test_any_bytes(source):
    hold(source)


@given(SIGNS)
def test_any_signs(text):
    hold(text.encode())


@given(st.data())
def test_a_good_file_with_slips(data):
    text = BASE[FILE]
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 4))
        text = text[:at] + data.draw(SIGNS.map(lambda s: s[:3])) + text[at + cut:]
    hold(text.encode())
