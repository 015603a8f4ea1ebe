"""The records and the schemas say the same: what a schema lets out, a record can do without."""

from typing import get_args, get_type_hints

import pytest

from mentorkit.model import records
from mentorkit.model.convert import key_of

FILES = {
    "programme": records.Settings, "vocabulary": records.Vocabulary, "training": records.Training,
    "recognition": records.Recognition, "faq": records.Faq, "questions": records.Questions, "cohort": records.Cohort,
    "evaluation": records.Evaluation, "mentor": records.Mentor, "pair": records.Pair, "matching": records.Matching,
}
GIVEN = {"id", "file", "cohort"}
"""What a record has from its file's name."""
FILLED = {("programme", "rhythm"), ("programme", "privacy"), ("matching",)}
"""Records whose fields all have a default in the schema, which the model fills in."""


def record_in(hint: object) -> type | None:
    """The record class in an annotation such as `tuple[Goal, ...] | None`."""
    if hasattr(hint, "_fields"):
        return hint
    return next((found for inner in get_args(hint) if (found := record_in(inner))), None)


def apart(record: type, field, path: tuple[str, ...]):
    """Attributes that the schema lacks, and those that need what the schema does not."""
    hints = get_type_hints(record)
    for attribute in record._fields:
        key = key_of(attribute)
        below = field.child(key) if field is not None else None
        here = (*path, key)
        if below is None:
            if not (len(path) == 1 and key in GIVEN):
                yield f"{here} is in no schema"
            continue
        filled = any(here[: len(start)] == start for start in FILLED)
        needed = attribute not in record._field_defaults
        if needed and not below.required and not filled:
            yield f"{here} may be missing"
        inner = record_in(hints[attribute])
        if inner:
            yield from apart(inner, below.entry or below.item or below, here)


@pytest.mark.parametrize("kind", FILES)
def test_a_record_needs_only_what_its_schema_needs(kind: str, schemas):
    assert list(apart(FILES[kind], schemas.root(kind), (kind,))) == []
