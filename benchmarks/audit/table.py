"""A promise beside what was measured, and how that is printed."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """`least`: the target is the least that will do, not the most. `told` says what is behind a figure."""

    what: str
    figure: float
    target: float
    unit: str = ""
    least: bool = False
    digits: int = 0
    told: Sequence[str] = ()

    @property
    def kept(self) -> bool:
        return self.figure >= self.target if self.least else self.figure <= self.target

    @property
    def verdict(self) -> str:
        return "ok" if self.kept else "too little" if self.least else "too much"

    def cells(self) -> tuple[str, str, str, str]:
        figure = f"{self.figure:.{self.digits}f}"
        return self.what, f"{figure} {self.unit}".strip(), f"{'≥' if self.least else '≤'} {self.target:g}", self.verdict


def table(title: str, rows: Sequence[Row]) -> str:
    """Columns as wide as they need be; below a row what is told about it."""
    lines = [row.cells() for row in rows]
    wide = [max(len(line[column]) for line in lines) for column in range(3)] if lines else []
    text = [title]
    for row, (what, figure, target, verdict) in zip(rows, lines, strict=True):
        text.append(f"  {what:<{wide[0]}}  {figure:>{wide[1]}}  {target:<{wide[2]}}  {verdict}")
        text.extend(f"      {told}" for told in row.told)
    return "\n".join(text)
