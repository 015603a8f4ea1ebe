"""One language, one process: MkDocs builds the site that a configuration describes.

Run as `python -m mentorkit.publish.engine CONFIG SECONDS`; prints what MkDocs warned of as a JSON list. SECONDS since
1970 stand for the day of the build, so that the same day gives the same bytes.
"""

import json
import logging
import os
import signal
import sys


class Kept(logging.Handler):
    """Keeps the warnings: a strict build would stop at the first."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def build(config_file: str, seconds: str) -> list[str]:
    """Build, and give what a strict build would have refused."""
    os.environ |= {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": seconds}
    from mkdocs.commands.build import build as mkdocs_build
    from mkdocs.config import load_config

    kept = Kept()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(kept)
    logger.propagate = False
    config = load_config(config_file)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    finally:
        config.plugins.on_shutdown()
    return kept.messages


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends it without a traceback
    print(json.dumps(build(sys.argv[1], sys.argv[2])))
