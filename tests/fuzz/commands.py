"""The commands over a broken programme in a folder: they end as they promise, and change only what they should."""

from collections.abc import Iterator
from pathlib import Path

from click.testing import CliRunner, Result
from tests.fuzz.case import Case, Ground

from mentorkit import render, view
from mentorkit.cli.main import cli
from mentorkit.cli.options import MARK
from mentorkit.finding import Severity

NOTHING = "There is nothing that can be mended for certain."


class Folder:
    """The ground's files on disk; a case is laid over them, tried, and taken away again."""

    def __init__(self, root: Path, ground: Ground) -> None:
        self.root, self._ground = root, ground
        for file, source in ground.files.items():
            self._put(file, source)

    def breaches(self, case: Case) -> Iterator[str]:
        if case.changed.get(MARK, b"") is None:
            return  # there is no programme without it, and that is told as wrong usage
        before = self._all()
        for file, source in case.changed.items():
            self._put(file, source)
        try:
            yield from self._breaches(case)
        finally:
            for file in self._all().keys() - before.keys():
                self._put(file, None)
            for file, source in before.items():
                self._put(file, source)

    def _breaches(self, case: Case) -> Iterator[str]:
        laid = self._all()
        found = self._ground.inspect(case.files(self._ground))
        errors = any(finding.severity is Severity.ERROR for finding in found.findings)
        yield from self._ends("check", {int(errors)})
        yield from self._ends("check", {int(errors)}, "--fix", "--dry-run", "--format", "json")
        yield from self._ends("report", {0, 1})
        if errors:
            yield from self._ends("build", {1})
        else:
            render.render(view.site(found.programme, self._ground.today), self.root)
        if self._all() != laid:
            yield "a command that only looks has changed a file"
        yield from self._ends("check", {0, 1}, "--fix")
        again = self._run("check", "--fix", "--dry-run")
        if NOTHING not in again.output:
            yield f"a second --fix has more to do: {again.output[:300]}"

    def _ends(self, command: str, codes: set[int], *options: str) -> Iterator[str]:
        ran = self._run(command, *options)
        if ran.exit_code not in codes:
            yield f"{command} {' '.join(options)} ends with {ran.exit_code}, not {codes}: {ran.output[-300:]}"

    def _run(self, command: str, *options: str) -> Result:
        day = self._ground.today.isoformat()
        ran = CliRunner().invoke(cli, [command, "--root", str(self.root), "--as-of", day, "--lang", "en", *options])
        if ran.exception and not isinstance(ran.exception, SystemExit):
            raise ran.exception
        return ran

    def _put(self, file: str, source: bytes | None) -> None:
        path = self.root / file
        if source is None:
            path.unlink(missing_ok=True)
        elif not path.is_file() or path.read_bytes() != source:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(source)

    def _all(self) -> dict[str, bytes]:
        return {path.relative_to(self.root).as_posix(): path.read_bytes()
                for path in self.root.rglob("*") if path.is_file()}
