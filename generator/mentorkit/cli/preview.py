"""A server for the site on this machine alone, whose pages look by themselves whether there is a newer build."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

VERSION, SCRIPT = "/__preview/version", "/__preview/reload.js"
_RELOAD = b"""(() => {
  let seen = null;
  setInterval(async () => {
    try {
      const now = await (await fetch("/__preview/version", {cache: "no-store"})).text();
      if (seen !== null && now !== seen) location.reload();
      seen = now;
    } catch { /* the server is away: look again later */ }
  }, 700);
})();
"""
_TAG = f'<script src="{SCRIPT}"></script></body>'.encode()
_NOTHING = b"""<!doctype html><html lang="en"><meta charset="utf-8"><title>mentorkit</title><body>
<h1>There is no site yet</h1><p>The terminal says what comes first.</p>
<p lang="nl">Er is nog geen site. In de terminal staat wat er eerst moet gebeuren.</p></body></html>"""


class Preview:
    """Serves a folder at `address`, below the path of the site's own address too."""

    def __init__(self, folder: Path, port: int) -> None:
        self.version, self.prefix = 0, "/"
        handler = partial(_Handler, preview=self, directory=str(folder))
        self._server = _Server(("127.0.0.1", port), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/"

    def changed(self, prefix: str) -> None:
        """There is a new build; the path of the site's address is `prefix`."""
        self.version += 1
        self.prefix = f"/{prefix.strip('/')}/".replace("//", "/")

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A browser that goes on to the next page lets go of a file half-way: nothing to tell."""


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, *arguments, preview: Preview, directory: str) -> None:
        self._preview = preview
        super().__init__(*arguments, directory=directory)

    def do_GET(self) -> None:
        if self.path == VERSION:
            self._send(200, "text/plain", str(self._preview.version).encode())
        elif self.path == SCRIPT:
            self._send(200, "text/javascript", _RELOAD)
        else:
            super().do_GET()

    def send_head(self):
        """As the library does, with the reload script in pages, and the site's own page for what is not there."""
        if self.path.startswith(self._preview.prefix):
            self.path = "/" + self.path.removeprefix(self._preview.prefix)
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.split("?")[0].endswith("/"):
            path /= "index.html"
        elif path.is_dir():
            return super().send_head()
        if path.is_file() and path.suffix != ".html":
            return super().send_head()
        body = _bytes(path)
        status = 404 if body is None else 200
        body = (body or _bytes(Path(self.directory) / "404.html") or _NOTHING).replace(b"</body>", _TAG)
        self._headers(status, "text/html; charset=utf-8", len(body))
        return BytesIO(body)

    def _send(self, status: int, kind: str, body: bytes) -> None:
        self._headers(status, kind, len(body))
        self.wfile.write(body)

    def _headers(self, status: int, kind: str, length: int) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing of each request: the terminal is for findings."""


def _bytes(path: Path) -> bytes | None:
    """A file's bytes; None when it is not there, or not there any more."""
    try:
        return path.read_bytes()
    except OSError:
        return None
