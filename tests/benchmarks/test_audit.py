"""What the audit works out by itself: whether a promise is kept, sentences, and how far two pictures differ."""

import io
import runpy
from pathlib import Path

import pytest
from benchmarks.audit.__main__ import PARTS, main
from benchmarks.audit.compare import OTHER_BROWSER, SAME, differing, opened, packed, share
from benchmarks.audit.kinds import KINDS, PRINTED, name
from benchmarks.audit.sentences import sentences
from benchmarks.audit.table import Row, table
from PIL import Image

PAGE = """<body><nav><p>Not a sentence of the page.</p></nav><article>
<h1>A heading. It is no sentence.</h1>
<p>Take your time, as Dr. of 3.5 years would. Then <em>ask
again</em>: why? “Because it helps.” <code>Make it</code> so…</p>
<ul><li>No full stop</li><li><p>One item.</p></li><li>Another one<ul><li>In it there are five.</li></ul></li></ul>
<table><tr><td>Cells are left out.</td></tr></table><button>Press me.</button></article>
<p>The footer is out.</p></body>"""


def test_sentences_are_prose_that_ends() -> None:
    assert [" ".join(words) for words in sentences(PAGE)] == [
        "Take your time as Dr. of 3.5 years would.", "Then ask again why", "Because it helps.", "Make it so",
        "One item.", "In it there are five.",
    ]


@pytest.mark.parametrize(("figure", "least", "verdict"), [
    (100, False, "ok"), (100.04, False, "too much"), (100, True, "ok"), (99.9, True, "too little"),
])
def test_a_promise_is_kept_to_the_last_digit(figure: float, least: bool, verdict: str) -> None:
    row = Row("home", figure, 100, "KB", least=least)
    assert (row.verdict, row.kept) == (verdict, verdict == "ok")


def test_the_table_has_columns_and_what_is_behind_a_figure() -> None:
    rows = [Row("home", 84.44, 85, "KB", digits=1), Row("a mentor", 96, 95, least=True, told=["first text 900 ms"])]
    assert table("Weight", rows) == (
        "Weight\n  home      84.4 KB  ≤ 85  ok\n  a mentor       96  ≥ 95  ok\n      first text 900 ms")


def test_a_part_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["weights", "smell"]) == 2
    assert capsys.readouterr().err == f"There is no part smell. There are {', '.join(PARTS)}.\n"


def picture(colour: str = "#ffffff", size: tuple[int, int] = (100, 80), spot: str = "") -> Image.Image:
    made = Image.new("RGB", size, colour)
    if spot:
        made.paste(Image.new("RGB", (10, 8), spot), (20, 20))
    return made


def off(one: Image.Image, other: Image.Image, channel: int = SAME.channel) -> float:
    return share(differing(one, other, channel))


def test_what_differs_is_counted() -> None:
    assert off(picture(), picture()) == 0
    assert off(picture(), picture(spot="#000000")) == 1
    assert off(picture(), picture(size=(100, 100))) == 20
    assert off(picture("#ffffff"), picture("#f7f3eb")) == 100


def test_another_browser_may_draw_letters_a_bit_differently() -> None:
    assert off(picture(), picture(spot="#bbbbbb"), OTHER_BROWSER.channel) == 0
    assert off(picture(), picture(spot="#888888"), OTHER_BROWSER.channel) == 1 < OTHER_BROWSER.share
    assert SAME.share < OTHER_BROWSER.share


def test_a_kept_picture_shows_what_was_there_and_is_the_same_each_time() -> None:
    png = io.BytesIO()
    picture(spot="#0b5c4a").save(png, "PNG")
    once = packed(png.getvalue())
    assert off(opened(once), picture(spot="#0b5c4a")) == 0
    assert packed(png.getvalue()) == once


def test_every_picture_has_a_name_of_its_own() -> None:
    names = [name(kind) for kind in (*KINDS, *PRINTED)]
    assert len(set(names)) == len({*KINDS, *PRINTED})
    assert not [each for each in names if "/" in each or not each]


def test_every_kind_of_page_that_the_browser_tests_know_has_its_pictures() -> None:
    tested = runpy.run_path(str(Path(__file__).parents[1] / "browser" / "test_pages.py"))
    assert set(tested["KINDS"]) == set(KINDS)
