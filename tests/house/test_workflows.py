"""The GitHub side: nothing that a reviewer of workflows would find, least rights, no logic, nothing unmasked."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
EACH = pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)


def jobs(workflow: Path) -> dict:
    return yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]


def steps(workflow: Path) -> list[dict]:
    return [step for job in jobs(workflow).values() for step in job["steps"]]


def ran(*command: str) -> tuple[int, str]:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_zizmor_finds_nothing() -> None:
    zizmor = str(Path(sys.executable).parent / "zizmor")
    code, said = ran(zizmor, "--offline", "--persona", "pedantic", "--no-progress", str(GITHUB))
    assert code == 0, said


@pytest.mark.parametrize(
    ("schema", "files"),
    [("vendor.github-workflows", WORKFLOWS), ("vendor.dependabot", [GITHUB / "dependabot.yml"])],
)
def test_the_schemas_of_github_find_nothing(schema: str, files: list[Path]) -> None:
    code, said = ran(sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, files))
    assert code == 0, said


def test_the_workflows_that_must_be_there_are_there() -> None:
    assert {"check.yml", "publish.yml"} <= {path.name for path in WORKFLOWS}


@EACH
def test_every_action_is_pinned_by_hash_with_its_version_behind_it(workflow: Path) -> None:
    uses = [line for line in workflow.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert uses
    assert [line for line in uses if not re.search(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line)] == []


@EACH
def test_a_checkout_leaves_no_key_behind(workflow: Path) -> None:
    checkouts = [step for step in steps(workflow) if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@EACH
def test_steps_call_make_and_hold_no_logic(workflow: Path) -> None:
    assert [run for step in steps(workflow) if (run := step.get("run")) and not re.fullmatch(r"make [\w-]+", run)] == []


@EACH
def test_no_job_has_rights_without_a_reason(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    assert yaml.safe_load(text)["permissions"] == {}
    assert all("permissions" in job for job in jobs(workflow).values())
    granted = re.findall(r"^ +[a-z-]+: (?:read|write)\b.*$", text, re.MULTILINE)
    assert len(granted) == sum(len(job["permissions"]) for job in jobs(workflow).values())
    assert [line for line in granted if not re.search(r" # to \w+", line)] == []


@EACH
def test_nothing_is_cached(workflow: Path) -> None:
    """A cache that a pull request fills could reach the site that main publishes."""
    assert not re.search(r"\bcache\b", workflow.read_text(encoding="utf-8"))


def test_only_publish_writes_and_only_from_main() -> None:
    for workflow in WORKFLOWS:
        writes = {name for name, job in jobs(workflow).items() if "write" in job["permissions"].values()}
        assert writes == ({"pages"} if workflow.name == "publish.yml" else set())
    publish = jobs(GITHUB / "workflows" / "publish.yml")
    assert publish["build"]["if"] == "github.ref == 'refs/heads/main'"
    assert all(publish[name]["needs"] == "build" for name in ("repository", "pages"))


def test_nothing_that_runs_there_shows_private_values() -> None:
    files = [*WORKFLOWS, ROOT / "Makefile", *(path for path in (ROOT / "tools").iterdir() if path.is_file())]
    assert [path.name for path in files if re.search(r"--(unmasked|debug)\b", path.read_text(encoding="utf-8"))] == []


def test_new_versions_wait_a_week() -> None:
    updates = yaml.safe_load((GITHUB / "dependabot.yml").read_text(encoding="utf-8"))["updates"]
    assert {update["package-ecosystem"] for update in updates} == {"pip", "github-actions"}
    assert all(update["cooldown"]["default-days"] >= 7 for update in updates)


def test_every_folder_of_hrs_has_owners() -> None:
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    owned = {line.split()[0] for line in lines if not line.startswith("#")}
    assert owned >= {"*", "/programme/", "/mentors/", "/pairs/", "/schemas/", "/.github/"}
