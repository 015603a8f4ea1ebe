"""The site's colours from the two that HR chose, each dark or light enough to be read where it stands.

Contrast is WCAG 2.2's: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. Text needs 4.5 : 1, drawings 3 : 1.
"""

import colorsys
from collections.abc import Iterable, Mapping

PRIMARY, ACCENT = "#0b5c4a", "#e8a33d"
"""What a programme without `look` gets."""

WHITE, BLACK, INK = "#ffffff", "#000000", "#14211c"
SAND, DARK_PAPER, DARK_SAND = "#f7f3eb", "#101a17", "#22322c"
TEXT, DRAWING, STRONG = 4.5, 3.0, 7.0


def palette(primary: str, accent: str) -> Mapping[str, Mapping[str, str]]:
    """CSS variables by scheme, "light" and "dark"; an empty string means the default colour."""
    primary, accent = primary or PRIMARY, accent.lower() or ACCENT
    return {"light": _light(primary, accent), "dark": _dark(primary, accent)}


def hardest(primary: str) -> float:
    """The least contrast that the main colour, as HR chose it, has where it stands on a light page."""
    return min(contrast(primary, ground) for ground in _grounds(primary))


def _grounds(primary: str) -> tuple[str, str]:
    """What the main colour stands on: the page's sand, and a tint of itself."""
    return SAND, mixed(primary, WHITE, .89)


def _light(primary: str, accent: str) -> dict[str, str]:
    brand = towards(primary, BLACK, _grounds(primary), TEXT + .3)
    tint, accent_tint = mixed(brand, WHITE, .89), mixed(accent, WHITE, .8)
    footer = towards(mixed(brand, BLACK, .32), BLACK, (WHITE,), STRONG)
    return {
        "brand": brand, "brand-hover": mixed(brand, BLACK, .26), "on-brand": WHITE, "brand-tint": tint,
        "accent": accent, "on-accent": readable_on(accent), "accent-tint": accent_tint,
        "accent-ink": towards(accent, BLACK, (accent_tint,), STRONG - 1),
        "hero": brand, "hero-line": towards(lighter(brand, .6), WHITE, (brand, footer), DRAWING), "footer": footer,
    }


def _dark(primary: str, accent: str) -> dict[str, str]:
    tint = mixed(primary, DARK_PAPER, .7)
    brand = towards(primary, WHITE, (DARK_PAPER, DARK_SAND, tint), STRONG + 1)
    accent = towards(accent, WHITE, (DARK_PAPER,), STRONG)
    accent_tint = mixed(accent, DARK_PAPER, .83)
    hero, footer = towards(mixed(primary, BLACK, .3), BLACK, (WHITE,), STRONG), mixed(DARK_PAPER, BLACK, .3)
    return {
        "brand": brand, "brand-hover": mixed(brand, WHITE, .3), "on-brand": mixed(brand, BLACK, .82),
        "brand-tint": tint,
        "accent": accent, "on-accent": readable_on(accent), "accent-tint": accent_tint,
        "accent-ink": towards(accent, WHITE, (accent_tint,), STRONG),
        "hero": hero, "hero-line": towards(lighter(primary, .6), WHITE, (hero, footer), DRAWING), "footer": footer,
    }


def readable_on(ground: str) -> str:
    """Ink, white or black: the first that can be read on a colour (black or white always can)."""
    return next(colour for colour in (INK, WHITE, BLACK) if contrast(colour, ground) >= TEXT)


def towards(colour: str, end: str, grounds: Iterable[str], least: float) -> str:
    """The colour nearest to `colour`, mixed with `end`, that has a contrast of `least` on every ground; else `end`."""
    grounds = tuple(grounds)
    for step in range(51):
        tried = lighter(colour, step / 50) if end == WHITE else mixed(colour, end, step / 50)
        if all(contrast(tried, ground) >= least for ground in grounds):
            return tried
    return end


def lighter(colour: str, part: float) -> str:
    """A colour a part (0 to 1) of the way to white, in its own hue: mixing with white itself would make it grey."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*(channel / 255 for channel in _channels(colour)))
    made = colorsys.hls_to_rgb(hue, lightness + (1 - lightness) * part, saturation * (1 - .65 * part))
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in made)


def mixed(colour: str, other: str, part: float) -> str:
    """A colour with a part (0 to 1) of another in it."""
    channels = (round(a + (b - a) * part) for a, b in zip(_channels(colour), _channels(other), strict=True))
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + .05) / (dark + .05)


def _luminance(colour: str) -> float:
    parts = [channel / 255 for channel in _channels(colour)]
    linear = [part / 12.92 if part <= .04045 else ((part + .055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((.2126, .7152, .0722), linear, strict=True))


def _channels(colour: str) -> tuple[int, int, int]:
    """`#0b5c4a`, or short `#fff`, as three numbers."""
    digits = colour.lstrip("#")
    digits = "".join(c * 2 for c in digits) if len(digits) == 3 else digits
    return tuple(int(digits[i:i + 2], 16) for i in (0, 2, 4))
