"""Data → YAML text → the same data, for every reader alike."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from mentorkit import read
from mentorkit.write import yaml_lines, yaml_text

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
KEYS = st.from_regex(r"[a-z][a-z_]{0,12}", fullmatch=True)
LEAVES = st.one_of(TEXT, st.integers(-10**9, 10**9), st.booleans())
DATA = st.dictionaries(KEYS, st.recursive(LEAVES, lambda inner: st.one_of(
    st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)), max_leaves=8), min_size=1, max_size=4)


@given(DATA)
def test_what_is_written_reads_back_as_the_same_data(data: dict) -> None:
    file = "mentors/x.yml"
    document = read.parse({file: yaml_text("mentor", file, data).encode()}).documents[file]
    assert document.readable
    assert document.data == data


@pytest.mark.parametrize("text", [
    "no", "On", "12:30", "012", "1_000", "0x1f", "1e5", "~", "null", "- x", "a: b", "a #b", "a, b", "[x]", "*x", "",
    " x", "x ", "@x", "'t Hart", "5", "true", "2026-11-24 ", "=", "<<",
])
def test_another_reader_takes_the_same_text_from_it(text: str) -> None:
    for data in ({"k": text}, {"k": [text]}, {"k": {"a": text}}):
        assert yaml.safe_load("\n".join(yaml_lines(data))) == data


@pytest.mark.parametrize(("data", "lines"), [
    ({"name": "Anna de Vries"}, ["name: Anna de Vries"]),
    ({"name": "'t Hart"}, ["name: \"'t Hart\""]),
    ({"day": "2026-11-24"}, ["day: 2026-11-24"]),
    ({"skills": ["presenting", "data-analysis"]}, ["skills: [presenting, data-analysis]"]),
    ({"role": {"nl": "Planner", "en": "Planner, senior"}}, ['role: {nl: Planner, en: "Planner, senior"}']),
    ({"bio": {"nl": "Een.\n\nTwee."}}, ["bio:", "  nl: |-", "    Een.", "", "    Twee."]),
    ({"empty": [], "none": {}}, ["empty: []", "none: {}"]),
])
def test_it_is_written_as_people_write_it(data: dict, lines: list[str]) -> None:
    assert list(yaml_lines(data)) == lines


def test_the_first_line_is_for_the_editor() -> None:
    first = yaml_text("pair", "pairs/2026-autumn/k7m2.yml", {"status": "requested"}).split("\n")[0]
    assert first == "# yaml-language-server: $schema=../../schemas/pair.schema.json"
