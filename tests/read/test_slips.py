"""What was likely meant, where a file is no YAML: the code, and the place of the mistake, not of the complaint."""

import pytest

from mentorkit.finding import Severity

SLIPS = [
    ("tab", "a: 1\nb:\n\tc: 2\n", "Y201", "", 3, 1),
    ("tab after a field", "a:\n  b: 1\n\tc: 2\n", "Y201", "", 3, 1),
    ("tab in an empty file", "\n\t\n", "Y201", "", 2, 1),
    ("tab before a list", "a:\n\t- x\n", "Y201", "", 2, 1),
    ("tab in a block of text", "a: |\n\tx\nb: c\n", "Y201", "", 2, 1),
    ("tight colon on the first line", "name:Anna\nrole: x\n", "Y202", "", 1, 1),
    ("tight colon on the last line", "role: x\nname:Anna\n", "Y202", "", 2, 1),
    ("tight colon between", "role: x\nname:Anna\nz: y\n", "Y202", "", 2, 1),
    ("tight colon below", "a:\n  b:c\n  d: e\n", "Y202", "", 2, 3),
    ("tight colon alone", "name:Anna\n", "Y202", "", 1, 1),
    ("tight colon before a brace", "a: [{b:{c: d}]\n", "Y202", "", 1, 6),
    ("no-break space", "a:\u00a0b\nc: d\n", "Y202", "", 1, 1),
    ("colon in text", "role: Lead: projects\nb: c\n", "Y203", "", 1, 7),
    ("colon at the end of text", "role: Lead:\nb: c\n", "Y203", "", 1, 7),
    ("colon in a list's text", "a:\n  - Lead: x: y\n", "Y203", "", 2, 11),
    ("colon in braces", "a: {nl: Hallo: zo, en: x}\n", "Y203", "", 1, 9),
    ("colon in curly quotes", "name: “Anna: x”\n", "Y203", "", 1, 7),
    ("open double quote", 'name: "Anna\nrole: x\nz: y\n', "Y204", "", 1, 7),
    ("apostrophe first", "name: 't Hart\nrole: x\n", "Y204", "", 1, 7),
    ("open quote that a later one closes", "a: 'x\nb: 'y'\n", "Y204", "", 1, 4),
    ("text after the quote", 'name: "Anna" de Vries\nb: c\n', "Y205", "", 1, 7),
    ("apostrophe inside", "name: 'Jan's boek'\n", "Y205", "", 1, 7),
    ("quote after the quote", "name: 'Jan' 's\nb: c\n", "Y205", "", 1, 13),
    ("outdented", "a:\n  b: 1\n c: 2\n", "Y206", "", 3, 2),
    ("a first line that is indented", "  name: x\nrole: y\n", "Y206", "", 1, 3),
    ("less than its siblings", "a:\n    b: 1\n  c: 2\n", "Y206", "", 3, 3),
    ("list outdented", "a:\n  - x\n - y\n", "Y206", "", 3, 2),
    ("text outdented", "a: |\n   x\n  y\nb: c\n", "Y206", "", 3, 3),
    ("deeper than the line above", "a: 1\n  b: 2\n", "Y206", "deeper", 2, 3),
    ("at sign", "name: @anna\n", "Y207", "", 1, 7),
    ("at sign behind a byte order mark", "\ufeffname: @anna\n", "Y207", "", 1, 7),
    ("percent", "name: %x\n", "Y207", "", 1, 7),
    ("bold", "bio: **Hallo** daar\n", "Y207", "", 1, 6),
    ("ampersand", "bio: & zo\n", "Y207", "", 1, 6),
    ("bar and text", "bio: | tekst\nb: c\n", "Y207", "", 1, 6),
    ("bracketed remark", "bio: [NB] let op\nb: c\n", "Y207", "", 1, 6),
    ("dash and text", "bio: - x\n", "Y207", "", 1, 6),
    ("question mark", "bio: ? x\n", "Y207", "", 1, 6),
    ("comma first", "a: , b\n", "Y207", "", 1, 4),
    ("directive", "%YAML 1.3\n---\na: b\n", "Y207", "", 1, 1),
    ("open bracket", "a: [b, c\nd: e\nf: g\n", "Y208", "", 1, 4),
    ("open brace", "a: {b: c\nd: e\n", "Y208", "", 1, 4),
    ("open brace at the end", "a: {b: c\n", "Y208", "", 1, 4),
    ("open bracket and no more", "a: [\n", "Y208", "", 1, 4),
    ("open brace in brackets and no more", "a: [b, {\n", "Y208", "", 1, 8),
    ("open bracket in braces and no more", "a: {b: [\n", "Y208", "", 1, 8),
    ("open bracket after a closed one", "a: [[b], [\n", "Y208", "", 1, 10),
    ("open brace after a closed one", "a: [{b: c}, {\n", "Y208", "", 1, 13),
    ("wrong closing bracket", "a: {b: c, d: [e}\n", "Y208", "", 1, 14),
    ("missing comma", "a: {nl: een en: x}\n", "Y208", "comma", 1, 4),
    ("bracket too many", "a: [b]]\n", "Y208", "closing", 1, 7),
    ("brackets closed in a comment", "a: {b: #fff}\n", "Y208", "comment", 1, 8),
    ("no colon", "name: x\nrole\nz: y\n", "Y209", "", 2, 1),
    ("no colon first", "role\nz: y\n", "Y209", "", 1, 1),
    ("no colon below", "a:\n  b\n  c: d\n", "Y209", "", 2, 3),
    ("wide colon", "a： b\nc: d\n", "Y209", "", 1, 1),
    ("path", 'a: "C:\\Users"\n', "Y210", "", 1, 7),
    ("unknown escape", 'a: "\\d"\n', "Y210", "", 1, 5),
    ("field in a list", "a:\n  - x\n  b: c\n", "Y211", "key", 3, 3),
    ("item among fields", "a: b\n- c\n", "Y211", "", 2, 1),
    ("field without a name", ": x\n", "Y105", "nothing", 1, 1),
    ("second part after dots", "a: b\n...\nc: d\n", "Y107", "", 3, 1),
    ("conflict", "<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> x\n", "Y110", "", 1, 1),
    ("no colon and a comment below", "role\n# een: twee\n\nz: y\n", "Y209", "", 1, 1),
    ("tight colon and a comment below", "# een\nrole:x\n# twee\nz: y\n", "Y202", "", 2, 1),
    ("no colon and an empty line below", "role\n\n\nz: y\n", "Y209", "", 1, 1),
    ("no colon of one letter", "n\nz: y\n", "Y209", "", 1, 1),
    ("key after quotes that hold a percent", '"a\n%"\nb: c\n', "Y107", "", 3, 1),
    ("a directive below a comment", "# x\n%YAML 1.1\na: b\n", "Y207", "", 2, 1),
    ("key after a whole in braces", "{a: b}\nc: d\n", "Y107", "", 2, 1),
    ("two of our fields in text", "role: from: 2 until: 3\n", "Y203", "fields", 1, 7),
    ("a word before a colon of ours", "role: name from: x\n", "Y203", "", 1, 7),
    ("dash without a space", "a:\n  -b: c\n  - d: e\n", "Y202", "dash", 2, 3),
    ("dash without a space below", "a:\n  - d: e\n  -b: c\n", "Y202", "dash", 3, 3),
    ("dash without a space and a deeper line", "a:\n  -b: c\n    d: e\n", "Y202", "dash", 2, 3),
    ("item among fields below an empty line", "\na: b\n- c\n", "Y211", "", 3, 1),
    ("dash alone among fields", "a: b\n-\n  c\n", "Y211", "", 2, 1),
    ("dash alone before a carriage return", "a: b\n-\r\n  c\n", "Y211", "", 2, 1),
    ("dash alone before a lone carriage return", "a: b\n-\rc\n", "Y211", "", 2, 1),
    ("dash at the very end", "a: b\n-", "Y211", "", 2, 1),
    ("no name in braces", "a: {b: c, : x}\n", "Y105", "nothing", 1, 11),
    ("no name in brackets", "a: [: x]\n", "Y105", "nothing", 1, 5),
    ("colon twice in brackets", "a: [b: c: d]\n", "Y203", "", 1, 8),
    ("colon in a spaced text in brackets", "a: [Lead:  x: y]\n", "Y203", "", 1, 12),
    ("tight colon before a bracket", "a: [b:[c]]\n", "Y202", "", 1, 5),
    ("nothing before the closing brace", "a: {b:}\n", "Y202", "empty", 1, 5),
    ("braces around a bracket that is closed", "x: [{a: [b], c: d\ne: f\n", "Y208", "", 1, 5),
    ("comma after the brackets", "a: [b],\nc: d\n", "Y208", "after", 1, 7),
    ("comma after braces in a list", "a:\n  - {b: c} , \n  - {b: d}\n", "Y208", "after", 2, 12),
    ("more than a comma after the brackets", "a: [b], x\nc: d\n", "Y207", "", 1, 4),
    ("nothing before a comma", "a: [b, , c]\n", "Y208", "empty", 1, 8),
    ("nothing before the first comma", "a: [, c]\n", "Y208", "empty", 1, 5),
    ("opening brace lost", "a:\n  - b: c, d: e}\n", "Y208", "opening", 2, 15),
    ("no dash before braces", "a:\n  - {b: c}\n  {b: d}\n", "Y211", "key", 3, 3),
    ("no dash before braces that are deeper", "a:\n  - {b: c}\n    {b: d}\n", "Y211", "key", 3, 5),
    ("no colon after braces", "a:\n  b: c\n  {b}\n", "Y209", "", 3, 3),
    ("a long dash", "a:\n  - {b: c}\n  – {b: d}\n", "Y211", "look", 3, 3),
    ("bullets for dashes", "a:\n  • {b: c, d: e}\n  • {b: d}\n", "Y211", "look", 2, 3),
    ("a dash and a space that is none", "a:\n  - {b: c}\n  -\u00a0{b: d}\n", "Y211", "look", 3, 3),
    ("a dash and no space before braces", "a:\n  -{b: c, d: e}\n  -{b: d}\n", "Y202", "dash", 2, 3),
    ("two items on a line", "a:\n  - {b: c} - {b: d}\n", "Y211", "line", 2, 12),
    ("fields of an item below its dash", "a:\n  - b: c\n  d: e\n", "Y206", "item", 3, 3),
    ("an item of the same fields without its dash", "a:\n  - b: c\n  b: e\n", "Y211", "key", 3, 3),
    ("a space that is none before the line", "a:\n\u00a0\u00a0b: c\n  d: e\n", "Y206", "space", 2, 1),
    ("a space that is none among others", "a:\n  b: c\n \u00a0d: e\n", "Y206", "space", 3, 1),
    ("the one before is outdented", "a:\n  b: c\nd: e\n  f: g\n", "Y206", "", 3, 1),
    ("a heading before is outdented", "a:\n  b:\n    c: d\ne:\n    c: d\n  f:\n    c: d\n", "Y206", "", 4, 1),
    ("a line of text is outdented", "a:\n  nl: |\n    b\nTip: x\n  en: c\n", "Y206", "", 4, 1),
    ("the first of a group is deeper", "a:\n  b:\n     c: d\n    e: f\n    g: h\n", "Y206", "", 3, 6),
    ("the first is deeper, a comment below", "a:\n  b:\n     c: d\n    e: f\n# x\n\n    g: h\n", "Y206", "", 3, 6),
    ("the first of all is deeper", "a:\n   b: c\n  d: e\n  f: g\n", "Y206", "", 2, 4),
    ("the first of a group is deeper and the last", "a:\n  b:\n     c: d\n    e: f\n", "Y206", "", 4, 5),
    ("a conflict half mended", "a: b\n=======\nc: d\n", "Y110", "", 2, 1),
    ("the end of a conflict", "a: b\n>>>>>>> other\nc: d\n", "Y110", "", 2, 1),
    ("a line of equals signs that is longer", "a: b\n========\nc: d\n", "Y209", "", 2, 1),
    ("stars for a line", "a: b\n*****\nc: d\n", "Y209", "", 2, 1),
    ("a code fence", "a: b\n```\nc: d\n", "Y209", "", 2, 1),
    ("a bold name", "a: b\n**c**: d\n", "Y207", "", 2, 1),
    ("only a dash", "a: -\nb: c\n", "Y207", "alone", 1, 4),
    ("only a question mark", "a: ?\nb: c\n", "Y207", "alone", 1, 4),
    ("a comma lost before a field of ours", "a: {with: b, by: hr pulse: 2}\n", "Y208", "comma", 1, 4),
    ("tab behind spaces", "a:\n  b: 1\n  \tc: 2\n", "Y201", "", 3, 3),
    ("two tabs", "a:\n\t\tb: 1\n", "Y201", "", 2, 1),
    ("tab inside a text", "role: Lead: x\ty\nb: c\n", "Y203", "", 1, 7),
    ("unknown escape before one that is known", 'a: "\\d and \\n"\n', "Y210", "", 1, 5),
    ("unknown escape after one that is known", 'a: "\\n and \\d"\n', "Y210", "", 1, 12),
    ("unfinished escape before another", 'a: "\\x1\\n"\n', "Y210", "", 1, 5),
    ("double quote after the quote", 'name: "Jan" "s\nb: c\n', "Y205", "", 1, 13),
    ("bracketed and quoted remark", 'bio: ["NB"] let op\nb: c\n', "Y207", "", 1, 6),
    ("bracketed remark of two lines", "a: [b,\n  c] d [e]\nf: g\n", "Y219", "", 2, 6),
    ("open bracket after quoted text", 'a: ["b"\n', "Y208", "", 1, 4),
    ("open brace and nothing else", "{\n", "Y208", "", 1, 1),
    ("open bracket and nothing else", "[\n", "Y208", "", 1, 1),
    ("open brace after a colon at the very end", "a: {b:", "Y208", "", 1, 4),
    ("open bracket above a comment", "a: [b, c\nd: e # f\n", "Y208", "", 1, 4),
    ("open bracket above a brace", "a: [b, - \nc: {d: e}\n", "Y208", "", 1, 4),
    ("wrong closing brace above another brace", "a: [b, }\nc: {d: e}\n", "Y208", "", 1, 4),
    ("wrong closing bracket above another bracket", "a: {b: ]\nc: [d]\n", "Y208", "", 1, 4),
    ("brackets closed in a comment further down", "a: b\nc: {d: #fff}\n", "Y208", "comment", 2, 8),
    ("no name first in braces", "a: {: [\n", "Y105", "nothing", 1, 5),
    ("no name after more in braces", "a: {b: c, d: e, : x}\n", "Y105", "nothing", 1, 17),
    ("colon after a quoted key in braces", "a: {'b':c: d}\n", "Y203", "", 1, 5),
    ("closing brace first", "}:{b: c}\n", "Y208", "closing", 1, 1),
    ("colon after brackets", "a: [x]: y\n", "Y203", "", 1, 4),
    ("colon twice below an empty line", "\nb:: c: d\n", "Y206", "deeper", 2, 1),
    ("colon twice on the first line", "b:: c: d\n", "Y206", "deeper", 1, 1),
    ("only a colon below an empty line", "\n:\n", "Y105", "nothing", 2, 1),
    ("comma first on a line", "a: b\n, c\n", "Y206", "", 2, 1),
    ("item among fields below", "a:\n  b: 1\n  - c\n", "Y211", "", 3, 3),
    ("text after a whole in braces", "{\na: b\n} c\n", "Y107", "", 3, 3),
    ("something else", "a: [b:, c]\n", "Y219", "", 1, 6),
]


@pytest.mark.parametrize(("text", "code", "case", "line", "column"), [pytest.param(*s[1:], id=s[0]) for s in SLIPS])
def test_a_slip_is_told_by_what_was_meant(mentor, text, code, case, line, column):
    document, [finding] = mentor(text)
    assert (finding.code, finding.case, finding.place.line, finding.place.column) == (code, case, line, column)
    assert finding.severity is Severity.ERROR
    assert not document.readable
    assert document.data == {}


def test_a_slip_far_down_is_found_there(mentor):
    _, [finding] = mentor("".join(f"a{n}: b\n" for n in range(500)) + "x: y: z\n")
    assert (finding.code, finding.place.line, finding.place.width) == ("Y203", 501, 4)
    assert finding.values == {}


CHARACTERS = [
    ("name: @anna\n", "@", 5), ("bio: & zo\n", "&", 4), ("bio: | tekst\nb: c\n", "|", 7), ("bio: !a!b x\n", "!", 6),
    ("bio: !<x y\n", "!", 5), ("%YAML 1.3\n---\na: b\n", "%", 9), ("a: b\n%x\nc: d\n", "%", 2),
    ("a: b\n...\n%xy\nc: d\n", "%", 3), ("a: , b\n", ",", 3), ("bio: [NB] let [op]\nb: c\n", "[", 13),
    ("bio: {NB} let op\n", "{", 11), ("a: [b, c\nd: e\n", "[", 5), ("a: {b: c\n", "{", 5), ("a: [b}\n", "[", 3),
    ("a: {nl: een en: x}\n", "{", 15), ("a: [b]]\n", "]", 1), ("a: 'x\nb: 'y'\n", "'", 2), ("a: b\n]\nc: d\n", "]", 1),
    ("# x\n%YAML 1.1\na: b\n", "%", 9), ("a: [b]]]\n", "]", 1), ("a:\n\tb: c\n", None, 1),
    ("\tb: c\n", None, 1), ("]\na: b\n", "]", 1),
    ('a: "C:\\Users"\n', "\\U", 2), ("name: 't Hart\n", "'", 7), ('name: "Anna\nb: c\n', '"', 5),
]


@pytest.mark.parametrize(("text", "character", "width"), CHARACTERS)
def test_the_character_that_means_something_is_named_and_underlined(mentor, text, character, width):
    _, [finding] = mentor(text)
    assert (finding.values.get("character"), finding.place.width) == (character, width)


@pytest.mark.parametrize(("text", "width"), [
    ("a: {b: #fff}\n", 5), ("a: [x #y\nb: c\n", 2), ("a: b\nc: {d: #fff}\n", 5),
])
def test_a_comment_that_hides_a_bracket_is_underlined_to_the_end_of_its_line(mentor, text, width):
    _, [finding] = mentor(text)
    assert (finding.case, finding.place.width) == ("comment", width)


@pytest.mark.parametrize(("text", "column", "width"), [
    ("a: b\n>>>>>>> other\nc: d\n", 1, 7), ("a: b\n=======\nc: d\n", 1, 7),
    ("a:\n  - {b: c}\n  – {b: d}\n", 3, 1), ("a: [b, , c]\n", 8, 1), ("a: [b],\nc: d\n", 7, 1),
    ("a: [b]  ,\nc: d\n", 9, 1), ("a:\n  - b: c, d: e}\n", 15, 1), ("a: {bc:}\n", 5, 3),
    ("a: {nl: Hallo: zo, en: x}\n", 9, 9), ("a: {nl: Hallo: zo}\n", 9, 9), ("a: [x, Lead: y: z]\n", 14, 4),
    ("a: b: {c: d}\n", 4, 9), ("a: -\nb: c\n", 4, 1), ("a:\n\u00a0\u00a0b: c\n  d: e\n", 1, 2),
])
def test_how_far_a_slip_reaches(mentor, text, column, width):
    _, [finding] = mentor(text)
    assert (finding.place.column, finding.place.width) == (column, width)
