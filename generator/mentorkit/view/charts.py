"""Charts of figures that are published anyway: bars, stacked bars and lines, as marks with their place.

Across, places are percentages of the chart's width, so that a chart grows with the page while its text keeps its size;
down they are pixels. A chart says nothing that its table does not say: what is fewer than `min_group` is drawn half as
long as `min_group`, whatever it is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mentorkit.finding import Text
from mentorkit.view.page import Localised
from mentorkit.view.rounding import Count, Share

LETTER, NARROW = 7.2, 310
"""The width of a letter, and of a chart on a phone: labels that would meet there get lines of their own."""
LINE = 18
"""The height of a line of text."""


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float
    look: str


@dataclass(frozen=True, slots=True)
class Words:
    """`anchor` is "start", "middle" or "end": which part of the text stands at x."""

    x: float
    y: float
    text: Localised
    anchor: str = "start"
    look: str = ""


@dataclass(frozen=True, slots=True)
class Path:
    """A line through points; between `left` and `right` it is stretched to the chart's width."""

    points: str
    look: str


@dataclass(frozen=True, slots=True)
class Chart:
    """What `charts.html` draws. `question` is its title, `says` what one sees, `means` its definition and its day;
    `head` and `rows` are the table behind it; `key` is what each look means, where the words beside a mark do not say
    it. `plot` is where its paths lie: left and width, top and height."""

    id: str
    question: Localised
    says: Text
    means: Text
    height: int
    head: Sequence[Localised]
    rows: Sequence[Sequence]
    boxes: tuple[Box, ...] = ()
    words: tuple[Words, ...] = ()
    paths: tuple[Path, ...] = ()
    dots: tuple[Box, ...] = ()
    rules: tuple[Box, ...] = ()
    plot: tuple[float, float, float, float] = (0, 100, 0, 0)
    key: tuple[tuple[str, Localised], ...] = ()


def size(count: Count) -> float:
    """How long a count is drawn: fewer than `min_group` always the same."""
    return count.min_group / 2 if count.value is None else count.value


def look(key: str, count: Count | None = None) -> str:
    return f"mark--{key}" + (" is-few" if count and count.value is None else "")


def stacked(drawn: Sequence[tuple[Localised, Sequence[tuple[str, Count, Text]]]], **told) -> Chart:
    """A bar for each row, made of the parts that are not 0: each is a key, its count, and what to say of it."""
    longest = max([sum(size(count) for _, count, _ in parts) for _, parts in drawn] + [1])
    boxes, words, y = [], [], 0
    for name, parts in drawn:
        words.append(Words(0, y + 14, name, look="chart__name"))
        seen, x, labels = [part for part in parts if part[1].value != 0], 0.0, []
        for key, count, text in seen:
            width = size(count) * 100 / longest
            boxes.append(Box(round(x, 2), y + 22, round(width, 2), 22, look(key, count)))
            labels.append((x, x + width, text))
            x += width
        lines = _lines(labels)
        words += [Words(round(at, 2), y + 60 + LINE * line, text, anchor) for at, anchor, line, text in lines]
        y += 70 + LINE * max((line for _, _, line, _ in lines), default=0) + 12
    return Chart(height=max(y - 12, LINE), boxes=tuple(boxes), words=tuple(words), **told)


def _lines(labels: Iterable[tuple[float, float, Text]]) -> list[tuple[float, str, int, Text]]:
    """Where each label stands: below its part, on the first line that has room for it on a phone."""
    placed, ends = [], []
    for start, end, text in labels:
        long = 100 * LETTER * max(len(text.nl), len(text.en)) / NARROW
        at, anchor = (start, "start") if start + long <= 100 else (end, "end")
        left, right = (at, at + long) if anchor == "start" else (at - long, at)
        line = next((n for n, taken in enumerate(ends) if taken <= left), len(ends))
        ends[line:line + 1] = [right + 2]
        placed.append((at, anchor, line, text))
    return placed


def bars(drawn: Sequence[tuple[Localised, Sequence[tuple[str, Share]]]], **told) -> Chart:
    """Shares on a scale of ten, under the name of each row: a bar for each key, the words at its end."""
    boxes, words, rules, y = [], [], [], 0
    for name, shares in drawn:
        words.append(Words(0, y + 14, name, look="chart__name"))
        y += 22
        for key, share in shares:
            width = round((share.in_ten or 0) * 5.6, 1)
            rules.append(Box(0, y + 8, 56, 0, "chart__rail"))
            if width:
                boxes.append(Box(0, y, width, 16, look(key)))
            words.append(Words(58, y + 13, share.words, look="" if share.in_ten else "chart__few"))
            y += 22
        y += 12
    return Chart(height=max(y - 12, LINE), boxes=tuple(boxes), words=tuple(words), rules=tuple(rules), **told)


def lines(days: Sequence[Text], series: Sequence[tuple[str, Text, Sequence[Count]]], **told) -> Chart:
    """A line for each series through its counts on `days` (two or more), with its name at its end."""
    top, height, left, right = 12, 190, 8.0, 62.0
    group = series[0][2][0].min_group
    most = max(group, *(count.value or 0 for _, _, counts in series for count in counts))
    step = group * -(-most // (4 * group))
    most = step * -(-most // step)

    def down(value: float) -> float:
        return round(top + height * (1 - value / most), 1)

    xs = [round(left + (right - left) * n / (len(days) - 1), 2) for n in range(len(days))]
    marks = range(0, most + 1, step)
    rules = [Box(left, down(mark), right - left, 0, "chart__rule") for mark in marks]
    words = [Words(left - 2, down(mark) + 5, Text(str(mark), str(mark)), "end", "chart__few") for mark in marks]
    words += [Words(left, top + height + 24, days[0], "start", "chart__few"),
              Words(right, top + height + 24 + LINE, days[-1], "end", "chart__few")]
    paths, dots, ends = [], [], []
    for key, name, counts in series:
        at = [down(size(count)) for count in counts]
        across = [round(1000 * n / (len(days) - 1)) for n in range(len(days))]
        paths.append(Path(" ".join(f"{x},{y - top:g}" for x, y in zip(across, at, strict=True)), f"path--{key}"))
        dots += [Box(x, y, 4, 4, look(key, count)) for x, y, count in zip(xs, at, counts, strict=True)]
        ends.append((at[-1], name, key))
    words += [Words(right + 3, y, name, look=f"chart__end words--{key}") for y, name, key in _apart(ends, top + height)]
    return Chart(height=top + height + 34 + LINE, words=tuple(words), paths=tuple(paths), dots=tuple(dots),
                 rules=tuple(rules), plot=(left, right - left, top, height), **told)


def _apart(ends: Iterable[tuple[float, Text, str]], bottom: float) -> list[tuple[float, Text, str]]:
    """Names at the ends of lines, from the lowest up, moved so that none stands on another."""
    placed: list[tuple[float, Text, str]] = []
    for y, name, key in sorted(ends, key=lambda end: -end[0]):
        least = placed[-1][0] - LINE if placed else bottom + 5
        placed.append((min(y + 5, least), name, key))
    return placed
