"""Figures that single out nobody: they hold what may be published, and the exact number can't be had back from them."""

from dataclasses import dataclass

from mentorkit.finding import Text


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people or pairs, rounded: `value` is 0 or a multiple of `min_group`, None for fewer than that."""

    value: int | None
    min_group: int

    @classmethod
    def of(cls, exact: int, min_group: int) -> "Count":
        if 0 < exact < min_group:
            return cls(None, min_group)
        return cls((2 * exact + min_group) // (2 * min_group) * min_group, min_group)

    @property
    def json(self) -> int | str:
        return f"<{self.min_group}" if self.value is None else self.value

    @property
    def words(self) -> Text:
        if self.value is None:
            return Text(f"minder dan {self.min_group}", f"fewer than {self.min_group}")
        if self.value == 0:
            return Text("0", "0")
        return Text(f"ongeveer {self.value}", f"about {self.value}")

    @property
    def brief(self) -> Text:
        """The words without "about", for a tile or a table that says by itself that its numbers are rounded."""
        return Text(str(self.value), str(self.value)) if self.value else self.words


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a group in tenths, 1 to 9 (1 is "or fewer", 9 is "or more"); None where the group is too small."""

    in_ten: int | None

    @classmethod
    def of(cls, part: int, whole: int, min_group: int) -> "Share":
        if whole < 2 * min_group:
            return cls(None)
        return cls(min(9, max(1, (20 * part + whole) // (2 * whole))))

    @property
    def json(self) -> dict[str, int] | None:
        return None if self.in_ten is None else {"in_ten": self.in_ten}

    @property
    def words(self) -> Text:
        if self.in_ten is None:
            return Text("te weinig om te tonen", "too few to show")
        ends = {1: Text(" of minder", " or fewer"), 9: Text(" of meer", " or more")}
        end = ends.get(self.in_ten, Text("", ""))
        return Text(f"{self.in_ten} op de 10{end.nl}", f"{self.in_ten} in 10{end.en}")

    @property
    def brief(self) -> Text:
        return self.words
