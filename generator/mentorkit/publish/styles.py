"""Material's stylesheet without what no page of ours can have: a quarter of it, on everybody's first visit.

These parts belong to plugins and extensions of Markdown that `mkdocs.yml` leaves off.
"""

import re
from pathlib import Path

UNUSED = re.compile(
    rb"\.(?:tabbed-|critic|keys|key-|arithmatex|katex|task-list|twemoji|gemoji|emojione|footnote|giscus|mermaid|md-footer__"
    rb"|md-(?:author|banner|consent|copyright|draft|feedback|footer-meta|meta|pagination|path|post|profile"
    rb"|progress|select|social|source|status|tag|top|version)(?![a-z]))")
_RULE = re.compile(rb"([^{}]+)(\{[^{}]*\})")
_COMMA = re.compile(rb",(?![^()]*\))")
_NOT = re.compile(rb":not\([^()]*\)")


def thin_out(site: Path) -> None:
    for path in sorted(site.rglob("assets/stylesheets/main.*.css")):
        path.write_bytes(thin(path.read_bytes()))


def thin(css: bytes) -> bytes:
    """Selectors for these parts go, and rules that have no other."""
    return _RULE.sub(_rule, css)


def _rule(rule: re.Match[bytes]) -> bytes:
    selectors = [selector for selector in _COMMA.split(rule[1]) if not UNUSED.search(_NOT.sub(b"", selector))]
    return b",".join(selectors) + rule[2] if selectors else b""
