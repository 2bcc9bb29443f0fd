"""The workflows: pinned actions, least permissions, steps that any machine can take."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
# What belongs to the host alone: a summary on the page of the run, the name behind a commit, the push.
OF_THE_HOST = re.compile(r"echo |\{ echo |git config user\.|git push$")


def jobs(file: Path) -> dict[str, dict[str, object]]:
    """Read the jobs of a workflow."""
    found = yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda f: f.stem)
def test_actions_are_pinned_to_commits(file: Path) -> None:
    """A tag can be moved, a commit can't; the comment names the version for people."""
    uses = re.findall(r"uses: (.*)", file.read_text(encoding="utf-8"))
    assert uses
    assert [
        use for use in uses if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)
    ] == []


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda f: f.stem)
def test_every_step_is_a_make_target(file: Path) -> None:
    """What a workflow does can be done by hand."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for job in jobs(file).values():
        steps = job["steps"]
        assert isinstance(steps, list)
        for line in (line for step in steps for line in step.get("run", "").splitlines()):
            if OF_THE_HOST.match(line):
                continue
            made = re.match(r"make (?:--silent )?([a-z]+)", line)
            assert made, line
            assert made[1] in targets


def test_each_job_may_do_what_it_must_and_no_more() -> None:
    """Reading is the rule; one job commits the pages, another publishes; a pull request only reads."""
    allowed = {}
    for file in WORKFLOWS:
        whole = yaml.safe_load(file.read_text(encoding="utf-8"))
        assert whole["permissions"] == {"contents": "read"}
        for name, job in jobs(file).items():
            allowed[f"{file.stem}/{name}"] = job.get("permissions")
    assert allowed == {
        "main/pages": {"contents": "write"},
        "main/publish": {"pages": "write", "id-token": "write"},
        "pull-request/check": None,
    }


def test_a_pull_request_is_judged_by_the_pages_that_it_will_make() -> None:
    """A page or a statement that somebody deleted is followed on all the others before these are checked."""
    [file] = [file for file in WORKFLOWS if file.stem == "pull-request"]
    steps = jobs(file)["check"]["steps"]
    assert isinstance(steps, list)
    made = re.findall(
        r"^ *make (?:--silent )?([a-z]+)", "\n".join(s.get("run", "") for s in steps), re.MULTILINE
    )
    order = [made.index(target) for target in ("preview", "pages", "check", "built")]
    assert order == sorted(order)
