"""Pictures of pages: made small enough to keep, and held against each other."""

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops

COLOURS = 64
RED = (220, 30, 60)


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a channel of a pixel may be off (of 255), and the share of pixels that may be further off, in percent."""

    channel: int
    share: float


SAME = Tolerance(12, 0.01)
OTHER_BROWSER = Tolerance(80, 1.5)
"""Another version draws the edges of letters a bit differently; words and places are where they were."""


def packed(png: bytes) -> bytes:
    """The same picture in few colours, as lossless WebP."""
    few = opened(png).quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    kept = io.BytesIO()
    few.convert("RGB").save(kept, "WEBP", lossless=True, quality=80, method=4)
    return kept.getvalue()


def opened(picture: bytes) -> Image.Image:
    return Image.open(io.BytesIO(picture)).convert("RGB")


def differing(one: Image.Image, other: Image.Image, channel: int) -> Image.Image:
    """White where a channel is further off, or where only one of them has a pixel; else black."""
    both = (0, 0, *map(min, one.size, other.size))
    red, green, blue = ImageChops.difference(one.crop(both), other.crop(both)).split()
    farthest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    mask = Image.new("L", tuple(map(max, one.size, other.size)), 255)
    mask.paste(farthest.point(lambda value: 255 if value > channel else 0))
    return mask


def share(mask: Image.Image) -> float:
    """Of white, in percent."""
    return 100 * mask.histogram()[255] / (mask.width * mask.height)


def side_by_side(kept: Image.Image, new: Image.Image, mask: Image.Image, path: Path) -> None:
    """What was kept, and what is new with what differs in red."""
    both = Image.new("RGB", (2 * mask.width + 20, mask.height), RED)
    both.paste(kept)
    both.paste(new, (mask.width + 20, 0))
    both.paste(Image.new("RGB", mask.size, RED), (mask.width + 20, 0), mask.point(lambda value: value // 2))
    both.save(path)
