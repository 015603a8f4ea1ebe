"""Sound documents → a Programme."""

from mentorkit.model import records
from mentorkit.model.convert import converter
from mentorkit.model.programme import Programme
from mentorkit.model.references import Index
from mentorkit.read import Document, Tree
from mentorkit.shape import Schemas


def build(tree: Tree, schemas: Schemas) -> Programme:
    """Records of all documents that have their shape; see `Programme` for what becomes of the others."""

    def single(kind: str, record: type):
        document = next((d for d in tree.of_kind(kind) if d.sound), None)
        return converter(record)(document.data if document else {})

    def by_id(kind: str, record: type) -> dict:
        make = converter(record)
        found = {d.id: make(d.data, id=d.id, file=d.file) for d in tree.of_kind(kind) if d.sound}
        return dict(sorted(found.items()))

    make_pair = converter(records.Pair)
    pairs: dict[str, records.Pair] = {}
    for d in tree.of_kind("pair"):
        if d.sound and d.id not in pairs:  # a second file with the id is told as that, and nothing else of it
            pairs[d.id] = make_pair(d.data, id=d.id, file=d.file, cohort=_folder(d))
    return Programme(
        tree, schemas, Index(tree, schemas),
        settings=_settings(tree, schemas),
        vocabulary=single("vocabulary", records.Vocabulary),
        matching=_matching(tree, schemas),
        training=single("training", records.Training),
        recognition=single("recognition", records.Recognition),
        faq=single("faq", records.Faq),
        questions=single("questions", records.Questions),
        cohorts=by_id("cohort", records.Cohort),
        evaluations=by_id("evaluation", records.Evaluation),
        mentors=by_id("mentor", records.Mentor),
        pairs=dict(sorted(pairs.items())),
    )


def _folder(document: Document) -> str:
    return document.file.split("/")[1]


def _settings(tree: Tree, schemas: Schemas) -> records.Settings | None:
    document = next((d for d in tree.of_kind("programme") if d.sound), None)
    if document is None:
        return None
    data = document.data | {key: _filled(schemas, "programme", (key,), document.data.get(key))
                            for key in ("rhythm", "privacy")}
    return converter(records.Settings)(data, file=document.file)


def _matching(tree: Tree, schemas: Schemas) -> records.Matching:
    document = next((d for d in tree.of_kind("matching") if d.sound), None)
    data = _filled(schemas, "matching", (), document.data if document else {})
    data |= {key: _filled(schemas, "matching", (key,), data.get(key)) for key in ("weights", "rules")}
    return converter(records.Matching)(data)


def _filled(schemas: Schemas, kind: str, path: tuple[str, ...], given: dict | None) -> dict:
    """A record with the schema's defaults where HR wrote nothing."""
    return schemas.defaults(kind, path) | (given or {})
