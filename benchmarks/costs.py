"""What a command costs, with every process that it began and waited for."""

from __future__ import annotations

import math
import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

# Material for MkDocs prints a banner about another product's plans.
_QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


@dataclass(frozen=True, slots=True)
class Cost:
    """User time, user and system time, and wall time in seconds; the largest process in megabytes."""

    user: float
    cpu: float
    wall: float
    megabytes: float


def measure(command: Sequence[str], folder: Path) -> Cost:
    """Run a command in a folder; ends the program with what it printed if it fails."""
    started = time.perf_counter()
    with (folder / "log.txt").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, env=os.environ | _QUIET, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit((folder / "log.txt").read_text())
    wall = time.perf_counter() - started
    return Cost(usage.ru_utime, usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def growth(seconds: Sequence[float], sizes: Sequence[int]) -> list[float]:
    """Give the exponent by which a cost grows with the size, from each size to the next."""
    return [
        math.log(later / earlier) / math.log(large / small)
        for (earlier, later), (small, large) in zip(pairwise(seconds), pairwise(sizes), strict=True)
    ]
