"""Two states of one programme, and which record of the one is which of the other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from mentorkit.model.people import person
from mentorkit.model.programme import Programme
from mentorkit.model.records import Mentor, Pair
from mentorkit.read import Document


@dataclass(frozen=True)
class Change:
    """The programme `before` and `after` a change. A file that was moved is the same record: a pair keeps its id in
    another folder, and what has the same words, or is about the same person, got another id."""

    before: Programme
    after: Programme

    @cached_property
    def moved(self) -> Mapping[str, str]:
        """Files of before by the name that they have now, where that is another one."""
        then, now = self.before.tree.documents, self.after.tree.documents
        gone = [document for file, document in then.items() if file not in now]
        new = [document for file, document in now.items() if file not in then]
        found: dict[str, str] = {}
        for traits in (_id, _words, _person):
            older, newer = _by_trait(gone, traits, found), _by_trait(new, traits, found.values())
            found |= {older[trait]: newer[trait] for trait in older.keys() & newer.keys()}
        return found

    def file_now(self, file: str) -> str:
        return self.moved.get(file, file)

    def mentor_now(self, id: str) -> str:
        """The id that a mentor of before has now."""
        return self._mentor_ids.get(id, id)

    def pairs(self) -> Iterator[tuple[Pair, Pair]]:
        """The pairs that there were before and are now, as they were and as they are."""
        yield from self._both(self.before.pairs.values(), self.after.pairs.values())

    def mentors(self) -> Iterator[tuple[Mentor, Mentor]]:
        yield from self._both(self.before.mentors.values(), self.after.mentors.values())

    def gone(self, kind: str) -> Iterator[Document]:
        """The files of before that are nowhere now. What could not be read is not gone."""
        tree = self.after.tree
        unread = {finding.place.file for finding in tree.findings}
        if not tree.documents:
            return
        for document in self.before.tree.of_kind(kind):
            if self.file_now(document.file) not in tree.documents and unread.isdisjoint(_way(document.file)):
                yield document

    def _both(self, before, after) -> Iterator:
        now = {record.file: record for record in after}
        for then in before:
            if record := now.get(self.file_now(then.file)):
                yield then, record

    @cached_property
    def _mentor_ids(self) -> Mapping[str, str]:
        then, now = self.before.tree.documents, self.after.tree.documents
        return {then[old].id: now[new].id for old, new in self.moved.items() if then[old].kind == "mentor"}


def _by_trait(documents: list[Document], trait, taken) -> dict[object, str]:
    """The files that are the only ones of their trait."""
    taken, found = set(taken), {}
    for document in documents:
        if document.file not in taken and (value := trait(document)):
            key = (document.kind, value)
            found[key] = "" if key in found else document.file
    return {key: file for key, file in found.items() if file}


def _id(document: Document) -> object:
    return document.id if document.kind == "pair" else None


def _words(document: Document) -> object:
    return document.source if document.readable and document.id else None


def _person(document: Document) -> object:
    """A mentor's address; of a pair, the mentee's and the day of her request."""
    record = {"mentor": document.data, "pair": document.value(("mentee",))}.get(document.kind)
    email = record.get("email") if isinstance(record, dict) else None
    return (person(email), document.value(("request", "requested_on"))) if isinstance(email, str) else None


def _way(file: str) -> Iterator[str]:
    """A file, and the folders in which it lies."""
    parts = file.split("/")
    return ("/".join(parts[:n]) for n in range(len(parts), 0, -1))
