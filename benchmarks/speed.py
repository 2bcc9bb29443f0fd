"""Measure speed: `make bench` runs all, `python benchmarks/speed.py site` one of them.

Each benchmark is a module with a function `run(small, large, runs)` that prints what it measures
and gives what is not as it should be. A new one is added to BENCHMARKS.
"""

from __future__ import annotations

import argparse
import importlib
import subprocess
import sys

BENCHMARKS = {
    "annotation": "annotation_speed",
    "site": "site_speed",
    "search": "search_speed",
    "scale": "scale",
    "site-scale": "site_scale",
}
SMALL, LARGE = 1_000, 5_000  # pages
GROWING = "site"  # measures the growth from one size to the other


def main() -> int:
    """Run the benchmarks that are asked for; 1 where a limit is exceeded."""
    parser = argparse.ArgumentParser(description="Measure speed.")
    parser.add_argument("benchmarks", nargs="*", choices=[*BENCHMARKS, []], help="which; all by default")
    parser.add_argument("--small", type=int, default=SMALL, help="pages of the small site")
    parser.add_argument("--large", type=int, default=LARGE, help="pages of the large site")
    parser.add_argument("--runs", type=int, default=3, help="builds of each; the median counts")
    asked = parser.parse_args()
    names = asked.benchmarks or [*BENCHMARKS]
    if GROWING in names and not 0 < asked.small < asked.large:
        given = f"--small {asked.small} and --large {asked.large}"
        parser.error(f"{given}: {GROWING} measures growth, so give at least 1 page and a larger number")
    if len(names) > 1:
        return max([_by_itself(name, asked) for name in names])
    failed = importlib.import_module(BENCHMARKS[names[0]]).run(asked.small, asked.large, asked.runs)
    for problem in failed:
        print(f"FAILED: {problem}")
    return 1 if failed else 0


def _by_itself(name: str, asked: argparse.Namespace) -> int:
    """Run a benchmark in a process of its own: what begins in a large one counts as large as that (Linux)."""
    sizes = ["--small", str(asked.small), "--large", str(asked.large), "--runs", str(asked.runs)]
    return subprocess.run([sys.executable, __file__, name, *sizes], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
