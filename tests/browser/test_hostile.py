"""Hostile text in every text that is published: nothing of it runs, and nothing of it is lost."""

import itertools
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from mentorkit import read
from mentorkit.render.escape import clean
from mentorkit.rules.example import BASE

RUN = "window.pwned=1"
HOSTILE = [
    # markup
    f"<script>{RUN}</script>",
    f"</script><script>{RUN}</script>",
    f"<img src=x onerror={RUN}>",
    f"<svg/onload={RUN}>",
    f"<svg><script>{RUN}</script></svg>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
    "<b>bold</b>",
    f"<body onload={RUN}>",
    f"</title><script>{RUN}</script>",
    f"</textarea><script>{RUN}</script>",
    "<!-- comment",
    "-->",
    f"]]><script>{RUN}</script>",
    f"<math><mi xlink:href='javascript:{RUN}'>x</mi></math>",
    "<style>*{display:none}</style>",
    f"<a href=javascript:{RUN} autofocus onfocus={RUN}>x</a>",
    "<base href=https://elsewhere.example/>",
    "</div></div></main>",
    "<meta http-equiv=refresh content='0;url=https://elsewhere.example/'>",
    "<link rel=stylesheet href=//elsewhere.example/a.css>",
    "<form action=https://elsewhere.example/><button>x</button></form>",
    "<details open ontoggle=pwned=1>x</details>",
    # escapes, before somebody undoes them
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"&#60;img src=x onerror={RUN}&#62;",
    "&amp;lt;b&amp;gt;",
    "&nbsp;&copy;&bogus;",
    f"\\u003cscript\\u003e{RUN}\\u003c/script\\u003e",
    f"%3Cscript%3E{RUN}%3C/script%3E",
    # attributes
    f'" onmouseover="{RUN}',
    f"' onfocus='{RUN}' autofocus='",
    f'"><img src=x onerror="{RUN}">',
    "`onclick=pwned=1`",
    '"""',
    "'",
    f"x onerror={RUN} y",
    # schemes
    f"javascript:{RUN}",
    f"[x](javascript:{RUN})",
    f"[x](java\tscript:{RUN})",
    f"[x](&#106;avascript:{RUN})",
    f"![x](data:text/html,<script>{RUN}</script>)",
    "![x](https://elsewhere.example/a.png)",
    f"<javascript:{RUN}>",
    f"[x]: javascript:{RUN}",
    "https://elsewhere.example/",
    "[x](//elsewhere.example/)",
    # Markdown
    "# heading",
    "* list",
    "1. list",
    "> quote",
    "```",
    "~~~",
    "    code",
    "| a | b |",
    "---",
    "**bold** _and_ `code`",
    "[TOC]",
    "{: onclick=pwned=1 }",
    "{#id .class}",
    "!!! note",
    "*[HTML]: text",
    "[^1]: note",
    "==mark==",
    ":smile:",
    "\\*",
    "--8<-- 'mkdocs.yml'",
    "@@@",
    "wzxhzdk:0",
    # templates, front matter, YAML, scripts
    "{{ 7*7 }}",
    "{% raw %}",
    "{# comment #}",
    "${7*7}",
    "<%= 7*7 %>",
    "{0} {name} %s %(x)s",
    "---\ntitle: x\n---",
    "title: a: b",
    "!!python/object:x",
    '{"a": "b"}',
    "</script>",
    "*/ } </style>",
    "\\",
    "\\n",
    "%0d%0a",
    "BEGIN:VEVENT",
    "a;b,c:d\\,e",
    # directions, controls, unseen and odd letters
    "\u202eevil\u202c",
    "\u2066a\u2069\u200f",
    "a\u200bb\u200dc\ufeffd",
    "a\u2028b\u2029c",
    "a\x00b\x07c\x1bd\x7fe\x85f",
    "\x02\x03stx",
    "a\tb",
    "line\r\nline",
    "line\rline",
    "x" * 60,
    "日本語テキスト",
    "שלום עולם",
    "e\u0301\u0323a\u030a",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "𝓯𝓪𝓷𝓬𝔂",
    "\U000e0041\ue000",
    "ﷺ",
    "İıŞß",
]
LONG = "w" * 3000
REFUSED = re.compile(r"\]\((javascript|&#106;|data|https|//)")
"""Links and images that the check does not let into an answer; `tests/render` has them drawn all the same."""


def text(n: int) -> str:
    """The hostile string between two words by which it is found."""
    return f"q{n}q {HOSTILE[n]} z{n}z"


def seen(words: str) -> str:
    """What a reader sees of it: without controls, and white space as HTML has it."""
    return re.sub(r"[ \t\r\n\f]+", " ", clean(words)).strip()


def in_dutch(value: object) -> object:
    """Data without its English: one language has everything that two have."""
    if isinstance(value, list):
        return [in_dutch(part) for part in value]
    if isinstance(value, dict):
        text = set(value) >= {"nl", "en"} and isinstance(value["en"], str)
        return {key: in_dutch(part) for key, part in value.items() if not (text and key == "en")}
    return value


@pytest.fixture(scope="module")
def hostile_site(built, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    for file, record in hostile().items():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(yaml_of(record), encoding="utf-8")
    return built(folder)


def yaml_of(record: dict) -> str:
    """JSON is YAML, but for the halves of letters that JSON's escapes may name and for what a file may not hold raw."""
    return re.sub(
        "[\x7f-\x9f\u2028\u2029\ufeff]", lambda m: f"\\u{ord(m[0]):04x}", json.dumps(record, ensure_ascii=False)
    )


def hostile() -> dict[str, dict]:
    """The small programme, with a record of each kind for each string, and every text of it hostile."""
    data = {d.file: in_dutch(d.data) for d in read.parse({f: t.encode() for f, t in BASE.items()}).documents.values()}
    every = range(len(HOSTILE))
    programme, words = data["programme/programme.yml"], data["programme/vocabulary.yml"]
    joined = "\n".join(text(n) for n in every)
    programme |= {"languages": ["nl"], "name": text(8), "organisation": text(30)[:100], "purpose": joined[:9000]}
    programme["looking_for"] = {"skills": ["s1"], "locations": ["s1"], "text": joined[:9000]}
    goal = programme["goals"][0]
    programme["goals"] = [
        goal | {"id": f"s{n}", "goal": text(n), "measure": text(n), "note": LONG if n == 0 else text(n)} for n in every
    ]
    point = programme["contact_points"]["hr-noord"]
    kinds = itertools.cycle(("hr", "confidential", "line", "peer"))
    for n, kind in zip(every, kinds, strict=False):
        programme["contact_points"][f"s{n}"] = point | {
            "name": text(n)[:100],
            "role": text(n),
            "kind": kind,
            "about": text(n),
            "stand_in": f"s{n - 1}" if n else "hr-noord",
        }
    for section in words:
        new = {f"s{n}": {"nl": text(n), "also": [text(n)]} for n in every}
        words[section] |= (
            {id: {"text": word, "outcome": "ended"} for id, word in new.items()}
            if section == "closing_reasons"
            else new
        )
    mentor = data["mentors/anna-de-vries.yml"]
    for n in every:
        ids = {
            "meets": ["online", f"s{n}"],
            "languages": ["nl", f"s{n}"],
            "skills": [f"s{n}"],
            "styles": [f"s{n}"],
            "suits": [f"s{n}"],
        }
        data[f"mentors/s{n}.yml"] = (
            mentor
            | ids
            | {
                "name": text(n)[:100],
                "role": text(n),
                "department": f"s{n}",
                "location": f"s{n}",
                "quote": text(n),
                "bio": f"{text(n)}\n\n{text(n)}",
                "email": f"s{n}@noorderlicht.example",
                "team": f"s{n}",
            }
        )
    training, recognition = data["programme/training.yml"], data["programme/recognition.yml"]
    session, module = training["sessions"][0], training["modules"]["mentee-start"]
    for n in every:
        training["modules"][f"s{n}"] = module | {"title": text(n), "summary": text(n), "required": False}
        training["sessions"].append(session | {"module": f"s{n}", "place": f"s{n}", "contact": f"s{n}"})
        recognition["ways"][f"s{n}"] = {"title": text(n), "text": text(n)}
        recognition["thanks"].append(recognition["thanks"][0] | {"mentor": f"s{n}", "way": f"s{n}", "text": text(n)})
    faq, questions = data["programme/faq.yml"]["questions"], data["programme/questions.yml"]["questions"]
    answers = {n: "An answer." if REFUSED.search(HOSTILE[n]) else text(n) for n in every}
    faq += [{"id": f"s{n}", "for": ["mentees"], "question": text(n), "answer": answers[n]} for n in every]
    asked = questions["self-confidence"]
    questions |= {f"s{n}": asked | {"text": text(n)} for n in every}
    for file, record in data.items():
        if "/evaluations/" in file:
            record["answers"] += [{"question": f"s{n}", "counts": [0, 1, 2, 6, 3]} for n in every]
            record["learned"] = [text(n) for n in every]
            record["actions"] = [record["actions"][0] | {"action": text(n)} for n in every]
        elif "/cohorts/" in file:
            record |= {"name": text(2), "focus": joined[:9000]}
    return data


GATHERED = [
    "",
    "mentors/",
    "faq/",
    "contact/",
    "training/",
    "recognition/",
    "status/",
    "evaluation/",
    "join/",
    "programme/",
    "matching/",
    "status/2026-autumn/",
    "evaluation/2026-spring/",
    "guides/mentee/",
    "privacy/",
    "steps/",
    "figures/",
    "hr/",
    "hr/fields/mentor/",
]
SHOWN = {
    "mentors/": "all",
    "faq/": "all",
    "contact/": "all",
    "training/": "all",
    "recognition/": "all",
    "status/": "all",
    "evaluation/": "all",
    "evaluation/2026-spring/": "all",
}
"""Pages on which every string stands."""

LOOK = """() => {
  const wrong = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (/^(iframe|object|embed|base|frame|applet|marquee|textarea|style|math)$/.test(name)) wrong.push(name);
    if (name === 'script' && !element.src && element.type !== 'application/json') wrong.push(element.outerHTML);
    for (const {name: key, value} of element.attributes) {
      const styled = key === 'style' && !/^[\\w-]+: ?[\\w .-]+;?$/.test(value);
      if (styled || /^on|^srcdoc$/i.test(key)) wrong.push(`${name} ${key}`);
      if (['href', 'src', 'action', 'formaction', 'xlink:href', 'data'].includes(key)) {
        const at = new URL(value, location.href);
        if (!['http:', 'https:', 'mailto:', 'tel:', 'data:'].includes(at.protocol)) wrong.push(value);
        if (at.protocol === 'data:' && name !== 'link') wrong.push(value);
        const leads = ['a', 'link'].includes(name) || !/^http/.test(at.protocol);
        if (!leads && at.host !== location.host) wrong.push(value);
      }
    }
  }
  const copy = document.body.cloneNode(true);
  copy.querySelectorAll('script').forEach(script => script.remove());
  return {wrong, pwned: window.pwned ?? null, title: document.title,
          text: copy.textContent.replace(/[ \\t\\r\\n\\f]+/g, ' '),
          front: document.querySelector('article > hr:first-child, article > h2#title-x') !== null};
}"""


def looked_at(page, address: str) -> dict:
    page.goto(address, wait_until="load")
    found = page.evaluate(LOOK)
    assert (found["wrong"], found["pwned"], found["front"]) == ([], None, False), address
    return found


@pytest.fixture(scope="module")
def unguarded(hostile_site: Path, tmp_path_factory) -> Path:
    """The same site without its content security policy, so that escaping alone must hold."""
    policy = re.compile(r'<meta http-equiv="?Content-Security-Policy"?[^>]*>', re.IGNORECASE)
    folder = tmp_path_factory.mktemp("unguarded")
    for path in hostile_site.rglob("*"):
        if path.is_file():
            target = folder / path.relative_to(hostile_site)
            target.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix == ".html":
                bare, times = policy.subn("", path.read_text("utf-8"))
                assert times == 1, path
                target.write_text(bare, "utf-8")
            else:
                target.hardlink_to(path)
    return folder


@pytest.fixture
def visit(watched: Callable) -> Callable:
    page = watched(viewport={"width": 1280, "height": 900})
    page.on("dialog", lambda dialog: (dialog.dismiss(), pytest.fail(f"a dialog: {dialog.message}")))
    return page


def spare(page) -> None:
    """Leave away what only looks, and the words for the search: many pages in little time."""
    config = {"lang": ["en"], "separator": " ", "pipeline": [], "fields": {"title": {"boost": 1}, "text": {"boost": 1}}}
    empty = json.dumps({"config": config, "docs": []})
    page.route("**/*.{css,svg}", lambda asked: asked.fulfill(body=""))
    page.route("**/search_index.json", lambda asked: asked.fulfill(body=empty))


def test_there_are_enough_strings() -> None:
    assert len(set(HOSTILE)) == len(HOSTILE) >= 60


def test_nothing_runs_and_nothing_is_lost_where_all_stands_together(visit, hostile_site: Path, served) -> None:
    address = served(hostile_site)
    for name in GATHERED:
        found = looked_at(visit, f"{address}/{name}")
        lost = [text(n) for n in range(len(HOSTILE)) if name in SHOWN and seen(text(n)) not in found["text"]]
        assert lost == [], name


def test_nothing_runs_and_nothing_is_lost_on_a_page_of_one(visit, unguarded: Path, served) -> None:
    address = served(unguarded)
    spare(visit)
    for n in range(len(HOSTILE)):
        found = looked_at(visit, f"{address}/mentors/s{n}/")
        assert seen(text(n)[:100]) in seen(found["title"])
        assert found["text"].count(seen(text(n))) >= 8, text(n)


def test_escaping_holds_without_a_policy(visit, unguarded: Path, served) -> None:
    address = served(unguarded)
    for name in GATHERED:
        looked_at(visit, f"{address}/{name}")


@pytest.mark.parametrize("words", ["onerror", "script", "q2q"])
def test_nothing_runs_in_what_is_found(visit, unguarded: Path, served, words: str) -> None:
    visit.goto(f"{served(unguarded)}/")
    visit.locator("input[name=query]").press_sequentially(words)
    visit.wait_for_selector(".md-search-result__item")
    found = visit.evaluate(LOOK)
    assert [wrong for wrong in found["wrong"] if wrong != "style"] == []
    assert found["pwned"] is None


def test_machines_get_every_string_whole(hostile_site: Path) -> None:
    told = json.loads((hostile_site / "api/v1/mentors.json").read_bytes())["mentors"]
    mentors = {mentor["id"]: mentor for mentor in told}
    for n in range(len(HOSTILE)):
        assert clean(mentors[f"s{n}"]["bio"]["nl"]) == clean(f"{text(n)}\n\n{text(n)}")
    goals = json.loads((hostile_site / "api/v1/status.json").read_bytes())["goals"]
    assert [clean(goal["goal"]["nl"]) for goal in goals] == [clean(text(n)) for n in range(len(HOSTILE))]


def test_a_calendar_has_no_line_of_somebody_elses(hostile_site: Path) -> None:
    calendars = list((hostile_site / "calendar").glob("*.ics"))
    assert calendars
    for path in calendars:
        lines = re.sub(r"\r\n[ \t]", "", path.read_bytes().decode()).split("\r\n")
        assert all(re.match(r"[A-Z-]+[:;]|$", line) and "\n" not in line and "\r" not in line for line in lines)
        assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT")
