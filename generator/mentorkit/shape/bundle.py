"""Self-contained schemas: one for each kind, with the shared pieces inside, cut to a programme's languages."""

from collections.abc import Mapping, Sequence
from typing import Any

Json = dict[str, Any]
LANGUAGES = ("nl", "en")
_TEXTS = ("text", "label", "word")


def bundle(schema: Json, shared: Mapping[str, Json], languages: Sequence[str] = ()) -> Json:
    """The schema of a kind with `shared` (the `$defs` of common) as its own. With `languages`, every text needs all of
    them and takes no other; one plain string will do for names and titles, and for all where there is one language."""
    definitions = {name: _own_references(piece) for name, piece in shared.items()}
    for name in _TEXTS:
        if languages and name in definitions:
            definitions[name + ":long"] = _text(definitions[name], languages, plain=len(languages) == 1)
            definitions[name] = _text(definitions[name], languages, plain=name != "text" or len(languages) == 1)
        elif name in definitions:
            definitions[name + ":long"] = definitions[name]
    own = {key: value for key, value in schema.items() if key not in ("$id", "$schema")}
    return {**_own_references(own), "$defs": {**definitions, **_own_references(schema.get("$defs", {}))}}


def _own_references(node: Any) -> Any:
    if isinstance(node, list):
        return [_own_references(item) for item in node]
    if not isinstance(node, dict):
        return node
    copy = {key: _own_references(value) for key, value in node.items()}
    reference = copy.get("$ref")
    if isinstance(reference, str):
        name = reference.rsplit("/", 1)[-1]
        copy["$ref"] = f"#/$defs/{name}:long" if node.get("x-long") and name in _TEXTS else f"#/$defs/{name}"
    return copy


def _text(piece: Json, languages: Sequence[str], plain: bool) -> Json:
    """A text's definition for these languages."""
    branches = []
    for branch in piece["anyOf"]:
        if branch.get("type") == "string":
            if plain:
                branches.append(branch)
            continue
        properties = {key: value for key, value in branch["properties"].items()
                      if key not in LANGUAGES or key in languages}
        branches.append({**branch, "properties": properties, "required": list(languages)})
    return {**piece, "anyOf": branches}
