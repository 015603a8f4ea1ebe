"""What the tests of shape share: the schemas, and the small sound programme with one file changed."""

import pytest

from mentorkit.read import parse
from mentorkit.resources import overlaid
from mentorkit.rules.example import BASE, edit
from mentorkit.shape import Schemas, check

MENTOR = "mentors/anna-de-vries.yml"


@pytest.fixture(scope="session")
def schemas(request) -> Schemas:
    return Schemas.load(overlaid("schemas", request.config.rootpath))


@pytest.fixture
def changed(schemas):
    """`changed(snippet, file)`: the findings about the programme in which the snippet's keys replace a file's."""

    def findings(snippet: str, file: str = MENTOR):
        contents = {name: text.encode() for name, text in BASE.items()}
        contents[file] = edit(BASE[file], snippet).encode() if file in BASE else snippet.encode()
        tree = parse(contents)
        return [*tree.findings, *check(tree, schemas)]

    return findings
