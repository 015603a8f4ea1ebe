"""What the tests in a browser share: the demo's site, and somebody who has nothing but a keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest

SEEN = """selector => {
  const at = document.activeElement;
  if (!at.matches(selector)) return null;
  const box = (at.offsetWidth || !at.nextElementSibling ? at : at.nextElementSibling).getBoundingClientRect();
  const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const marks = [[at], [at, '::after'], ...(at.nextElementSibling ? [[at.nextElementSibling]] : [])];
  return {
    shown: middle !== null && (at.contains(middle) || middle.contains(at) || at.parentNode.contains(middle)),
    marked: marks.map(mark => getComputedStyle(...mark))
      .some(style => style.outlineStyle !== 'none' || style.boxShadow !== 'none'),
  };
}"""
GOOD = {"shown": True, "marked": True}
IN_SIGHT = """selector => [...document.querySelectorAll(selector)].some(found => {
  const {left, top, bottom, width} = found.getBoundingClientRect();
  const at = document.elementFromPoint(left + Math.min(width / 2, 40), Math.max(top + 8, (top + bottom) / 2));
  return width > 0 && top >= 0 && bottom <= innerHeight && at !== null && (found.contains(at) || at.contains(found));
})"""


class Keys:
    """Somebody with a keyboard alone: Tab, Shift+Tab, Enter, Space, the arrows, and letters where one types.

    `clicks` counts the links that were followed to another page.
    """

    def __init__(self, page) -> None:
        self.page, self.clicks = page, 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def to(self, selector: str, at_most: int = 60, key: str = "Tab") -> None:
        """Go on until such an element has the focus; it must then be in sight, and look as if it has it."""
        for _ in range(at_most):
            self.press(key)
            if seen := self.page.evaluate(SEEN, selector):
                if seen != GOOD:
                    self.page.wait_for_timeout(400)
                    seen = self.page.evaluate(SEEN, selector)
                assert seen == GOOD, selector
                return
        pytest.fail(f"{selector} is not reached in {at_most} steps on {self.page.url}")

    def skip(self) -> None:
        self.to(".md-skip", 1)
        self.press("Enter")

    def follow(self, selector: str, address: str, at_most: int = 60) -> None:
        """Past the header, to a link, and to where it leads."""
        self.skip()
        self.to(selector, at_most)
        self.press("Enter")
        self.page.wait_for_url(f"**{address}")
        self.clicks += 1

    def read_on(self, selector: str, at_most: int = 20) -> None:
        """Down the page, and up again, a screen at a time until it can be read."""
        for key in at_most * ["Space"] + at_most * ["Shift+Space"]:
            if self.page.evaluate(IN_SIGHT, selector):
                return
            self.press(key)
            self.page.wait_for_timeout(60)
        pytest.fail(f"{selector} does not come into sight on {self.page.url}")


@pytest.fixture(scope="session")
def site(demo_site: Path, served) -> str:
    return served(demo_site)


@pytest.fixture
def keys() -> Callable[..., Keys]:
    return Keys
