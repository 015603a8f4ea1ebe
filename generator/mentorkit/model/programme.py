"""The programme as a whole: records by id, the links between them, and the place of every value."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from mentorkit.finding import DataPath, Place
from mentorkit.model.order import Slip, backward, slips_of_cohort, slips_of_pair
from mentorkit.model.people import People
from mentorkit.model.records import (
    Cohort,
    Decision,
    Evaluation,
    Faq,
    Matching,
    Mentor,
    Pair,
    Questions,
    Recognition,
    Settings,
    Training,
    Vocabulary,
)
from mentorkit.model.references import WORDS, Index, Reference
from mentorkit.model.states import at_odds
from mentorkit.read import Document, Tree
from mentorkit.shape import Schemas


@dataclass(frozen=True, eq=False)
class Programme:
    """What all files say together.

    Only files without an error of shape become records; what the others name still counts as existing (`index`), so
    that one mistake gives one message. `settings` is None when programme.yml itself has such an error. Mentors, pairs,
    cohorts and evaluations stand in the order of their ids.
    """

    tree: Tree
    schemas: Schemas
    index: Index
    settings: Settings | None
    vocabulary: Vocabulary
    matching: Matching
    training: Training = Training()
    recognition: Recognition = Recognition()
    faq: Faq = Faq()
    questions: Questions = Questions()
    cohorts: Mapping[str, Cohort] = field(default_factory=dict)
    evaluations: Mapping[str, Evaluation] = field(default_factory=dict)
    mentors: Mapping[str, Mentor] = field(default_factory=dict)
    pairs: Mapping[str, Pair] = field(default_factory=dict)

    def place(self, file: str, *path: str | int, key: bool = False) -> Place:
        """Where a value (or its key) stands; the nearest parent where it is absent; the file's start otherwise."""
        document = self.tree.documents.get(file)
        return document.place(path, key) if document else Place(file)

    def document(self, file: str) -> Document | None:
        return self.tree.documents.get(file)

    @cached_property
    def _links(self) -> tuple[tuple[Reference, ...], Mapping[str, set[str]]]:
        return self.index.unknown()

    @property
    def unknown(self) -> tuple[Reference, ...]:
        """The references to what does not exist, in order of file."""
        return self._links[0]

    @cached_property
    def _doubtful(self) -> frozenset[tuple[str, DataPath]]:
        return frozenset((r.file, r.path[:length]) for r in self.unknown for length in range(1, len(r.path) + 1))

    def doubtful(self, file: str, *path: str | int) -> bool:
        """Whether what stands at a path names something that does not exist: nothing follows from that."""
        return (file, path) in self._doubtful

    def lacks(self, target: str) -> bool:
        """Whether a file names an id of a target that is not there: what depends on all of them is not known then."""
        return any(reference.target == target for reference in self.unknown)

    @property
    def used(self) -> Mapping[str, set[str]]:
        """The ids that some file refers to, by target."""
        return self._links[1]

    @cached_property
    def at_odds(self) -> frozenset[str]:
        """Ids of the pairs whose state and the rest of their file contradict each other: nothing follows from those."""
        return frozenset(pair.id for pair in self.pairs.values() if at_odds(pair))

    @cached_property
    def slips(self) -> Mapping[str, tuple[Slip, ...]]:
        """Dates of pairs and cohorts that can't have come in the order in which they stand, by file."""
        found = {pair.file: slips_of_pair(pair, self.cohorts.get(pair.cohort)) for pair in self.pairs.values()}
        found |= {cohort.file: slips_of_cohort(cohort) for cohort in self.cohorts.values()}
        return {file: tuple(slips) for file, slips in found.items() if slips}

    def in_order(self, file: str, *path: str | int) -> bool:
        """Whether the date (or both dates of the period) at a path may be believed."""
        if any(slip.step.path[:len(path)] == path for slip in self.slips.get(file, ())):
            return False
        return path[0] not in self._backward.get(file, ())

    @cached_property
    def _backward(self) -> Mapping[str, list[str]]:
        return {cohort.file: backward(cohort) for cohort in self.cohorts.values()}

    @cached_property
    def people(self) -> People:
        """What the files say about persons, by e-mail address."""
        return People(self.mentors, self.pairs)

    @cached_property
    def declined(self) -> Mapping[tuple[str, str], tuple[Pair, ...]]:
        """Pairs in which a mentor and a mentee did not come together, by cohort and mentor."""
        found: dict[tuple[str, str], list[Pair]] = {}
        for pair in self.pairs.values():
            for mentor in {decline.mentor for decline in pair.declined}:
                found.setdefault((pair.cohort, mentor), []).append(pair)
        return {key: tuple(pairs) for key, pairs in found.items()}

    @cached_property
    def pins(self) -> Mapping[tuple[str, str], int]:
        """Position in matching.yml of each pin, by pair and mentor; the first where one is there twice."""
        return _positions(self.matching.pins)

    @cached_property
    def exclusions(self) -> Mapping[tuple[str, str], int]:
        """The same for exclusions."""
        return _positions(self.matching.exclusions)

    @cached_property
    def pairs_of_mentor(self) -> Mapping[str, tuple[Pair, ...]]:
        """Pairs by the mentor that they have."""
        return _grouped(self.pairs.values(), lambda pair: pair.mentor)

    @cached_property
    def pairs_of_cohort(self) -> Mapping[str, tuple[Pair, ...]]:
        return _grouped(self.pairs.values(), lambda pair: pair.cohort)

    def is_public_id(self, kind: str, path: DataPath, value: object) -> bool:
        """Whether a value is the id of a mentor or a word of the vocabulary that exists, where such an id belongs."""
        field = self.schemas.field(kind, path)
        return (field is not None and (field.ref == "mentor" or field.ref in WORDS)
                and isinstance(value, str) and value in self.index.ids[field.ref])

    def complete(self, kind: str) -> bool:
        """Whether every file of a kind became a record: what is counted over all of them is known only then."""
        return all(document.sound for document in self.tree.of_kind(kind))


def _grouped(pairs: Iterator[Pair], key) -> dict[str, tuple[Pair, ...]]:
    groups: dict[str, list[Pair]] = {}
    for pair in pairs:
        groups.setdefault(key(pair), []).append(pair)
    return {name: tuple(group) for name, group in groups.items()}


def _positions(decisions: tuple[Decision, ...]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for position, decision in enumerate(decisions):
        found.setdefault((decision.pair, decision.mentor), position)
    return found
