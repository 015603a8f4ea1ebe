import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorkit.model.colours import ACCENT, BLACK, INK, PRIMARY, WHITE, contrast, palette, readable_on, towards

colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@pytest.mark.parametrize(("one", "other", "ratio"), [
    ("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.478), ("#fff", "#ffffff", 1), ("#0b5c4a", "#ffffff", 7.943),
    ("#0a0a0a", "#000000", 1.061), ("#08f", "#0088ff", 1),
])
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=.001)


def test_a_colour_that_can_be_read_stays_as_it_is():
    light = palette(PRIMARY, ACCENT)["light"]
    assert (light["brand"], light["accent"]) == (PRIMARY, ACCENT)
    assert palette("", "") == palette(PRIMARY, ACCENT)
    assert palette(PRIMARY.upper(), ACCENT.upper()) == palette(PRIMARY, ACCENT)


@pytest.mark.parametrize(("primary", "accent", "light", "dark"), [
    (PRIMARY, ACCENT,
     "#0b5c4a #084437 #ffffff #e4edeb #e8a33d #14211c #faedd8 "
     "#74521e #0b5c4a #87d5c3 #073f32",
     "#8dd6c6 #afe2d7 #192724 #0e2e26 #e8a33d #14211c #35311d "
     "#e3b776 #084034 #87d5c3 #0b1210"),
    ("#ffd400", "#123456",
     "#7a6600 #5a4b00 #ffffff #f0eee3 #123456 #ffffff #d0d6dd "
     "#123456 #7a6600 #e1d182 #534500",
     "#ffffff #ffffff #2e2e2e #585210 #87aacc #14211c #243236 "
     "#abc0d5 #675600 #ebe1ad #0b1210"),
])
def test_the_colours_of_a_site(primary, accent, light, dark):
    names = ("brand", "brand-hover", "on-brand", "brand-tint", "accent", "on-accent", "accent-tint", "accent-ink",
             "hero", "hero-line", "footer")
    made = palette(primary, accent)
    assert {scheme: " ".join(made[scheme][name] for name in names) for scheme in made} == {"light": light, "dark": dark}
    assert made["light"].keys() == made["dark"].keys() == set(names)


@pytest.mark.parametrize(("ground", "colour"), [("#ffffff", INK), ("#3c3c3c", WHITE), ("#808080", BLACK)])
def test_ink_is_taken_where_it_can_be_read(ground, colour):
    assert readable_on(ground) == colour


def test_a_colour_goes_no_farther_than_it_has_to():
    assert towards("#0b5c4a", BLACK, (WHITE,), contrast("#0b5c4a", WHITE)) == "#0b5c4a"
    assert towards("#0b5c4a", BLACK, (WHITE,), contrast("#0b5c4a", WHITE) + .001) != "#0b5c4a"
    assert towards("#eeeeee", WHITE, (WHITE,), 2) == WHITE
    assert towards("#222222", BLACK, (BLACK,), 2) == BLACK


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
