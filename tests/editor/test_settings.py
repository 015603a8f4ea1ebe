"""What .vscode says to whoever opens the programme's folder."""

import json
import re
from pathlib import Path, PurePath

from mentorkit import read, resources
from mentorkit.shape import Schemas

ROOT = Path(__file__).parents[2]
TREE = read.parse(read.scan(ROOT)[0])


def test_the_extension_that_knows_yaml_is_recommended() -> None:
    said = json.loads((ROOT / ".vscode" / "extensions.json").read_text(encoding="utf-8"))
    assert said["recommendations"] == ["redhat.vscode-yaml"]


def test_nothing_is_asked_of_the_internet_and_nothing_is_laid_out_anew(settings) -> None:
    assert settings["yaml"]["schemaStore"] == {"enable": False}
    assert settings["yaml"]["format"] == {"enable": False}
    assert settings["redhat"]["telemetry"] == {"enabled": False}
    assert settings["files"]["eol"] == "\n"
    assert settings["[yaml]"]["editor.insertSpaces"] is True


def test_a_file_without_its_first_line_is_known_by_its_name(settings) -> None:
    for document in TREE.documents.values():
        file = PurePath(document.file)
        schemas = [schema for schema, names in settings["yaml"]["schemas"].items() if file.match(names)]
        assert schemas == [f"./schemas/{document.kind}.schema.json"], document.file


def test_every_kind_of_file_has_its_name_and_its_schema(settings) -> None:
    kinds = Schemas.load(resources.overlaid("schemas", ROOT)).kinds
    assert set(settings["yaml"]["schemas"]) == {f"./schemas/{kind}.schema.json" for kind in kinds}
    assert {document.kind for document in TREE.documents.values()} == set(kinds)


def test_the_first_line_leads_to_the_schema() -> None:
    for document in TREE.documents.values():
        file = ROOT / document.file
        first = file.read_text(encoding="utf-8").splitlines()[0]
        path = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)[1]
        assert (file.parent / path).resolve() == ROOT / "schemas" / f"{document.kind}.schema.json"
