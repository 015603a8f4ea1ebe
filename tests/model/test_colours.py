import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorkit.model.colours import ACCENT, PRIMARY, contrast, palette

colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@pytest.mark.parametrize(("one", "other", "ratio"), [
    ("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.48), ("#fff", "#ffffff", 1), ("#0b5c4a", "#ffffff", 7.94),
])
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=.01)


def test_a_colour_that_can_be_read_stays_as_it_is():
    light = palette(PRIMARY, ACCENT)["light"]
    assert (light["brand"], light["accent"]) == (PRIMARY, ACCENT)
    assert palette("", "") == palette(PRIMARY, ACCENT)


@given(colours, colours)
def test_every_chosen_pair_of_colours_can_be_read(primary, accent):
    for scheme, paper in (("light", "#ffffff"), ("dark", "#101a17")):
        made = palette(primary, accent)[scheme]
        assert contrast(made["brand"], paper) >= 4.5
        assert contrast(made["brand"], made["on-brand"]) >= 4.5
        assert contrast(made["brand-hover"], made["on-brand"]) >= 4.5
        assert contrast(made["brand"], made["brand-tint"]) >= 4.5
        assert contrast(made["accent"], made["on-accent"]) >= 4.5
        assert contrast(made["accent-ink"], made["accent-tint"]) >= 4.5
        assert contrast("#ffffff", made["hero"]) >= 4.5
        assert contrast("#ffffff", made["footer"]) >= 7
        assert contrast(made["hero-line"], made["hero"]) >= 3
        assert contrast(made["hero-line"], made["footer"]) >= 3
