"""A folder on this machine alone, served as a real web server would: text compressed, files that browsers may keep."""

import gzip
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

PACKED = {".woff2", ".png"}
"""Kinds of files that are compressed already."""


@lru_cache(maxsize=4096)
def compressed(path: Path) -> bytes:
    body = path.read_bytes()
    return body if path.suffix in PACKED else gzip.compress(body, mtime=0)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Gives the address, without a slash at its end."""
    folder = folder.resolve()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle(self) -> None:
            """A browser that has seen enough may hang up at any moment."""
            with suppress(BrokenPipeError, ConnectionResetError):
                super().handle()

        def do_GET(self) -> None:
            path = (folder / unquote(urlsplit(self.path).path).lstrip("/")).resolve()
            path = path / "index.html" if path.is_dir() else path
            found = path.is_relative_to(folder) and path.is_file()
            path = path if found else folder / "404.html"
            body = compressed(path)
            self.send_response(HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)
            self.send_header("Content-Type", f"{mimetypes.guess_type(path.name)[0]}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "max-age=600" if path.suffix == ".html" else "max-age=31536000")
            if path.suffix not in PACKED:
                self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
