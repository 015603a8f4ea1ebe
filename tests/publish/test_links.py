import pytest

from mentorkit.publish.links import broken

PAGES = {
    "index.html": '<h1 id="top">Home</h1><a href="mentors/">m</a>',
    "mentors/index.html": '<h1 id="all">Mentors</h1>',
    "404.html": "",
}


@pytest.mark.parametrize(("link", "right"), [
    ("../", True), ("../mentors/", True), ("./", True), ("#here", True), ("../mentors/#all", True),
    ("../mentors/?room=1#all", True), ("/sub/mentors/", True), ("https://a.example/x", True),
    ("mailto:a@b.example", True),
    ("tel:+315055", True), ("../pic.png", True), ("a%20b.txt", True),
    ("../mentor/", False), ("#there", False), ("../mentors/#one", False), ("/mentors/", False), ("../../", True),
    ("../missing.png", False),
])
def test_a_link_leads_somewhere_or_is_told(tmp_path, link, right):
    for name, text in {**PAGES, "faq/index.html": f'<p id="here"></p><a href="{link}">x</a>'}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "pic.png").touch()
    (tmp_path / "faq" / "a b.txt").touch()
    found = broken(tmp_path, "/sub/")
    assert [(b.page, b.link) for b in found] == ([] if right else [("faq/index.html", link)])
